"""One change between two versions of a document."""

from __future__ import annotations

from typing import NamedTuple

ADDED, REMOVED, CHANGED, REWORDED = "added", "removed", "changed", "reworded"
MOVED, RENUMBERED = "moved", "renumbered"


class Label(NamedTuple):
    """What something is called in both languages: `nhiệm vụ 3`, `task 3`."""

    vi: str
    en: str

    def of(self, lang: str) -> str:
        """The words in `lang`."""
        return self.en if lang == "en" else self.vi


NOWHERE = Label("", "")


# Where something was moved to.
BEFORE, AFTER, INTO = "before", "after", "into"


class Change(NamedTuple):
    """`kind` is one of the words above; `key` names the field, with a dot inside another one.

    `place` is what it stands in (`nhiệm vụ 3`; empty at the top), `name` what it is (`hạn`). `old`
    and `new` are the whole texts, one of them empty where something was added or removed; `entry`:
    they are one of several of that name, and quoted in a sentence. Of a move `anchor` is what it
    stands BEFORE or AFTER now, or what it has become (INTO). `below` counts the paragraphs that
    came or went with the one that `new` or `old` holds.
    """

    kind: str
    key: str
    name: Label
    old: str = ""
    new: str = ""
    place: Label = NOWHERE
    entry: bool = False
    anchor: Label = NOWHERE
    where: str = ""
    below: int = 0


def numbered(label: Label, number: int | str) -> Label:
    """`nhiệm vụ` and 3: `nhiệm vụ 3`."""
    return Label(f"{label.vi} {number}", f"{label.en} {number}")


def named(label: Label, text: str) -> Label:
    """`nơi nhận` and a text: `nơi nhận «Bộ Nội vụ»`."""
    return Label(f"{label.vi} «{text}»", f"{label.en} «{text}»")


def inside(inner: Label, outer: Label) -> Label:
    """`bảng 1, dòng «…»`."""
    if outer == NOWHERE:
        return inner
    return Label(f"{outer.vi}, {inner.vi}", f"{outer.en}, {inner.en}")
