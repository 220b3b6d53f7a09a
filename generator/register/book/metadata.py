"""The metadata of issued documents as JSON and XML (PL VI, Phần II, Mục I).

The decree names the fields and leaves the rest open. What is chosen here: a day is ISO 8601
(`2026-03-05`, ten characters as the decree asks); `CodeNumber` is as printed (`05`); several
signers share the one `SignerInfo`, parted by semicolons; `Priority`, one digit for two things, is
0 none, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 mật, 5 tối mật, 6 tuyệt mật: of a document that is both
urgent and secret, secrecy is what it says. What nobody has told the register (the file it lies in,
codes of agencies, pages) is null in JSON and absent in XML, never guessed.

Only issued documents have metadata; a number that is void, reserved or pending has none. Secret
documents are in unless `selected` has left them out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from generator.compose.inline import plain
from generator.core.diagnostics import Diagnostic
from generator.core.text import fold
from generator.decree.symbols import padded_number
from generator.register.book.clean import clean
from generator.register.book.metadata_fields import DATE, TOP_FIELDS, MetadataField, inside
from generator.register.book.rows import capitalised, recipients_of
from generator.register.entries import ISSUED, Entry, Metadata

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LANGUAGE = "Tiếng Việt"  # the only one that documents are written in here
_ROOT, _DOCUMENT = "Documents", "Document"

_NO_PRIORITY = 0
_PRIORITIES = {
    fold(word): digit
    for digit, word in enumerate(
        ("khẩn", "thượng khẩn", "hỏa tốc", "mật", "tối mật", "tuyệt mật"), 1
    )
}

Value = str | int | None
Record = dict[str, "Value | Record | list[Record]"]
# How many pages a document has, by series, year and number.
Pages = Mapping[tuple[str, int, int], int]
_NO_PAGES: Pages = {}


class TooLong(NamedTuple):
    """A value that is longer than the decree lets it be; it stands in the file whole."""

    entry: Entry
    field: str
    length: int
    limit: int

    def diagnostic(self) -> Diagnostic:
        """The same for a person to read, at the document's directive."""
        metadata = self.entry.metadata
        return Diagnostic(
            "W840",
            self.entry.path or metadata.symbol,
            params={
                "code": f"{padded_number(self.entry.number)}/{clean(metadata.symbol)}",
                "field": self.field,
                "length": str(self.length),
                "limit": str(self.limit),
            },
        )


def metadata_json(entries: Iterable[Entry], pages: Pages = _NO_PAGES) -> str:
    """A list of objects, one a document, the fields in the decree's order; ends with a newline."""
    import json

    return json.dumps(_records(entries, pages), ensure_ascii=False, indent=2) + "\n"


def metadata_xml(entries: Iterable[Entry], pages: Pages = _NO_PAGES) -> str:
    """`<Documents>` of `<Document>`s, well-formed whatever the texts; ends with a newline.

    There is one `<To>` for each recipient.
    """
    from xml.etree import ElementTree

    root = ElementTree.Element(_ROOT)
    for record in _records(entries, pages):
        _append(root, _DOCUMENT, record)
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def too_long(entries: Iterable[Entry], pages: Pages = _NO_PAGES) -> list[TooLong]:
    """What the decree's lengths do not hold, for the caller to tell: nothing is cut."""
    return [
        TooLong(entry, field.name, length, field.length)
        for entry in _issued(entries)
        for field, length in _lengths(TOP_FIELDS, _record(entry, pages))
        if length > field.length
    ]


def _issued(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.state == ISSUED]


def _records(entries: Iterable[Entry], pages: Pages) -> list[Record]:
    return [_record(entry, pages) for entry in _issued(entries)]


def _record(entry: Entry, pages: Pages) -> Record:
    metadata = entry.metadata
    return {
        "FileCode": {"OrganId": None, "FileCatalog": None, "FileNotation": None},
        "DocOrdinal": None,
        "TypeName": _known(capitalised(clean(metadata.type))),
        "CodeNumber": padded_number(entry.number),
        "CodeNotation": _known(clean(metadata.symbol)),
        "IssuedDate": entry.date.isoformat() if entry.date else None,
        "OrganName": _known(clean(metadata.agency)),
        "Subject": _known(plain(clean(metadata.subject))),
        "Language": LANGUAGE,
        "PageAmount": pages.get((entry.series, entry.year, entry.number)),
        "Description": _known(clean(entry.note)),
        "SignerInfo": {
            "Position": _joined(title for title, _ in metadata.signers),
            "FullName": _joined(name for _, name in metadata.signers),
        },
        "To": [{"OrganId": None, "OrganName": name} for name in recipients_of(metadata)],
        "Priority": _priority(metadata),
        "IssuedAmount": metadata.copies,
        "DueDate": metadata.due.isoformat() if metadata.due else None,
    }


def _known(text: str) -> str | None:
    return text or None


def _joined(texts: Iterable[str]) -> str | None:
    return _known("; ".join(text for text in map(clean, texts) if text))


def _priority(metadata: Metadata) -> int | None:
    """The digit; None for a word that is neither a degree of urgency nor one of secrecy."""
    word = metadata.secrecy or metadata.urgency
    return _PRIORITIES.get(fold(word)) if word else _NO_PRIORITY


def _lengths(
    fields: Iterable[MetadataField], record: Record
) -> Iterable[tuple[MetadataField, int]]:
    """Each field that holds a value, with the value's length; days have the length they have."""
    for field in fields:
        value = record[field.name]
        if isinstance(value, dict):
            yield from _lengths(inside(field), value)
        elif isinstance(value, list):
            for item in value:
                yield from _lengths(inside(field), item)
        elif value is not None and field.kind != DATE:
            yield field, len(str(value))


def _append(parent: Element, name: str, value: Value | Record | list[Record]) -> None:
    """`value` as an element of `parent`; nothing where nothing is known."""
    from xml.etree.ElementTree import SubElement

    if isinstance(value, list):
        for item in value:
            _append(parent, name, item)
    elif isinstance(value, dict):
        if any(item is not None for item in value.values()):
            element = SubElement(parent, name)
            for key, item in value.items():
                _append(element, key, item)
    elif value is not None:
        SubElement(parent, name).text = str(value)
