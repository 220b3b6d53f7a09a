"""A file's bytes and characters: what is refused before any YAML is read.

Nothing here blocks or reads without bound, whatever the path names (folder, pipe, /dev/zero).
"""

from __future__ import annotations

import errno
import os
import re
import unicodedata

from generator.core.diagnostics import Span
from generator.core.files import NotAFile, TooLarge, read_regular
from generator.directive.nodes import REPORTED
from generator.directive.problems import Problems

MAX_BYTES = 1024 * 1024
_MAX_CHARACTER_PROBLEMS = 50

# What a file of Word, Excel or a zip begins with, one of Word 97, and a PDF.
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_MERGE_MARKER = re.compile(r"(?:<{7}|\|{7}|>{7})(?: .*)?|={7}")
# Not `^`: it knows nothing of a lone CR.
_TAB_INDENT = re.compile(r"(?:\A|(?<=[\r\n])) *\t[ \t]*(?=[^\s#])")

# Blocks of combining marks; Vietnamese in NFD never puts more than two on a letter.
MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0e34-\u0e4e\u0f71-\u0f84\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U0001d165-\U0001d1ad]{9,}"
)

_OS_ERRORS: dict[int, str] = {
    errno.ENOENT: "E001",
    errno.ENOTDIR: "E001",
    errno.ENAMETOOLONG: "E001",
    errno.EINVAL: "E001",
    errno.EISDIR: "E002",
    errno.EACCES: "E003",
    errno.EPERM: "E003",
    errno.ENXIO: "E004",
    errno.ENODEV: "E004",
}


def read_bytes(path: str | os.PathLike[str], problems: Problems) -> bytes | None:
    """The bytes of a regular file of at most 1 MiB, or None after reporting why not."""
    try:
        return read_regular(path, MAX_BYTES)
    except ValueError:  # a NUL in the path
        problems.add("E001")
    except NotAFile:
        is_folder = os.path.isdir(path)  # noqa: PTH112  (pathlib is not worth its import)
        problems.add("E002" if is_folder else "E004")
    except TooLarge as error:
        problems.add("E023" if error.start.startswith(_OFFICE) else "E005")
    except OSError as error:
        is_folder = os.path.isdir(path)  # noqa: PTH112  (Windows says EACCES of a folder)
        code = "E002" if is_folder else _OS_ERRORS.get(error.errno or 0, "E020")
        problems.add(code, reason=error.strerror or "")
    return None


def decode(data: bytes, problems: Problems) -> str | None:
    """The text of a UTF-8 file without its byte order mark, or None after reporting why not."""
    if data.startswith(_OFFICE):
        problems.add("E023")
        return None
    if len(data) > MAX_BYTES:
        problems.add("E005")
        return None
    if _is_wide(data):
        problems.add("E008")
        return None
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        # Latin-1 after the first bad byte keeps one column a byte; before it all is UTF-8.
        before = data[: error.start].decode()
        problems.text = before + data[error.start :].decode("ascii", "replace")
        span = problems.span_at(len(before), len(before) + 1)
        problems.add("E009", span, byte=f"0x{data[error.start]:02X}")
        return None
    if not text.strip():
        problems.add("E006")
        return None
    return text


def _is_wide(data: bytes) -> bool:
    """Whether the bytes are UTF-16 or UTF-32: by the mark, or by zeros between the letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return True
    head = data[:64]
    return b"\x00" in head[:4] and head.count(b"\x00") * 3 >= len(head)


def check_characters(text: str, problems: Problems) -> str | None:
    """Report every character that an official text must not hold.

    Returns the text to parse, of the same length, with reported characters replaced, or None where
    parsing makes no sense (conflict markers, tabs as indentation).
    """
    marks = MARKS.search(text)
    if not marks and "\t" not in text and _is_plain(text):
        return text if not _report_merge_markers(text, problems) else None
    problems.text = text
    replaced = _report_characters(text, problems)
    for found in MARKS.finditer(text):
        start, end = found.span()
        problems.add("E016", problems.span_at(start, end), count=str(end - start))
        # Out of the parser's sight, and of the normaliser's: long runs of marks take it for ever.
        replaced = replaced[:start] + REPORTED * (end - start) + replaced[end:]
    stopped = _report_merge_markers(text, problems)
    for found in _TAB_INDENT.finditer(text):
        problems.add(
            "E017", problems.span_at(found.start() + found.group().index("\t"), found.end())
        )
        stopped = True
    return None if stopped else replaced


def _is_plain(text: str) -> bool:
    """Whether all but line ends is printable: one fast pass, true of nearly every file."""
    return text.replace("\n", "").replace("\r", "").isprintable() and REPORTED not in text


def _report_merge_markers(text: str, problems: Problems) -> bool:
    if "\n" not in text and "\r" not in text:
        return False
    if "<<<<<<<" not in text and "=======" not in text and ">>>>>>>" not in text:
        return False
    problems.text = text
    found = False
    for number, line in enumerate(problems.lines, start=1):
        if _MERGE_MARKER.fullmatch(line):
            problems.add("E019", Span(number, 1, number, len(line) + 1))
            found = True
    return found


def _report_characters(text: str, problems: Problems) -> str:
    characters = list(text)
    reported = 0
    run_code, run_start, run_end = "", 0, -1

    def finish() -> None:
        if run_code:
            span = problems.span_at(run_start, run_end)
            problems.add(run_code, span, character=f"U+{ord(text[run_start]):04X}")

    for index, character in enumerate(text):
        if character.isprintable() and character != REPORTED:
            continue
        code = code_of_character(character)
        if not code:
            continue
        characters[index] = REPORTED
        if code == run_code and index == run_end:
            run_end = index + 1
            continue
        finish()
        run_code, run_start, run_end = code, index, index + 1
        reported += 1
        if reported > _MAX_CHARACTER_PROBLEMS:
            problems.add("E021", problems.span_at(index, index + 1), count=str(reported - 1))
            run_code = ""
            break
    finish()
    text = "".join(characters)
    if reported > _MAX_CHARACTER_PROBLEMS:
        # What comes after the last reported one is replaced as well: the parser must not see it.
        text = "".join(REPORTED if code_of_character(ch) else ch for ch in text)
    return text


def code_of_character(character: str) -> str:
    """The code of what is wrong with `character`, or an empty text."""
    if character in "\n\r\t " or character == "\u00a0":
        return ""
    if character == "\0":
        return "E010"
    if character == REPORTED:
        return "E015"
    if character in _BIDI:
        return "E012"
    if character.isprintable():
        return ""
    return _CODE_OF_CATEGORY.get(unicodedata.category(character), "")


# Zs (the spaces of typography) is let through.
_CODE_OF_CATEGORY: dict[str, str] = {
    "Cc": "E011",
    "Zl": "E011",
    "Zp": "E011",
    "Cf": "E013",
    "Cs": "E011",
    "Co": "E014",
    "Cn": "E014",
}
