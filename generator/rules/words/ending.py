"""VB67x: how the text ends, what it asks for and by when, words that leave a task open."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE, day_of
from generator.rules.words.making import LETTER, clause, search
from generator.rules.words.reading import (
    BODY,
    HEAD,
    LISTS,
    SIGNING,
    Joined,
    Line,
    joined,
    lines,
    printed,
)

_FOOT = frozenset((c.RECIPIENTS_WORD, c.RECIPIENTS, c.SIGNATURE, c.SIGNATORY, c.APPENDIX_LABEL))
_NOT_HERE = HEAD | SIGNING | LISTS | {c.CONTACT}
# The text that a document must have for its end to be looked for: more than a heading.
_TEXT = (*(BODY - {c.BASIS, c.AUTHORITY, c.ORDER}), c.TABLE_TEXT)
_MARK = "./."
# What asks for something by a day, in the sentence before the day; what only tells of it.
_ASKS = re.compile(
    r"\b(?:báo cáo|gửi|hoàn thành|nộp|trình|xong|thực hiện|tổng hợp|đăng ký|triển khai|rà soát"
    r"|đề xuất|cung cấp|phản ánh|góp ý|tham gia ý kiến|tham mưu|xây dựng|bàn giao|khắc phục"
    r"|phê duyệt|thẩm định|quyết toán)\b", re.IGNORECASE,
)  # fmt: skip
_TELLS = re.compile(
    r"\b(?:đã|được|từng|vừa|tính đến|kể từ|theo|tại|ban hành|có hiệu lực|trước đây|cũ|quy định|sau"
    r" ngày|Quyết định số|Văn bản|Công văn|Tờ trình|hồ sơ nộp)\b"
)
_BESIDE = 14  # letters before a verb in which `đã`, `được` belong to it
_DUE = re.compile(
    rf"(?:\btrước|\bchậm nhất(?: là| đến| vào)*|\bđến hết|\bxong trước) (?P<at>ngày {DATE})"
)
# By the end of a month: `hoàn thành trong tháng 7 năm 2026`.
_DUE_MONTH = re.compile(
    r"(?:\btrong|\btrước|\bxong|\bhết) (?P<at>tháng (?P<m>\d{1,2})(?: năm |/)(?P<y>\d{4}))(?![\d/])"
)


def _main(paper: Paper) -> list[Line]:
    """The lines of the document's own text, down to its foot."""
    if not printed(paper):
        return []
    end = next((n for n, p in enumerate(paper.passages) if p.component in _FOOT), None)
    if end is None:
        return []
    return list(lines(replace(paper, passages=paper.passages[:end]), _TEXT))


def _no_mark(paper: Paper) -> Iterator[Finding]:
    if paper.type is not None and not paper.type.model:
        return  # the decree has no model of it
    main = _main(paper)
    if not main or main[-1].component == c.TABLE_TEXT:
        return
    if not any(line.text.endswith(("./.", "/.", "./")) for line in main[-3:]):
        last = main[-1]
        yield last.finding(max(0, len(last.text) - 1), len(last.text), words=last.text[-30:])


def _mark_alone(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, _TEXT):
        if printed(paper) and line.text in ("./.", "/."):
            yield line.all()


def _mark_early(paper: Paper) -> Iterator[Finding]:
    main = _main(paper)
    for line in main[:-1]:
        if line.text.endswith(_MARK) and len(line.text) > len(_MARK):
            yield line.finding(len(line.text) - 3, len(line.text), ".", words=line.text[-30:])


def _overdue(paper: Paper) -> Iterator[Finding]:
    if paper.date is None or (paper.type and paper.type.is_copy):
        return
    text = joined(paper, without=_NOT_HERE)
    for match in _DUE.finditer(text.text):
        day = day_of(match)
        if day is not None and day < paper.date and _asked(text.text, match.start()):
            yield _past(text, match, paper.date)
    this_month = (paper.date.year, paper.date.month)
    for match in _DUE_MONTH.finditer(text.text):
        month = (int(match["y"]), int(match["m"]))
        if month < this_month and _asked(text.text, match.start()):
            yield _past(text, match, paper.date)
    yield from _overdue_tasks(paper)


