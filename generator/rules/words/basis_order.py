"""VB558, VB569: in which order the legal bases stand (PL I, Phần I, Mục II.6.a)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.inspect import components as c
from generator.rules.rule import INFO, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE_PATTERN, day_of
from generator.rules.words.making import clause
from generator.rules.words.reading import Line, lines

# Higher first; only those whose order is beyond doubt.
_RANKS = ("hiến pháp", "luật|bộ luật", "pháp lệnh", "nghị định", "thông tư|quyết định")
# What says who the agency is comes first among its equals, whatever its age; and an amendment
# stands with what it amends.
_FIRST_OF_ALL = re.compile(r"\b(?:tổ chức|chức năng|thành lập|cơ cấu)\b", re.IGNORECASE)
_AMENDS = re.compile(r"sửa đổi|bổ sung", re.IGNORECASE)
_KIND = re.compile(r"Căn cứ (?:các )?(?P<kind>Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư)\b")


class _Dated(NamedTuple):
    line: Line
    kind: str
    day: datetime.date


def _order(paper: Paper) -> Iterator[Finding]:
    highest = -1
    for line in lines(paper, (c.BASIS,)):
        kind = re.match(r"Căn cứ (\w+ ?\w*)", line.text)
        name = kind[1].lower() if kind else ""
        rank = next((i for i, row in enumerate(_RANKS) if re.match(row, name)), -1)
        if 0 <= rank < highest:
            yield line.all()
        highest = max(highest, rank)


def _newer_first(paper: Paper) -> Iterator[Finding]:
    before: _Dated | None = None
    for line in lines(paper, (c.BASIS,)):
        found = _dated(line)
        special = _FIRST_OF_ALL.search(line.text) or _AMENDS.search(line.text)
        if found is None or special:
            before = None
            continue
        if before and before.kind == found.kind and found.day < before.day:
            yield line.all()
        before = found


def _dated(line: Line) -> _Dated | None:
    kind = _KIND.match(line.text)
    dates = list(DATE_PATTERN.finditer(line.text))
    day = day_of(dates[0]) if len(dates) == 1 else None
    return _Dated(line, kind["kind"].split()[-1], day) if kind and day else None


RULES: tuple[Rule, ...] = (
    Rule(
        "VB558",
        ("Thứ tự căn cứ", "The order of the bases"),
        "Văn bản có hiệu lực cao hơn đứng trước: luật, pháp lệnh, nghị định, rồi thông tư,"
        " quyết định.",
        clause("basis"), INFO, WORDS,
        ("căn cứ có hiệu lực cao hơn đứng sau: «{words}»", "higher, and later: “{words}”"),
        ("Xếp từ cao xuống thấp.", "Put the higher ones first."),
        "Căn cứ Thông tư số 01/2024/TT-BNV;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.",
        "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Thông tư số 01/2024/TT-BNV.",
        _order,
    ),
    Rule(
        "VB569",
        ("Thứ tự căn cứ cùng bậc", "The order of bases of one rank"),
        "Cùng bậc thì văn bản ban hành trước đứng trước (thông lệ; văn bản về tổ chức, chức năng"
        " đứng đầu).",
        clause("basis"), INFO, WORDS,
        ("căn cứ ban hành trước lại đứng sau: «{words}»", "older, and later: “{words}”"),
        ("Xếp theo ngày ban hành, nếu cơ quan theo thông lệ này.", "Put the older one first."),
        "Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ;\n"
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;\n"
        "Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ.",
        _newer_first,
    ),
)  # fmt: skip
