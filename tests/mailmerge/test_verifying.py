"""`vanban verify` of a letter that a merge made: its row is found in the list, then compared."""

from __future__ import annotations

import docx
import pytest

from tests.mailmerge.lists import INVITATION, LIST, PATH, put

LETTER = "output/2026/moi/moi-2.docx"
LISTED = ("--data", "ds.csv")


@pytest.fixture
def merged(workspace, vanban):
    put(workspace)
    assert vanban("merge", PATH, *LISTED)[0] == 0
    return workspace


def test_the_row_is_named(merged, vanban):
    code, out, err = vanban("verify", LETTER, *LISTED)
    assert (code, err) == (0, "")
    assert out == [f"{LETTER}: nguyên vẹn, đúng là bản mà {PATH} tạo ra từ ds.csv, hàng 3."]


def test_without_the_list_it_is_asked_for(merged, vanban):
    code, out, err = vanban("verify", LETTER)
    assert (code, out) == (1, [])
    assert f"{LETTER}: E935 {PATH} là mẫu trộn (có ô <<Tên đơn vị>>" in err
    assert f"vanban verify {LETTER} --source {PATH} --data DANH_SÁCH.xlsx" in err


def test_so_it_is_where_the_master_alone_makes_no_document(workspace, vanban):
    put(workspace, INVITATION.replace("hạn: 10/3/2026", "hạn: <<Hạn>>"), _with_days(LIST))
    assert vanban("merge", PATH, *LISTED)[0] == 0
    assert "E935" in vanban("verify", LETTER)[2]
    assert vanban("verify", LETTER, *LISTED)[0] == 0


def _with_days(rows: str) -> str:
    head, *rest = rows.splitlines()
    return "\n".join([f"{head};Hạn", *(f"{row};12/3/2026" for row in rest)]) + "\n"


def test_words_changed_in_word(merged, vanban):
    document = docx.Document(LETTER)
    run = next(r for p in document.paragraphs for r in p.runs if "dự họp" in r.text)
    run.text = run.text.replace("dự họp", "dự lễ")
    document.save(LETTER)
    code, out, err = vanban("verify", LETTER, *LISTED)
    assert (code, out) == (1, [])
    assert f"{LETTER}: E937 Đã bị sửa sau khi trộn từ hàng 3 của ds.csv" in err
    assert "dự lễ" in err


@pytest.mark.parametrize(
    ("letter", "rows"),
    [(INVITATION, LIST.replace("bà Lê Thị C", "bà Lê Thị E")), (f"# khác\n{INVITATION}", LIST)],
)
def test_a_list_or_a_master_that_has_changed_gives_it_no_more(merged, vanban, letter, rows):
    put(merged, letter, rows)
    code, _, err = vanban("verify", LETTER, *LISTED)
    assert code == 1
    assert f"{LETTER}: E936 Không hàng nào của ds.csv" in err


def test_elsewhere_the_master_is_named(merged, vanban):
    (merged / LETTER).rename("gui-di.docx")
    assert "thêm --data DANH_SÁCH" in vanban("verify", "gui-di.docx")[2]
    assert vanban("verify", "gui-di.docx", "--source", PATH, *LISTED)[0] == 0


def test_a_document_of_the_master_itself_is_one_like_any_other(merged, vanban):
    assert vanban("render", PATH)[0] == 0
    assert vanban("verify", "output/2026/moi.docx")[0] == 0


def test_what_is_wrong_with_the_list(merged, vanban):
    assert "E001" in vanban("verify", LETTER, "--data", "khong-co.csv")[2]