def _asked(text: str, place: int) -> bool:
    """Whether the sentence up to `place` asks for something, and does not tell of what was."""
    start = max(text.rfind(mark, 0, place) for mark in (". ", "; ", "\n", ": "))
    sentence = text[start + 1 : place]
    asked = list(_ASKS.finditer(sentence))
    # What tells stands beside the last verb: `đã hoàn thành trước ngày …`.
    return bool(asked) and not _TELLS.search(sentence[max(0, asked[-1].start() - _BESIDE) :])


def _past(text: Joined, match: re.Match[str], date: datetime.date) -> Finding:
    return text.finding(match.start("at"), match.end("at"), words=match["at"],
                        date=date.strftime("%d/%m/%Y"))  # fmt: skip


def _overdue_tasks(paper: Paper) -> Iterator[Finding]:
    """The `due` of a task in YAML, which stands in a passage of its own."""
    if paper.directive is None or paper.date is None:
        return
    for task in paper.directive.tasks:
        day = task.due.day if task.due else None
        if day is None or day >= paper.date:
            continue
        params = {"words": day.strftime("%d/%m/%Y"), "date": paper.date.strftime("%d/%m/%Y")}
        forms = {day.isoformat(), f"{day.day}/{day.month}/{day.year}", params["words"],
                 f"{day.day:02d}/{day.month}/{day.year}"}  # fmt: skip
        for number, passage in enumerate(paper.passages):
            if passage.text.strip() in forms:
                yield Finding(number, 0, len(passage.text), params=params)
                break
        else:
            yield Finding(params=params)


def _open_tasks(paper: Paper) -> Iterator[Finding]:
    if paper.directive is None or not paper.directive.tasks:
        return
    tasks = paper.directive.tasks
    nobody = sum(not task.lead for task in tasks)
    never = sum(task.due is None for task in tasks)
    if nobody or never:
        yield Finding(params={"all": str(len(tasks)), "nobody": str(nobody), "never": str(never)})


