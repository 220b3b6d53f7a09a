"""Findings for people: a line each, the place, the clause, what to do."""

from __future__ import annotations

from generator.check.findings import Reported
from generator.check.outcome import Outcome, Totals
from generator.core.diagnostics import excerpt_lines, printable
from generator.core.text import short
from generator.rules.rule import ERROR, INFO, WARNING

_SEVERITY = {ERROR: ("lỗi", "error"), WARNING: ("cảnh báo", "warning"), INFO: ("gợi ý", "info")}
_MOST_QUOTED = 160


def severity_word(severity: str, lang: str) -> str:
    """What a severity is called."""
    return _SEVERITY[severity][lang == "en"]


def finding_text(found: Reported, lang: str, *, quoted: bool = True) -> str:
    """`path:line:column: CODE severity: message`, and below it where, why and what to do.

    `quoted`: with the words of the clause.
    """
    span = found.span
    place = f"{found.file}:{span.line}:{span.column}: " if span else f"{found.file}: "
    severity = severity_word(found.severity, lang)
    lines = [printable(f"{place}{found.code} {severity}: {found.message}")]
    if span and found.excerpt is not None:
        lines += excerpt_lines(found.excerpt, span)
    elif found.where:
        lines.append(f"      @ {printable(found.where)}")
    if found.clause:
        quote = f": “{short(found.quote, _MOST_QUOTED)}”" if found.quote and quoted else ""
        lines.append(f"      § {printable(found.clause + quote)}")
    if found.hint:
        lines.append(f"      → {printable(found.hint)}")
    return "\n".join(lines)


def outcome_text(outcome: Outcome, lang: str) -> str:
    """All of one file, each clause's words once; empty where there is nothing to say."""
    blocks = []
    told: set[str] = set()
    for found in outcome.found:
        blocks.append(finding_text(found, lang, quoted=found.quote not in told))
        told.add(found.quote)
    word = "not seen" if lang == "en" else "không xem được"
    blocks += (printable(f"{outcome.path}: {word}: {note}") for note in outcome.notes)
    return "\n".join(blocks)


def summary(totals: Totals, lang: str) -> str:
    """The last line: how many files, errors, warnings, infos; what was not checked, and why."""
    if lang == "en":
        parts = [f"{totals.errors} error(s)", f"{totals.warnings} warning(s)"]
        text = f"{totals.files} file(s): {', '.join(parts)}, {totals.infos} info(s)."
        if totals.fixed:
            text += f" Repaired: {totals.fixed}."
        for why, count in totals.unchecked:
            text += f"\nNot checked: {count} rule(s){_together(totals, lang)}: {why}."
        return text
    text = (
        f"{totals.files} tệp: {totals.errors} lỗi, {totals.warnings} cảnh báo, "
        f"{totals.infos} gợi ý."
    )
    if totals.fixed:
        text += f" Đã tự sửa {totals.fixed} chỗ."
    for why, count in totals.unchecked:
        text += f"\nChưa kiểm tra {count} quy tắc{_together(totals, lang)}: {why}."
    return text


def _together(totals: Totals, lang: str) -> str:
    """A rule that was not asked of three files counts three times."""
    if totals.files <= 1:
        return ""
    return f" of {totals.files} files together" if lang == "en" else f" (cộng {totals.files} tệp)"
