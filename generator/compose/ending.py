"""The end of the text: `./.` once, in its place, and the paragraphs that hold the signature."""

from __future__ import annotations

from collections.abc import Callable

from generator.compose.metrics import line_count
from generator.compose.page import Block, Run, block_text
from generator.decree.layout import FIRST_LINE_INDENT, TEXT_WIDTH, TYPES, Types

# Models 1.1–1.10 of PL III: the text ends in `./.`
END_MARK = "./."

# What people type for it; a typed mark is replaced, never doubled.
_TYPED_MARKS = ("./.", "/.", "./")

# The signature never stands on a page with less than this of the text (design: at least two lines).
_LINES_WITH_SIGNATURE = 2


def with_end_mark(blocks: list[Block]) -> list[Block]:
    """`blocks` with `./.` at the end of the last one, and at the end of no other."""
    if not blocks or blocks[-1].drawn or blocks[-1].style == "caption":
        return blocks  # a table or a picture has no end to put it to
    cleaned = [_ending_changed(block, _full_stop) for block in blocks[:-1]]
    return [*cleaned, _ending_changed(blocks[-1], _end_mark)]


def with_colon(blocks: list[Block]) -> list[Block]:
    """`blocks` with a colon after the last one where it ends without any stop: a list follows."""
    if not blocks or not blocks[-1].runs or blocks[-1].style == "caption":
        return blocks  # below a table or a picture nothing is led in to
    if not blocks[-1].runs[-1].text[-1:].isalnum():
        return blocks
    last = blocks[-1]
    runs = (*last.runs[:-1], last.runs[-1]._replace(text=f"{last.runs[-1].text}:"))
    style = "lead_in" if last.style == "paragraph" else last.style
    return [*blocks[:-1], Block(style, runs)]


def split_tail(
    blocks: list[Block], types: Types = TYPES
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks, and the last ones, which stay with the signature.

    The tail is as many of the last paragraphs as surely make two lines: one paragraph that is a
    line and a half by the widths of its words may come out as one line after a restyling.
    """
    lines = 0
    start = len(blocks)
    size = types["body"].size
    while start and lines < _LINES_WITH_SIGNATURE and not blocks[start - 1].drawn:
        start -= 1
        text = block_text(blocks[start])
        lines += line_count(text, TEXT_WIDTH, size, first_indent=FIRST_LINE_INDENT)
    return tuple(blocks[:start]), tuple(blocks[start:])


def _ending_changed(block: Block, change: Callable[[str], str]) -> Block:
    # A footnote at the very end stays behind the words that it belongs to, before the mark.
    words = [place for place, run in enumerate(block.runs) if not run.note]
    if not words:
        return block
    place = words[-1]
    before, last, notes = block.runs[:place], block.runs[place], block.runs[place + 1 :]
    text = change(last.text)
    if text == last.text:
        return block
    if notes and text.endswith(END_MARK):
        bare = text.removesuffix(END_MARK)
        return block._replace(runs=(*before, last._replace(text=bare), *notes, Run(END_MARK)))
    return block._replace(runs=(*before, *_same_run(last, text), *notes))


def _same_run(run: Run, text: str) -> tuple[Run, ...]:
    # The mark itself is never bold or slanted, whatever the words before it are.
    if text.endswith(END_MARK) and (run.bold or run.italic):
        return (Run(text.removesuffix(END_MARK), run.bold, run.italic), Run(END_MARK))
    return (Run(text, run.bold, run.italic),)


def _full_stop(text: str) -> str:
    stripped = text.rstrip()
    if not stripped.endswith(END_MARK):
        return text
    return stripped.removesuffix(END_MARK).rstrip(" .;,") + "."


def _end_mark(text: str) -> str:
    bare = _without_mark(text)
    return (text if bare is None else bare).rstrip(" .;,!") + END_MARK


def _without_mark(text: str) -> str | None:
    """`text` without the mark at its end, or None where there is none."""
    stripped = text.rstrip()
    for mark in _TYPED_MARKS:
        if stripped.endswith(mark):
            return stripped.removesuffix(mark)
    return None
