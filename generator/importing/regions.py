"""Where the text of a document stands between head and foot, how it ends, in which size."""

from __future__ import annotations

from collections.abc import Sequence

from generator.decree.layout import LARGE, SMALL, TEXT_SIZES
from generator.importing.items import Item, Line
from generator.importing.marking import Piece, cut, plain_of, stripped
from generator.importing.source import FOOT, HEAD, Para
from generator.inspect import components as c

_END_MARKS = ("./.", "/.", "./")


def text_of(paras: Sequence[Para], head: frozenset[str]) -> tuple[list[Para], list[Para]]:
    """The paragraphs of the text between head and foot; and what stands below the signature."""
    named = [n for n, para in enumerate(paras) if para.name and para.name not in head | FOOT]
    if not named:
        return [], []
    signed = max((n for n, para in enumerate(paras) if para.name == c.SIGNATORY), default=0)
    above = [n for n in named if n < signed] or named
    below = [paras[n] for n in named if n > above[-1]]
    # What is not recognised belongs to the text up to where the foot begins.
    first, last = above[0], above[-1]
    foot = next((n for n in range(last + 1, len(paras)) if paras[n].name in FOOT), len(paras))
    return [para for para in paras[first:foot] if para.name not in head | FOOT], below


def without_end_mark(items: Sequence[Item]) -> None:
    """Take `./.` off the last line: it is printed by itself."""
    last = items[-1] if items else None
    if not isinstance(last, Line):
        return
    text = plain_of(last.pieces).rstrip()
    mark = next((mark for mark in _END_MARKS if text.endswith(mark)), "")
    if not mark:
        return
    bare = text.removesuffix(mark).rstrip(" .;,")
    kept = cut(last.pieces, 0, len(bare))
    notes = [p for p in last.pieces if p.note and p not in kept]
    last.pieces = stripped([*kept, *notes, Piece(".")])


def text_size(paras: Sequence[Para]) -> str:
    """The sizes of type that the text is set in, where they are not the usual ones."""
    weights: dict[float, int] = {}
    state = signed = 0.0
    for para in paras:
        if para.name in (c.STATE_NAME, c.AGENCY):
            state = max([state, *(run.size for run in para.draft.paragraph.runs)])
        if para.name == c.SIGNATURE:
            signed = max([signed, *(run.size for run in para.draft.paragraph.runs)])
        if para.name not in HEAD | FOOT and para.table < 0:
            for run in para.draft.paragraph.runs:
                if run.text.strip():
                    weights[run.size] = weights.get(run.size, 0) + len(run.text)
    size = max(weights, key=weights.__getitem__, default=0.0) or signed
    if size == TEXT_SIZES[SMALL]["body"].size:
        return SMALL
    large = TEXT_SIZES[LARGE]
    both = size == large["body"].size and state == large["state_name"].size
    return LARGE if both else ""
