"""A rule explained: what is checked, why, a wrong and a right example, what to do."""

from __future__ import annotations

import re
import textwrap

from generator.check.text_report import severity_word
from generator.rules.rule import LAYOUT, Rule

_WIDTH = 96
_WORDS = {
    "checks": ("Kiểm tra", "What"),
    "why": ("Vì sao", "Why"),
    "wrong": ("Sai", "Wrong"),
    "right": ("Đúng", "Right"),
    "hint": ("Cách sửa", "What to do"),
    "where": ("Xem trên", "Looks at"),
}
_LAYOUT = ("tệp .docx", "the .docx")
_BOTH = ("tệp YAML và .docx", "YAML and .docx")
_FIXABLE = ("; --fix tự sửa được trong YAML", "; --fix repairs it in YAML")
_PARAMETER = re.compile(r"\{\w+\}")


def explanation(rule: Rule, lang: str) -> str:
    """The whole of a rule, for the screen."""
    english = lang == "en"
    severity = severity_word(rule.severity, lang)
    where = (_LAYOUT if rule.needs == LAYOUT else _BOTH)[english]
    where += _FIXABLE[english] if rule.fixable else ""
    parts = [
        ("checks", rule.checks),
        ("why", f"{rule.clause.place}: “{rule.clause.quote}”" if rule.clause.place else ""),
        ("wrong", rule.wrong),
        ("right", rule.right),
        # What stands in a parameter's place is only known of a document.
        ("hint", _PARAMETER.sub("…", rule.hint[english])),
        ("where", where),
    ]
    width = max(len(words[english]) for words in _WORDS.values()) + 2
    lines = [f"{rule.code} {rule.title[english]} ({severity})"]
    for name, text in parts:
        before = f"{_WORDS[name][english]}:".ljust(width)
        for line in text.split("\n") if text else []:
            lines += textwrap.wrap(
                line, _WIDTH, initial_indent=f"  {before}", subsequent_indent=" " * (width + 2)
            )
            before = " " * width
    return "\n".join(lines)
