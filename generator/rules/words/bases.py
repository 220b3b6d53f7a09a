"""VB55x: the legal basis (PL I, Phần I, Mục II.6.a)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.core.text import fold
from generator.inspect import components as c
from generator.rules.data.reading import Lists, shipped_lists
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE, DATE_PATTERN
from generator.rules.words.making import LETTER, clause, search
from generator.rules.words.reading import BODY, Line, day_at_most, joined, lines, printed, shown

_BASIS = (c.BASIS,)
_TEXT = tuple(BODY - {c.BASIS, ""})
# A sentence that says itself that a document is no longer in force, or was in force then.
_ENDING = re.compile(
    r"thay thế|bãi bỏ|hết hiệu lực|hủy bỏ|huỷ bỏ|trước đây|giai đoạn|đã ban hành|sửa đổi|chấm dứt"
    r"|chuyển tiếp|năm 20[01]\d|thời điểm|trước ngày"
)
_NUMBERED = (
    r"(?:Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Chương trình"
    r"|Công văn|Thông báo|Hướng dẫn|Đề án|Tờ trình|Báo cáo|Kết luận|Quy định)"
)
_CITED = re.compile(
    rf"^(?:Căn cứ|Thực hiện|Xét|Theo) (?:các )?{_NUMBERED}(?: [^\W\d]+){{0,6}}? số"
    r" (?P<number>\d\S*)(?P<rest>.*)$"
)
# What may stand between the number and the issuer.
_DATE_BEFORE = re.compile(
    rf",? (?:ban hành )?(?:ngày )?(?:{DATE}|ngày [\s\d…./]*(?:tháng[\s\d…]*năm[\s\d….]*)?),?"
)
# A law at the beginning of a basis, or after another one, up to its end.
_LAW = re.compile(r"(?:^Căn cứ (?:các )?|; )((?:Luật|Bộ luật|Pháp lệnh) [^;.]*)")
_NUMBER = re.compile(r"(?<!\d)\d++(?:/\d{4})?[/-][\wĐ]+(?:[-/][\wĐ]+)*")
# What a subject begins with.
_ABOUT = re.compile(
    r"\b(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|công bố|thành lập|giao"
    r"|kiện toàn|điều chỉnh|phân công|bãi bỏ|thay thế|chi tiết|thông qua"
    r"|kèm theo|tăng cường|triển khai|xử lý"
    r"|đẩy mạnh|tổ chức|thực hiện|chuyển đổi|tại|như sau)\b"
)


def _lines(paper: Paper) -> list[Line]:
    return list(lines(paper, _BASIS)) if printed(paper) else []


def _runs(paper: Paper) -> Iterator[list[Line]]:
    """The legal bases of the document and of what stands below it, each as its lines."""
    run: list[Line] = []
    for line in _lines(paper):
        if run and line.passage > run[-1].passage + 1:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _not_semicolon(paper: Paper) -> Iterator[Finding]:
    for run in _runs(paper):
        for line in run[:-1]:
            if not line.text.endswith(";"):
                yield line.finding(max(len(line.text) - 1, 0), len(line.text),
                                   words=shown(line.text[-30:]))  # fmt: skip


def _not_stop(paper: Paper) -> Iterator[Finding]:
    for run in _runs(paper):
        text = run[-1].text
        # A basis may lead the text in: `… ban hành kế hoạch như sau:`
        if not text.endswith((".", ":", "…")):
            yield run[-1].finding(len(text) - 1, len(text), words=shown(text[-30:]))


def _with_dash(paper: Paper) -> Iterator[Finding]:
    for line in _lines(paper):
        match = re.match(r"[-–+*•]\s*|\d+[.)]\s+", line.whole)
        if match:
            yield line.finding(0, 0 if line.label else match.end(), None if line.label else "",
                               words=shown(line.whole))  # fmt: skip


def _several(paper: Paper) -> Iterator[Finding]:
    if paper.type and not paper.type.abbreviation:
        return  # a letter's basis is its first sentence
    for line in _lines(paper):
        for match in re.finditer(r"[;,.] ?([Cc]ăn cứ) (?=[A-ZĐ])", line.text):
            if match.start() <= 2:
                continue  # `1. Căn cứ`
            if paper.layout is not None and match[0].startswith(";") and match[1][0] == "C":
                continue  # the layout's rule says so
            yield line.finding(
                match.start(1), match.end(1), words=shown(line.text[match.start(1) :])
            )


def _missing(part: Callable[[str, str], bool]) -> Callable[[Paper], Iterator[Finding]]:
    def check(paper: Paper) -> Iterator[Finding]:
        seen: set[str] = set()
        for line in lines(paper, _BASIS):
            match = _CITED.match(line.text)
            number = match["number"].rstrip(".,;") if match else ""
            if match and number not in seen:
                seen.add(number)
                if part(number, match["rest"]):
                    yield line.all()

    return check


def _no_date(number: str, rest: str) -> bool:
    return not re.search(r"ngày|\btháng \d", rest)


def _no_issuer(number: str, rest: str) -> bool:
    return not re.match(r"[;,.]? ?(?:của|do)\b", _DATE_BEFORE.sub("", rest, count=1).strip())


def _no_subject(number: str, rest: str) -> bool:
    return not _ABOUT.search(rest)


def _ended(lists: Callable[[], Lists]) -> Callable[[Paper], Iterator[Finding]]:
    def check(paper: Paper) -> Iterator[Finding]:
        # The number of a basis in YAML may stand by itself.
        text = joined(paper, _BASIS if paper.directive is None else (*_BASIS, ""))
        if not text.text:
            return
        day = day_at_most(paper)
        for row in lists().ended:
            if day is not None and day < row.since:
                continue
            for wanted in (row.number,) if row.number else _written(row.law):
                start = _place(text.text, wanted, is_number=bool(row.number))
                if start >= 0:
                    yield text.finding(start, start + len(wanted), words=wanted,
                                       now=row.now or "—",
                                       since=row.since.strftime("%d/%m/%Y"))  # fmt: skip

    return check


def _written(law: str) -> Iterator[str]:
    """A law with its date as words have it and as figures have it."""
    yield law
    date = DATE_PATTERN.search(law)
    if date and date["mm"]:
        day, month, year = int(date["d"]), int(date["mm"]), date["yy"]
        for written in (f"{day:02d}/{month}/{year}", f"{day:02d}/{month:02d}/{year}"):
            yield f"{law[: date.start()]}{written}"
        yield f"{law[: law.index(' ngày ')]} năm {year}"


def _ended_in_text(lists: Callable[[], Lists]) -> Callable[[Paper], Iterator[Finding]]:
    def check(paper: Paper) -> Iterator[Finding]:
        text = joined(paper, _TEXT) if printed(paper) else joined(paper, (c.TEXT,))
        day = day_at_most(paper)
        for row in lists().ended:
            if day is None or day < row.since or not row.number:
                continue
            start = _place(text.text, row.number, is_number=True)
            if start >= 0 and not _ENDING.search(_sentence(text.text, start)):
                yield text.finding(start, start + len(row.number), words=row.number,
                                   now=row.now or "—",
                                   since=row.since.strftime("%d/%m/%Y"))  # fmt: skip

    return check


def _sentence(text: str, at: int) -> str:
    begin = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at))
    end = text.find("\n", at)
    return text[begin + 1 : end if end >= 0 else len(text)]


def _place(text: str, wanted: str, *, is_number: bool) -> int:
    start = text.find(wanted)
    if start < 0 or not is_number:
        return start
    # 130/2018/NĐ-CP is not 30/2018/NĐ-CP; and what amends an old one names it: `… một số điều của
    # Nghị định số 110/2004/NĐ-CP`.
    if text[start - 1 : start].isdigit():
        return -1
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return -1 if len(_NUMBER.findall(before)) else start


def _order_form(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, (c.ORDER,)) if printed(paper) else ():
        wanted = paper.type.order if paper.type and paper.type.order else ""
        shown_as = " ".join(line.text.upper().split())
        right = wanted or f"{shown_as.rstrip(' .;,:')}:"
        if shown_as.replace(" :", ":") != right:
            yield line.finding(0, len(line.text), words=line.text, right=right)


def _law_without_date(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, _BASIS):
        for match in _LAW.finditer(line.text):
            if not re.search(r"ngày|\bnăm \d{4}", match[0]):
                yield line.finding(match.start(1), match.end(), words=shown(match[0]))


def _twice(paper: Paper) -> Iterator[Finding]:
    seen: set[str] = set()
    for line in lines(paper, _BASIS):
        match = _CITED.match(line.text)
        if not match:
            continue
        number = fold(match["number"].rstrip(".,;"))
        if number in seen:
            yield line.all()
        seen.add(number)


def rules_for(lists: Callable[[], Lists]) -> tuple[Rule, ...]:
    """The rules, where `lists` gives the documents that are no longer in force."""
    return (
        Rule(
            "VB550",
            ("Cuối căn cứ thiếu dấu chấm phẩy", "No semicolon after a basis"),
            "Mỗi căn cứ, trừ căn cứ cuối, kết thúc bằng dấu chấm phẩy.",
            clause("basis lines"), ERROR, WORDS,
            ("cuối căn cứ không có dấu chấm phẩy: «…{words}»", "no semicolon after “…{words}”"),
            ("Kết thúc mỗi căn cứ bằng «;».", "End each basis with “;”."),
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\nTheo đề nghị của Chánh Văn phòng.",
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng.",
            _not_semicolon,
        ),
        Rule(
            "VB551",
            ("Căn cứ cuối thiếu dấu chấm", "No full stop after the last basis"),
            "Căn cứ cuối cùng kết thúc bằng dấu chấm.",
            clause("basis lines"), ERROR, WORDS,
            ("căn cứ cuối không có dấu chấm: «…{words}»", "no full stop after “…{words}”"),
            ("Kết thúc căn cứ cuối bằng «.».", "End the last basis with a full stop."),
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng;",
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng.",
            _not_stop,
        ),
        Rule(
            "VB552",
            ("Gạch đầu dòng trước căn cứ", "A dash before a basis"),
            "Căn cứ không có gạch đầu dòng, số thứ tự (đó là cách của văn bản Đảng).",
            clause("basis lines"), WARNING, WORDS,
            ("trước căn cứ có gạch đầu dòng, số thứ tự: «{words}»", "a dash before “{words}”"),
            ("Bỏ gạch đầu dòng.", "Take the dash away."),
            "- Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.",
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.",
            _with_dash,
        ),
        Rule(
            "VB553",
            ("Nhiều căn cứ trên một dòng", "Several bases on one line"),
            "Sau mỗi căn cứ xuống dòng.",
            clause("basis lines"), ERROR, WORDS,
            ("căn cứ tiếp theo không xuống dòng: «{words}»", "no new line before “{words}”"),
            ("Mỗi căn cứ một dòng.", "Give each basis its own line."),
            "Căn cứ Luật Lưu trữ; căn cứ Nghị định số 30/2020/NĐ-CP.",
            "Căn cứ Luật Lưu trữ;\nCăn cứ Nghị định số 30/2020/NĐ-CP.",
            _several,
        ),
        Rule(
            "VB554",
            ("Căn cứ thiếu ngày ban hành", "A basis without its date"),
            "Căn cứ ghi đủ ngày tháng năm ban hành.",
            clause("basis in full"), ERROR, WORDS,
            ("căn cứ không có ngày ban hành: «{words}»", "no date: “{words}”"),
            ("Ghi thêm «ngày … tháng … năm …».", "Add the date."),
            "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
            _missing(_no_date),
        ),
        Rule(
            "VB555",
            ("Căn cứ thiếu cơ quan ban hành", "A basis without its issuer"),
            "Căn cứ ghi đủ cơ quan ban hành.",
            clause("basis in full"), ERROR, WORDS,
            ("căn cứ không có cơ quan ban hành: «{words}»", "no issuer: “{words}”"),
            ("Ghi thêm «của …».", "Add “của …”."),
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư;",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
            _missing(_no_issuer),
        ),
        Rule(
            "VB556",
            ("Căn cứ thiếu trích yếu", "A basis without its subject"),
            "Căn cứ ghi đủ trích yếu nội dung.",
            clause("basis in full"), INFO, WORDS,
            ("căn cứ có thể thiếu trích yếu: «{words}»", "perhaps no subject: “{words}”"),
            ("Ghi thêm trích yếu của văn bản.", "Add what it is about."),
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
            _missing(_no_subject),
        ),
        Rule(
            "VB557",
            ("Căn cứ đã hết hiệu lực", "A basis no longer in force"),
            "Căn cứ còn hiệu lực vào ngày của văn bản (theo danh sách đi kèm).",
            clause("in force"), ERROR, WORDS,
            ("căn cứ «{words}» hết hiệu lực từ {since}; nay là {now}",
             "“{words}” ended on {since}; now: {now}"),
            ("Viện dẫn văn bản đang có hiệu lực.", "Rest on what is in force."),
            "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
            _ended(lists),
        ),
        Rule(
            "VB582",
            ("Viện dẫn văn bản hết hiệu lực", "A document no longer in force is cited"),
            "Văn bản được nêu để thực hiện còn hiệu lực (theo danh sách đi kèm).",
            clause("in force"), WARNING, WORDS,
            ("«{words}» hết hiệu lực từ {since}; nay là {now}",
             "“{words}” ended on {since}; now: {now}"),
            ("Viện dẫn văn bản đang có hiệu lực.", "Cite what is in force."),
            "Sông Mai, ngày 05 tháng 3 năm 2026\ntheo Thông tư số 01/2011/TT-BNV của Bộ Nội vụ",
            "Sông Mai, ngày 05 tháng 3 năm 2026\nthay thế Thông tư số 01/2011/TT-BNV của Bộ",
            _ended_in_text(lists),
        ),
        Rule(
            "VB559",
            ("Một căn cứ ghi hai lần", "A basis twice"),
            "Mỗi văn bản chỉ là căn cứ một lần.",
            clause("basis"), WARNING, WORDS,
            ("căn cứ ghi lần thứ hai: «{words}»", "the same basis again: “{words}”"),
            ("Bỏ một dòng.", "Take one of them away."),
            "Căn cứ Nghị định số 30/2020/NĐ-CP;\nCăn cứ Nghị định số 30/2020/NĐ-CP.",
            "Căn cứ Nghị định số 30/2020/NĐ-CP;\nCăn cứ Nghị định số 78/2025/NĐ-CP.",
            _twice,
        ),
        Rule(
            "VB562",
            ("Luật làm căn cứ thiếu ngày", "A law without its date"),
            "Luật, Pháp lệnh làm căn cứ ghi tên và ngày, tháng, năm.",
            clause("basis in full"), WARNING, WORDS,
            ("luật làm căn cứ không có ngày: «{words}»", "a law without date: “{words}”"),
            ("Ghi thêm «ngày … tháng … năm …».", "Add the date."),
            "Căn cứ Luật Lưu trữ;", "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
            _law_without_date,
        ),
        Rule(
            "VB566",
            ("Cách viết dòng «QUYẾT ĐỊNH:»", "How “QUYẾT ĐỊNH:” is written"),
            "Trên các điều của quyết định là «QUYẾT ĐỊNH:», của nghị quyết là «QUYẾT NGHỊ:».",
            clause("III.decision"), ERROR, WORDS,
            ("viết «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
            ("Viết «{right}».", "Write “{right}”."),
            "QUYẾT ĐỊNH.", "QUYẾT ĐỊNH:",
            _order_form,
        ),
        Rule(
            "VB560",
            ("Dấu hai chấm sau chữ «Căn cứ»", "A colon after “Căn cứ”"),
            "Sau chữ «Căn cứ» không có dấu.",
            clause("basis lines"), WARNING, WORDS,
            ("có dấu sau chữ «Căn cứ»", "a mark after “Căn cứ”"),
            ("Bỏ dấu.", "Take the mark away."),
            "Căn cứ: Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
            search(r"^ *Căn cứ ?(?P<at>[:,;-])", only=_BASIS),
        ),
        Rule(
            "VB561",
            ("Văn bản hợp nhất làm căn cứ", "A consolidated text as a basis"),
            "Căn cứ là văn bản được hợp nhất, không phải văn bản hợp nhất.",
            clause("basis"), WARNING, WORDS,
            ("văn bản hợp nhất làm căn cứ: «{words}»", "a consolidated text: “{words}”"),
            ("Viện dẫn chính văn bản và văn bản sửa đổi nó.", "Cite it and its amendments."),
            "Căn cứ Văn bản hợp nhất số 12/VBHN-BNV ngày 05/3/2025;",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;",
            search(rf"Văn bản hợp nhất(?: số)?|(?<!\d)\d++/VBHN[-{LETTER}]*", only=_BASIS),
        ),
    )  # fmt: skip


RULES: tuple[Rule, ...] = rules_for(shipped_lists)
