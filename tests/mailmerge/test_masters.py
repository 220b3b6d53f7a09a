"""The master of a merge among the directives: no document by itself, for no command."""

from __future__ import annotations

import json

import pytest

from tests.mailmerge.lists import INVITATION, LIST, PATH, put, words

DRAFT = INVITATION.replace("số: 5\nngày: 05/3/2026\n", "")
DATED = DRAFT.replace("trích yếu", "ngày: <<Ngày>>\ntrích yếu")  # no day: it cannot be read at all
TOLD = f"{PATH}: W734 Tệp này là mẫu trộn (có ô <<"
TASK = "Chuẩn bị báo cáo của <<Tên đơn vị>>"


@pytest.mark.parametrize("master", [INVITATION, DRAFT, DATED])
def test_build_makes_none_of_it_and_says_so_each_time(workspace, vanban, master):
    put(workspace, master)
    for made in (["output/2026/kiem-tra.docx"], []):
        code, out, err = vanban("build")
        assert (code, out) == (0, made)
        assert err.count(TOLD) == 1
        assert f"vanban merge {PATH} --data DANH_SÁCH.xlsx" in err
    assert "Đã tạo 0 văn bản, 1 văn bản không đổi." in err
    assert not (workspace / "output/2026/moi.docx").exists()


def test_build_asked_for_something_else_says_nothing_of_it(workspace, vanban):
    put(workspace)
    assert "W734" not in vanban("build", "ngày:2026-04")[2]
    assert "W734" not in vanban("build", "directives/2026/kiem-tra.yaml")[2]
    assert "W734" in vanban("build", "ngày:2026-03")[2]


def test_a_document_of_before_its_places_is_not_made_anew(workspace, vanban):
    put(workspace, INVITATION.replace("<<", "(").replace(">>", ")").replace("?", ""))
    vanban("build")
    before = (workspace / "output/2026/moi.docx").read_bytes()
    put(workspace)
    assert TOLD in vanban("build")[2]
    assert (workspace / "output/2026/moi.docx").read_bytes() == before


@pytest.mark.parametrize("master", [INVITATION, DATED])
def test_check_finds_no_fault_in_a_place(workspace, vanban, master):
    put(workspace, master)
    code, out, _ = vanban("check", PATH)
    assert code == 0
    told = [line for line in out if line.startswith(f"{PATH}: không xem được: ô <<")]
    assert len(told) == 1
    assert "mẫu trộn" in told[0]
    assert any(line.startswith("1 tệp: 0 lỗi, 0 cảnh báo") for line in out)


def test_check_finds_what_is_wrong_beside_the_places(workspace, vanban):
    put(workspace, DATED.replace("loại: công văn", "loại: thư mờ"))
    code, out, _ = vanban("check", PATH, "--format", "json")
    found = json.loads("\n".join(out))
    assert code == 1
    assert [one["code"] for one in found if one.get("line")] == ["E310"]


def test_the_register_takes_a_draft_for_a_draft(workspace, vanban):
    put(workspace, DATED.replace("loại:", "số: <<Số>>\nloại:"))
    assert "moi.yaml" not in vanban("register", "verify")[2]


def test_the_register_keeps_the_number_of_one_that_was_issued(workspace, vanban):
    put(workspace, DRAFT)
    assert vanban("issue", PATH, "--date", "09/3/2026")[0] == 0
    assert "moi.yaml" not in vanban("register", "verify")[2]


@pytest.mark.parametrize("master", [INVITATION, DRAFT, DATED])
def test_nobody_is_chased_by_a_place(workspace, vanban, master):
    put(workspace, master)
    for _ in range(2):  # the second time by what is remembered
        code, out, err = vanban("followup", "list", "--as-of", "01/6/2026")
        assert code == 0
        assert err.count(TOLD) == 1
        assert "báo cáo của" not in "\n".join(out)


def test_tasks_that_are_the_same_for_all_are_chased(workspace, vanban):
    task = "Nộp báo cáo\n    chủ trì: Văn phòng"
    put(workspace, INVITATION.replace(TASK, task))
    _, out, err = vanban("followup", "list", "--as-of", "01/6/2026")
    assert "W734" not in err
    assert "Nộp báo cáo" in "\n".join(out)


@pytest.mark.parametrize("command", ["render", "issue"])
def test_where_it_cannot_be_read_the_reason_is_told(workspace, vanban, command):
    put(workspace, DATED)
    code, out, err = vanban(command, PATH)
    assert (code, out) == (1, [])
    assert f"{PATH}:2:7: E" in err
    assert TOLD in err
    assert "1 lỗi" in err


def test_a_merge_fills_a_day_too(workspace, vanban):
    put(
        workspace,
        DATED,
        LIST.replace("STT;", "Ngày;")
        .replace("\n1;", "\n09/3/2026;")
        .replace("\n2;", "\n10/3/2026;"),
    )
    _, out, _ = vanban("merge", PATH, "--data", "ds.csv")
    assert "ngày 10 tháng 3 năm 2026" in words(workspace / out[1])
