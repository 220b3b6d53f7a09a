"""`vanban merge`: a document for each row, or every reason why not."""

from __future__ import annotations

import pypdfium2
import pytest

from generator.mailmerge import merging
from tests.mailmerge.lists import INVITATION, LIST, PATH, put, words

OUT = "output/2026/moi"


def test_each_row_is_a_document_with_the_file_s_number_and_date(workspace, vanban):
    put(workspace)
    code, out, err = vanban("merge", PATH, "--data", "ds.csv")
    assert (code, err) == (0, "")
    assert out == [f"{OUT}/moi-1.docx", f"{OUT}/moi-2.docx"]
    first, second = (words(workspace / path) for path in out)
    for text in (first, second):
        assert "Số: 05/SNV-VP" in text
        assert "ngày 05 tháng 3 năm 2026" in text
        assert "<<" not in text
    assert "Kính gửi: Sở Tài chính" in first
    assert "Sở Nội vụ kính mời ông Trần Văn B dự họp." in first
    assert "Chuẩn bị báo cáo của Sở Tài chính" in first
    assert "- Như trên;\n- Lưu: VT, VP." in first
    assert "kính mời bà Lê Thị C dự họp" in second
    assert "- Như trên;\n- Bệnh viện tỉnh;\n- Lưu: VT, VP." in second


def test_the_same_list_gives_the_same_bytes_and_another_row_other_digests(workspace, vanban):
    put(workspace)
    vanban("merge", PATH, "--data", "ds.csv")
    before = [path.read_bytes() for path in sorted((workspace / OUT).iterdir())]
    vanban("merge", PATH, "--data", "ds.csv")
    assert [path.read_bytes() for path in sorted((workspace / OUT).iterdir())] == before
    assert before[0] != before[1]


def test_names_of_files_come_from_columns(workspace, vanban):
    put(workspace)
    code, out, _ = vanban(
        "merge", PATH, "--data", "ds.csv", "--name", "Giấy mời <<STT>> – <<Họ tên>>", "-o", "ra"
    )
    assert code == 0
    assert out == ["ra/giay-moi-1-ong-tran-van-b.docx", "ra/giay-moi-2-ba-le-thi-c.docx"]


def test_names_cannot_lead_elsewhere(workspace, vanban):
    put(workspace, rows=LIST.replace("ông Trần Văn B", "../../../etc/x").replace("bà Lê", "CON\\"))
    code, out, _ = vanban("merge", PATH, "--data", "ds.csv", "--name", "<<Họ tên>>")
    assert code == 0
    assert out == [f"{OUT}/etc-x.docx", f"{OUT}/con-thi-c.docx"]
    put(workspace, rows=LIST.replace("ông Trần Văn B", "CON"))
    _, out, _ = vanban("merge", PATH, "--data", "ds.csv", "--name", "<<Họ tên>>")
    assert out[0] == f"{OUT}/con-1.docx"


def test_two_rows_of_one_name_are_told(workspace, vanban):
    put(workspace, rows=LIST.replace("bà Lê Thị C", "ÔNG  Trần van b"))
    code, _, err = vanban("merge", PATH, "--data", "ds.csv", "--name", "<<Họ tên>>")
    assert code == 1
    assert "E743 hàng 3, cột C «Họ tên»: tên tệp «ong-tran-van-b» trùng với hàng 2." in err
    assert not (workspace / "output").exists()


def test_every_mistake_in_one_run_and_nothing_written(workspace, vanban):
    letter = INVITATION.replace("<<Họ tên>> dự", "<<Họ và tên>> dự <<sai")
    put(workspace, letter, LIST.replace("2;Sở Y tế", "2;"))
    code, _, err = vanban("merge", PATH, "--data", "ds.csv", "--name", "<<Số>>")
    assert code == 1
    assert f"{PATH}:6:" in err
    for told in (
        "E739",
        "E738 Danh sách không có cột «Họ và tên» (có phải là «Họ tên»?).",
        "--name: E738 Danh sách không có cột «Số»",
        "ds.csv:3:3: E741 hàng 3, cột B «Tên đơn vị» để trống.",
        "viết <<Tên đơn vị?>> trong directives/2026/moi.yaml",
    ):
        assert told in err, told
    assert not (workspace / "output").exists()


