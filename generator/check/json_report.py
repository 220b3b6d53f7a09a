"""Findings as JSON: one list, whatever the number of files, written as they come."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.check.findings import Reported
from generator.check.outcome import Outcome


def json_lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """The lines of a JSON list: an object a finding."""
    before = "["
    for outcome in outcomes:
        for found in outcome.found:
            yield before + json.dumps(_object(found), ensure_ascii=False)
            before = ","
    yield "[]" if before == "[" else "]"


def _object(found: Reported) -> dict[str, str | int | None]:
    span = found.span
    return {
        "file": found.file,
        "line": span.line if span else None,
        "column": span.column if span else None,
        "code": found.code,
        "severity": found.severity,
        "message": found.message,
        "clause": found.clause,
        "hint": found.hint,
        "where": found.where,
    }