RULES: tuple[Rule, ...] = (
    Rule(
        "VB670",
        ("Thiếu dấu ./. cuối nội dung", "No ./. at the end of the text"),
        "Nội dung văn bản kết thúc bằng «./.» như các mẫu của Phụ lục III.",
        clause("III.end"), ERROR, WORDS,
        ("cuối nội dung không có «./.»: «…{words}»", "no “./.” after “…{words}”"),
        ("Kết thúc nội dung bằng «./.».", "End the text with “./.”."),
        "Đề nghị các phòng thực hiện.\nNơi nhận:\n- Lưu: VT.",
        "Đề nghị các phòng thực hiện./.\nNơi nhận:\n- Lưu: VT.",
        _no_mark,
    ),
    Rule(
        "VB671",
        ("Dấu ./. viết sai", "./. is not well formed"),
        "Dấu kết thúc là «./.» liền sau chữ cuối, không thêm dấu khác.",
        clause("III.end"), ERROR, WORDS,
        ("dấu kết thúc viết «{words}»; đúng là «./.»", "“{words}” should be “./.”"),
        ("Ghi «./.» liền sau chữ cuối.", "Write “./.” right after the last word."),
        "Đề nghị các phòng thực hiện../.", "Đề nghị các phòng thực hiện./.",
        search(
            rf"(?<=[{LETTER}\d)”])(?P<at>[.;,:!]+ ?\./\.|\./\.[./;]+|\./|(?<!\.)/\.|\.//\."
            r"|\. ?/ \.?|\. /\.|/\./\.?)(?=\s*$)",
            fix="./.", only=_TEXT,
        ),
        fixable=True,
    ),
    Rule(
        "VB672",
        ("Dấu ./. trên dòng riêng", "./. on a line of its own"),
        "Dấu «./.» đứng cuối đoạn cuối cùng.",
        clause("III.end"), WARNING, WORDS,
        ("dấu «{words}» đứng riêng một dòng", "“{words}” has a line of its own"),
        ("Đưa «./.» lên cuối đoạn trên.", "Put it behind the last word."),
        "Đề nghị các phòng thực hiện\n./.", "Đề nghị các phòng thực hiện./.",
        _mark_alone,
    ),
    Rule(
        "VB673",
        ("Dấu ./. giữa văn bản", "./. before the end"),
        "Dấu «./.» chỉ ở cuối nội dung.",
        clause("III.end"), WARNING, WORDS,
        ("dấu «./.» ở giữa văn bản: «…{words}»", "“./.” before the end: “…{words}”"),
        ("Thay bằng dấu chấm.", "Put a full stop."),
        "Các phòng báo cáo./.\nVăn phòng tổng hợp./.\nNơi nhận:",
        "Các phòng báo cáo.\nVăn phòng tổng hợp./.\nNơi nhận:",
        _mark_early,
    ),
    Rule(
        "VB674",
        ("Hạn trước ngày văn bản", "Due before the document's date"),
        "Hạn giao việc không trước ngày ban hành.",
        clause("content checked"), WARNING, WORDS,
        ("hạn «{words}» trước ngày {date} của văn bản", "due {words}, before its date {date}"),
        ("Xem lại hạn, hoặc ngày của văn bản.", "Look at both days."),
        "Sông Mai, ngày 05 tháng 3 năm 2026\nCác phòng báo cáo kết quả trước ngày 04/3/2026.",
        "Sông Mai, ngày 05 tháng 3 năm 2026\nCác phòng báo cáo kết quả trước ngày 05/3/2026.",
        _overdue,
    ),
    Rule(
        "VB676",
        ("Chữ «và/hoặc»", "“và/hoặc”"),
        "Văn bản giao việc nói rõ «và» hay «hoặc».",
        clause("content checked"), WARNING, WORDS,
        ("«{words}» không rõ nghĩa trong văn bản hành chính", "“{words}” leaves open which"),
        ("Chọn «và», «hoặc».", "Choose one."),
        "gửi bản giấy và/hoặc bản điện tử", "gửi bản giấy hoặc bản điện tử",
        search(r"(?i:\bvà ?/ ?hoặc\b|\bhoặc ?/ ?và\b)", without=_NOT_HERE),
    ),
    Rule(
        "VB677",
        ("Liệt kê bỏ lửng", "A list that trails off"),
        "Việc được giao liệt kê hết, không dùng «…», «v.v.».",
        clause("content checked"), INFO, WORDS,
        ("liệt kê bỏ lửng: «{words}»", "the list trails off: “{words}”"),
        ("Liệt kê hết, hoặc nói rõ tiêu chí.", "List all, or say by what rule."),
        "rà soát hồ sơ, tài liệu,...", "rà soát hồ sơ, tài liệu; ngày … tháng … năm 2026",
        search(
            rf"[{LETTER}](?:(?P<comma>, ?)|(?= v\.v) )?(?P<at>\.\.\.|…|v\.v[.…]*)"
            r"(?(comma)(?!\.|…)|(?=;| *$))",
            without=_NOT_HERE,
        ),
    ),
)  # fmt: skip

# Needs a directive, which its examples in words are not.
OF_DIRECTIVES: tuple[Rule, ...] = (
    Rule(
        "VB675",
        ("Nhiệm vụ chưa rõ người, rõ hạn", "A task without who or by when"),
        "Mỗi nhiệm vụ có đơn vị chủ trì và hạn.",
        clause("content checked"), INFO, WORDS,
        ("{nobody}/{all} nhiệm vụ chưa ghi chủ trì, {never}/{all} chưa ghi hạn",
         "{nobody} of {all} tasks have no lead, {never} no due date"),
        ("Ghi «chủ trì» và «hạn» cho từng nhiệm vụ.", "Give each task `lead` and `due`."),
        "nhiệm vụ: [Rà soát hồ sơ]",
        "nhiệm vụ: [{nội dung: Rà soát hồ sơ, chủ trì: Văn phòng, hạn: 30/6/2026}]",
        _open_tasks,
    ),
)  # fmt: skip
