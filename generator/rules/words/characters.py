"""VB92x: characters that look right and are wrong (TCVN 6909:2001 is Unicode, composed)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LETTER, clause, search
from generator.rules.words.reading import joined, shown

_COMBINED = re.compile(r"\w[\u0300-\u036f]+")
# Letters of other scripts with the looks of Latin ones.
_LOOKALIKES = str.maketrans(
    "АВЕКМНОРСТХаеорсухіΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTXaeopcyxiABEZHIKMNOPTYXo"
)
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]+")
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"


def _decomposed(paper: Paper) -> Iterator[Finding]:
    """In YAML each letter, to be mended; of a .docx, whose reader has composed them, the first."""
    if paper.layout is not None:
        yield from _composed_by_the_reader(paper)
    text = joined(paper)
    if unicodedata.is_normalized("NFC", text.text):
        return
    for match in _COMBINED.finditer(text.text):
        composed = unicodedata.normalize("NFC", match[0])
        if composed != match[0]:
            yield text.finding(
                match.start(), match.end(), composed, words=shown(match[0]), count="1"
            )


def _composed_by_the_reader(paper: Paper) -> Iterator[Finding]:
    composed = {p.number: p.composed for p in paper.layout.paragraphs} if paper.layout else {}
    count = sum(count for _, count in composed.values())
    for number, passage in enumerate(paper.passages):
        first, some = composed.get(passage.paragraph, (0, 0))
        if some and first < len(passage.text):
            start = max(passage.text.rfind(blank, 0, first) for blank in " \t\n") + 1
            word = re.compile(r"\w+").match(passage.text, start)
            end = word.end() if word else start
            params = {"words": shown(passage.text[start:end]), "count": str(count)}
            yield Finding(number, start, end, passage.paragraph, params)
            return


def _lookalikes(paper: Paper) -> Iterator[Finding]:
    text = joined(paper)
    if text.text.isascii():
        return
    for match in _FOREIGN.finditer(text.text):
        before, after = text.text[: match.start()][-1:], text.text[match.end() :][:1]
        right = match[0].translate(_LOOKALIKES)
        if right.isascii() and (_is_latin(before) or _is_latin(after)):
            yield text.finding(match.start(), match.end(), right, words=match[0], right=right)


def _is_latin(letter: str) -> bool:
    return bool(letter) and letter.isalpha() and not _FOREIGN.match(letter)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB920",
        ("Chữ tổ hợp", "Decomposed letters"),
        "Chữ có dấu là một ký tự dựng sẵn, không phải chữ và dấu rời.",
        clause("unicode"), ERROR, WORDS,
        ("chữ và dấu rời nhau (tổ hợp), {count} chỗ: «{words}»",
         "letter and mark stand apart, in {count} place(s): “{words}”"),
        ("Gõ lại bằng bảng mã Unicode dựng sẵn.", "Type it again in composed Unicode."),
        unicodedata.normalize("NFD", "Ủy ban nhân dân tỉnh"), "Ủy ban nhân dân tỉnh",
        _decomposed,
        fixable=True,
    ),
    Rule(
        "VB921",
        ("Chữ Ð lạ thay cho chữ Đ", "A foreign letter for Đ"),
        "Chữ Đ là U+0110, không phải chữ Ð (U+00D0) hay Ɖ (U+0189) trông giống.",
        clause("unicode"), ERROR, WORDS,
        ("ký tự «{words}» trông giống chữ «{right}» nhưng là ký tự khác",
         "“{words}” looks like “{right}” and is another letter"),
        ("Gõ lại chữ Đ.", "Type the letter again."),
        "Ðiều 1. Phạm vi", "Điều 1. Phạm vi",
        search("[ÐƉðɖ]", fix=lambda m: "Đ" if m[0] in "ÐƉ" else "đ"),
        fixable=True,
    ),
    Rule(
        "VB922",
        ("Ký tự ẩn", "An invisible character"),
        "Không có ký tự không độ rộng, gạch nối mềm, dấu đổi chiều chữ trong lời văn.",
        clause("unicode"), WARNING, WORDS,
        ("có ký tự ẩn giữa các chữ", "an invisible character among the letters"),
        ("Xóa ký tự ẩn; nó làm việc tìm kiếm bỏ sót chữ.", "Delete it: searches miss the word."),
        "kế ho\u200bạch năm 2026", "kế hoạch năm 2026",
        search(f"[{_INVISIBLE}]", fix=""),
        fixable=True,
    ),
    Rule(
        "VB923",
        ("Chữ cái của bảng chữ khác", "A letter of another script"),
        "Không lẫn chữ Nga, chữ Hy Lạp trông giống chữ La-tinh trong một từ.",
        clause("unicode"), ERROR, WORDS,
        ("chữ «{words}» không phải chữ La-tinh (trông giống «{right}»)",
         "“{words}” is no Latin letter (it looks like “{right}”)"),
        ("Gõ lại từ này.", "Type the word again."),
        "Kế ho\u0430ch năm 2026", "Kế hoach α và β",
        _lookalikes,
        fixable=True,
    ),
    Rule(
        "VB924",
        ("Bảng mã cũ", "A legacy encoding"),
        "Lời văn không còn dấu vết bảng mã TCVN3 (ABC) hoặc VNI.",
        clause("unicode"), ERROR, WORDS,
        ("chữ theo bảng mã cũ (TCVN3, VNI): «{words}»", "a legacy encoding: “{words}”"),
        ("Chuyển văn bản sang Unicode.", "Convert the document to Unicode."),
        "céng hßa x· héi chñ nghÜa viÖt nam", "Cộng hòa xã hội chủ nghĩa Việt Nam",
        search(rf"(?<![{LETTER}])[{LETTER}]+[ßñÜÖ·¸µ¶®¬­][{LETTER}ßñÜÖ·¸µ¶®]*"),
    ),
    Rule(
        "VB925",
        ("Khoảng trắng đặc biệt", "An unusual space"),
        "Khoảng trắng giữa các từ là khoảng trắng thường hoặc khoảng trắng không ngắt.",
        clause("checked"), INFO, WORDS,
        ("khoảng trắng đặc biệt giữa hai từ", "an unusual space between two words"),
        ("Gõ lại khoảng trắng.", "Type the space again."),
        "kế\u2003hoạch", "kế hoạch",
        search("[\u2000-\u200a\u205f\u3000]", fix=" "),
        fixable=True,
    ),
)  # fmt: skip
