"""A change in a sentence, in Vietnamese or English, with its words marked.

Words are marked `[-gone-]{+new+}`, or in the colours of a terminal.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.compare.change import MOVED, REWORDED, Change
from generator.compare.words import GONE, KEPT, Piece, pieces_of, shortened
from generator.core.diagnostics import printable
from generator.core.text import short

Marks = Callable[[Piece], str]

_MOST_QUOTED = 160
_COLOUR = re.compile("(\x1b\\[[0-9;]+m)")
_RED, _GREEN, _PLAIN = "\x1b[31;9m", "\x1b[32;4m", "\x1b[0m"

# By kind of change, of a move by where to; `{colon}` stands before a value, not before an entry.
_WORDS: dict[str, tuple[str, str]] = {
    "added": ("thêm {name}{colon} {new}", "{name} added{colon} {new}"),
    "removed": ("bỏ {name}{colon} {old}", "{name} removed{colon} {old}"),
    "changed": ("{name}{colon} {old} → {new}", "{name}{colon} {old} → {new}"),
    "reworded": ("sửa chữ ở {name}: {marked}", "words of {name} changed: {marked}"),
    "renumbered": ("đánh số lại: {old} → {new}", "numbered anew: {old} → {new}"),
    "before": ("chuyển {name} lên trước {anchor}", "{name} moved before {anchor}"),
    "after": ("chuyển {name} xuống sau {anchor}", "{name} moved behind {anchor}"),
    "into": ("chuyển {name} thành {anchor}", "{name} moved, now {anchor}"),
    "below": (" (và {count} đoạn bên dưới)", " (and {count} paragraph(s) below)"),
}


def plain_marks(piece: Piece) -> str:
    """`[-gone-]`, `{+new+}`."""
    if piece.kind == KEPT:
        return piece.text
    return f"[-{piece.text}-]" if piece.kind == GONE else f"{{+{piece.text}+}}"


def coloured_marks(piece: Piece) -> str:
    """Red and struck out, green and underlined."""
    if piece.kind == KEPT:
        return piece.text
    return f"{_RED if piece.kind == GONE else _GREEN}{piece.text}{_PLAIN}"


def sentence(change: Change, lang: str = "vi", marks: Marks = plain_marks) -> str:
    """What has changed, in one sentence on one line."""
    english = lang == "en"
    words = _WORDS[change.where if change.kind == MOVED else change.kind][english]
    place = change.place.of(lang)
    said = words.format(
        name=change.name.of(lang),
        colon="" if change.entry or place else ":",
        old=_shown(change, change.old),
        new=_shown(change, change.new),
        anchor=change.anchor.of(lang),
        marked=_marked(change, marks) if change.kind == REWORDED else "",
    )
    if change.below:
        said += _WORDS["below"][english].format(count=change.below)
    return _printable(f"{place}: {said}" if place else said)


def as_data(change: Change, lang: str = "vi") -> dict[str, object]:
    """A change for programs: `kind`, `key`, `place`, `name`, `old`, `new`, `to`, `sentence`.

    `old` and `new` are the whole texts; what there is none of is None.
    """
    return {
        "kind": change.kind,
        "key": change.key,
        "place": change.place.of(lang) or None,
        "name": change.name.of(lang),
        "old": change.old or None,
        "new": change.new or None,
        "to": change.anchor.of(lang) or None,
        "sentence": sentence(change, lang),
    }


def _shown(change: Change, text: str) -> str:
    """On one line and not too long; an entry in quotation marks."""
    line = short(text, _MOST_QUOTED)
    return f"«{line}»" if change.entry else line


def _marked(change: Change, marks: Marks) -> str:
    old, new = (" ".join(text.split()) for text in (change.old, change.new))
    return "".join(marks(piece) for piece in shortened(pieces_of(old, new)))


def _printable(text: str) -> str:
    """No control characters but our own colours."""
    parts = _COLOUR.split(text)
    return "".join(part if place % 2 else printable(part) for place, part in enumerate(parts))
