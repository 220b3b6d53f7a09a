"""One run of LibreOffice: a profile of its own, a folder of its own, and an end in any case."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from pathlib import Path

_SOFFICE_VARIABLE = "VANBAN_SOFFICE"
_PASSED_ON = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "FONTCONFIG_PATH", "FONTCONFIG_FILE")

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
    if named := os.environ.get(_SOFFICE_VARIABLE):
        return shutil.which(named)
    return shutil.which("soffice") or shutil.which("libreoffice")


def run_soffice(
    soffice: str, sources: list[Path], output: Path, scratch: Path, timeout: float, *, pdf_a: bool
) -> str:
    """Convert `sources` to PDFs in `output` with one process; what it printed is returned.

    `scratch` is an empty folder for the profile. The exit code is worth nothing (LibreOffice
    returns 0 for a missing input), so nobody looks at it: the caller looks at the PDFs. Raises
    `SofficeTimeout`, and `OSError` when the program cannot be started.
    """
    profile = scratch / "profile"
    _write_settings(profile)
    command = [
        soffice,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--convert-to",
        _PDF_A2B if pdf_a else _PDF_FILTER,
        "--outdir",
        str(output),
        *map(str, sources),
    ]
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    environment |= {"HOME": str(scratch), "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
    with subprocess.Popen(  # noqa: S603  (a fixed list of arguments, no shell)
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        cwd=scratch,
        start_new_session=True,
    ) as process:
        try:
            printed, _ = process.communicate(timeout=timeout)
        except BaseException as error:
            # soffice is a shell script around soffice.bin: killing the first leaves the second.
            _kill_group(process)
            if isinstance(error, subprocess.TimeoutExpired):
                raise SofficeTimeout from error
            raise
    return printed.decode("utf-8", "replace")


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


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
