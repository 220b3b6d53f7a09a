"""Letters of fonts from before Unicode: TCVN3 (ABC) and VNI, each by its font's name.

A font like `.VnTime` shows `µ` as `à`: the file says `µ`, and the reader sees `à`. Both tables are
those of the old standards (TCVN 5712:1993, VN3; VNI for Windows).
"""

from __future__ import annotations

import re

# From what the file says to what its reader sees.
_TCVN3_SHOWN = (
    "àáảãạ" "ăằắẳẵặ" "âầấẩẫậ" "đ" "èéẻẽẹ" "êềếểễệ" "ìíỉĩị" "òóỏõọ" "ôồốổỗộ" "ơờớởỡợ"
    "ùúủũụ" "ưừứửữự" "ỳýỷỹỵ" "ĂÂÊÔƠƯĐ"
)  # fmt: skip
_TCVN3_WRITTEN = (
    "µ¸¶·¹" "¨»¾¼½Æ" "©ÇÊÈÉË" "®" "ÌÐÎÏÑ" "ªÒÕÓÔÖ" "×ÝØÜÞ" "ßãáâä" "«åèæçé" "¬êíëìî"
    "ïóñòô" "\u00adõøö÷ù" "úýûüþ" "¡¢£¤¥¦§"
)  # fmt: skip
_TCVN3 = str.maketrans(_TCVN3_WRITTEN, _TCVN3_SHOWN)

# VNI writes a vowel and then its marks: `aù` is `á`, `aá` is `ấ`; a few letters stand alone.
_VNI_TONES = {"à": "øùûõï", "ă": "èéúüë", "â": "àáåãä"}
_VNI_VOWELS = {
    ("a", ""): "àáảãạ", ("a", "ê"): "ằắẳẵặ", ("a", "â"): "ầấẩẫậ",
    ("e", ""): "èéẻẽẹ", ("e", "â"): "ềếểễệ",
    ("o", ""): "òóỏõọ", ("o", "â"): "ồốổỗộ", ("ô", ""): "ờớởỡợ",
    ("u", ""): "ùúủũụ", ("ö", ""): "ừứửữự", ("y", ""): "ỳýỷỹ",
}  # fmt: skip
_VNI_ALONE = {
    "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "ô": "ơ", "ö": "ư",
}  # fmt: skip


def _vni_table() -> dict[str, str]:
    tones = {"": _VNI_TONES["à"], "ê": _VNI_TONES["ă"], "â": _VNI_TONES["â"]}
    table = dict(_VNI_ALONE)
    for (vowel, mark), shown in _VNI_VOWELS.items():
        for letter, tone in zip(shown, tones[mark], strict=False):
            table[vowel + tone] = letter
    table |= {"aê": "ă", "aâ": "â", "eâ": "ê", "oâ": "ô"}
    upper = {written.upper(): shown.upper() for written, shown in table.items()}
    # The base and its mark may differ in case (`AÙ`, and `Aù` at the head of a word).
    mixed = {w[0].upper() + w[1:]: s.upper() for w, s in table.items() if len(w) > 1}
    return {**table, **mixed, **upper}


_VNI = _vni_table()
_VNI_LETTERS = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))
_TCVN3_FONT = re.compile(r"\.vn\w", re.IGNORECASE)
_VNI_FONT = re.compile(r"vni[- ]", re.IGNORECASE)
# Letters of the old encodings that no Vietnamese word has, inside one: `viÖt`, `vieät`.
_STRANGE = re.compile("(?<=[A-Za-z])[µ¸¶¹¨»¾¼½Æ®ª¬¡¢£¤¥¦×ØÜÞßäåæçëîïñöø÷ûüþÖÏÎ]")
_LEAST_STRANGE = 10
TCVN3, VNI = "TCVN3 (ABC)", "VNI"
# Fonts of signs, whose letters are pictures: what the private area holds, as Unicode has it.
_SIGNS = {
    "wingdings": {
        0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❑", 0x76: "❖", 0xA7: "▪", 0xA8: "□",
        0xD8: "➢", 0xE0: "→", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    },
    "symbol": {
        0x2D: "−", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xA3: "≤", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
        0xB9: "≠", 0xBB: "≈", 0xAE: "→", 0xA5: "∞", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0x61: "α",
        0x62: "β", 0x6D: "μ", 0x70: "π",
    },
}  # fmt: skip


class Decoder:
    """Makes letters of what runs hold; remembers which old encodings there were."""

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}  # encoding → the first text in it, as shown
        self.doubtful = ""  # the first text that looks like one, in a font that is none
        self._strange = self._letters = 0

    def __call__(self, text: str, font: str) -> str:
        """The letters that a reader sees of `text` in `font`."""
        name = font.strip()
        if _TCVN3_FONT.match(name):
            return self._noted(TCVN3, text, from_tcvn3(text, capitals=name[-1:] == "H"))
        if _VNI_FONT.match(name):
            return self._noted(VNI, text, from_vni(text))
        signs = _SIGNS.get(name.casefold().rstrip(" 0123456789"))
        if text.isascii():
            return text
        if signs:
            return "".join(_sign(ch, signs) for ch in text)
        self._doubt(text)
        return text

    @property
    def suspects(self) -> bool:
        """Whether much of the text looks like an old encoding though its font is none."""
        return self._strange >= _LEAST_STRANGE and self._strange * 50 > self._letters

    def _doubt(self, text: str) -> None:
        strange = len(_STRANGE.findall(text))
        self._strange += strange
        self._letters += len(text)
        if strange and not self.doubtful:
            self.doubtful = text.strip()

    def _noted(self, encoding: str, text: str, shown: str) -> str:
        if shown != text and shown.strip():
            self.seen.setdefault(encoding, shown.strip())
        return shown


def from_tcvn3(text: str, *, capitals: bool = False) -> str:
    """Text in TCVN3 (ABC) as Unicode; `capitals`: in a font that shows capitals alone (…H)."""
    if _is_unicode(text):
        return text
    shown = text.translate(_TCVN3)
    return shown.upper() if capitals else shown


def from_vni(text: str) -> str:
    """Text in VNI as Unicode."""
    if _is_unicode(text):
        return text
    return _VNI_LETTERS.sub(lambda match: _VNI[match[0]], text)


def _is_unicode(text: str) -> bool:
    """Whether a text was typed in Unicode whatever its font says: no old letter is beyond U+00FF.

    But punctuation: Word writes curly quotation marks and dashes in any font.
    """
    return any(ch > "\u00ff" and ch.isalpha() for ch in text)


def _sign(ch: str, signs: dict[int, str]) -> str:
    code = ord(ch)
    return signs.get(code - 0xF000, ch) if 0xF000 <= code <= 0xF0FF else ch
