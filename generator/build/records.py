"""What is known of a document that was built: what it was made from, and what came out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from generator.core.diagnostics import Diagnostic


class Common(NamedTuple):
    """What many documents are made from alike: the program (see `edition`), the profile's SHA-256,
    the template's name and SHA-256."""

    program: str
    profile: str
    template: str
    template_digest: str


class Facts(NamedTuple):
    """What a document can be chosen by: the name of its type, its day (ISO, empty in a draft), the
    units that drafted it or lead its tasks."""

    type: str = ""
    date: str = ""
    units: tuple[str, ...] = ()


class Pdf(NamedTuple):
    """The SHA-256 of the .docx that a PDF was made from, who made it, which form of PDF it is
    (`PLAIN` or `ARCHIVE`), its own SHA-256."""

    docx: str
    office: str
    form: str
    digest: str


# The form of a PDF: any, or PDF/A for an archive.
PLAIN, ARCHIVE = "PDF", "PDF/A"


class Record(NamedTuple):
    """A document: its directive (path in the workspace), what was really read to make it, its
    SHA-256.

    `source_digest` is the SHA-256 of the YAML file, `files` the names and SHA-256 of the tables and
    pictures that it names. `notes` is what there is to tell of it (code, parameters).
    """

    source: str
    source_digest: str
    files: tuple[tuple[str, str], ...]
    common: Common
    output: str
    facts: Facts = Facts()
    notes: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    pdf: Pdf | None = None


def diagnostics_of(record: Record, shown: str) -> list[Diagnostic]:
    """What there is to tell of a document; `shown` is put before its directive's path."""
    path = shown + record.source
    return [
        Diagnostic(code, path, params={**dict(params), "path": path})
        for code, params in record.notes
    ]


def noted(notes: Iterable[Diagnostic]) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Notes as a record keeps them: the path, which depends on where a build runs, is left out."""
    return tuple(
        (note.code, tuple((name, text) for name, text in note.params.items() if name != "path"))
        for note in notes
    )


def to_plain(record: Record, common: int) -> list[Any]:
    """`record` as lists and texts; `common` stands for what it has in common with others."""
    pdf = list(record.pdf) if record.pdf else None
    return [*record[:3], common, record.output, *record[5:7], pdf]


def from_plain(data: list[Any], commons: list[Common]) -> Record:
    """The other way round. Raises `ValueError`, `TypeError`, `IndexError` for what is none."""
    source, source_digest, files, common, output, facts, notes, pdf = data
    if common < 0 or not all(type(text) is str for text in (source, source_digest, output)):
        raise ValueError(data)
    kind, date, units = facts
    return Record(
        source,
        source_digest,
        tuple((str(name), str(digest)) for name, digest in files),
        commons[common],
        output,
        Facts(str(kind), str(date), tuple(map(str, units))),
        tuple((str(c), tuple((str(k), str(v)) for k, v in params)) for c, params in notes),
        Pdf(*map(str, pdf)) if pdf else None,
    )
