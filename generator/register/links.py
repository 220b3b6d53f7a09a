"""What one document does to another one, and what the book notes of it (Điều 18.3–4)."""

from __future__ import annotations

import posixpath
from pathlib import Path

from sqlalchemy import Connection

from generator.decree.symbols import padded_number, short_date
from generator.directive.model import Directive
from generator.register.entries import Entry
from generator.register.records import find_path, put
from generator.register.scanning import DIRECTIVES

# The field of a directive → what the book notes beside the document that it names (column 10).
NOTES = {
    "amends": "Được sửa đổi, bổ sung tại",
    "replaces": "Được thay thế bằng",
    "corrects": "Được đính chính tại",
    "revokes": "Bị thu hồi theo",
}

# Every field in which a directive names another one.
LINKS = ("follow_up_of", *NOTES)


def note_links(connection: Connection, directive: Directive, entry: Entry, root: Path) -> None:
    """Note in the book what an issued directive does to others: once, however often called."""
    for field, words in NOTES.items():
        written = getattr(directive, field)
        target = linked_path(entry.path, written, root) if written else None
        known = find_path(connection, target) if target else None
        if known is None:
            continue
        date = f" ngày {short_date(entry.date)}" if entry.date else ""
        note = f"{words} {padded_number(entry.number)}/{directive.symbol}{date}"
        if note not in known.note:
            note = f"{known.note}; {note}" if known.note else note
            put(connection, known._replace(note=note))


def linked_path(path: str, written: str, root: Path) -> str | None:
    """The path of the file that the directive at `path` names; None where there is no such file.

    It is written from the workspace's folder, or else from the directive's own.
    """
    written = written.replace("\\", "/")
    here = posixpath.join(posixpath.dirname(path), written)
    for candidate in map(posixpath.normpath, (written, here)):
        if candidate.startswith(f"{DIRECTIVES}/") and (root / candidate).is_file():
            return candidate
    return None
