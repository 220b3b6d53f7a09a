"""VB93x: spelling: known slips, syllables that are none, one way of setting marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from generator.decree.compounds import COMPOUNDS
from generator.inspect import components as c
from generator.rules.data.confused import confused_words
from generator.rules.data.typos import TYPOS
from generator.rules.rule import INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LETTER, LOWER, clause, search, wordings
from generator.rules.words.reading import NO_PROSE, Joined, joined
from generator.rules.words.syllables import is_syllable

_WORD = re.compile(rf"(?<![\w./@-])[{LOWER}]+(?![\w@]|[-./]\w)")
# Names and numbers; of the head and the foot the words are looked at too: `SỞ Y TÊ`.
_NO_WORDS = (c.SIGNATORY, c.NUMBER, c.CONTACT, c.TITLE)
_SYLLABLE = re.compile(rf"[{LETTER}]+")
_ACCENTED = re.compile(r"[^a-z\W\d_]")

# The mark on the first vowel (hòa) and on the second (hoà); `quý` is the same in both ways.
_FIRST = re.compile(r"(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\w)", re.IGNORECASE)
_SECOND = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)
# What one of the two has and the other has not, for a quick look.
_ANY_FIRST = re.compile("[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]")
_ANY_SECOND = re.compile("[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]")
_MOVED = {
    second: first
    for pair in ("oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,uỳ ùy,uý úy,uỷ ủy"
                 ",uỹ ũy,uỵ ụy").split(",")
    for second, first in [pair.split()]
}  # fmt: skip
_Y_OR_I = {"kỹ": "kĩ", "lý": "lí", "quý": "quí", "mỹ": "mĩ", "sỹ": "sĩ", "kỷ": "kỉ", "ký": "kí",
           "kỳ": "kì", "hy": "hi", "tỷ": "tỉ"}  # fmt: skip
_Y_AND_I = re.compile(rf"(?<![\w-])(?:{'|'.join((*_Y_OR_I, *_Y_OR_I.values()))})(?![\w-])")
# Words that are written with i whatever the house's way.
_ALWAYS_I = re.compile(r"tỉ mỉ|tỉ tê|hi hữu|kì cọ|kì kèo|kì lạ|kí lô|lí nhí|lí lắc|ti tỉ")

# Without marks a word may be foreign; these begin or end as only Vietnamese ones do: `ngy`, `duoc`.
_VIETNAMESE = re.compile(r"(?:ngh?|nh)[a-z]+|[a-z]{1,3}(?:uo(?:c|n|ng|m|t|p|i)|uye[nt])")


def _not_syllables(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=NO_PROSE)
    wrong = {
        word
        for word in set(_WORD.findall(text.text))
        if len(word) > 1
        and word not in TYPOS
        and (_ACCENTED.search(word) or _VIETNAMESE.fullmatch(word))
        and not is_syllable(word)
    }  # fmt: skip
    for match in _WORD.finditer(text.text) if wrong else ():
        if match[0] in wrong:
            wrong.remove(match[0])
            yield text.finding(match.start(), match.end(), words=match[0])


def _confused(paper: Paper) -> Iterator[Finding]:
    """Two syllables that are almost a word. Names are left alone: `xã Hoàng Thành`."""
    text = joined(paper, without=_NO_WORDS)
    meant = confused_words()
    # Few papers have any: to look at the pairs alone is quicker.
    if meant.keys().isdisjoint(map(" ".join, pairwise(_SYLLABLE.findall(text.text.lower())))):
        return
    syllables = list(_SYLLABLE.finditer(text.text))
    for at, (before, match) in enumerate(pairwise(syllables)):
        words = text.text[before.start() : match.end()]
        right = meant.get(words.lower())
        if not right or not (match[0].islower() or words.isupper()):
            continue
        around = [*syllables[max(at - 1, 0) : at], before, match, *syllables[at + 2 : at + 3]]
        # `chủ trương / trình`, `xét / tăng cường`: each syllable is another word's.
        pairs = {f"{a[0]} {b[0]}".lower() for a, b in pairwise(around)}
        if not pairs & COMPOUNDS:
            right = right.upper() if words.isupper() else _like(words, right)
            yield text.finding(before.start(), match.end(), right, words=words, right=right)


def _like(words: str, right: str) -> str:
    return right[:1].upper() + right[1:] if words[:1].isupper() else right


def _mixed_marks(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=NO_PROSE)
    if not (_ANY_FIRST.search(text.text) and _ANY_SECOND.search(text.text)):
        return
    found = {True: list(_words(text, _FIRST)), False: list(_words(text, _SECOND))}
    if not found[True] or not found[False]:
        return
    rare = len(found[True]) < len(found[False])
    back = {first: second for second, first in _MOVED.items()}
    table = back if rare else _MOVED
    seen: set[str] = set()
    for match, word in found[rare]:
        if word.lower() in seen:
            continue
        seen.add(word.lower())
        vowels = table[match[0].lower()]
        right = word[: -len(match[0])] + (vowels.upper() if match[0].isupper() else vowels)
        begin = match.end() - len(word)
        yield text.finding(begin, match.end(), right, words=word, right=right)


def _words(text: Joined, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], str]]:
    """The syllables with such a mark, but for those of a person's or a place's name."""
    whole = text.text
    for match in pattern.finditer(whole):
        start = match.start()
        while start and whole[start - 1].isalpha():
            start -= 1
        word = whole[start : match.end()]
        if word[:1].isupper() and not word.isupper() and _in_name(whole, start, match.end()):
            continue
        yield match, word


def _in_name(whole: str, start: int, end: int) -> bool:
    before, after = whole[:start][-40:].split(" "), whole[end : end + 12].split(" ")
    previous = before[-2] if len(before) > 1 else ""
    following = after[1] if len(after) > 1 else ""
    return following[:1].isupper() or (previous[:1].isupper() and previous[-1:].isalpha())


def _mixed_i(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=NO_PROSE)
    always = {match.start() for match in _ALWAYS_I.finditer(text.text)}
    found = [m for m in _Y_AND_I.finditer(text.text) if m.start() not in always]
    counts = Counter(match[0] for match in found)
    seen: set[str] = set()
    for with_y, with_i in _Y_OR_I.items():
        if not (counts[with_y] and counts[with_i]):
            continue
        rare, right = (with_i, with_y) if counts[with_i] <= counts[with_y] else (with_y, with_i)
        for match in found:
            if match[0] == rare and rare not in seen:
                seen.add(rare)
                yield text.finding(match.start(), match.end(), right, words=rare, right=right)


_TONED: dict[str, str] = dict(zip("òóỏõọ", "àáảãạ", strict=True))
_TYPOS = wordings(TYPOS)
# The tone mark is on the second vowel where a consonant or i, y follows: hoàn, khoản, loại.
_TONE_TOO_EARLY = search(
    r"(?<!\w)[bcdđghklmnprstvx]{0,3}[òóỏõọ]a(?:ch|ng|[ntcmpiy])(?!\w)",
    fix=lambda m: re.sub("([òóỏõọ])a", lambda v: f"o{_TONED[v[1]]}", m[0]),
    without=NO_PROSE,
)  # fmt: skip


def _misspelled(paper: Paper) -> Iterator[Finding]:
    yield from _TYPOS(paper)
    yield from _TONE_TOO_EARLY(paper)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB930",
        ("Lỗi chính tả thường gặp", "A common slip of spelling"),
        "Những chữ hay gõ sai: kính giửi, sử lý, nghành, năng xuất…",
        clause("checked"), WARNING, WORDS,
        ("viết sai: «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Sửa như gợi ý.", "Mend it as suggested."),
        "Kính giửi các phòng; triễn khai thực hiện", "Kính gửi các phòng; triển khai thực hiện",
        _misspelled,
    ),
    Rule(
        "VB931",
        ("Không phải âm tiết tiếng Việt", "No Vietnamese syllable"),
        "Chữ thường có dấu mà không ghép được thành âm tiết; tên riêng, chữ viết tắt được bỏ qua.",
        clause("checked"), INFO, WORDS,
        ("«{words}» không phải một âm tiết tiếng Việt", "“{words}” is no Vietnamese syllable"),
        ("Xem lại chữ này; có thể gõ nhầm.", "Look at it again: it may be a slip."),
        "đã đựơc thưc hiện nghiêm túc", "đã được thực hiện qua website, email của tỉnh",
        _not_syllables,
    ),
    Rule(
        "VB936",
        ("Gõ gần giống từ thường dùng", "Almost an everyday word"),
        "Hai âm tiết gần giống một từ văn bản nào cũng dùng: sai dấu hỏi, ngã, thiếu dấu, lẫn n và"
        " ng, c và t, s và x, ch và tr.",
        clause("checked"), WARNING, WORDS,
        ("«{words}» có lẽ là «{right}»", "“{words}” is perhaps “{right}”"),
        ("Xem lại; nếu sai thì gõ «{right}».", "See whether “{right}” is meant."),
        "để tỗng hợp; còn vướn mắc", "để tổng hợp; còn vướng mắc; xã Hoàng Thành",
        _confused,
    ),
    Rule(
        "VB932",
        ("Hai cách đặt dấu thanh", "Two ways of setting tone marks"),
        "Trong một văn bản đặt dấu thanh theo một cách: hòa, ủy hoặc hoà, uỷ.",
        clause("checked"), WARNING, WORDS,
        ("«{words}» đặt dấu khác phần còn lại của văn bản («{right}»)",
         "“{words}” sets its mark unlike the rest (“{right}”)"),
        ("Chọn một cách đặt dấu cho cả văn bản.", "Keep to one way throughout."),
        "văn hóa công sở; văn hoá, khóa họp, khoá mới, hóa đơn", "văn hóa, hòa giải, quý báu",
        _mixed_marks,
    ),
    Rule(
        "VB933",
        ("Lẫn i và y", "i and y mixed"),
        "Trong một văn bản một từ chỉ viết một cách: kỹ hoặc kĩ, lý hoặc lí.",
        clause("checked"), WARNING, WORDS,
        ("«{words}» ở chỗ khác viết là «{right}»", "“{words}” is “{right}” elsewhere"),
        ("Chọn một cách viết cho cả văn bản.", "Keep to one way throughout."),
        "kỹ thuật, kỹ năng và kĩ sư", "kỹ thuật, tỉ mỉ, 5 tỷ đồng",
        _mixed_i,
    ),
)  # fmt: skip
