"""One process of LibreOffice: a profile of its own, a folder of its own, and an end in any case."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from generator.core.files import is_alive
from generator.publish.signals import postponed

SOFFICE_VARIABLE = "VANBAN_SOFFICE"
_PASSED_ON = ("PATH", "SYSTEMROOT", "FONTCONFIG_PATH", "FONTCONFIG_FILE")
_TEMPORARY = ("TMPDIR", "TMP", "TEMP")
_SHOWN_BYTES, _SHOWN = 400, 200
_SCRATCH = "vanban-"
_ABANDONED_SECONDS = 3600.0
_DYING_SECONDS = 1.0
# LibreOffice makes its socket in the first of these that it can write to, whatever TMPDIR says.
_SOCKET_FOLDERS = ("/tmp", "/var/tmp")  # noqa: S108

# What a converter needs not to do: run macros, follow links, update what is linked.
_SETTINGS = (
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    (
        "/org.openoffice.Office.Common/Security/Scripting",
        "BlockUntrustedRefererLinks",
        "true",
    ),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Writer/Content/Update", "Field", "true"),
)
_PDF_FILTER = "pdf:writer_pdf_Export"
# PDF/A-2b with a structure tree; the bookmarks come from the outline levels of the styles. What
# LibreOffice would do by itself is written down too: an archive must not depend on its defaults.
_PDF_A2B = (
    _PDF_FILTER
    + ":"
    + json.dumps(
        {
            "SelectPdfVersion": {"type": "long", "value": "2"},
            "UseTaggedPDF": {"type": "boolean", "value": "true"},
            "ExportBookmarks": {"type": "boolean", "value": "true"},
            "DisplayPDFDocumentTitle": {"type": "boolean", "value": "true"},
        }
    )
)


def find_soffice() -> str | None:
    """The path of LibreOffice's `soffice`: from `VANBAN_SOFFICE`, else from PATH; or None."""
    if named := os.environ.get(SOFFICE_VARIABLE):
        return shutil.which(named)
    return shutil.which("soffice") or shutil.which("libreoffice")


