"""Kính gửi and Nơi nhận (PL I, Phần I, Mục II.9)."""

from __future__ import annotations

import re

from generator.compose.hard_spaces import bind
from generator.compose.inline import plain
from generator.compose.metrics import text_width
from generator.core.text import fold
from generator.decree.layout import TEXT_WIDTH, TYPES, Types

ADDRESSED = "Kính gửi"
AS_ABOVE = "Như trên"

_TYPED_ARCHIVE = re.compile(r"^lưu\s*:?\s+", re.IGNORECASE)
_LEADING_DASH = re.compile(r"^[-–+•]\s*")
_TYPED_ADDRESSED = re.compile(r"^Kính gửi\s*:?\s*", re.IGNORECASE)


def addressee(names: tuple[str, ...], types: Types = TYPES) -> str:
    """The one addressee, on the line of `Kính gửi:` as typed; empty where there are several."""
    if len(names) != 1:
        return ""
    name = _TYPED_ADDRESSED.sub("", bare_name(names[0], ";,"))
    return bind(name) if addressee_wraps(name, types) else name


def addressee_wraps(name: str, types: Types = TYPES) -> bool:
    """Whether `Kính gửi: <name>` is longer than one line of the page."""
    return text_width(f"{ADDRESSED}: {name}", types["addressees"].size) > TEXT_WIDTH


def addressee_lines(names: tuple[str, ...], *, least: int = 2) -> tuple[str, ...]:
    """Several addressees: `- Bộ Nội vụ;` each, the last with a full stop (Mục II.9.d).

    Fewer than `least` stand on no lines of their own.
    """
    if len(names) < least:
        return ()
    bare = [bind(_TYPED_ADDRESSED.sub("", bare_name(name))) for name in names]
    return (*(f"- {name};" for name in bare[:-1]), f"- {bare[-1]}.")


def recipient_lines(
    recipients: tuple[str, ...],
    archive: tuple[str, ...],
    drafting_unit: str,
    drafter: str,
    *,
    first: str = AS_ABOVE,
) -> tuple[str, ...]:
    """The list under `Nơi nhận:`, from `- Như trên;` to `- Lưu: VT, VP.` (Mục II.9.d).

    `first` comes first unless the list begins with it, or with another `Như …`; it may be empty.
    `drafter` (`PL.(300)`) follows on the line of `Lưu`, as in the model letter.
    """
    bare = [bare_name(name) for name in recipients]
    if not archive:  # `Lưu VT, VP` among the recipients
        archive = tuple(_TYPED_ARCHIVE.sub("", n) for n in bare if _TYPED_ARCHIVE.match(n))
        bare = [name for name in bare if not _TYPED_ARCHIVE.match(name)]
    once: dict[str, str] = {}
    for name in bare:
        once.setdefault(fold(name), bind(name))
    names = list(once.values())
    if first and not any(name.startswith(fold(first).rstrip("0123456789")) for name in once):
        names.insert(0, first)
    kept = list(dict.fromkeys(bare_name(item) for item in archive))
    kept = kept or ["VT", *([drafting_unit] if drafting_unit else [])]
    last = f"- Lưu: {', '.join(kept)}."
    return (*(f"- {name};" for name in names), f"{last} {drafter}" if drafter else last)


def drafter_sign(drafter: str, copies: int | None) -> str:
    """`PL.(300)`: who drafted, in capitals, and how many copies go out (Mục III.3)."""
    sign = plain(drafter).rstrip(".").upper()
    sign = f"{sign}." if sign else ""
    return f"{sign}({copies})" if copies else sign


def bare_name(text: str, endings: str = ";,.") -> str:
    """A line of a list without its dash and without the `endings` (and `./.`) it was typed with."""
    return _LEADING_DASH.sub("", plain(text)).removesuffix("./.").rstrip(" " + endings)
