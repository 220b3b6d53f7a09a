"""Several LibreOffices at once: who fails is told, the others are there, and nothing is left."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.core.diagnostics import format_diagnostic
from generator.core.errors import InputError, MachineError
from generator.publish import to_pdf
from generator.publish.office import sweep_scratch
from tests.publish.programs import copy_of, fake_soffice, processes_with, some_files


@pytest.fixture
def temporary(tmp_path, monkeypatch) -> Path:
    """Where the folders of LibreOffice are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def program(folder: Path, pdf: Path, bad: dict[int, str]) -> str:
    """Makes a PDF of each source, but for those of these sizes, to which the code happens."""
    lines = ["for s in sources:", "    size = s.stat().st_size", "    time.sleep(0.01)"]
    for size, code in bad.items():
        lines.append(f"    if size == {size}: {code}; continue")
    lines.append("    " + copy_of(pdf))
    return fake_soffice(folder, "\n".join(lines))


def convert(sources: list[Path], **options) -> list[tuple[str, str]]:
    """The codes of the problems and the files that have them."""
    try:
        to_pdf(sources, [s.with_suffix(".pdf") for s in sources], **options)
    except (MachineError, InputError) as error:
        for diagnostic in error.diagnostics:
            for lang in ("vi", "en"):
                assert diagnostic.code in format_diagnostic(diagnostic, lang)
        return [(d.code, Path(d.path).name) for d in error.diagnostics]
    return []


def made(sources: list[Path]) -> list[str]:
    return [s.name for s in sources if s.with_suffix(".pdf").exists()]


HANG = "subprocess.Popen(['sleep', '77']), time.sleep(77)"
CRASH = "os.abort()"
GARBAGE = "(out / f'{s.stem}.pdf').write_bytes(b'%PDF-1.7 nonsense')"


def test_of_forty_the_three_bad_ones_are_told_and_the_others_are_there(
    tmp_path, monkeypatch, docx_bytes, pdf, temporary
):
    sources = some_files(tmp_path, docx_bytes, 40)
    size = len(docx_bytes)
    script = {size + 9: HANG, size + 10: CRASH, size + 31: GARBAGE}
    monkeypatch.setenv("VANBAN_SOFFICE", program(tmp_path, pdf, script))
    came: list[str] = []
    problems = convert(sources, timeout=1.5, jobs=3, kept=came.append)
    assert problems == [("E603", "9.docx"), ("E602", "10.docx"), ("E602", "31.docx")]
    good = [s for n, s in enumerate(sources) if n not in (9, 10, 31)]
    assert made(sources) == [s.name for s in good]
    assert sorted(came) == sorted(str(s.with_suffix(".pdf")) for s in good)
    assert list(temporary.iterdir()) == []
    assert processes_with(str(tmp_path)) == []
    assert processes_with("sleep\x0077") == []


def test_bad_files_side_by_side_are_found_too(tmp_path, monkeypatch, docx_bytes, pdf):
    sources = some_files(tmp_path, docx_bytes, 24)
    script = {len(docx_bytes) + n: CRASH for n in (0, 1, 2, 12, 13)}
    monkeypatch.setenv("VANBAN_SOFFICE", program(tmp_path, pdf, script))
    problems = convert(sources, jobs=2)
    assert problems == [("E602", f"{n}.docx") for n in (0, 1, 2, 12, 13)]
    assert len(made(sources)) == 19


def test_results_come_while_the_process_still_runs(tmp_path, monkeypatch, docx_bytes, pdf):
    sources = some_files(tmp_path, docx_bytes, 5)
    script = "for s in sources:\n    time.sleep(0.2); " + copy_of(pdf)
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    came: list[float] = []
    convert(sources, jobs=1, kept=lambda path: came.append(time.monotonic()))
    assert came[-1] - came[0] > 0.3


def test_a_machine_on_which_nothing_works_is_given_up_soon(tmp_path, monkeypatch, docx_bytes):
    sources = some_files(tmp_path, docx_bytes, 60)
    runs = tmp_path / "runs"
    script = f"open({str(runs)!r}, 'a').write('x')"
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    problems = convert(sources, jobs=2)
    assert len(runs.read_text()) <= 12
    assert problems[-1][0] == "E608"
    assert {code for code, _ in problems[:-1]} == {"E602"}
    assert made(sources) == []


def test_what_is_no_document_or_cannot_be_written_stops_no_other(
    tmp_path, monkeypatch, docx_bytes, pdf
):
    sources = some_files(tmp_path, docx_bytes, 4)
    sources[0].write_text("Kính gửi")
    sources[1].with_suffix(".pdf").mkdir()
    sources[2].unlink()
    monkeypatch.setenv("VANBAN_SOFFICE", program(tmp_path, pdf, {}))
    assert convert(sources) == [("E606", "0.docx"), ("E605", "1.pdf"), ("E605", "2.docx")]
    assert sources[3].with_suffix(".pdf").exists()


def test_real_ones_at_once(tmp_path, docx_bytes, temporary):
    sources = some_files(tmp_path, docx_bytes, 9)
    assert convert(sources, jobs=2) == []
    assert len(made(sources)) == 9
    assert list(temporary.iterdir()) == []


MANY = """
import sys
from pathlib import Path
from generator.publish import to_pdf
sources = sorted(Path(sys.argv[1]).glob("*.docx"))
to_pdf(sources, [s.with_suffix(".pdf") for s in sources], jobs=3,
       kept=lambda path: print(path, flush=True))
"""


def begun(folder: Path, temporary: Path) -> subprocess.Popen[bytes]:
    """A run of its own over the documents in `folder`, which has kept its first PDF already."""
    process = subprocess.Popen(
        [sys.executable, "-c", MANY, str(folder)],
        env={**os.environ, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert process.stdout.readline()
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_signal_in_the_middle_leaves_whole_files_and_no_process(
    tmp_path, monkeypatch, docx_bytes, pdf, temporary, number
):
    folder = tmp_path / "sources"
    folder.mkdir()
    some_files(folder, docx_bytes, 30)
    script = "for s in sources:\n    time.sleep(0.05); " + copy_of(pdf)
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    process = begun(folder, temporary)
    try:
        assert len(processes_with(f"UserInstallation=file://{temporary}")) == 3
        process.send_signal(number)
        code = process.wait(20)
        assert code == (143 if number == signal.SIGTERM else -number)
        pdfs = list(folder.glob("*.pdf"))
        assert 1 <= len(pdfs) < 30
        assert {path.read_bytes() for path in pdfs} == {pdf.read_bytes()}
        if number != signal.SIGKILL:
            assert processes_with(str(temporary)) == []
            assert list(temporary.iterdir()) == []
            assert list(folder.glob(".vanban-*")) == []
    finally:
        process.stdout.close()
        for left in processes_with(str(temporary)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(left), signal.SIGKILL)


def test_what_a_killed_run_left_is_swept_when_it_is_old(temporary):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    names = {
        "old": f"vanban-{dead.pid}-aaaa",
        "new": f"vanban-{dead.pid}-bbbb",
        "alive": f"vanban-{os.getpid()}-cccc",
        "other": "vanban-tool-dddd",
    }
    for name in names.values():
        (temporary / name / "out").mkdir(parents=True)
    for name in ("old", "alive", "other"):
        os.utime(temporary / names[name], (0, 0))
    sweep_scratch()
    left = {path.name for path in temporary.iterdir()}
    assert left == {names["new"], names["alive"], names["other"]}
