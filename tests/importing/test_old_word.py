"""Old offices' .doc: LibreOffice makes a .docx of it, which is then read like any other."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.core.errors import MachineError
from generator.importing.many import Job, import_all
from generator.publish.office import find_soffice
from generator.publish.old_word import OldWord, is_old_word, to_docx
from tests.inspect import foreign

RTF = (
    rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Times New Roman;}}\f0\fs26\qc\b "
    rb"TH\u212?NG B\u193?O\par V\u7873? vi\u7879?c h\u7885?p\b0\par\ql "
    rb"S\u7903? N\u7897?i v\u7909? th\u244?ng b\u225?o.\par}"
)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A letter as Word 97 wrote it."""
    folder = tmp_path_factory.mktemp("doc")
    (folder / "a.docx").write_bytes(foreign.two_cells())
    soffice = find_soffice()
    assert soffice
    subprocess.run(
        [soffice, f"-env:UserInstallation={(folder / 'p').as_uri()}", "--headless",
         "--convert-to", "doc:MS Word 97", "--outdir", str(folder), str(folder / "a.docx")],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return (folder / "a.doc").read_bytes()


def test_old_files_beside_new_ones(old: bytes, tmp_path: Path) -> None:
    for name, content in (("a.docx", foreign.decision()), ("b.doc", old), ("c.rtf", RTF)):
        (tmp_path / name).write_bytes(content)
    jobs = [Job(str(path), f"{path.stem}.yaml") for path in sorted(tmp_path.iterdir())]
    decision, letter, notice = import_all(jobs, None)
    assert decision.facts.type == "quyết định"
    assert (letter.facts.number, letter.facts.signatories) == ("125/SNV-VP", ("Trần Thị Bình",))
    assert letter.notes[0].code == notice.notes[0].code == "W952"
    assert (notice.facts.type, notice.facts.subject) == ("thông báo", "Về việc họp")


def test_what_word_never_wrote_is_not_given_to_libreoffice(old: bytes) -> None:
    assert is_old_word(old)
    assert is_old_word(RTF)
    assert not is_old_word(b"<html>")
    assert not is_old_word(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 a workbook")
    assert not is_old_word(foreign.decision())


def test_without_libreoffice_the_new_files_go_on(
    old: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VANBAN_SOFFICE", "/nowhere/soffice")
    (tmp_path / "a.doc").write_bytes(old)
    (tmp_path / "b.docx").write_bytes(foreign.decision())
    first, second = import_all(
        [Job(str(path), path.stem) for path in sorted(tmp_path.iterdir())], None
    )
    assert (first.content, [note.code for note in first.notes]) == (b"", ["E607"])
    assert second.content
    with pytest.raises(MachineError):
        to_docx([OldWord("a.doc", old)])
