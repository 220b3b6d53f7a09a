"""The whole way: three files' bytes to one, or to one with places to choose in."""

from __future__ import annotations

from typing import NamedTuple

from generator.compare.merging.chunks import cut
from generator.compare.merging.lines import AT_THE_EDGE, MARKER_SIZE, Joined, both, join_lines
from generator.compare.merging.three_way import Joining, join
from generator.directive.field import Field
from generator.directive.fields import DIRECTIVE_FIELDS

_BOM = b"\xef\xbb\xbf"
# A progress file and a year's register: one list, whose lines are never versions of one another.
_LIST_FILES = frozenset(("progress", "register"))
DIRECTIVE, PROGRESS, REGISTER = "directive", "progress", "register"


class Merged(NamedTuple):
    """`content`; `conflicts` names the places to choose in (none: all is joined).

    `tasks` are the tasks of the result: places in ours and theirs (from 0), whether they have an id
    of their own; empty where they are no list of lines.
    """

    content: bytes
    conflicts: tuple[str, ...] = ()
    tasks: tuple[tuple[int | None, int | None, bool], ...] = ()


def kind_of(path: str) -> str:
    """What kind of file a path names: DIRECTIVE, PROGRESS or REGISTER."""
    folder, _, name = path.replace("\\", "/").rpartition("/")
    if name.endswith(".progress.yaml"):
        return PROGRESS
    return REGISTER if folder.rpartition("/")[2] == "register" else DIRECTIVE


def merge(base: bytes, ours: bytes, theirs: bytes, kind: str, size: int = MARKER_SIZE) -> Merged:
    """`ours` with what `theirs` has changed since `base`, entry by entry.

    Bytes that are no UTF-8 stay on our side, as one conflict.
    """
    if ours == theirs or theirs == base:
        return Merged(ours)
    if ours == base:
        return Merged(theirs)
    texts = [_text(data) for data in (base, ours, theirs)]
    if None in texts:
        return Merged(ours, ("?",))
    old, mine, others = (text or "" for text in texts)
    merged = _by_entries(old, mine, others, kind, size)
    if merged is None:
        lines = join_lines(old, mine, others, size, union=kind in _LIST_FILES)
        merged = lines.text, ("",) * lines.conflicts, ()
    text, conflicts, tasks = merged
    return Merged(_bytes(text, ours), tuple(conflicts), tuple(tasks))


def side_by_side(ours: bytes, theirs: bytes, size: int = MARKER_SIZE) -> Merged:
    """Both versions, with marks wherever they differ."""
    mine, others = _text(ours), _text(theirs)
    if mine is None or others is None:
        return Merged(ours, ("?",))
    joined: Joined = both(mine, others, size)
    return Merged(_bytes(joined.text, ours), ("",) * joined.conflicts)


def _by_entries(
    old: str, mine: str, others: str, kind: str, size: int
) -> tuple[str, tuple[str, ...], tuple[tuple[int | None, int | None, bool], ...]] | None:
    """None where a version cannot be cut, or two directives of one name have begun apart."""
    fields: tuple[Field, ...] = DIRECTIVE_FIELDS if kind == DIRECTIVE else ()
    base = cut(old, fields) if old.strip() else None
    ours, theirs = cut(mine, fields), cut(others, fields)
    if ours is None or theirs is None or (base is None and (old.strip() or kind == DIRECTIVE)):
        return None
    joining = Joining(size, alike=kind not in _LIST_FILES)
    piece = join(joining, base, ours, theirs, "")
    if piece.chunk is None:
        return None
    text = piece.chunk.text.replace(AT_THE_EDGE, "")
    return text, tuple(joining.conflicts), tuple(joining.tasks)


def _text(data: bytes) -> str | None:
    """The text with LF at the ends of its lines, the last one's too."""
    try:
        text = data.removeprefix(_BOM).decode()
    except UnicodeDecodeError:
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if not text or text.endswith("\n") else text + "\n"


def _bytes(text: str, like: bytes) -> bytes:
    """The text with the line ends and the mark at the beginning that `like` has."""
    if b"\r\n" in like:
        text = text.replace("\n", "\r\n")
    mark = _BOM if like.startswith(_BOM) else b""
    return mark + text.encode()
