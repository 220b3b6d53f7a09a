"""What is typed for an everyday word by the usual confusions: another tone, ending or beginning.

`tỗng hợp`, `vướn mắc`, `biểu mẩu`, `rà xoát`: each syllable may be Vietnamese, together they are
none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from generator.decree.compounds import COMPOUNDS
from generator.rules.data.typos import TYPOS

_HOOK, _TILDE = "\u0309", "\u0303"
_TONES = ("\u0300", "\u0301", _TILDE, _HOOK, "\u0323")
_ENDINGS = (("ng", "n"), ("n", "ng"), ("c", "t"), ("t", "c"))
_BEGINNINGS = (("s", "x"), ("x", "s"), ("ch", "tr"), ("tr", "ch"), ("gi", "d"), ("d", "gi"),
               ("l", "n"), ("n", "l"))  # fmt: skip
_LONGER = ("ng", "nh")  # these endings and beginnings are letters of their own
# Syllables without a tone mark that stand beside others everywhere: no tone was forgotten.
_PLAIN = frozenset(
    "trong thương ban công quan chung thông năng tư xa sang hoa nay lên ra đi đây không đang qua"
    " hai ba năm cho theo chia tâm thi thu tra an in kê khai nhân dân chi sinh minh".split()
)
# Vietnamese all the same: words, names, and the ends of two words that often meet.
_RIGHT = frozenset(
    row.strip()
    for row in (
        "học viên, hoàng thành, đông chí, văn phong, giao viên, đồng bao, phòng trống, tác gia,"
        " chuyên giao, kiên nghị, khi hậu, khi tượng, quảng trị, sửa chưa, viên dẫn, viên thông,"
        " xét tăng, đê ra, đê cao, đúng hạng, uy quyền, giá thanh, chi nhanh, trương học, trương"
        " hợp, trương phòng, nhân sư, quân sư, thương trực, xử ly"
    ).split(",")
)


@lru_cache(maxsize=1)
def confused_words() -> dict[str, str]:
    """What is typed → the word that is meant, in small letters."""
    found: dict[str, str] = {}
    for word in sorted(COMPOUNDS):
        first, second = word.split()
        for wrong in _confusions(first):
            found.setdefault(f"{wrong} {second}", word)
        for wrong in _confusions(second):
            found.setdefault(f"{first} {wrong}", word)
    return {
        wrong: right
        for wrong, right in found.items()
        if wrong not in COMPOUNDS and wrong not in TYPOS and wrong not in _RIGHT
    }


def _confusions(syllable: str) -> Iterator[str]:
    parts = unicodedata.normalize("NFD", syllable)
    for at, mark in enumerate(parts):
        if mark in _TONES:
            plain = unicodedata.normalize("NFC", parts[:at] + parts[at + 1 :])
            if plain not in _PLAIN:
                yield plain
        if mark in (_HOOK, _TILDE):
            other = _TILDE if mark == _HOOK else _HOOK
            yield unicodedata.normalize("NFC", parts[:at] + other + parts[at + 1 :])
    for ending, other in _ENDINGS:
        if syllable.endswith(ending) and not (ending == "n" and syllable.endswith("ng")):
            yield syllable[: -len(ending)] + other
    for beginning, other in _BEGINNINGS:
        longer = beginning == "n" and syllable.startswith(_LONGER)
        if syllable.startswith(beginning) and not longer:
            yield other + syllable[len(beginning) :]
