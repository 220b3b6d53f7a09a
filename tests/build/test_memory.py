"""What builds remember: whatever has become of it, the next build is right."""

from __future__ import annotations

import hashlib
import json

import pytest

from generator.build.memory import Journal, Memory, is_target
from tests.build.conftest import documents, hidden
from tests.build.test_build import BOTH, MEETING, change

MEMORY = "output/.vanban-build"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda old: b"",
        lambda old: b"rubbish",
        lambda old: old[:-1],
        lambda old: old[:-40] + b"x" * 40,
        lambda old: old.replace(b"memory 2", b"memory 9"),
        lambda old: signed({"records": {"2026/hop.docx": [1]}, "commons": []}),
        lambda old: signed({"records": {"2026/hop.docx": ["a", "b", [], -1, "c", [], [], None]}}),
        lambda old: signed([]),
        lambda old: b"vanban build memory 2\n" + b"0" * 64 + b"\n" + b"[" * 100_000,
    ],
)
def test_one_that_is_spoilt_is_as_good_as_none(office, build, spoil):
    build()
    before = documents(office)
    (office / MEMORY).write_bytes(spoil((office / MEMORY).read_bytes()))
    assert build()[0] == BOTH
    assert documents(office) == before
    assert build()[0] == []


def signed(data):
    rest = json.dumps(data).encode()
    digest = hashlib.sha256(rest).hexdigest().encode()
    return b"vanban build memory 2\n" + digest + b"\n" + rest


def test_one_that_is_a_folder_or_gone(office, build):
    build()
    (office / MEMORY).unlink()
    assert build()[0] == BOTH
    (office / MEMORY).unlink()
    (office / MEMORY).mkdir()
    out, err = build()
    assert out == BOTH
    assert "output: W712" in err


def test_it_never_leads_out_of_output(office, build, tmp_path):
    """A memory that somebody has forged removes nothing but what lies in output/."""
    build()
    victim = tmp_path / "cua-toi.docx"
    victim.write_bytes(b"x")
    digest = hashlib.sha256(b"x").hexdigest()
    record = ["directives/x.yaml", "", [], 0, digest, ["", "", []], [], None]
    paths = ("../../cua-toi.docx", str(victim), "a/../../../cua-toi.docx", "./../../cua-toi.docx")
    (office / MEMORY).write_bytes(
        signed({"commons": [["", "", "", ""]], "records": dict.fromkeys(paths, record)})
    )
    build("--prune")
    assert victim.exists()
    (office / "output/la").symlink_to(tmp_path)
    (office / MEMORY).write_bytes(
        signed({"commons": [["", "", "", ""]], "records": {"la/cua-toi.docx": record}})
    )
    build("--prune")
    assert victim.exists()


@pytest.mark.parametrize(
    "path",
    ["../a.docx", "/a.docx", "a//b.docx", "./a.docx", "a/../b.docx", "a.pdf", "", "a\0.docx"],
)
def test_what_is_no_target(path):
    assert not is_target(path)
    assert is_target("2026/họp.docx")


def test_two_that_work_at_once_keep_what_the_other_has_noted(office, build):
    build()
    ours, theirs = Memory(str(office / "output")), Memory(str(office / "output"))
    record = ours.records["2026/hop.docx"]
    ours.put("a.docx", record)
    theirs.put("b.docx", record)
    theirs.forget("2026/kiem-tra.docx")
    ours.save()
    theirs.save()
    assert set(Memory(str(office / "output")).records) == {"2026/hop.docx", "a.docx", "b.docx"}


def test_what_a_killed_build_has_written_is_known_to_be_ours(office, build):
    build()
    change(office / MEETING)
    journal = Journal(str(office / "output"))
    journal.note("2026/hop.docx", hashlib.sha256(b"moi").hexdigest(), MEETING)
    (office / "output/2026/hop.docx").write_bytes(b"moi")
    (name,) = [name for name in hidden(office) if name.endswith(".journal")]
    dead = name.replace(name.split("-")[2], "999999999")
    (office / "output" / name).rename(office / "output" / dead)
    (office / MEETING).unlink()
    assert "W710" in build()[1]
    assert "Đã xóa output/2026/hop.docx" in build("--prune")[1]
    assert list(documents(office)) == ["2026/kiem-tra.docx"]
    assert hidden(office) == [".vanban-build"]


def test_the_journal_of_a_build_that_still_works_is_left_to_it(office, build):
    build()
    journal = Journal(str(office / "output"))
    journal.note("2026/hop.docx", "0" * 64, MEETING)
    build("--clean")
    assert len(hidden(office)) == 2
    journal.close(done=True)
    assert hidden(office) == [".vanban-build"]


def test_a_journal_that_is_cut_off(office, build):
    build()
    journal = office / "output/.vanban-build-999999999-ab.journal"
    journal.write_bytes(b'["2026/x.docx", "00", "x"]\n["2026/y.do')
    assert build()[0] == []
    assert hidden(office) == [".vanban-build"]
