"""Text of a Word file as YAML may hold it: nothing invisible, no letter of a private font."""

from __future__ import annotations

import re
import unicodedata

from generator.core.text import nfc

_DASHES = str.maketrans({"\u00a0": " ", "\u2011": "-", "\u202f": " ", "\t": " ", "\u00ad": ""})
_MANY = re.compile(r" {3,}")
_MARKS = re.compile(r"([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{4})[^\w\s]*")
_UNKNOWN = "□"
_BULLETS = {"\uf0b7": "•", "\uf02d": "-", "\uf0a7": "▪", "\uf0d8": "-", "\uf0fc": "✓"}


def clean(text: str) -> str:
    """`text` in NFC, with ordinary spaces and hyphens; what nobody sees is left out.

    Letters of fonts of signs that no table knows become `□`. A line break stays one.
    """
    text = nfc(text.translate(_DASHES))
    if not text.replace("\n", "").isprintable() or "\ufffd" in text:
        text = "".join(_shown(ch) for ch in text)
    return _MANY.sub(" ", _few_marks(text))


def _few_marks(text: str) -> str:
    """No letter under more marks than a directive may have."""
    return text if text.isascii() else _MARKS.sub(r"\1", text)


def _shown(ch: str) -> str:
    if ch == "\n" or (ch.isprintable() and ch != "\ufffd"):
        return ch
    kind = unicodedata.category(ch)
    if kind == "Zs":
        return ch
    if kind in ("Zl", "Zp"):
        return "\n"
    if kind in ("Co", "Cn", "Cs") or ch == "\ufffd":
        return _BULLETS.get(ch, _UNKNOWN)
    return ""


def has_unknown(text: str) -> bool:
    """Whether `text` holds a letter that `clean` cannot show."""
    return any(
        ch == "\ufffd" or (ch not in _BULLETS and unicodedata.category(ch) in ("Co", "Cn", "Cs"))
        for ch in text
        if not ch.isascii()
    )


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, in small letters, for comparing: `05` is `5`."""
    return [
        word.lstrip("0") or "0" if word.isdigit() else word
        for word in _WORD.findall(nfc(text).casefold())
    ]


_WORD = re.compile(r"[^\W_]+")
