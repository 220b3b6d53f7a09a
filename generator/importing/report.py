"""The report of `vanban import --report`: what was recognised in each file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from generator.core.messages import message_for
from generator.core.text import display_width, short
from generator.importing.facts import Facts, Outcome

_GAP = "  "
# Columns of texts are no wider than these.
_WIDEST = {"file": 40, "agency": 30, "subject": 44, "signatories": 24}
COLUMNS = (
    *("file", "type", "number", "date", "agency", "subject", "signatories"),
    *("items", "tables", "tasks", "notes"),
)
_COUNTS = frozenset(("items", "tables", "tasks", "notes"))


def table(outcomes: Sequence[Outcome], heads: dict[str, str]) -> str:
    """The outcomes as a table for people; `heads` names the columns."""
    rows = [[heads[name] for name in COLUMNS], *(_cells(outcome) for outcome in outcomes)]
    widths = [max(map(display_width, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, _GAP.join("─" * width for width in widths))
    return "\n".join(lines) + "\n"


def _line(row: list[str], widths: list[int]) -> str:
    cells = []
    for name, text, width in zip(COLUMNS, row, widths, strict=True):
        gap = " " * (width - display_width(text))
        cells.append(gap + text if name in _COUNTS else text + gap)
    return _GAP.join(cells).rstrip()


def _cells(outcome: Outcome) -> list[str]:
    facts = outcome.facts
    values = {
        "file": outcome.path,
        "signatories": ", ".join(facts.signatories),
        "notes": str(len(outcome.notes)),
    }
    for name in COLUMNS:
        values.setdefault(name, str(getattr(facts, name, "")))
    if not outcome.content:
        values |= {name: "—" for name in COLUMNS if name not in ("file", "notes")}
    return [_cut(name, values[name]) for name in COLUMNS]


def _cut(name: str, text: str) -> str:
    most = _WIDEST.get(name)
    if most is None or len(text) <= most:
        return text
    return "…" + text[-most + 1 :] if name == "file" else short(text, most)


def json_lines(outcomes: Iterable[Outcome], lang: str) -> Iterator[str]:
    """The outcomes as one JSON list, an object a line."""
    first = True
    for outcome in outcomes:
        yield ("[" if first else ",") + json.dumps(_object(outcome, lang), ensure_ascii=False)
        first = False
    yield "[]" if first else "]"


def _object(outcome: Outcome, lang: str) -> dict[str, object]:
    facts: Facts = outcome.facts
    return {
        "file": outcome.path,
        "read": bool(outcome.content),
        "embedded": outcome.embedded,
        **{name: value or None for name, value in list(facts._asdict().items())[:5]},
        "signatories": list(facts.signatories),
        "items": facts.items,
        "tables": facts.tables,
        "tasks": facts.tasks,
        "notes": [
            {"code": note.code, "message": message_for(note.code, note.params, lang)[0]}
            for note in outcome.notes
        ],
    }
