"""The forms of PL III (models 1.7 to 1.10): fixed words with what the directive gives in them."""

from __future__ import annotations

from generator.compose.hard_spaces import bind
from generator.compose.inline import parse_runs, plain
from generator.compose.page import Block
from generator.decree.forms import FormLine
from generator.decree.symbols import short_date
from generator.directive.model import Directive, Due, FormValue


def form_blocks(directive: Directive, place: str) -> list[Block]:
    """The paragraphs of the form that stand before, or after, the text."""
    lines = (line for line in directive.type.form if line.place == place)
    return [
        block
        for line in lines
        if all(key in directive.form for key in line.keys)
        for block in _line(line, directive)
    ]


def _line(line: FormLine, directive: Directive) -> list[Block]:
    several = [key for key in line.keys if _is_list(directive.form[key])]
    words = line.words.format(agency=plain(directive.agency), **_texts(directive))
    if not several:
        style = "centred" if line.centred else "lead_in" if words.endswith(":") else "paragraph"
        return [Block(style, parse_runs(bind(words)))]
    # A list stands below its words, a dash each.
    items = [str(item).rstrip(" ;,.") for item in directive.form[several[0]]]  # type: ignore[union-attr]
    ends = [";"] * (len(items) - 1) + ["."]
    return [
        Block("lead_in", parse_runs(bind(words.rstrip()))),
        *(
            Block("detail", parse_runs(bind(f"- {item}{end}")))
            for item, end in zip(items, ends, strict=True)
        ),
    ]


def _texts(directive: Directive) -> dict[str, str]:
    """Each value as it stands in a sentence; of a list only what leads it in is left."""
    return {key: "" if _is_list(value) else _text(value) for key, value in directive.form.items()}


def _text(value: FormValue) -> str:
    if isinstance(value, Due):
        return short_date(value.day) if value.day else value.words
    text = value[0] if isinstance(value, tuple) else value
    return text.rstrip(" .;")


def _is_list(value: FormValue) -> bool:
    return isinstance(value, tuple) and not isinstance(value, Due) and len(value) > 1
