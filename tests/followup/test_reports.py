"""`vanban followup report`: figures, percentages, a chart, and a table of all tasks."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.followup.chart import bar_chart
from generator.followup.figures import Figures
from tests.followup.conftest import Vanban
from tests.followup.offices import ORDER, PATH
from tests.followup.test_letters import loaded

REPORT = "directives/2026/bao-cao-ket-qua-ct-2026-04-10"


def test_a_report_to_the_agency_above(root: Path, vanban: Vanban) -> None:
    vanban("progress", PATH, "1", "Văn phòng Sở", "--done", "2026-02-20")
    vanban("progress", PATH, "2", "Thanh tra Sở", "--done", "2026-04-02", "--note", "BC 5")
    code, out, err = vanban("followup", "report", PATH, "--as-of", "2026-04-10")
    assert (code, out) == (0, [f"{REPORT}.yaml", f"{REPORT}.png"]), err
    report = loaded(f"{REPORT}.yaml")
    assert report.type.name == "báo cáo"
    assert report.subject == "Kết quả thực hiện Chỉ thị số 03/CT-SNNMT"
    assert report.addressees == ("Ủy ban nhân dân tỉnh Sông Mai",)
    text = "\n".join(node.text for node in report.body)
    # Task 2 is due from two units, task 3 twice by then (the second quarter is going on).
    assert "Tổng số 06 nhiệm vụ" in text
    assert "Đã hoàn thành 02 nhiệm vụ (33,3%), trong đó đúng hạn 01, quá hạn 01" in text
    assert "quá hạn chưa hoàn thành 02 nhiệm vụ (33,3%)" in text
    units, picture = (next(n for n in report.body if getattr(n, k)) for k in ("table", "picture"))
    assert units.table is not None
    rows = [[cell.text if cell else "" for cell in row] for row in units.table.rows]
    assert rows[0] == ["1", "Chi cục Môi trường", "3", "0", "0", "0%", "1", "2"]
    total = ("Tổng cộng", "6", "1", "1", "33,3%", "2", "2")
    assert rows[-1] == ["", *(f"**{cell}**" for cell in total)]
    assert picture.picture is not None
    assert picture.picture.format == "png"
    table = report.appendices[0].body[0].table
    assert table is not None
    states = [row[4].text for row in table.rows if row[4]]
    assert states == [
        "Hoàn thành đúng hạn (ngày 20/02/2026)",
        "Quá hạn chưa hoàn thành (10 ngày)",
        "Hoàn thành quá hạn (ngày 02/4/2026)",
        "Quá hạn chưa hoàn thành (10 ngày)",
        "Đang thực hiện",
        "Đang thực hiện (không định hạn)",
    ]
    assert [row[5].text for row in table.rows if row[5]][2] == "BC 5"


def test_a_report_on_several_directives(root: Path, vanban: Vanban) -> None:
    (root / "directives/2026/kh.yaml").write_text(
        ORDER.replace("số: 3", "số: 4").replace("loại: chỉ thị", "loại: kế hoạch"), encoding="utf-8"
    )
    code, out, _ = vanban("followup", "report", "directives", "--as-of", "2026-04-10")
    assert code == 0
    report = loaded(out[0])
    assert report.subject == "Kết quả thực hiện nhiệm vụ giao tại 02 văn bản"
    table = report.appendices[0].body[0].table
    assert table is not None
    heads = [row[0].text for row in table.rows if row[0] and row[0].columns > 1]
    issued = "ngày 09/01/2026 của Sở Nông nghiệp và Môi trường về việc tăng cường bảo vệ môi trường"
    assert heads == [f"Chỉ thị số 03/CT-SNNMT {issued}", f"Kế hoạch số 04/KH-SNNMT {issued}"]
    text = "\n".join(node.text for node in report.body)
    assert "Văn phòng Sở: “Rà soát thủ tục hành chính” (Kế hoạch số 04/KH-SNNMT), thời hạn" in text


def test_many_documents_and_many_tasks_stand_in_the_appendix_alone(
    root: Path, vanban: Vanban
) -> None:
    for number in range(4, 7):
        (root / f"directives/2026/{number}.yaml").write_text(
            ORDER.replace("số: 3", f"số: {number}"), encoding="utf-8"
        )
    _, out, _ = vanban("followup", "report", "directives", "--as-of", "2026-04-10")
    report = loaded(out[0])
    text = "\n".join((*report.opening, *(node.text for node in report.body)))
    assert "các nhiệm vụ giao tại 04 văn bản (nêu tại Phụ lục kèm theo)" in text
    assert "Chỉ thị số 03/CT-SNNMT ngày" not in text
    assert "Còn 16 nhiệm vụ quá hạn chưa hoàn thành của 03 đơn vị (danh mục đầy đủ" in text
    assert text.count("quá hạn 10 ngày") + text.count("quá hạn 42 ngày") == 10


def test_a_report_where_nothing_is_overdue(root: Path, vanban: Vanban) -> None:
    _, out, _ = vanban("followup", "report", PATH, "--as-of", "2026-02-01")
    text = "\n".join(node.text for node in loaded(out[0]).body)
    assert "trong đó đúng hạn 0, quá hạn 0;" in text
    assert "Không có nhiệm vụ quá hạn chưa hoàn thành." in text


def test_nothing_to_report_on(root: Path, vanban: Vanban) -> None:
    text = ORDER[: ORDER.index("nhiệm vụ:")] + "người ký: giám đốc\n"
    (root / PATH).write_text(text, encoding="utf-8")
    code, out, err = vanban("followup", "report", PATH)
    assert (code, out) == (0, [])
    assert "Không văn bản nào có nhiệm vụ" in err


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "0%"), (1, "33,3%"), (3, "100%"), (2, "66,7%")]
)
def test_percentages_have_a_decimal_comma(count: int, expected: str) -> None:
    assert Figures(1, 1, 1, 0).share(count) == expected
    assert Figures(0, 0, 0, 0).share(0) == "0%"


def test_the_same_figures_give_the_same_picture() -> None:
    units = {"Văn phòng Sở": Figures(1, 0, 2, 3), "": Figures(0, 1, 0, 0)}
    first = bar_chart(units)
    assert first == bar_chart(units)
    assert first.startswith(b"\x89PNG")
    assert bar_chart({f"Đơn vị {n}": Figures(1, 1, 1, 1) for n in range(60)})
