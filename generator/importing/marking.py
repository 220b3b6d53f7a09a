"""Letters with their looks → a text with marks (`**`, `*`, `^[…]`), which reads back the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from generator.compose.inline import parse_runs

_FIRST = re.compile(r"[\w“‘\"']|\(\w")
_LAST = re.compile(r"[\w.,;:!?%”’\"'…)]")
_BEFORE = re.compile(r"[\s“‘\"']")
_LONGEST = 900  # letters of one emphasis: `compose.inline` looks no further than a little more
_NOTE = "^["


class Piece(NamedTuple):
    """Letters of one look; or, without letters, the place of a note."""

    text: str
    bold: bool = False
    italic: bool = False
    note: str = ""


class Marked(NamedTuple):
    """A text with its marks; `kept`: whether all emphasis could be said."""

    text: str
    kept: bool = True


def plain_of(pieces: Iterable[Piece]) -> str:
    """The letters alone."""
    return "".join([piece.text for piece in pieces])


def cut(pieces: Sequence[Piece], start: int, end: int | None = None) -> list[Piece]:
    """The pieces from letter `start` to `end`, with the notes in between and at both ends."""
    found: list[Piece] = []
    at = 0
    for piece in pieces:
        if end is not None and at > end:
            break
        if piece.note:
            if at >= start:
                found.append(piece)
            continue
        stop = len(piece.text) if end is None else max(end - at, 0)
        text = piece.text[max(start - at, 0) : stop]
        at += len(piece.text)
        if text:
            found.append(piece._replace(text=text))
    return found


def stripped(pieces: Sequence[Piece]) -> list[Piece]:
    """Without white space at both ends."""
    text = plain_of(pieces)
    start = len(text) - len(text.lstrip())
    kept = cut(pieces, start, len(text.rstrip()))
    if not text.strip():
        return [piece for piece in pieces if piece.note]
    return kept


def all_bold(pieces: Iterable[Piece]) -> bool:
    """Whether every letter is bold."""
    shown = [piece for piece in pieces if piece.text.strip()]
    return bool(shown) and all(piece.bold for piece in shown)


def marked(
    pieces: Sequence[Piece],
    note_text: Callable[[str], str],
    *,
    bold: bool = False,
    italic: bool = False,
) -> Marked:
    """The text; `bold` and `italic` is what holds of all of it anyway.

    `note_text` gives the words of a note by its name.
    """
    shown = _joined(
        piece._replace(bold=piece.bold and not bold, italic=piece.italic and not italic)
        for piece in stripped(pieces)
    )
    wanted = _letters(shown, note_text)
    emphasised = any(piece.bold or piece.italic for piece in shown)
    for pick in (_as_it_is, _trimmed, _none) if emphasised else (_none,):
        chosen = pick(shown)
        expected = wanted if pick is _as_it_is else _letters(chosen, note_text)
        for escaped in (False, True):
            text = _written(chosen, note_text, escaped=escaped)
            if _read(text) == expected:
                return Marked(text, expected == wanted)
    return Marked(_written(_none(shown), note_text, escaped=True), not emphasised)


def _as_it_is(pieces: list[Piece]) -> list[Piece]:
    return pieces


def _none(pieces: list[Piece]) -> list[Piece]:
    return _joined(piece._replace(bold=False, italic=False) for piece in pieces)


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    """Emphasis where a mark can stand; of the rest it is dropped."""
    found: list[Piece] = []
    text = plain_of(pieces)
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        if piece.note or not (piece.bold or piece.italic):
            found.append(piece)
            at = end
            continue
        start, stop = at, end
        while start < stop and not _FIRST.match(text, start):
            start += 1
        while stop > start and not _LAST.match(text[stop - 1]):
            stop -= 1
        opens = start == 0 or bool(_BEFORE.match(text[start - 1]))
        closes = stop == len(text) or not re.match(r"[\w*]", text[stop])
        bare = piece._replace(bold=False, italic=False)
        if start < stop and opens and closes:
            parts = [
                bare._replace(text=text[at:start]),
                piece._replace(text=text[start:stop]),
                bare._replace(text=text[stop:end]),
            ]
            found += (part for part in parts if part.text)
        else:
            found.append(bare)
        at = end
    return _joined(found)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbours of one look as one; white space looks like what is before it, if that goes on."""
    found: list[Piece] = []
    for one in pieces:
        last = found[-1] if found and not found[-1].note else None
        blank = not one.note and not one.text.strip()
        piece = one._replace(bold=last.bold, italic=last.italic) if last and blank else one
        if piece.note and last:  # no space stands before a note
            found[-1] = last._replace(text=last.text.rstrip())
        if last and not piece.note and last[1:] == piece[1:]:
            found[-1] = last._replace(text=last.text + piece.text)
        else:
            found.append(piece)
    return found


def _written(pieces: Sequence[Piece], note_text: Callable[[str], str], *, escaped: bool) -> str:
    parts: list[str] = []
    for piece in pieces:
        if piece.note:
            parts.append(f"{_NOTE}{note_text(piece.note)}]")
            continue
        sign = "**" * piece.bold + "*" * piece.italic
        for text in _portions(piece.text) if sign else [piece.text]:
            words = text.strip()
            before = text[: len(text) - len(text.lstrip())]
            after = text[len(text.rstrip()) :] if words else ""
            if escaped:
                words = words.replace("*", "\\*").replace(_NOTE, f"\\{_NOTE}")
            parts.append(f"{before}{sign}{words}{sign}{after}" if words else before)
    return "".join(parts)


def _portions(text: str) -> list[str]:
    """A text cut at spaces into parts that one emphasis can hold."""
    found = []
    while len(text) > _LONGEST:
        end = text.rfind(" ", 1, _LONGEST)
        if end < 0:
            break
        found.append(text[:end])
        text = text[end:]
    return [*found, text]


_Letter = tuple[str, bool, bool]


def _letters(pieces: Iterable[Piece], note_text: Callable[[str], str]) -> list[_Letter]:
    """Each letter with its look, notes as one; of white space only that it is there."""
    found: list[_Letter] = []
    for piece in pieces:
        if piece.note:
            found.append((f"{_NOTE}{_bare(note_text(piece.note))}", False, False))
        else:
            found += _looks(piece.text, piece.bold, piece.italic)
    return found


def _read(text: str) -> list[_Letter]:
    found: list[_Letter] = []
    for run in parse_runs(text):
        if run.note:
            inside = "".join(part.text for part in run.note)
            found.append((f"{_NOTE}{inside.strip()}", False, False))
        else:
            found += _looks(run.text, run.bold, run.italic)
    return found


def _bare(text: str) -> str:
    return "".join(run.text for run in parse_runs(text)).strip()


def _looks(text: str, bold: bool, italic: bool) -> list[_Letter]:
    return [(ch, bold and not ch.isspace(), italic and not ch.isspace()) for ch in text]
