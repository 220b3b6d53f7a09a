"""Deadlines as an iCalendar file (RFC 5545)."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Sequence

from generator.followup.rows import Row

_MAX_OCTETS = 75


def calendar(rows: Sequence[Row], as_of: datetime.date, summary: Callable[[Row], str]) -> str:
    """One event of a whole day for each row that has a deadline; `summary` is its headline.

    The same task has the same UID whenever and wherever the file is made.
    """
    stamp = f"{as_of:%Y%m%d}T000000Z"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//vanban//followup//VI"]
    for row in rows:
        if row.due is None:
            continue
        following = row.due + datetime.timedelta(days=1)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_uid(row)}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{row.due:%Y%m%d}",
            f"DTEND;VALUE=DATE:{following:%Y%m%d}",
            f"SUMMARY:{_escaped(summary(row))}",
            f"DESCRIPTION:{_escaped(_description(row))}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines)


def _uid(row: Row) -> str:
    text = "\0".join((row.directive, row.task, row.unit, row.period))
    return f"{hashlib.sha256(text.encode()).hexdigest()[:32]}@vanban"


def _description(row: Row) -> str:
    return "\n".join(filter(None, (row.document, row.period, row.due_text, *row.notes)))


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, none of which ends inside a character."""
    pieces, size = [""], 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _MAX_OCTETS:
            pieces.append(" ")
            size = 1
        pieces[-1] += character
        size += octets
    return "\r\n".join(pieces) + "\r\n"
