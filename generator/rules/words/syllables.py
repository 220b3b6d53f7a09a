"""What a Vietnamese syllable is: an onset, a rime, a tone, and where the tone mark stands."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_TONES = {"\u0300": "huyền", "\u0301": "sắc", "\u0309": "hỏi", "\u0303": "ngã", "\u0323": "nặng"}

_ONSETS = frozenset(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "))
_RIMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u uc ui um un ung up ut ua uâ uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt
    uơ uơt uy uya uych uyn uynh uyp uyt uyu uyên uyêt
    ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu ynh yt
    """.split()
)
# Before these letters k, gh, ngh are written; before all others c, g, ng.
_FRONT = "ieêy"
_STOPS = ("c", "ch", "p", "t")


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Whether `word`, in small letters, may be Vietnamese."""
    bare, tone, at = _without_tone(word)
    if bare is None:
        return False
    return any(
        bare.startswith(onset)
        and _fits(onset, bare[len(onset) :])
        and _tone_fits(bare, tone, at, len(onset))
        for onset in _ONSETS
    )


def _without_tone(word: str) -> tuple[str | None, str, int]:
    """The word without its tone mark, the tone, the letter that bears it; None: two marks."""
    tone, at = "", -1
    letters = []
    for place, letter in enumerate(word):
        parts = unicodedata.normalize("NFD", letter)
        marks = [mark for mark in parts if mark in _TONES]
        if marks:
            if tone or len(marks) > 1:
                return None, "", -1
            tone, at = _TONES[marks[0]], place
            parts = "".join(mark for mark in parts if mark not in _TONES)
        letters.append(unicodedata.normalize("NFC", parts))
    return "".join(letters), tone, at


def _fits(onset: str, rime: str) -> bool:
    if onset == "gi" and rime and rime[0] not in "i":
        return rime in _RIMES or f"i{rime}" in _RIMES  # giếng
    if onset == "g" and rime.startswith("i"):
        return rime in ("i", "in")  # gì, gìn
    if rime not in _RIMES:
        return False
    if onset in ("k", "gh", "ngh"):
        return rime[0] in _FRONT
    if onset in ("c", "g", "ng"):
        return rime[0] not in _FRONT
    if rime.startswith("yê"):
        return onset in ("", "qu")
    return not (onset == "" and rime.startswith("iê"))


def _tone_fits(bare: str, tone: str, at: int, onset: int) -> bool:
    """Whether a rime that ends in a stop has its tone, and the mark stands on the vowel it may."""
    if bare.endswith(_STOPS) and tone not in ("sắc", "nặng"):
        return False
    if not tone:
        return True
    if at < onset and not bare.startswith("gi"):
        return False
    # iê, yê, uô, ươ, uâ, uê …: on the second; a vowel with a mark of its own draws it.
    marked = [place for place in range(onset, len(bare)) if bare[place] in "ăâêôơư"]
    return not marked or at == marked[-1]
