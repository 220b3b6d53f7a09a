"""`python -m generator.rules.docs` writes docs/rules.md from the catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.rules.rule import ERROR, INFO, LAYOUT, WARNING, Rule

_SEVERITY = {ERROR: "lỗi", WARNING: "cảnh báo", INFO: "gợi ý"}
_HEAD = """\
# Các quy tắc kiểm tra

`vanban check` xem văn bản theo các quy tắc dưới đây; `vanban rules MÃ` in từng quy tắc. «Lỗi» là
điều Nghị định 30/2020/NĐ-CP quy định, «cảnh báo» là điều nên làm, «gợi ý» là chỗ nên xem lại. Quy
tắc về trình bày chỉ xem được trên tệp .docx. Tệp này được viết ra từ danh mục quy tắc
(`make rules`), đừng sửa tay.
"""


def rules_page(rules: Iterable[Rule]) -> str:
    """The page: a table of all rules, then each of them."""
    rules = sorted(rules, key=lambda rule: rule.code)
    lines = [_HEAD, "| mã | mức | quy tắc |", "|---|---|---|"]
    lines += (
        f"| [{rule.code}](#{rule.code.lower()}) | {_SEVERITY[rule.severity]} | "
        f"{_cell(rule.title[0])} |"
        for rule in rules
    )
    for rule in rules:
        lines += ("", *_section(rule))
    return "\n".join(lines) + "\n"


def _section(rule: Rule) -> list[str]:
    where = "trên .docx" if rule.needs == LAYOUT else "trên YAML và .docx"
    fixable = "; `--fix` tự sửa được" if rule.fixable else ""
    lines = [
        f"## {rule.code}",
        "",
        f"**{_one_line(rule.title[0])}** ({_SEVERITY[rule.severity]}; {where}{fixable})",
        "",
        _one_line(rule.checks),
        "",
    ]
    if rule.clause.place:
        lines += [f"Vì sao: {rule.clause.place}: “{_one_line(rule.clause.quote)}”", ""]
    for word, example in (("Sai", rule.wrong), ("Đúng", rule.right)):
        if example:
            lines += [f"{word}:", "", *(f"    {line}" for line in example.split("\n")), ""]
    lines.append(f"Cách sửa: {_one_line(rule.hint[0])}")
    return lines


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    return _one_line(text).replace("|", "\\|")


def main() -> None:
    """Write the page of the repository that this module lies in."""
    from generator.rules.catalogue import RULES

    page = Path(__file__).parents[2] / "docs" / "rules.md"
    page.write_text(rules_page(RULES), encoding="utf-8")


if __name__ == "__main__":
    main()
