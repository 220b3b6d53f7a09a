"""`to_docx`: Word's old files (.doc, RTF) as .docx, by LibreOffice, with the care of `to_pdf`.

What LibreOffice writes is believed by nobody: whoever gets it reads it through the gates of any
.docx from outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.errors import MachineError
from generator.core.files import NotAFile, TooLarge, read_regular
from generator.publish.converting import missing_office
from generator.publish.office import Office, find_soffice
from generator.publish.signals import ending_cleanly

_FIRST_SECONDS, _SECONDS_A_FILE = 60.0, 15.0
_MOST_BYTES = 32 * 2**20
_TARGET = "docx:MS Word 2007 XML"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_RTF = b"{\\rtf"


class OldWord(NamedTuple):
    """An old file: its name for messages, its bytes."""

    path: str
    content: bytes


def is_old_word(data: bytes) -> bool:
    """Whether `data` is a .doc of Word 97 or later, or RTF, by what it is inside."""
    return data.startswith(_RTF) or (data.startswith(_OLE) and _WORD_STREAM in data)


def to_docx(files: Sequence[OldWord], *, timeout: float | None = None) -> list[bytes | Diagnostic]:
    """Each file as a .docx, or why not (E943), in their order; all with one LibreOffice.

    Those that failed are tried once more, each by itself. Macros are not run, links not followed.
    `timeout` is in seconds for one process. Raises `MachineError` where LibreOffice is missing
    (E601, E607).
    """
    if not files:
        return []
    soffice = find_soffice()
    if soffice is None:
        raise MachineError([missing_office()])
    with ending_cleanly():
        made = _attempt(soffice, files, timeout)
        if len(files) > 1:
            for at, one in enumerate(made):
                if isinstance(one, Diagnostic):
                    made[at] = _attempt(soffice, files[at : at + 1], timeout)[0]
    return made


def _attempt(
    soffice: str, files: Sequence[OldWord], timeout: float | None
) -> list[bytes | Diagnostic]:
    seconds = timeout or _FIRST_SECONDS + _SECONDS_A_FILE * (len(files) - 1)
    reason = ""
    with closing(Office(soffice, convert_to=_TARGET)) as office:
        sources = []
        for number, file in enumerate(files):
            ending = "rtf" if file.content.startswith(_RTF) else "doc"
            sources.append(office.source(number, ending))
            sources[-1].write_bytes(file.content)
        try:
            office.begin(sources)
            in_time = office.wait(seconds)
            office.end()
            reason = office.printed() if in_time else f"> {seconds:.0f} s"
        except OSError as error:
            reason = error.strerror or str(error)
        return [
            _made(file, office.made(number, "docx"), reason) for number, file in enumerate(files)
        ]


def _made(file: OldWord, path: Path, reason: str) -> bytes | Diagnostic:
    try:
        return read_regular(path, _MOST_BYTES)
    except (OSError, NotAFile, TooLarge):
        return Diagnostic("E943", file.path, params={"reason": reason or "—"})
