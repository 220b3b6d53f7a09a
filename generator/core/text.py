"""Vietnamese text: the normal form, folding for comparison, safe file names, near misses,
widths on a terminal."""

from __future__ import annotations

import unicodedata

# The tones, and the marks of â, ă, ơ, as they stand behind their letters in NFD.
_MARKS = ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302", "\u0306", "\u031b")


def nfc(text: str) -> str:
    """Normal form C, the form that TCVN 6909:2001 prescribes and that search expects."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def place_in_raw(raw: str, place: int) -> int:
    """Where in `raw` the letter begins that is at `place` of `nfc(raw)`."""
    if raw.isascii() or unicodedata.is_normalized("NFC", raw):
        return place
    at = letters = 0
    while place and at < len(raw) and unicodedata.combining(raw[at]):
        at += 1  # they belong to the letter before
    while at < len(raw) and letters < place:
        end = at + 1
        while end < len(raw) and unicodedata.combining(raw[end]):
            end += 1
        letters += len(nfc(raw[at:end]))
        at = end
    return at


def fold(text: str) -> str:
    """Lower case without marks and with single spaces: `Quyết  Định` → `quyet dinh`.

    For looking words up whatever the user's tone marks (`hoả tốc`, `hỏa tốc`, `hoa toc`).
    """
    lowered = unicodedata.normalize("NFD", text.casefold()).replace("đ", "d")
    bare = lowered.encode("ascii", "ignore").decode("ascii")
    # Quicker than to ask of each letter, where nothing but our own marks has gone.
    if len(lowered) - len(bare) != sum(map(lowered.count, _MARKS)):
        bare = "".join([ch for ch in lowered if not unicodedata.combining(ch)])
    return " ".join(bare.split())


def short(text: str, limit: int = 60) -> str:
    """`text` on one line and no longer than `limit`, for a message."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def slug(text: str, limit: int = 60) -> str:
    """A file name of a-z, 0-9 and hyphens: `Đôn đốc: báo cáo` → `don-doc-bao-cao`; never empty."""
    words = "".join(ch if ch.isascii() and ch.isalnum() else " " for ch in fold(text)).split()
    name = ""
    for word in words:
        if len(name) + len(word) + 1 > limit and name:
            break
        name = f"{name}-{word}" if name else word[:limit]
    return name or "van-ban"


def closest(word: str, candidates: list[str] | tuple[str, ...]) -> str | None:
    """The candidate that `word` was probably meant to be, or None; marks and case do not count."""
    import difflib

    folded = {fold(candidate): candidate for candidate in candidates}
    wanted = fold(word)
    if wanted in folded:
        return folded[wanted]
    near = difflib.get_close_matches(wanted, list(folded), n=1, cutoff=0.7)
    return folded[near[0]] if near else None


def display_width(text: str) -> int:
    """Columns that `text` takes on a terminal: combining marks none, wide characters two."""
    width = 0
    for ch in text:
        if unicodedata.combining(ch):
            continue
        width += 2 if unicodedata.east_asian_width(ch) in "WF" else 1
    return width
