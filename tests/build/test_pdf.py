"""PDFs of a build: of documents whose PDF is not theirs, and of no others."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.core.diagnostics import Diagnostic
from generator.core.errors import MachineError
from generator.publish.verifying import is_pdf_a
from tests.build.conftest import documents
from tests.build.test_build import CHECK, MEETING, change

PDFS = ["output/2026/hop.pdf", "output/2026/kiem-tra.pdf"]


@pytest.fixture
def press(monkeypatch):
    """Stands for LibreOffice: what it was asked for, a version, the names that it fails at."""

    class Press:
        version = "LibreOffice 7.4"
        asked: list[str] = []  # noqa: RUF012
        fails = ""

        jobs = None

        def __call__(self, sources, targets, *, pdf_a, jobs, kept):
            self.jobs = jobs
            problems = []
            for source, target in zip(sources, targets, strict=True):
                self.asked.append(source.rpartition("/")[2])
                if self.fails and self.fails in source:
                    problems.append(Diagnostic("E602", source, params={"reason": "x"}))
                    continue
                start = b"%PDF/A" if pdf_a else b"%PDF-1.7"
                Path(target).write_bytes(start + Path(source).read_bytes())
                kept(target)
            if problems:
                raise MachineError(problems)

        def turn(self):
            asked, self.asked = self.asked, []
            return asked

    press = Press()
    monkeypatch.setattr("generator.publish.to_pdf", press)
    monkeypatch.setattr("generator.build.pdfs.office_version", lambda soffice: press.version)
    return press


def test_they_are_made_once(office, build, press):
    out, err = build("--pdf")
    assert out == [p.replace(".pdf", ".docx") for p in PDFS] + PDFS
    assert "Đã tạo 2 văn bản và 2 bản PDF, 0 văn bản không đổi." in err
    assert press.turn() == ["hop.docx", "kiem-tra.docx"]
    out, err = build("--pdf")
    assert (out, press.turn()) == ([], [])
    assert "Đã tạo 0 văn bản, 2 văn bản không đổi." in err


def test_a_document_made_without_its_pdf_gets_it_later(office, build, press):
    build()
    assert build("--pdf", "--explain")[0] == [f"{p}: bản PDF chưa có hoặc đã cũ" for p in PDFS]


@pytest.mark.parametrize(
    "edit",
    [
        lambda root: change(root / CHECK),
        lambda root: (root / "output/2026/kiem-tra.pdf").unlink(),
        lambda root: (root / "output/2026/kiem-tra.pdf").write_bytes(b"%PDF-1.7 khac"),
    ],
)
def test_that_of_a_changed_document_or_a_changed_pdf_is_made_again(office, build, press, edit):
    build("--pdf")
    before = documents(office)
    edit(office)
    press.turn()
    assert build("--pdf")[0][-1] == "output/2026/kiem-tra.pdf"
    assert press.turn() == ["kiem-tra.docx"]
    assert documents(office).keys() == before.keys()
    assert build("--pdf")[0] == []


def test_a_document_that_comes_out_as_it_was_keeps_its_pdf(office, build, press):
    build("--pdf")
    press.turn()
    (office / "output/2026/kiem-tra.docx").write_bytes(b"x")
    assert build("--pdf")[0] == ["output/2026/kiem-tra.docx"]
    assert press.turn() == []


def test_another_libreoffice_makes_all_anew(office, build, press):
    build("--pdf")
    press.version = "LibreOffice 24.8"
    assert build("--pdf")[0] == PDFS


def test_a_pdf_for_the_archive_and_a_plain_one_take_each_other_s_place(office, build, press):
    pdf = office / PDFS[0]
    for asked, start in [("--pdf", b"%PDF-1.7"), ("--pdf-a", b"%PDF/A"), ("--pdf", b"%PDF-1.7")]:
        assert build(asked)[0][-2:] == PDFS
        assert pdf.read_bytes().startswith(start)
        assert build(asked)[0] == []


def test_so_many_libreoffices_work_as_jobs_are_asked_for(office, build, press):
    build("--pdf", "--jobs", "3")
    assert press.jobs == 3


def test_each_pdf_moves_the_bar_on_and_so_does_one_that_fails(office, build, press, monkeypatch):
    moved = []

    @contextmanager
    def bar(label, length):
        steps = SimpleNamespace(step=lambda count=1: moved.append((label, length, count)))
        yield steps

    monkeypatch.setattr("generator.cli.build.bar", bar)
    press.fails = "kiem-tra.docx"
    build("--pdf", code=3)
    assert [step for step in moved if "PDF" in step[0]] == [("Đang làm PDF", 2, 1)] * 2


def test_those_asked_for_alone(office, build, press):
    assert build("--pdf", CHECK)[0] == ["output/2026/kiem-tra.docx", "output/2026/kiem-tra.pdf"]


def test_one_that_fails_stops_no_other(office, build, press):
    press.fails = "hop.docx"
    out, err = build("--pdf", code=3)
    assert out[2:] == ["output/2026/kiem-tra.pdf"]
    assert "output/2026/hop.docx: E602" in err
    press.fails = ""
    assert build("--pdf")[0] == ["output/2026/hop.pdf"]


def test_an_old_pdf_is_told_when_its_document_is_made_anew(office, build, press):
    build("--pdf")
    change(office / CHECK)
    assert "output/2026/kiem-tra.pdf: W702" in build()[1]
    assert "hop.pdf" not in build("--clean")[1]


def test_a_gone_directive_takes_its_pdf_along(office, build, press):
    build("--pdf")
    (office / MEETING).unlink()
    assert "output/2026/hop.pdf: W710" in build()[1]
    assert "Đã xóa output/2026/hop.pdf" in build("--prune")[1]
    assert list(documents(office)) == ["2026/kiem-tra.docx", "2026/kiem-tra.pdf"]


def test_a_pdf_that_somebody_else_made_is_kept(office, build, press):
    build()
    (office / "output/2026/hop.pdf").write_bytes(b"%PDF-1.7 scan")
    (office / MEETING).unlink()
    for _ in range(2):  # as long as it lies there, for it may be sent by mistake
        assert "output/2026/hop.pdf: W711" in build("--prune")[1]
        assert list(documents(office)) == ["2026/hop.pdf", "2026/kiem-tra.docx"]
    (office / "output/2026/hop.pdf").unlink()
    assert "W71" not in build()[1]


def test_many_go_in_batches(office, build, press, monkeypatch):
    monkeypatch.setattr("generator.build.pdfs._BATCH", 1)
    assert build("--pdf")[0][2:] == PDFS


def test_without_libreoffice(office, build, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", "/khong/co")
    out, err = build("--pdf", code=3)
    assert len(out) == 2
    assert "E607" in err
    assert "2 văn bản" in build()[1]


def test_with_libreoffice(office, build):
    assert build("--pdf")[0][2:] == PDFS
    assert build("--pdf")[0] == []
    assert build("--pdf-a")[0] == PDFS
    assert all(is_pdf_a((office / pdf).read_bytes()) for pdf in PDFS)