def test_what_a_cell_gets_wrong_is_told_in_the_yaml_and_in_the_list(workspace, vanban):
    letter = INVITATION.replace("ngày: 05/3/2026", "ngày: <<Ngày>>")
    rows = "Tên đơn vị;Họ tên;Phối hợp;Ngày\n" + "".join(
        f"Sở {n};Tên {n};;{day}\n" for n, day in enumerate(["5/3/2026", "31/9/2026", "mai", "mai"])
    )
    put(workspace, letter, rows)
    code, _, err = vanban("merge", PATH, "--data", "ds.csv")
    assert code == 1
    assert f"{PATH}:3:7: E302" in err
    assert "ds.csv:3:13: hàng 3, cột D «Ngày»: 31/9/2026" in err
    assert f"{PATH}:3:7: E301" in err
    assert "ds.csv:4:13: hàng 4, cột D «Ngày»: mai" in err
    assert "và 1 hàng nữa, từ hàng 5" in err
    assert not (workspace / "output").exists()


def test_what_is_wrong_with_the_file_itself_is_told_once(workspace, vanban):
    put(workspace, INVITATION.replace("trích yếu: mời họp giao ban\n", ""))
    code, _, err = vanban("merge", PATH, "--data", "ds.csv")
    assert code == 1
    assert err.count("E205") == 1
    assert "hàng" not in err


@pytest.mark.parametrize(
    ("letter", "rows", "told"),
    [
        (INVITATION.replace("<<", "(").replace(">>", ")"), LIST, "E730"),
        (INVITATION, LIST.replace("STT;", "Tên đơn vị;"), "E740 hàng 1, cột B «Tên đơn vị»"),
        ("loại: [", LIST, "E1"),
        (INVITATION.replace("số: 5", "số: <<STT>>"), LIST, f"{PATH}:2:5: E737"),
        (INVITATION, "Họ tên\n", "E731"),
    ],
)
def test_other_mistakes(workspace, vanban, letter, rows, told):
    put(workspace, letter, rows)
    code, _, err = vanban("merge", PATH, "--data", "ds.csv")
    assert code == 1
    assert told in err
    code, _, err = vanban("merge", PATH, "--data", "ds.csv", "--lang", "en")
    assert code == 1


def test_of_very_many_mistakes_the_first_are_told(workspace, vanban):
    put(workspace, rows="Tên đơn vị;Họ tên;Phối hợp\n" + "Sở;;\n" * 300)
    code, _, err = vanban("merge", PATH, "--data", "ds.csv")
    assert code == 1
    assert err.count("E741") == 50
    assert "… và 250 lỗi khác nữa." in err
    assert "Có 300 lỗi" in err
    assert "hàng 2, cột B" in err


def test_one_number_for_all_is_given_once_to_the_file(workspace, vanban):
    put(workspace, INVITATION.replace("số: 5\nngày: 05/3/2026\n", ""))
    code, out, err = vanban("issue", PATH, "--date", "09/3/2026")
    assert code == 0
    assert out[0].startswith("Số 06/SNV-VP")
    assert "W732" in err
    _, out, _ = vanban("merge", PATH, "--data", "ds.csv")
    assert all("Số: 06/SNV-VP" in words(workspace / path) for path in out)
    _, _, err = vanban("register", "verify")
    assert "01–04" in err  # what the workspace begins without; nothing of the merge
    assert "Có 1 chỗ không khớp" in err


def test_usage(workspace, vanban):
    put(workspace)
    assert vanban("merge", PATH)[0] == 2
    assert "--data" in vanban("merge", PATH)[2]
    assert vanban("merge", PATH, "--data", "ds.csv", "--own-numbers", "--pdf")[0] == 2
    assert "E744" in vanban("merge", PATH, "--data", "ds.csv", "--name", "a<<b")[2]
    assert "E001" in vanban("merge", "khong-co.yaml", "--data", "ds.csv")[2]


