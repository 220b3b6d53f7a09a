"""VB25x the words of the head, VB45x trích yếu (PL I, Phần I, Mục II.1, 2, 5)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import zip_longest

from generator.decree.words import MOTTO, STATE_NAME, URGENCY
from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause, search
from generator.rules.words.reading import joined, lines, printed, shown

_SUBJECTS = frozenset((c.LETTER_SUBJECT, c.SUBJECT))
_WITH_HEADS = frozenset((c.TITLE, c.SUBJECT, c.TEXT, ""))
# The parts of the motto, whatever stands between them and however they are written.
_MOTTO = re.compile(r"(độc lập)(.*?)(tự do)(.*?)(hạnh phúc)", re.IGNORECASE)


def _state_name(paper: Paper) -> Iterator[Finding]:
    parts = [line.text.upper() for line in lines(paper, (c.STATE_NAME,))]
    if " ".join(parts) == STATE_NAME:
        return  # on two lines: that is another rule's
    for line in lines(paper, (c.STATE_NAME,)):
        text = line.text.upper()
        if text != STATE_NAME and text != STATE_NAME.replace("HÒA", "HOÀ"):
            yield line.finding(0, len(line.text), STATE_NAME, words=line.text, right=STATE_NAME)


def _motto_marks(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, (c.MOTTO,)):
        match = _MOTTO.search(line.text)
        if match and (match[2], match[4]) != (" - ", " - "):
            yield line.finding(match.start(), match.end(), MOTTO, words=match[0], right=MOTTO)


def _motto_capitals(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, (c.MOTTO,)):
        match = _MOTTO.search(line.text)
        if paper.layout and line.text.isupper():
            continue  # all in capitals: that is told of its look
        if match and (match[1], match[3], match[5]) != ("Độc lập", "Tự do", "Hạnh phúc"):
            yield line.finding(match.start(), match.end(), MOTTO, words=match[0], right=MOTTO)


def _motto_words(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, (c.MOTTO,)):
        if not re.search(r"\w", line.text):
            continue  # the line below it, typed
        words = re.sub(r"\W+", " ", unicodedata.normalize("NFC", line.text)).strip()
        marked = not (line.text[:1].isalpha() and line.text[-1:].isalpha())
        if marked or words.lower() != "độc lập tự do hạnh phúc":
            yield line.finding(0, len(line.text), MOTTO, words=line.text, right=MOTTO)


_URGENCY = frozenset(
    word.upper() for word in (*URGENCY, "hỏa tốc hẹn giờ", "hoả tốc", "hoả tốc hẹn giờ")
)
_VV = re.compile(r"v ?[/\\.] ?v\b", re.IGNORECASE)


def _whole_line_in_capitals(match: re.Match[str]) -> bool:
    """Whether all of the subject is typed in capitals, which is another rule's."""
    return match.string[match.start() :].split("\n", 1)[0].isupper()


def _about_in_letter(paper: Paper) -> Iterator[Finding]:
    """`Về việc` for V/v, where the subject stands under the number."""
    for line in lines(paper, (c.LETTER_SUBJECT,)):
        match = re.match(r"[Vv]ề việc\b(?! *(?:v/v|V/v|về việc))", line.text)
        if match and printed(paper):
            yield line.finding(0, match.end(), "V/v", words=match[0], right="V/v")
        if match or _VV.match(line.text):
            return


def _written(paper: Paper) -> Iterator[Finding]:
    yield from _MISSPELLED(paper)
    yield from _about_in_letter(paper)


def _final_mark(paper: Paper) -> Iterator[Finding]:
    found = list(lines(paper, (*_SUBJECTS, c.TITLE)))
    for line, after in zip_longest(found, found[1:]):
        goes_on = after is not None and after.component == line.component
        marks = ".;,:" if line.component == c.TITLE else ".;,"
        match = re.search(rf"(?<=[\w)”])[{marks}]$", line.text)
        if match and not goes_on:
            yield line.finding(match.start(), match.end(), "", words=match[0])


def _other_urgency(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, (c.URGENCY,)):
        if line.text.upper().strip(" .") not in _URGENCY:
            yield line.all()


def _abbreviated_about(paper: Paper) -> Iterator[Finding]:
    titled = any(passage.component == c.TITLE for passage in paper.passages)
    if not titled or (paper.type and not paper.type.abbreviation):
        return
    for line in lines(paper, (c.SUBJECT, c.LETTER_SUBJECT)):
        match = _VV.match(line.text)
        if match and printed(paper):
            yield line.finding(0, match.end(), words=match[0], right="Về việc")


def _small_subject(paper: Paper) -> Iterator[Finding]:
    if not printed(paper):
        return
    before = ""
    for line in lines(paper, (c.TITLE, c.SUBJECT)):
        if before == c.TITLE and line.component == c.SUBJECT and line.text[:1].islower():
            word = line.text.split()[0]
            if not _VV.match(line.text):
                yield line.finding(0, len(word), words=shown(line.text))
        before = line.component


