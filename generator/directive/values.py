"""Values out of texts: dates, numbers, types, marks, abbreviations, symbols. No YAML in here."""

from __future__ import annotations

import datetime
import re

from generator.core.diagnostics import Span
from generator.core.text import closest, fold
from generator.decree.types import DOCUMENT_TYPES, DocumentType, find_type
from generator.decree.words import CAPACITIES
from generator.directive.fields import Field
from generator.directive.model import Due
from generator.directive.nodes import Node, Scalar
from generator.directive.shapes import Context, names, short, text_of

FIRST_YEAR, LAST_YEAR = 1945, 2100
MAX_NUMBER = 99_999

_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_SHORT_YEAR = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2}")
_LIKE_A_DATE = re.compile(r"[0-9]{1,4}\s*[/.-]\s*[0-9]{1,2}\s*[/.-]\s*[0-9]{1,4}")
# `trước ngày 31/9/2026`; not the number of a document, 12/3/2026-A, nor 1/2 of anything.
_DATE_INSIDE = re.compile(
    r"(?<![\w/.-])(?:[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})"
    r"(?![\w/-])"
)
_NUMBER = re.compile(r"[1-9][0-9]*|0[1-9]")
_ZERO_OR_LESS = re.compile(r"-[0-9]+|0+")
_LEADING_ZEROS = re.compile(r"0+([1-9][0-9]*)")


def date_of(ctx: Context, field: Field, node: Node) -> datetime.date | None:
    """A day of the years 1945 to 2100, written 2022-10-21 or 21/10/2022."""
    text = text_of(ctx, field, node)
    return _date(ctx, field, text, node.span) if text else None


def _date(ctx: Context, field: Field, text: str, span: Span) -> datetime.date | None:
    if iso := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in iso.groups())
    elif day_first := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in day_first.groups())
    else:
        code = "E303" if _SHORT_YEAR.fullmatch(text) else "E301"
        ctx.problems.add(code, span, **names(field), text=short(text))
        return None
    try:
        found = datetime.date(year, month, day)
    except ValueError:
        ctx.problems.add("E302", span, **names(field), text=text)
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        limits = {"first": str(FIRST_YEAR), "last": str(LAST_YEAR)}
        ctx.problems.add("E304", span, **names(field), text=text, **limits)
        return None
    return found


def due_of(ctx: Context, field: Field, node: Node) -> Due | None:
    """A day, or words; what looks like a date has to be one."""
    text = text_of(ctx, field, node)
    if not text:
        return None
    if not _LIKE_A_DATE.fullmatch(text):
        days = [_date(ctx, field, day, node.span) for day in _DATE_INSIDE.findall(text)]
        return Due(words=text) if all(days) else None
    day = _date(ctx, field, text, node.span)
    return Due(day=day) if day else None


def number_of(ctx: Context, field: Field, node: Node) -> int | None:
    """A whole number from 1 to 99,999 in digits; `05` is 5, as it stands on paper."""
    text = text_of(ctx, field, node)
    if not text:
        return None
    params = {**names(field), "text": short(text)}
    if _NUMBER.fullmatch(text):
        # Counted before int(): it refuses thousands of digits with an exception.
        if len(text) <= len(str(MAX_NUMBER)):
            return int(text)
        ctx.problems.add("E308", node.span, **params, most=str(MAX_NUMBER))
    elif zeros := _LEADING_ZEROS.fullmatch(text):
        ctx.problems.add("E306", node.span, **params, plain=short(zeros[1]))
    elif _ZERO_OR_LESS.fullmatch(text):
        ctx.problems.add("E307", node.span, **params)
    else:
        ctx.problems.add("E305", node.span, **params)
    return None


_TYPE_WORDS = tuple(w for t in DOCUMENT_TYPES for w in (t.name, t.abbreviation) if w)


def type_of(ctx: Context, field: Field, node: Node) -> DocumentType | None:
    """A type of PL III."""
    text = text_of(ctx, field, node)
    if not text:
        return None
    kind = find_type(text)
    if kind is None:
        near = closest(text, _TYPE_WORDS)
        found = find_type(near) if near else None
        if found:
            ctx.problems.add("E310", node.span, text=short(text), near=found.name)
        else:
            ctx.problems.add("E309", node.span, text=short(text))
    return kind


def choice_of(ctx: Context, field: Field, node: Node) -> str | None:
    """One of the field's choices, whatever its case and the place of its tone marks."""
    text = text_of(ctx, field, node)
    if not text:
        return None
    wanted = fold(text)
    for choice in field.choices:
        if fold(choice) == wanted:
            return choice
    choices = ", ".join(f"«{c}»" for c in field.choices)
    ctx.problems.add("E312", node.span, **names(field), text=short(text), choices=choices)
    return None


def capacities_in(text: str) -> list[str]:
    """`TM. KT.`, `TM./KT.` and `TM., KT.` are two capacities; anything else is left as it is."""
    parts = re.split(r"[\s/,]+", text)
    known = all(part.upper().rstrip(".") + "." in CAPACITIES for part in parts)
    return parts if known else [text]


def capacity_of(ctx: Context, node: Scalar, text: str) -> str | None:
    """`KT.` for `KT.`, `KT` or `kt.`; other spellings are refused (PL I, Phần I, Mục II.7.b)."""
    form = text.upper().rstrip(".") + "."
    if form in CAPACITIES:
        return form
    letters = "".join(ch for ch in text.upper() if ch.isalpha()) + "."
    if letters in CAPACITIES:
        ctx.problems.add("E314", node.span, text=short(text), form=letters)
    else:
        choices = ", ".join(f"«{c}»" for c in CAPACITIES)
        ctx.problems.add("E313", node.span, text=short(text), choices=choices)
    return None


def abbreviation_of(ctx: Context, field: Field, node: Node) -> str | None:
    """An abbreviation as in a symbol: without spaces and slashes, beginning with a capital."""
    text = text_of(ctx, field, node)
    if not text:
        return None
    if "/" in text or any(ch.isspace() for ch in text):
        ctx.problems.add("E333", node.span, **names(field), text=short(text))
        return None
    if _has_small_group(text):
        ctx.problems.add("E331", node.span, **names(field), text=short(text), capitals=text.upper())
        return None
    return text


def symbol_text_of(ctx: Context, field: Field, node: Node) -> str | None:
    """A symbol by its letters alone; what it must begin with is checked with the whole directive.

    Groups of letters, digits, dots and & are joined by hyphens (PL I, Phần I, Mục II.3).
    """
    text = text_of(ctx, field, node)
    if not text:
        return None
    params = {**names(field), "text": short(text)}
    groups = text.split("-")
    if "/" in text:
        ctx.problems.add("E329", node.span, **params)
    elif not all(g and all(ch.isalnum() or ch in ".&" for ch in g) for g in groups):
        ctx.problems.add("E336", node.span, **params)
    elif _has_small_group(text):
        ctx.problems.add("E331", node.span, **params, capitals=text.upper())
    elif groups[0].upper() == "CV":
        ctx.problems.add("E330", node.span, **params)
    else:
        return text
    return None


def _has_small_group(text: str) -> bool:
    # `QyĐ`, `TTr` are the decree's own: only the first letter of a group has to be a capital.
    return any(group[:1].islower() for group in text.split("-"))
