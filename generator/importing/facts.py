"""What an import found in a file, as plain data: for the report, and across processes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.importing.document import Imported


class Facts(NamedTuple):
    """One file: what was recognised (texts empty where it was not), and how much of it."""

    type: str = ""
    number: str = ""
    date: str = ""
    agency: str = ""
    subject: str = ""
    signatories: tuple[str, ...] = ()
    items: int = 0
    tables: int = 0
    tasks: int = 0


class Outcome(NamedTuple):
    """One file imported: the YAML and what lies beside it, what was found and what is to be said.

    `content` is empty where the file could not be read; `failed`: it could not, or what it gave
    does not load as it stands.
    """

    path: str
    content: bytes = b""
    files: dict[str, bytes] = {}  # noqa: RUF012  (a NamedTuple default, never mutated)
    facts: Facts = Facts()
    notes: tuple[Diagnostic, ...] = ()
    embedded: bool = False


def facts_of(read: Imported) -> Facts:
    """The facts of a document, as its text gives them (not what a profile adds)."""
    entries: dict[str, Any] = read.entries
    symbol = "-".join(
        str(part)
        for part in (
            read.kind.abbreviation if read.kind else "",
            entries.get("agency_abbreviation", ""),
            entries.get("drafting_unit", ""),
        )
        if part
    )
    symbol = str(entries.get("symbol", symbol))
    number = str(entries.get("number", ""))
    signatories = entries.get("signatory", [])
    listed: Sequence[Any] = signatories if isinstance(signatories, list) else [signatories]
    return Facts(
        read.kind.name if read.kind else "",
        f"{number}/{symbol}".strip("/"),
        str(entries.get("date", "")),
        str(entries.get("agency", "")),
        str(entries.get("subject", "")),
        tuple(str(one.get("họ tên", "")) for one in listed if isinstance(one, dict)),
        read.body_items,
        read.tables,
        read.tasks,
    )
