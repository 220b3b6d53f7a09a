"""Forms of title, basis, signature, addressee and appendix that offices write by habit, against the
decree's models: VB455, VB460, VB461, VB567, VB568, VB767, VB795, VB861, VB935."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.compose.head import is_plain_first_word
from generator.core.text import fold
from generator.decree.compounds import COMPOUNDS
from generator.decree.types import DOCUMENT_TYPES
from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.listing import items_of, printed_lines
from generator.rules.words.making import clause, search
from generator.rules.words.reading import BODY, lines, printed

_SUBJECTS = (c.SUBJECT, c.LETTER_SUBJECT)
_PROPOSAL = re.compile(r"(?:Theo|Xét) (?:đề nghị|Tờ trình)")
_HEADINGS = {fold(kind.heading): kind.heading for kind in DOCUMENT_TYPES if kind.heading}
# From how many letters on one bracketless heading cannot be taken for another.
_FEWEST = 6


def _quoted_subject(paper: Paper) -> Iterator[Finding]:
    found = list(lines(paper, _SUBJECTS))
    text = " ".join(line.text for line in found)
    if not found or not re.fullmatch(r"(?:[Vv]/v |Về việc )?[“\"][^“”\"]*[”\"]", text):
        return
    place = re.search(r"[“\"]", found[0].text)
    start = place.start() if place else 0
    yield found[0].finding(start, start + 1, words=found[0].text)


_FIRST_WORD = re.compile(r"V/v (?P<at>(?P<a>[A-ZĐ]\w*) (?P<b>[^\W\dA-Z]\w*))")


def _capital_after_prefix(paper: Paper) -> Iterator[Finding]:
    """`V/v Kiểm tra`: an everyday word with a capital, which begins no name."""
    for line in lines(paper, (c.LETTER_SUBJECT,)):
        match = _FIRST_WORD.match(line.text)
        if match and match["at"].lower() in COMPOUNDS and is_plain_first_word(match["a"]):
            right = match["at"].lower()
            yield line.finding(match.start("at"), match.end("at"), words=match["at"], right=right)


def _misspelled_title(paper: Paper) -> Iterator[Finding]:
    """A line in capitals at a title's place that is one but for its tone marks."""
    if not printed(paper):
        return
    for line in lines(paper, (c.TITLE, c.TEXT, "")):
        if line.component != c.TITLE and not line.text.isupper():
            continue
        words = line.text.strip(" .:")
        right = _HEADINGS.get(fold(words))
        if right and len(words) >= _FEWEST and words.upper() != right:
            yield line.finding(0, len(line.text), words=words, right=right)
        if line.component == c.TITLE:
            return


def _proposal_first(paper: Paper) -> Iterator[Finding]:
    found = list(lines(paper, (c.BASIS,)))
    for line, after in pairwise(found):
        near = after.passage <= line.passage + 1
        if near and _PROPOSAL.match(line.text) and after.text.startswith("Căn cứ"):
            yield line.all()


def _stop_after_the_only_one(paper: Paper) -> Iterator[Finding]:
    found = printed_lines(paper, (c.ADDRESSEES,))
    if len(items_of(found)) != 1:
        return
    line = found[-1]
    if re.match(r"kính gửi\s*:?\s*\w", found[0].text, re.IGNORECASE):
        match = re.search(r"(?<=[\w)])[.;,]$", line.text)
        if match:
            yield line.finding(match.start(), match.end(), words=match[0])


def _no_appendix_title(paper: Paper) -> Iterator[Finding]:
    passages = paper.passages
    for line in lines(paper, (c.APPENDIX_LABEL,)) if printed(paper) else ():
        end = next((n for n in range(line.passage + 1, len(passages))
                    if passages[n].component == c.APPENDIX_LABEL), len(passages))  # fmt: skip
        below = [p.component for p in passages[line.passage + 1 : end][:6]]
        # Where the note follows the label at once, a title was left out.
        if below[:1] == [c.APPENDIX_NOTE] and c.APPENDIX_TITLE not in below:
            yield line.all()


