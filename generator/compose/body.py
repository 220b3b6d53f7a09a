"""The text of a document: its nodes as paragraphs, each with its style (PL I, Mục II.6.đ–e)."""

from __future__ import annotations

from typing import NamedTuple

from generator.compose.hard_spaces import SPACE, bind
from generator.compose.inline import parse_runs
from generator.compose.page import Block, Run
from generator.compose.picture import picture_blocks
from generator.compose.table import table_blocks
from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    DASH,
    HEADING,
    PARAGRAPH,
    PART,
    PLUS,
    POINT,
    SECTION,
    SUBCLAUSE,
    SUBSECTION,
    BodyNode,
)
from generator.directive.recognise import marker_of


class _Look(NamedTuple):
    """How a kind stands on paper: the styles of a line of text and of a title."""

    style: str
    title_style: str = ""
    capitals: bool = False  # of the title


_LOOKS: dict[str, _Look] = {
    PART: _Look("division", "division_title", capitals=True),
    CHAPTER: _Look("division", "division_title", capitals=True),
    SECTION: _Look("division", "division_title", capitals=True),
    SUBSECTION: _Look("division", "division_title", capitals=True),
    ARTICLE: _Look("article", "article_title"),
    HEADING: _Look("task", "heading", capitals=True),
    CLAUSE: _Look("task", "task_title"),
    SUBCLAUSE: _Look("task"),
    POINT: _Look("point"),
    DASH: _Look("detail"),
    PLUS: _Look("detail"),
}
_EXECUTES = "chịu trách nhiệm"
_DIVISIONS = (PART, CHAPTER, SECTION, SUBSECTION)


def body_blocks(nodes: tuple[BodyNode, ...], width: int) -> list[Block]:
    """The paragraphs of a text in order; its tables and pictures fit into `width` EMU."""
    return [block for node in nodes for block in _blocks(node, width)]


def paragraph_block(text: str) -> Block:
    """Running text; what ends in a colon, or is all bold, stays with what follows."""
    runs = parse_runs(bind(text))
    # A paragraph all in bold is a heading that somebody made by hand.
    leads = text.endswith(":") or (len(runs) == 1 and runs[0].bold)
    return Block("lead_in" if leads else "paragraph", runs)


def executing_article(nodes: tuple[BodyNode, ...]) -> str:
    """The number of the điều that says who carries the document out, for `Như Điều 3`.

    It is the last one that speaks of it, else the last one; empty where there is none.
    """
    articles = [node for node in nodes if node.kind == ARTICLE]
    said = [node for node in articles if _EXECUTES in f"{node.title} {node.text}"]
    return (said or articles)[-1].number if articles else ""


def _blocks(node: BodyNode, width: int) -> list[Block]:
    if node.table:
        return table_blocks(node.table, width)
    if node.picture:
        return picture_blocks(node.picture, width)
    if node.kind == PARAGRAPH:
        return [paragraph_block(node.text)]
    look = _LOOKS[node.kind]
    marker = marker_of(node.kind, node.number)
    title = node.title.upper() if look.capitals else node.title
    if node.kind in _DIVISIONS:
        blocks = [Block(look.style, (Run(marker.replace(" ", SPACE)),))]
        return [*blocks, Block(look.title_style, parse_runs(bind(title)))] if title else blocks
    if title and look.title_style:
        return [Block(look.title_style, parse_runs(bind(f"{marker} {title}")))]
    # What leads in a list stays with it, whatever it is the number of.
    style = "lead_in" if node.text.endswith(":") else look.style
    if node.kind == ARTICLE:  # the number alone is bold where the words are no title
        number = Run(marker.replace(" ", SPACE), bold=True)
        return [Block(style, (number, *parse_runs(bind(f" {node.text}"))))]
    return [Block(style, parse_runs(bind(f"{marker} {node.text or title}")))]
