"""The input data of outgoing documents as the decree lists them (PL VI, Phần II, Mục I)."""

from __future__ import annotations

from typing import NamedTuple

STRING, NUMBER, DATE = "String", "Number", "Date"


class MetadataField(NamedTuple):
    """A row of the decree's table: its number, its English name, what it holds and how long.

    `length` counts characters, or the digits of a number; a field that holds others has none.
    Where the decree's table prints an l for an I (`Organld`, `Signerlnfo`) the name is the one that
    it prints elsewhere (13.1).
    """

    clause: str
    name: str
    kind: str = ""
    length: int = 0


FIELDS = (
    MetadataField("1", "FileCode"),
    MetadataField("1.1", "OrganId", STRING, 13),
    MetadataField("1.2", "FileCatalog", NUMBER, 4),
    MetadataField("1.3", "FileNotation", STRING, 20),
    MetadataField("2", "DocOrdinal", NUMBER, 3),
    MetadataField("3", "TypeName", STRING, 100),
    MetadataField("4", "CodeNumber", STRING, 11),
    MetadataField("5", "CodeNotation", STRING, 30),
    MetadataField("6", "IssuedDate", DATE, 10),
    MetadataField("7", "OrganName", STRING, 200),
    MetadataField("8", "Subject", STRING, 500),
    MetadataField("9", "Language", STRING, 30),
    MetadataField("10", "PageAmount", NUMBER, 3),
    MetadataField("11", "Description", STRING, 500),
    MetadataField("12", "SignerInfo"),
    MetadataField("12.1", "Position", STRING, 100),
    MetadataField("12.2", "FullName", STRING, 50),
    MetadataField("13", "To"),
    MetadataField("13.1", "OrganId", STRING, 13),
    MetadataField("13.2", "OrganName", STRING, 200),
    MetadataField("14", "Priority", NUMBER, 1),
    MetadataField("15", "IssuedAmount", NUMBER, 3),
    MetadataField("16", "DueDate", DATE, 10),
)


def inside(field: MetadataField) -> tuple[MetadataField, ...]:
    """The fields that `field` holds: `Position` and `FullName` of `SignerInfo`."""
    return tuple(found for found in FIELDS if found.clause.startswith(f"{field.clause}."))


TOP_FIELDS = tuple(field for field in FIELDS if "." not in field.clause)
