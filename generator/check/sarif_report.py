"""Findings as SARIF 2.1.0, the format that GitHub and editors read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from generator.check.findings import Reported
from generator.check.outcome import Outcome
from generator.check.own_rules import OWN_RULES
from generator.rules.rule import ERROR, INFO, WARNING, Rule

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {ERROR: "error", WARNING: "warning", INFO: "note"}


def sarif(outcomes: Iterable[Outcome], rules: Sequence[Rule], version: str, lang: str) -> str:
    """One run with all findings; the rules that are named are described."""
    results: list[dict[str, Any]] = []
    notices: list[dict[str, Any]] = []
    index: dict[str, int] = {}
    for outcome in outcomes:
        for found in outcome.found:
            number = index.setdefault(found.code, len(index))
            results.append(_result(found, number))
        notices += (_notice(outcome.path, note) for note in outcome.notes)
        notices += (_notice(outcome.path, f"{why} ({count})") for why, count in outcome.unchecked)
    known = {rule.code: rule for rule in (*OWN_RULES, *rules)}
    driver = {
        "name": "vanban",
        "version": version,
        "rules": [_descriptor(code, known.get(code), lang) for code in index],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": True, "toolExecutionNotifications": notices},
        ],
        "results": results,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1)


def _descriptor(code: str, rule: Rule | None, lang: str) -> dict[str, Any]:
    if rule is None:  # of what is wrong with a file that could not be read
        return {"id": code}
    title = rule.title[lang == "en"]
    described: dict[str, Any] = {
        "id": code,
        "shortDescription": {"text": title},
        "fullDescription": {"text": rule.checks},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    if rule.clause.place:
        words = f"{rule.clause.place}: “{rule.clause.quote}”"
        described["help"] = {"text": words}
    return described


def _result(found: Reported, rule_index: int) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(found.file)}}
    span = found.span
    if span:
        physical["region"] = {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": max(span.line, span.end_line),
            "endColumn": span.end_column,
        }
    location: dict[str, Any] = {"physicalLocation": physical}
    if found.where:
        location["logicalLocations"] = [{"fullyQualifiedName": found.where}]
    text = f"{found.message.rstrip('.')}. {found.hint}" if found.hint else found.message
    return {
        "ruleId": found.code,
        "ruleIndex": rule_index,
        "level": _LEVELS[found.severity],
        "message": {"text": text},
        "locations": [location],
    }


def _notice(path: str, text: str) -> dict[str, Any]:
    location = {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}}}
    return {"level": "note", "message": {"text": text}, "locations": [location]}


def _uri(path: str) -> str:
    """A path as a URI reference; one in another place of the machine as a file's URI."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix(), errors="surrogateescape")
