"""VB96x: names that went out of use (the district level and merged provinces since 01/7/2025)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping

from generator.inspect import components as c
from generator.rules.data.reading import Former, Lists, shipped_lists
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE_PATTERN, day_of
from generator.rules.words.making import LETTER, LOWER, UPPER, clause
from generator.rules.words.reading import Joined, day_at_most, joined

# Since when there is no district level (Luật Tổ chức chính quyền địa phương 72/2025/QH15).
DISTRICTS_ENDED = datetime.date(2025, 7, 1)

# Where a name says who issues and who gets the document: today's name must stand there.
_TODAY = (c.PARENT_AGENCY, c.AGENCY, c.PLACE_DATE, c.ADDRESSEES, c.RECIPIENTS, c.SIGNATURE)
# Cities that are provinces; those inside a province went with the districts.
_CENTRAL = "(?i:Hà Nội|Huế|Hải Phòng|Đà Nẵng|Cần Thơ|Hồ Chí Minh)"
_DISTRICT = re.compile(
    rf"(?:(?i:(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Công an|Phòng [^;,.\n]"
    rf"{{3,40}}?) )(?:các )?(?i:quận|huyện|thị xã)(?!\w)"
    rf"|(?<!\w)(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn) (?:\d+|[{UPPER}][{LOWER}]+)"
    rf"|(?<!\w)(?i:(?:Ủy ban nhân dân|UBND|HĐND|Công an) (?:các )?cấp huyện(?!\w))"
    rf"|(?<!\w)63 tỉnh(?=, thành)"
    rf"|(?<!\w)(?i:UBND|Ủy ban nhân dân) (?i:thành phố) (?!{_CENTRAL})[{UPPER}][{LETTER}]+"
    rf"|(?<!\w)(?i:xã, phường(?:,| và) thị trấn|các huyện(?=,| và| trên| thuộc|$))"
    rf"|(?<!\w)(?:HUYỆN|THỊ XÃ|THỊ TRẤN|QUẬN) [{UPPER}\d]+(?![{LETTER}]))"
)
# A body that keeps its name until it is given another: `Hội Nước mắm tỉnh Bình Thuận`.
_NAMED_AFTER = re.compile(
    r"(?:Hội|Hiệp hội|Liên đoàn|Liên hiệp|Câu lạc bộ|Quỹ|Công ty|Chi nhánh|Tập đoàn|Ngân hàng)"
    r" [^,;.:\n]{0,90}$"
)
# Words beside a name that say that it is told of as it was.
_PAST = re.compile(
    r"\b(?:cũ|trước đây|nguyên là|trước ngày 01|trước khi|sáp nhập|hợp nhất|sắp xếp|giải thể"
    r"|đổi tên|chuyển thành|thành lập|kế thừa|chấm dứt|kết thúc hoạt động|từng"
    r"|giai đoạn 20[01]|giai đoạn 202[0-4]|(?<!tháng \d )(?<!tháng \d\d )năm 20[01]\d"
    r"|(?<!tháng \d )(?<!tháng \d\d )năm 202[0-4]|Quân khu|huyện ủy cũ|đã)\b"
)

_FURTHEST = 400  # letters: what stands farther from a name in its sentence is about another


def _says_past(text: str, start: int, end: int) -> bool:
    """Whether the sentence tells of the past, or the name is in a cited title or a quote."""
    first, last = max(0, start - _FURTHEST), min(len(text), end + _FURTHEST)
    begin = max(first - 1, *(text.rfind(mark, first, start) for mark in ("\n", "; ", ". "))) + 1
    stop = min((p for mark in ("\n", ";", ". ") if (p := text.find(mark, end, last)) >= 0),
               default=last)  # fmt: skip
    sentence = text[begin:stop]
    if _PAST.search(sentence) or _NAMED_AFTER.search(text[begin:start]):
        return True
    if text.rfind("“", begin, start) > text.rfind("”", begin, start):
        return True
    # What was issued before names the units of its day.
    dates = [day_of(match) for match in DATE_PATTERN.finditer(text[begin:start])]
    return any(day is not None and day < DISTRICTS_ENDED for day in dates)


def _districts(*, today: bool) -> Callable[[Paper], Iterator[Finding]]:
    def check(paper: Paper) -> Iterator[Finding]:
        day = day_at_most(paper)
        if day is None or day < DISTRICTS_ENDED:
            return
        text = _where(paper, today=today)
        for match in _DISTRICT.finditer(text.text):
            if today or not _says_past(text.text, match.start(), match.end()):
                yield text.finding(match.start(), match.end(), words=match[0])

    return check


def _names(lists: Callable[[], Lists], *, today: bool) -> Callable[[Paper], Iterator[Finding]]:
    def check(paper: Paper) -> Iterator[Finding]:
        day = day_at_most(paper)
        if day is None:
            return
        gone = [row for row in lists().former if row.since <= day]
        if not gone:
            return
        text = _where(paper, today=today)
        by_name = {row.name.lower(): row for row in gone}
        small = text.text.lower()
        in_whole = {name: by_name[name] for name in by_name if name in small}
        if not in_whole and not _HEAD_OF_LIST.search(text.text):
            return
        for match, row in (*_whole(text.text, in_whole), *_in_lists(text.text, by_name)):
            if today or not _says_past(text.text, match.start(), match.end()):
                yield text.finding(match.start(), match.end(), words=match[0], now=row.now,
                                   by=row.by, since=row.since.strftime("%d/%m/%Y"))  # fmt: skip

    return check


def _whole(text: str, rows: Mapping[str, Former]) -> Iterator[tuple[re.Match[str], Former]]:
    if rows:
        pattern = "|".join(re.escape(name) for name in sorted(rows, key=len, reverse=True))
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE):
            yield match, rows[match[0].lower()]


# `Các sở: Xây dựng, Tài chính, …`: what each is stands once, before all of them.
_HEAD_OF_LIST = re.compile(r"\b(sở|bộ) ?:[^;.\n]*", re.IGNORECASE)


def _in_lists(text: str, rows: Mapping[str, Former]) -> Iterator[tuple[re.Match[str], Former]]:
    fields = {
        head: "|".join(re.escape(name[3:]) for name in rows if name.startswith(f"{head} "))
        for head in ("sở", "bộ")
    }
    every = {
        head: re.compile(rf"(?<=[:,] )(?:{names})(?= ?(?:[,;.)]|$))", re.IGNORECASE | re.MULTILINE)
        for head, names in fields.items()
        if names
    }
    for listed in _HEAD_OF_LIST.finditer(text):
        head = listed[1].lower()
        if head in every:
            for match in every[head].finditer(text, listed.start(), listed.end() + 1):
                yield match, rows[f"{head} {match[0].lower()}"]


def _where(paper: Paper, *, today: bool) -> Joined:
    return joined(paper, _TODAY) if today else joined(paper, without=(*_TODAY, c.CONTACT))


_DATED = "Sông Mai, ngày 05 tháng 3 năm 2026\n"


def rules_for(lists: Callable[[], Lists]) -> tuple[Rule, ...]:
    """The rules, where `lists` gives the names that are no longer in use."""
    return (
        Rule(
            "VB960",
            ("Cấp huyện trong tên cơ quan, nơi nhận", "The district level in a name"),
            "Từ 01/7/2025 không còn cấp huyện: không đứng trong tên cơ quan, địa danh, nơi nhận.",
            clause("units 2025"), ERROR, WORDS,
            ("«{words}»: không còn đơn vị hành chính cấp huyện từ 01/7/2025",
             "“{words}”: there is no district level since 01/7/2025"),
            ("Ghi tên đơn vị hành chính, cơ quan hiện nay.", "Write today's name."),
            f"{_DATED}Kính gửi: Ủy ban nhân dân huyện Tân Phong",
            f"{_DATED}Kính gửi: Ủy ban nhân dân xã Tân Phong",
            _districts(today=True),
        ),
        Rule(
            "VB961",
            ("Cấp huyện trong lời văn", "The district level in the text"),
            "Lời văn của văn bản sau 01/7/2025 không nói cấp huyện như đang còn.",
            clause("units 2025"), WARNING, WORDS,
            ("«{words}»: không còn đơn vị hành chính cấp huyện từ 01/7/2025",
             "“{words}”: there is no district level since 01/7/2025"),
            ("Ghi tên hiện nay; hoặc ghi thêm «(cũ)».", "Write today's name, or “(cũ)”."),
            f"{_DATED}Giao Ủy ban nhân dân huyện Tân Phong rà soát.",
            f"{_DATED}Giao Ủy ban nhân dân xã Tân Phong rà soát hồ sơ của huyện Tân Phong (cũ).",
            _districts(today=False),
        ),
        Rule(
            "VB962",
            ("Tên cũ của tỉnh, cơ quan ở tên cơ quan, nơi nhận", "A former name of a province"),
            "Tên cơ quan, địa danh, nơi nhận là tên hiện nay (theo danh sách đi kèm).",
            clause("units 2025"), ERROR, WORDS,
            ("«{words}» không còn dùng từ {since} ({by}); nay là {now}",
             "“{words}” is not in use since {since} ({by}); now: {now}"),
            ("Ghi «{now}».", "Write “{now}”."),
            f"{_DATED}Kính gửi: Ủy ban nhân dân tỉnh Bình Thuận",
            f"{_DATED}Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng",
            _names(lists, today=True),
        ),
        Rule(
            "VB963",
            ("Tên cũ của tỉnh, cơ quan trong lời văn", "A former name in the text"),
            "Lời văn dùng tên hiện nay, trừ khi nói chuyện cũ.",
            clause("units 2025"), WARNING, WORDS,
            ("«{words}» không còn dùng từ {since} ({by}); nay là {now}",
             "“{words}” is not in use since {since} ({by}); now: {now}"),
            ("Ghi «{now}»; nói chuyện cũ thì ghi thêm «(cũ)».", "Write “{now}”, or add “(cũ)”."),
            f"{_DATED}trên địa bàn tỉnh Bình Thuận",
            f"{_DATED}trên địa bàn tỉnh Bình Thuận (cũ)",
            _names(lists, today=False),
        ),
    )  # fmt: skip


RULES: tuple[Rule, ...] = rules_for(shipped_lists)