def test_columns_that_nobody_uses_and_old_files_are_told(workspace, vanban):
    put(workspace, rows=LIST.replace("Phối hợp", "Phối hợp;Điện thoại"))
    (workspace / OUT).mkdir(parents=True)
    (workspace / OUT / "moi-3.docx").write_text("x")
    code, _, err = vanban("merge", PATH, "--data", "ds.csv")
    assert code == 0
    assert "W730 Các cột không dùng đến: «Điện thoại»." in err
    assert f"{OUT}: W731 Còn 1 tệp không thuộc lần trộn này, từ moi-3.docx." in err


def test_render_and_issue_say_that_places_are_left(workspace, vanban):
    put(workspace)
    code, _, err = vanban("render", PATH)
    assert code == 0
    assert "W732 Văn bản còn ô trộn <<Tên đơn vị>>, <<Họ tên>>, <<Phối hợp?>>" in err


def test_pdfs_and_one_of_all_in_the_list_s_order(workspace, vanban):
    put(workspace)
    code, out, err = vanban("merge", PATH, "--data", "ds.csv", "--pdf")
    assert (code, err) == (0, "")
    assert out[2:] == [f"{OUT}/moi-1.pdf", f"{OUT}/moi-2.pdf", f"{OUT}/moi-tat-ca.pdf"]
    joined = pypdfium2.PdfDocument(workspace / OUT / "moi-tat-ca.pdf")
    texts = [page.get_textpage().get_text_bounded() for page in joined]
    assert len(texts) == 2
    assert "Sở Tài chính" in texts[0]
    assert "Sở Y tế" in texts[1]
    joined.close()
    code, _, err = vanban("merge", PATH, "--data", "ds.csv")
    assert code == 0
    assert f"{OUT}: W733 Các bản PDF trong thư mục này (3 tệp) là của lần trộn trước." in err


def test_where_one_pdf_fails_there_is_none_of_all(workspace, vanban, monkeypatch):
    put(workspace)
    (workspace / OUT / "moi-2.pdf").mkdir(parents=True)
    (workspace / OUT / "moi-tat-ca.pdf").write_text("of another day")
    code, out, err = vanban("merge", PATH, "--data", "ds.csv", "--pdf")
    assert code == 3
    assert out[2:] == [f"{OUT}/moi-1.pdf"]
    assert f"{OUT}/moi-2.pdf: E605" in err
    assert not (workspace / OUT / "moi-tat-ca.pdf").exists()


def test_many_rows_on_all_cores_are_the_same_letters(workspace, vanban, monkeypatch):
    rows = LIST + "".join(f"{n};Sở số {n};ông {n};\n" for n in range(3, 61))
    put(workspace, rows=rows)
    vanban("merge", PATH, "--data", "ds.csv", "-o", "mot")
    monkeypatch.setattr(merging, "_WORTH_PROCESSES", 10)
    monkeypatch.setattr(merging, "cores", lambda: 2)
    vanban("merge", PATH, "--data", "ds.csv", "-o", "hai")
    one, two = (sorted((workspace / name).iterdir()) for name in ("mot", "hai"))
    assert [path.name for path in one] == [path.name for path in two]
    assert len(one) == 60
    assert all(a.read_bytes() == b.read_bytes() for a, b in zip(one, two, strict=True))


def test_without_a_workspace(workspace, vanban, tmp_path, monkeypatch):
    folder = tmp_path / "khac"
    folder.mkdir()
    monkeypatch.chdir(folder)
    head = "cơ quan: Sở Nội vụ\nviết tắt: SNV\nđịa danh: Lai Châu\nđơn vị soạn thảo: VP\n"
    (folder / "moi.yaml").write_text(head + INVITATION, encoding="utf-8")
    (folder / "ds.csv").write_text(LIST, encoding="utf-8")
    code, out, _ = vanban("merge", "moi.yaml", "--data", "ds.csv")
    assert (code, out) == (0, ["output/moi/moi-1.docx", "output/moi/moi-2.docx"])


def test_a_result_that_cannot_be_written_is_told(workspace, vanban):
    put(workspace)
    (workspace / "output").write_text("x")
    code, _, err = vanban("merge", PATH, "--data", "ds.csv")
    assert code == 3
    assert "E703" in err
