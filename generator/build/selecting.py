"""What is written on the command line of a build → selectors."""

from __future__ import annotations

import calendar
import os
import re
from collections.abc import Iterable

from generator.build.finding import Place
from generator.build.places import DIRECTIVES
from generator.build.selection import CHANGED, DATE, OVERDUE, PATH, TYPE, UNIT, Selection, Selector
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_USAGE, InputError, VanbanError
from generator.core.text import closest, fold, nfc, short
from generator.decree.types import DOCUMENT_TYPES, LETTER, find_type

# A selector's name, in Vietnamese as the YAML has its key, and in English → its kind.
_KINDS = {
    "loại": TYPE,
    "type": TYPE,
    "ngày": DATE,
    "date": DATE,
    "đơn vị": UNIT,
    "unit": UNIT,
    "khác": CHANGED,
    "changed": CHANGED,
}
_WHOLE = {"quá hạn": OVERDUE, "overdue": OVERDUE}
_FOLDED = {fold(name): kind for name, kind in _KINDS.items()}
_FOLDED_WHOLE = {fold(name): kind for name, kind in _WHOLE.items()}
# Nobody's symbol has it, and everybody says it.
_LETTER_WORD = "CV"
_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_VIETNAMESE_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_FIRST, _LAST = "0001-01-01", "9999-12-31"


class SelectorError(VanbanError):
    """A selector that is none."""

    exit_code = EXIT_USAGE


def selection_of(arguments: Iterable[str], place: Place) -> Selection:
    """The selectors of a command line. Raises `SelectorError` with all that is wrong with them,
    `InputError` for a revision that git does not know, `MachineError` where there is no git."""
    selectors: list[Selector] = []
    problems: list[Diagnostic] = []
    for argument in dict.fromkeys(arguments):
        try:
            selectors.append(_selector(argument, place))
        except SelectorError as error:
            problems += error.diagnostics
    if problems:
        raise SelectorError(problems)
    return Selection(tuple(selectors))


def first_path(arguments: Iterable[str]) -> str | None:
    """The first of `arguments` that names a file or folder."""
    return next((path for path in map(_there, arguments) if path is not None), None)


def _there(argument: str) -> str | None:
    """The file or folder that `argument` names, whichever normal form its name has on the disk."""
    if "\0" in argument:
        return None
    if os.path.lexists(argument) or argument.isascii():
        return argument if os.path.lexists(argument) else None
    folder, name = os.path.split(argument)
    folder = _there(folder) if folder else "."
    if folder is None or not name or not os.path.isdir(folder):  # noqa: PTH112
        return None
    names = os.listdir(folder)  # noqa: PTH208
    found = next((own for own in names if nfc(own) == nfc(name)), None)
    return os.path.join(folder, found) if found else None  # noqa: PTH118


def _selector(written: str, place: Place) -> Selector:
    if (path := _there(written)) is not None:
        return Selector(PATH, written, frozenset((_path(written, path, place),)))
    if fold(written.replace("-", " ")) in _FOLDED_WHOLE:
        from generator.build.overdue import overdue_paths

        return Selector(OVERDUE, written, overdue_paths(place))
    name, colon, value = written.partition(":")
    kind = _FOLDED.get(fold(name.replace("-", " "))) if colon else None
    if kind is None:
        raise _wrong("E713", written, **_near(name, colon, value))
    value = value.strip()
    if kind == TYPE:
        return Selector(kind, written, frozenset((_type(written, value),)))
    if kind == DATE:
        return Selector(kind, written, days=_days(written, value))
    if kind == UNIT:
        if not value:
            raise _wrong("E717", written)
        return Selector(kind, written, frozenset((fold(value),)))
    from generator.build.git import changed_paths

    try:
        return Selector(kind, written, changed_paths(place, value))
    except InputError as error:  # told as the user has written it
        raise InputError([d._replace(path=written) for d in error.diagnostics]) from error


def _path(written: str, path: str, place: Place) -> str:
    """A path as the workspace has it, with slashes; empty for all of it."""
    folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100
    # Only the folder is resolved: a link to a directive belongs where the link lies.
    whole = os.path.join(os.path.realpath(folder), name)  # noqa: PTH118
    if os.path.isdir(whole):  # noqa: PTH112
        whole = os.path.realpath(whole)
    if whole == place.root:
        return ""
    path = os.path.relpath(whole, place.root).replace(os.sep, "/")
    if path != DIRECTIVES and not path.startswith(f"{DIRECTIVES}/"):
        raise _wrong("E714", written, folder=f"{place.shown}{DIRECTIVES}")
    return nfc(path)


def _type(written: str, value: str) -> str:
    if value.casefold() == _LETTER_WORD.casefold():
        return LETTER.name
    found = find_type(value) or find_type(value.replace("-", " "))  # as a shell takes it
    if found is None:
        words = [w for t in DOCUMENT_TYPES for w in (t.name, t.abbreviation) if w]
        near = closest(value, words) if value else None
        raise _wrong("E718", written, **_asked(near))
    return found.name


def _days(written: str, value: str) -> tuple[str, str]:
    """The first and the last day of `2025`, `2025-01`, `2025-01-15`, or of a range of them."""
    start, dots, end = value.partition("..")
    if not dots:
        end = start
    first = _span(written, start)[0] if start or not dots else _FIRST
    last = _span(written, end)[1] if end or not dots else _LAST
    if first > last or not (start or end):
        raise _wrong("E719", written)
    return first, last


def _span(written: str, text: str) -> tuple[str, str]:
    text = text.strip()
    if vietnamese := _VIETNAMESE_DAY.fullmatch(text):
        day, month, year = vietnamese.groups()
    elif found := _DAY.fullmatch(text):
        year, month, day = found.groups()
    else:
        raise _wrong("E719", written)
    first_month, last_month = (int(month), int(month)) if month else (1, 12)
    if not (1 <= first_month <= 12 and int(year)):
        raise _wrong("E719", written)
    most = calendar.monthrange(int(year), last_month)[1]
    first_day, last_day = (int(day), int(day)) if day else (1, most)
    if not 1 <= first_day <= last_day <= most:
        raise _wrong("E719", written)
    return f"{year}-{first_month:02}-{first_day:02}", f"{year}-{last_month:02}-{last_day:02}"


def _near(name: str, colon: str, value: str) -> dict[str, str]:
    if colon:
        known = closest(name.replace("-", " "), tuple(_KINDS))
        return _asked(f"{known.replace(' ', '-')}:{value}" if known else None)
    known = closest(name.replace("-", " "), tuple(_WHOLE))
    return _asked(known.replace(" ", "-") if known else None)


def _asked(near: str | None) -> dict[str, str]:
    """What was probably meant, as the messages ask for it in both languages."""
    if not near:
        return {"near_vi": ".", "near_en": "."}
    near = short(near)
    return {"near_vi": f"; có phải là «{near}»?", "near_en": f"; did you mean “{near}”?"}


def _wrong(code: str, written: str, **params: str) -> SelectorError:
    return SelectorError([Diagnostic(code, short(written), params=params)])
