"""The table of `vanban followup list` for people: by unit, the most overdue first."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from generator.cli.words import say
from generator.core.text import fold
from generator.decree.symbols import short_date
from generator.followup.rows import Row
from generator.followup.states import OVERDUE

_GAP = "  "
_COLUMNS = ("document", "task", "due", "state", "reminders")
# In a narrow window columns give way in this order, down to so many columns each.
_LEAST = (("task", 36), ("state", 18), ("task", 23), ("document", 14))
# Letters that do not take one column each: marks of their own, and wide ones.
_UNEVEN = re.compile("[\u0300-\u036f\u1100-\u1dff\u200b-\u200f\u20d0-\uffff\U00010000-\U0010ffff]")


def table(rows: Sequence[Row], lang: str) -> str:
    """The rows by unit, units in the order of their first row; ends with a line break."""
    heads = [say(f"followup-column-{column}", lang) for column in _COLUMNS]
    cells = [_cells(row, lang) for row in rows]
    widths = [max(map(width, column)) for column in zip(heads, *cells, strict=True)]
    _fit(widths, shutil.get_terminal_size((120, 24)).columns)
    groups: dict[str, list[int]] = {}
    for index, row in enumerate(rows):
        groups.setdefault(fold(row.unit), []).append(index)
    lines = [*_lines(heads, widths), _GAP.join("─" * size for size in widths)]
    for indices in groups.values():
        lines += ["", _group(rows, indices, lang)]
        for index in indices:
            lines += _lines(cells[index], widths)
    return "\n".join(lines) + "\n"


@lru_cache(maxsize=16384)
def width(text: str) -> int:
    """Columns that `text` takes on a terminal."""
    if not _UNEVEN.search(text):
        return len(text)
    text = unicodedata.normalize("NFC", text)
    return sum(
        0 if unicodedata.combining(ch) else 1 + (unicodedata.east_asian_width(ch) in "WF")
        for ch in text
    )


def _cells(row: Row, lang: str) -> list[str]:
    done = short_date(row.done) if row.done else ""
    state = say(
        f"followup-{row.state}",
        lang,
        days=row.days_overdue,
        working=row.working_days_overdue,
        done=done,
    )
    period = f" ({row.period})" if row.period else ""
    undated = ""
    if row.due is None and row.due_text:
        undated = say("followup-undated", lang, words=row.due_text)
    return [
        row.document,
        f"{row.task}. {row.title}{period}{undated}",
        short_date(row.due) if row.due else "–",
        state,
        say("followup-reminded", lang, count=row.reminders) if row.reminders else "–",
    ]


def _group(rows: Sequence[Row], indices: list[int], lang: str) -> str:
    overdue = sum(rows[index].state == OVERDUE for index in indices)
    unit = rows[indices[0]].unit or say("followup-nobody", lang)
    words = "followup-of-unit-overdue" if overdue else "followup-of-unit"
    return say(words, lang, unit=unit, count=len(indices), overdue=overdue)


def _fit(widths: list[int], window: int) -> None:
    """Narrow the columns that can be, until the table fits into the window."""
    for name, least in _LEAST:
        over = sum(widths) + len(_GAP) * (len(widths) - 1) - window
        column = _COLUMNS.index(name)
        widths[column] = max(min(least, widths[column]), widths[column] - max(0, over))


def _lines(cells: list[str], widths: list[int]) -> Iterator[str]:
    """The lines that a row takes, each cell wrapped in its column."""
    wrapped = [_pieces(cell, size) for cell, size in zip(cells, widths, strict=True)]
    for pieces in zip_longest(*wrapped, fillvalue=""):
        yield _GAP.join(map(_padded, pieces, widths)).rstrip()


def _padded(text: str, size: int) -> str:
    return text.ljust(size + len(text) - width(text))


def _pieces(text: str, room: int) -> list[str]:
    """The text in lines of at most `room` columns, broken between words where there are any."""
    if width(text) <= room:
        return [text]
    lines, taken = [""], 0
    for word in text.split(" "):
        more = width(word)
        if taken and taken + 1 + more > room:
            lines.append(word)
            taken = more
        else:
            lines[-1] += f" {word}" if taken else word
            taken += more + bool(taken)
    return lines