class Office:
    """One process that converts some documents, one after another, in a folder of its own.

    To PDFs, or with the filter of LibreOffice's that `convert_to` names.

    `begin` before anything else, and `close` in any case, which ends the process with all that it
    started and removes the folder. The exit code is worth nothing (LibreOffice returns 0 for a
    missing input), so nobody looks at it: the caller looks at the PDFs.
    """

    def __init__(self, soffice: str, *, pdf_a: bool = False, convert_to: str = "") -> None:
        self._soffice = soffice
        self._convert_to = convert_to or (_PDF_A2B if pdf_a else _PDF_FILTER)
        self._process: subprocess.Popen[bytes] | None = None
        # The process id tells `sweep_scratch` whose folder it is.
        self._folder = tempfile.TemporaryDirectory(
            prefix=f"{_SCRATCH}{os.getpid()}-", ignore_cleanup_errors=True
        )
        self.scratch = Path(self._folder.name)
        self._profile = self.scratch / "profile"
        self._printed = self.scratch / "printed"
        self._output = self.scratch / "out"

    def source(self, number: int, ending: str = "docx") -> Path:
        """Where the document `number` is to be put before the process begins.

        Numbers for names: stems may be alike, and may hold what LibreOffice reads as a URL.
        """
        return self.scratch / f"{number}.{ending}"

    def made(self, number: int, ending: str = "pdf") -> Path:
        """Where what is made of the document `number` appears."""
        return self._output / f"{number}.{ending}"

    def count(self) -> int:
        """How many files have been made; the last one may still be written to while it runs."""
        return len(os.listdir(self._output))  # noqa: PTH208  (names alone, several times a second)

    def begin(self, sources: Sequence[Path]) -> None:
        """Start the process on these documents. Raises `OSError` when it cannot be."""
        self._output.mkdir()
        _write_settings(self._profile)
        temporary = self.scratch / "t"
        temporary.mkdir()
        command = [
            self._soffice,
            f"-env:UserInstallation={self._profile.as_uri()}",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--convert-to",
            self._convert_to,
            "--outdir",
            str(self._output),
            *map(str, sources),
        ]
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment |= dict.fromkeys(_TEMPORARY, str(temporary))
        environment |= {"HOME": str(self.scratch), "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
        # A file, not a pipe: a pipe ends only when the last child does, and it is kept in memory.
        with self._printed.open("wb") as log, postponed():
            self._process = subprocess.Popen(  # noqa: S603  (a fixed list of arguments, no shell)
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=environment,
                cwd=self.scratch,
                start_new_session=True,
            )

    def is_running(self) -> bool:
        """Whether the process still works."""
        return self._process is not None and self._process.poll() is None

    def wait(self, seconds: float) -> bool:
        """Wait for the process to end by itself; whether it did in time."""
        if self._process is not None:
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                return False
        return True

    def end(self) -> None:
        """Kill what is left of the process and its children, and wait until they write no more."""
        if self._process is not None:
            _end_group(self._process)

    def printed(self) -> str:
        """The end of what it printed, on one line."""
        return " ".join(_printable_end(self._printed).split())[-_SHOWN:]

    def close(self) -> None:
        """End the process and remove its folder and its socket; a second time does nothing."""
        self.end()
        _remove_socket(self._profile)
        self._folder.cleanup()


def sweep_scratch() -> None:
    """Remove the folders that killed runs (`kill -9`, a power cut) left an hour ago or more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_SCRATCH}*-*"):
        number = folder.name.removeprefix(_SCRATCH).partition("-")[0]
        with contextlib.suppress(OSError):
            status = folder.lstat()
            ours = not hasattr(os, "getuid") or status.st_uid == os.getuid()
            old = time.time() - status.st_mtime > _ABANDONED_SECONDS
            if ours and old and stat.S_ISDIR(status.st_mode) and not _runs(number):
                _remove_socket(folder / "profile")
                shutil.rmtree(folder, ignore_errors=True)


def _runs(number: str) -> bool:
    """Whether a process of that id runs; of a name that is no number nobody knows."""
    return not (number.isascii() and number.isdigit()) or is_alive(int(number))


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """Kill what is left of the process group, and wait until it writes no more files.

    soffice is a shell script around soffice.bin: killing the first leaves the second.
    """
    if not hasattr(os, "killpg"):
        process.kill()
        process.wait()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + _DYING_SECONDS
    while _is_alive(process.pid) and time.monotonic() < deadline:
        time.sleep(0.005)


def _is_alive(group: int) -> bool:
    """Whether a process of the group still runs; zombies that nobody collects do not."""
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, of_group = path.read_bytes().rpartition(b")")[2].split()[:3]
            if int(of_group) == group and state not in (b"Z", b"X"):
                return True
    return not Path("/proc/self/stat").exists()


def _remove_socket(profile: Path) -> None:
    """Remove the socket that a killed LibreOffice leaves; its name is made of the profile's."""
    if not hasattr(os, "getuid"):
        return
    digest = hashlib.md5(profile.as_uri().encode("utf-16-le"), usedforsecurity=False).digest()
    name = "".join(f"{byte:x}" for byte in digest)  # without leading zeros, as LibreOffice does
    for folder in _SOCKET_FOLDERS:
        socket = Path(folder, f"OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{name}")
        with contextlib.suppress(OSError):
            socket.unlink()


def _printable_end(path: Path) -> str:
    if not path.exists():
        return ""
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - _SHOWN_BYTES))
        end = file.read(_SHOWN_BYTES).decode("utf-8", "ignore")
    return "".join(ch if ch.isprintable() else " " for ch in end)


def _write_settings(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    folder = profile / "user"
    folder.mkdir(parents=True)
    (folder / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        ' xmlns:xs="http://www.w3.org/2001/XMLSchema"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{items}</oor:items>\n',
        encoding="utf-8",
    )