def _letter_as_title(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, _WITH_HEADS)
    for match in re.finditer(r"^[ \t]*(CÔNG VĂN)[ \t]*$", text.text, re.MULTILINE):
        yield text.finding(match.start(1), match.end(1), words=match[1])


_MISSPELLED = search(
    r"^ *(?P<at>V/V|v/v|v/V|V\\v|Vv(?= )|V ?/ ?v(?<!V/v)|V\.v\.?)",
    fix="V/v",
    only=_SUBJECTS,
    unless=_whole_line_in_capitals,
)

RULES: tuple[Rule, ...] = (
    Rule(
        "VB250",
        ("Quốc hiệu đặt dấu khác quy định", "The tone mark of the Quốc hiệu"),
        "Quốc hiệu viết «CỘNG HÒA», dấu huyền trên chữ O.",
        clause("state name"), WARNING, WORDS,
        ("Quốc hiệu viết «{words}»; Nghị định viết «{right}»",
         "the Quốc hiệu has “{words}”; the decree “{right}”"),
        ("Viết «CỘNG HÒA».", "Write “CỘNG HÒA”."),
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        search("HOÀ", fix="HÒA", only=(c.STATE_NAME,)),
        fixable=True,
    ),
    Rule(
        "VB251",
        ("Quốc hiệu sai chữ", "The words of the Quốc hiệu"),
        "Quốc hiệu đúng từng chữ.",
        clause("state name"), ERROR, WORDS,
        ("Quốc hiệu viết «{words}»", "the Quốc hiệu reads “{words}”"),
        ("Viết «{right}».", "Write “{right}”."),
        "CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        _state_name,
    ),
    Rule(
        "VB252",
        ("Dấu gạch trong Tiêu ngữ", "The hyphens of the motto"),
        "Giữa các cụm từ của Tiêu ngữ có gạch nối (-), có cách chữ; không phải gạch dài.",
        clause("motto"), ERROR, WORDS,
        ("Tiêu ngữ viết «{words}»: giữa các cụm từ là gạch nối có cách chữ",
         "the motto reads “{words}”: hyphens with spaces stand between its parts"),
        ("Viết «{right}».", "Write “{right}”."),
        "Độc lập – Tự do – Hạnh phúc", "Độc lập - Tự do - Hạnh phúc",
        _motto_marks,
        fixable=True,
    ),
    Rule(
        "VB253",
        ("Chữ hoa trong Tiêu ngữ", "The capitals of the motto"),
        "Chữ đầu của mỗi cụm từ viết hoa, các chữ khác viết thường.",
        clause("motto"), ERROR, WORDS,
        ("Tiêu ngữ viết «{words}»: chỉ chữ đầu mỗi cụm từ viết hoa",
         "the motto reads “{words}”: a capital begins each part, no other"),
        ("Viết «{right}».", "Write “{right}”."),
        "Độc lập - tự do - hạnh phúc", "Độc lập - Tự do - Hạnh phúc",
        _motto_capitals,
        fixable=True,
    ),
    Rule(
        "VB254",
        ("Tiêu ngữ sai chữ", "The words of the motto"),
        "Tiêu ngữ đúng từng chữ.",
        clause("motto words"), ERROR, WORDS,
        ("Tiêu ngữ viết «{words}»", "the motto reads “{words}”"),
        ("Viết «{right}».", "Write “{right}”."),
        "Độc lập - Tự do - Hạnh phúc.vn", "Độc lập - Tự do - Hạnh phúc",
        _motto_words,
    ),
    Rule(
        "VB255",
        ("Tên cơ quan ban hành viết tắt", "The agency's own name is abbreviated"),
        "Tên cơ quan ban hành ghi đầy đủ; chỉ tên cơ quan chủ quản được viết tắt.",
        clause("agency"), ERROR, WORDS,
        ("tên cơ quan ban hành viết tắt: «{words}»", "the agency's name is abbreviated: “{words}”"),
        ("Ghi đầy đủ, như «ỦY BAN NHÂN DÂN».", "Write it in full."),
        "UBND XÃ TÂN PHONG", "ỦY BAN NHÂN DÂN XÃ TÂN PHONG",
        search(r"(?<!\w)(?:UBND|HĐND|UBMTTQ|MTTQ|VHTTDL|GD&?ĐT|TN&?MT|NN&?PTNT|KH&?ĐT|LĐ-?TB&?XH"
               r"|KH&?CN|TT&?TT|VP|TP\.?|BQL|BCH)(?!\w)"
               r"|(?<!\w)(?:X|P|TT|TX|H|T|S)\. ?(?=\w\w)", only=(c.AGENCY,)),
    ),
    Rule(
        "VB450",
        ("V/v về việc", "V/v twice"),
        "«V/v» đã là «về việc»: không viết thêm «về việc».",
        clause("letter subject word"), ERROR, WORDS,
        ("«{words}»: «V/v» đã nghĩa là «về việc»", "“{words}” says “về việc” twice"),
        ("Chỉ viết «V/v».", "Write “V/v” alone."),
        "V/v về việc nâng bậc lương năm 2026", "V/v nâng bậc lương năm 2026",
        search(r"V/v:? ?(?:về|Về) việc|[Vv]ề việc (?:v/v|V/v|về việc)", fix=lambda m: (
            "V/v" if m[0].startswith("V/v") else m[0][:7]), only=_SUBJECTS),
        fixable=True,
    ),
    Rule(
        "VB451",
        ("Dấu hai chấm sau V/v", "A colon after V/v"),
        "Sau «V/v» không có dấu hai chấm, dấu chấm.",
        clause("letter subject word"), WARNING, WORDS,
        ("có dấu sau «V/v»: «{words}»", "a mark after “V/v”: “{words}”"),
        ("Bỏ dấu sau «V/v».", "Take the mark away."),
        "V/v: nâng bậc lương năm 2026", "V/v nâng bậc lương năm 2026",
        search(r"V/v ?[:.]", fix="V/v", only=_SUBJECTS, flags=re.IGNORECASE),
        fixable=True,
    ),
    Rule(
        "VB452",
        ("Công văn có tên loại", "A letter with a title"),
        "Công văn không có tên loại ở trên: trích yếu đặt sau chữ V/v dưới số, ký hiệu.",
        clause("letter subject"), ERROR, WORDS,
        ("công văn không ghi tên loại «{words}»", "a công văn has no title “{words}”"),
        ("Bỏ dòng «CÔNG VĂN», ghi trích yếu sau «V/v».", "Take the line away; use “V/v”."),
        "CÔNG VĂN\nVề việc nâng bậc lương", "V/v nâng bậc lương năm 2026",
        _letter_as_title,
    ),
    Rule(
        "VB453",
        ("Cách viết V/v", "How V/v is written"),
        "Trích yếu công văn mở đầu bằng «V/v»: chữ V hoa, chữ v thường, không viết «Về việc».",
        clause("letter subject word"), WARNING, WORDS,
        ("viết «{words}»; đúng là «V/v»", "“{words}” should be “V/v”"),
        ("Viết «V/v».", "Write “V/v”."),
        "V/V nâng bậc lương năm 2026", "V/v nâng bậc lương năm 2026",
        _written,
        fixable=True,
    ),
    Rule(
        "VB454",
        ("Tên loại, trích yếu có dấu cuối", "A mark after the title or trích yếu"),
        "Tên loại, trích yếu là một cụm từ, cuối không có dấu chấm, dấu chấm phẩy.",
        clause("subject"), WARNING, WORDS,
        ("tên loại hoặc trích yếu kết thúc bằng dấu «{words}»", "it ends in “{words}”"),
        ("Bỏ dấu ở cuối.", "Take the mark away."),
        "V/v nâng bậc lương năm 2026.", "V/v nâng bậc lương năm 2026",
        _final_mark,
    ),
    Rule(
        "VB458",
        ("V/v trên văn bản có tên loại", "V/v on a document with a title"),
        "«V/v» là của công văn; dưới tên loại viết «Về việc …» hoặc viết thẳng nội dung.",
        clause("letter subject word"), WARNING, WORDS,
        ("trích yếu dưới tên loại viết «{words}»; «V/v» là của công văn",
         "“{words}” under a title: V/v is for a công văn"),
        ("Viết «{right}».", "Write “{right}”."),
        "QUYẾT ĐỊNH\nV/v thành lập Tổ kiểm tra", "QUYẾT ĐỊNH\nVề việc thành lập Tổ kiểm tra",
        _abbreviated_about,
    ),
    Rule(
        "VB459",
        ("Trích yếu viết thường chữ đầu", "trích yếu begins with a small letter"),
        "Trích yếu dưới tên loại là một dòng mới: chữ đầu viết hoa.",
        clause("II.sentence"), WARNING, WORDS,
        ("chữ đầu trích yếu viết thường: «{words}»", "it begins small: “{words}”"),
        ("Viết hoa chữ đầu.", "Begin it with a capital."),
        "QUYẾT ĐỊNH\nvề việc thành lập Tổ kiểm tra",
        "QUYẾT ĐỊNH\nVề việc thành lập Tổ kiểm tra",
        _small_subject,
    ),
    Rule(
        "VB859",
        ("Mức độ khẩn không có trong quy định", "No degree of urgency of the decree"),
        "Mức độ khẩn là «HỎA TỐC», «THƯỢNG KHẨN» hoặc «KHẨN».",
        clause("urgency"), ERROR, WORDS,
        ("mức độ khẩn ghi «{words}»; quy định có «HỎA TỐC», «THƯỢNG KHẨN», «KHẨN»",
         "“{words}” is none of “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”"),
        ("Ghi một trong ba mức.", "Use one of the three."),
        "KHẨN CẤP", "THƯỢNG KHẨN",
        _other_urgency,
    ),
)  # fmt: skip