RULES: tuple[Rule, ...] = (
    Rule(
        "VB455",
        ("Trích yếu trong ngoặc kép", "A subject in quotes"),
        "Trích yếu không đặt trong ngoặc kép.",
        clause("subject"), WARNING, WORDS,
        ("trích yếu đặt trong ngoặc kép: «{words}»", "the subject is in quotes: “{words}”"),
        ("Bỏ dấu ngoặc kép.", "Take the quotes away."),
        "V/v “lập hồ sơ công việc”", "V/v triển khai Đề án “Chuyển đổi số”",
        _quoted_subject,
    ),
    Rule(
        "VB460",
        ("Tên loại văn bản gõ sai dấu", "A type with wrong tone marks"),
        "Tên loại viết đúng dấu: QUYẾT ĐỊNH, THÔNG BÁO.",
        clause("types"), ERROR, WORDS,
        ("tên loại «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Gõ lại «{right}».", "Write “{right}”."),
        "QUYÊT ĐỊNH", "QUYẾT ĐỊNH",
        _misspelled_title,
    ),
    Rule(
        "VB461",
        ("Viết hoa sau V/v", "A capital after V/v"),
        "Sau «V/v» viết thường, trừ tên riêng.",
        clause("letter subject word"), INFO, WORDS,
        ("sau «V/v» viết hoa: «{words}»", "a capital after “V/v”: “{words}”"),
        ("Viết thường: «V/v {right}».", "Write it small."),
        "V/v Kiểm tra công tác văn thư", "V/v kiểm tra công tác văn thư",
        _capital_after_prefix,
    ),
    Rule(
        "VB567",
        ("Cách viết chữ «Căn cứ»", "How “Căn cứ” is written"),
        "Căn cứ ban hành bắt đầu bằng «Căn cứ»: không có chữ «vào», không in hoa.",
        clause("basis"), WARNING, WORDS,
        ("đầu căn cứ viết «{words}»", "a basis has “{words}”"),
        ("Ghi «Căn cứ Luật …».", "Write “Căn cứ Luật …”."),
        "Căn cứ vào Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
        "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
        search(r"^ *(?P<at>Căn cứ (?:vào|theo)|CĂN CỨ)(?= )", only=(c.BASIS,)),
    ),
    Rule(
        "VB568",
        ("Đề nghị đứng trước căn cứ", "A proposal before the legal bases"),
        "«Theo đề nghị của …» là dòng cuối, sau các căn cứ pháp lý.",
        clause("III.decision"), WARNING, WORDS,
        ("«{words}» đứng trước căn cứ pháp lý", "“{words}” stands before a legal basis"),
        ("Chuyển dòng đề nghị xuống cuối.", "Move the proposal to the end."),
        "Theo đề nghị của Chánh Văn phòng;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.",
        "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng.",
        _proposal_first,
    ),
    Rule(
        "VB767",
        ("Chức vụ người ký viết tắt", "The signer's office is abbreviated"),
        "Chức vụ của người ký, tên tập thể sau «TM.» ghi đầy đủ.",
        clause("II.office"), ERROR, WORDS,
        ("chức vụ viết tắt: «{words}»", "the office is abbreviated: “{words}”"),
        ("Ghi «PHÓ GIÁM ĐỐC».", "Write “PHÓ GIÁM ĐỐC”."),
        "KT. GIÁM ĐỐC\nKT. P.GIÁM ĐỐC", "KT. GIÁM ĐỐC\nKT. PHÓ GIÁM ĐỐC",
        search(r"^ *(?:KT\. |TL\. |TUQ\. )?(?P<at>P\. ?(?=GIÁM|CHỦ|CỤC|VỤ|CHÁNH|TRƯỞNG|VIỆN|HIỆU)"
               r"|(?:PGĐ|GĐ|PCT)\b|(?<=TM\. )(?:UBND|HĐND|BCH|BCĐ)\b)", only=(c.SIGNATURE,)),
    ),
    Rule(
        "VB935",
        ("Viết tắt kiểu ghi nhanh", "Shorthand in the text"),
        "Lời văn không dùng chữ tắt kiểu ghi nhanh: v/v, k/g, đ/c, ko.",
        clause("checked"), WARNING, WORDS,
        ("chữ viết tắt kiểu ghi nhanh: «{words}»", "shorthand: “{words}”"),
        ("Viết đầy đủ: về việc, đồng chí, không.", "Write it in full."),
        "Quyết định v/v thành lập Tổ công tác", "V/v thành lập Tổ công tác\nQuyết định về việc đó",
        search(r"(?<![\w/])(?:v/v|đ/c|k/g|t/h|ko|đc)(?![\w/])", only=BODY),
    ),
    Rule(
        "VB795",
        ("Dấu sau nơi gửi duy nhất", "A mark after the only addressee"),
        "Gửi một nơi thì cuối dòng «Kính gửi:» không có dấu.",
        clause("one addressee"), INFO, WORDS,
        ("một nơi gửi mà cuối dòng có dấu «{words}»", "“{words}” after the only addressee"),
        ("Bỏ dấu.", "Take the mark away."),
        "Kính gửi: Sở Tài chính.", "Kính gửi: Sở Tài chính",
        _stop_after_the_only_one,
    ),
    Rule(
        "VB861",
        ("Phụ lục không có tên", "An appendix without a title"),
        "Dưới từ «Phụ lục» là tên của phụ lục.",
        clause("components"), INFO, WORDS,
        ("dưới «{words}» không có tên phụ lục", "no title under “{words}”"),
        ("Ghi tên phụ lục bằng chữ in hoa.", "Write its title in capitals."),
        "Phụ lục I\n(Kèm theo Quyết định số 15/QĐ-SNV)",
        "Phụ lục I\nDANH SÁCH\n(Kèm theo Quyết định số 15/QĐ-SNV)",
        _no_appendix_title,
    ),
)  # fmt: skip
