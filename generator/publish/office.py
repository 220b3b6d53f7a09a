"""One run of LibreOffice: a profile of its own, a folder of its own, and an end in any case."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from generator.publish.signals import postponed

SOFFICE_VARIABLE = "VANBAN_SOFFICE"
_PASSED_ON = ("PATH", "SYSTEMROOT", "FONTCONFIG_PATH", "FONTCONFIG_FILE")
_TEMPORARY = ("TMPDIR", "TMP", "TEMP")
_SHOWN_BYTES = 400
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
_PDF_A2B = _PDF_FILTER + ':{"SelectPdfVersion":{"type":"long","value":"2"}}'


class SofficeTimeout(Exception):
    """LibreOffice did not end in time; its whole process group has been killed."""


def find_soffice() -> str | None:
    """The path of LibreOffice's `soffice`: from `VANBAN_SOFFICE`, else from PATH; or None."""
    if named := os.environ.get(SOFFICE_VARIABLE):
        return shutil.which(named)
    return shutil.which("soffice") or shutil.which("libreoffice")


def run_soffice(
    soffice: str,
    sources: list[Path],
    output: Path,
    scratch: Path,
    timeout: float,
    *,
    pdf_a: bool = False,
    convert_to: str = "",
) -> str:
    """Convert `sources` to PDFs in `output` with one process; the end of what it printed.

    `convert_to` names another filter of LibreOffice's instead (`docx:MS Word 2007 XML`).

    `scratch` is an empty folder for the profile and for what LibreOffice and its children leave
    behind. The exit code is worth nothing (LibreOffice returns 0 for a missing input), so nobody
    looks at it: the caller looks at the PDFs. Raises `SofficeTimeout`, and `OSError` when the
    program cannot be started.
    """
    profile = scratch / "profile"
    _write_settings(profile)
    temporary = scratch / "t"
    temporary.mkdir()
    command = [
        soffice,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--convert-to",
        convert_to or (_PDF_A2B if pdf_a else _PDF_FILTER),
        "--outdir",
        str(output),
        *map(str, sources),
    ]
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    environment |= dict.fromkeys(_TEMPORARY, str(temporary))
    environment |= {"HOME": str(scratch), "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
    printed = scratch / "printed"
    process = None
    try:
        # A file, not a pipe: a pipe ends only when the last child does, and it is kept in memory.
        with printed.open("wb") as log, postponed():
            process = subprocess.Popen(  # noqa: S603  (a fixed list of arguments, no shell)
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=environment,
                cwd=scratch,
                start_new_session=True,
            )
        process.wait(timeout)
    except subprocess.TimeoutExpired as error:
        raise SofficeTimeout from error
    finally:
        if process is not None:
            _end_group(process)
        _remove_socket(profile)
    return _printable_end(printed)


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
