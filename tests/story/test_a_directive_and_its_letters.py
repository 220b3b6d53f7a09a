"""One directive from its number to the report, as an office lives through it; each step's PDF read.

January: a chỉ thị with twelve tasks for five units is issued. February and March: some report.
Then a joint reminder, a second one to each unit that is still late, and in June the report.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.boundary import run
from generator.compose.document import compose
from generator.core.text import fold
from generator.directive.load import load
from generator.directive.profile import load_profile
from tests.page.measure import Measured, measure
from tests.page.rules import violations

PROFILE = """\
cơ quan chủ quản: UBND tỉnh Sông Mai
cơ quan: Sở Nông nghiệp và Môi trường
viết tắt: SNNMT
địa danh: Sông Mai
đơn vị soạn thảo: VP
lưu: [VT, VP]
những người ký:
  giám đốc: {họ tên: Lê Văn Minh, chức vụ: Giám đốc}
  phó giám đốc:
    {họ tên: Đỗ Thị Lan, chức vụ: Phó Giám đốc, quyền hạn: KT., thay cho: Giám đốc}
"""

UNITS = (
    *("Văn phòng Sở", "Chi cục Bảo vệ môi trường", "Chi cục Kiểm lâm", "Thanh tra Sở"),
    "Trung tâm Quan trắc tài nguyên và môi trường",
)
# Text, leads (numbers of `UNITS`), deadline.
TASKS = (
    ("Rà soát, công khai thủ tục hành chính lĩnh vực môi trường", [0], "27/02/2026"),
    ("Xây dựng quy chế phối hợp xử lý phản ánh của người dân", [0], "31/3/2026"),
    ("Kiểm tra việc xả thải của các cơ sở trong khu công nghiệp", [1, 3], "31/3/2026"),
    ("Lập danh mục cơ sở có nguy cơ gây ô nhiễm", [1], "cuối tháng 2"),
    ("Tham mưu kế hoạch trồng rừng năm 2026", [2], "15/02/2026"),
    ("Kiểm tra phòng cháy, chữa cháy rừng mùa khô", [2], "trước ngày 20 hằng tháng"),
    ("Thanh tra việc chấp hành pháp luật về đất đai", [3], "quý II/2026"),
    ("Báo cáo kết quả thanh tra", [3], "hằng quý"),
    ("Quan trắc chất lượng nước mặt", [4], "hằng tháng"),
    ("Đề xuất vị trí quan trắc tự động", [4], "20/3/2026"),
    ("Tuyên truyền, phổ biến pháp luật", [0, 1], "thường xuyên"),
    ("Tập huấn cho cán bộ cấp xã", [1], "trong 60 ngày kể từ ngày ký"),
)
ORDER = "directives/2026/chi-thi-bao-ve-moi-truong.yaml"

Vanban = Callable[..., list[str]]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "so-nong-nghiep"
    (root / "directives" / "2026").mkdir(parents=True)
    (root / "vanban.yaml").write_text(PROFILE, encoding="utf-8")
    tasks = "".join(
        f"  - nội dung: {text}.\n    chủ trì: [{', '.join(UNITS[n] for n in leads)}]\n"
        f"    hạn: {due}\n"
        for text, leads, due in TASKS
    )
    (root / ORDER).write_text(
        "# Chỉ thị đầu năm\n"
        "loại: chỉ thị\n"
        "trích yếu: về việc tăng cường quản lý tài nguyên và bảo vệ môi trường năm 2026\n"
        "mở đầu: Giám đốc Sở yêu cầu các đơn vị thực hiện các nhiệm vụ sau\n"
        f"nhiệm vụ:\n{tasks}"
        "nơi nhận: [UBND tỉnh (để báo cáo), Các đơn vị trực thuộc Sở]\n"
        "người ký: giám đốc\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.delenv("VANBAN_REGISTER", raising=False)
    return root


@pytest.fixture
def vanban(capsys: pytest.CaptureFixture[str]) -> Vanban:
    """`vanban(…)` → the lines of stdout; it has to succeed."""

    def call(*arguments: str) -> list[str]:
        code = run(list(arguments))
        captured = capsys.readouterr()
        assert code == 0, captured.err
        return captured.out.splitlines()

    return call


def printed(path: str) -> Measured:
    """The document of an issued directive on paper; the decree holds on every page of it."""
    profile, _ = load_profile(Path())
    directive = load(path, profile).directive
    assert directive is not None
    document = Path("output") / Path(path).relative_to("directives").with_suffix(".docx")
    measured = measure({"page": document.read_bytes()})["page"]
    assert violations(measured, compose(directive)) == []
    return measured


def words(measured: Measured) -> str:
    return fold(" ".join(line.text for line in measured.lines))


def says(measured: Measured, *sentences: str) -> bool:
    text = words(measured)
    return all(fold(sentence) in text for sentence in sentences)


def test_from_january_to_june(office: Path, vanban: Vanban) -> None:
    said = vanban("issue", ORDER, "--date", "09/01/2026")
    assert said[0].startswith("Số 01/CT-SNNMT ngày 09/01/2026")
    order = printed(ORDER)
    assert says(order, "Số: 01/CT-SNNMT", "Sông Mai, ngày 09 tháng 01 năm 2026", TASKS[11][0])

    reported = (
        ("1", 0, "--done", "2026-02-25"),
        ("4", 1, "--done", "2026-03-05"),  # late: the end of February was the 28th
        ("5", 2, "--done", "2026-02-14"),
        ("6", 2, "--done", "2026-01-19"),
        ("6", 2, "--done", "2026-02-20"),
        ("9", 4, "--done", "2026-01-30"),
        ("9", 4, "--done", "2026-02-27"),
        ("10", 4, "--extend", "2026-04-30"),
        ("12", 1, "--done", "2026-03-10"),
    )
    for task, unit, what, day in reported:
        vanban("progress", ORDER, task, UNITS[unit], what, day)

    late = vanban("followup", "list", "--as-of", "2026-04-06", "--format", "csv")[1:]
    assert len(late) == 6  # 2 (Văn phòng), 3 twice, 6 in March, 8 of quarter I, 9 in March

    (joint,) = vanban("followup", "draft", ORDER, "--as-of", "2026-04-06")
    said = vanban("issue", joint, "--date", "06/4/2026")
    assert said[0].startswith("Số 02/SNNMT-VP ngày 06/4/2026")
    letter = printed(joint)
    cited = (
        "Chỉ thị số 01/CT-SNNMT ngày 09/01/2026 của Sở Nông nghiệp và Môi trường về việc tăng cường"
        " quản lý tài nguyên và bảo vệ môi trường năm 2026"
    )
    assert says(
        letter, cited, "Tính đến ngày 06/4/2026, còn 06 nhiệm vụ quá hạn của 05 cơ quan, đơn vị"
    )
    assert says(letter, "chậm nhất ngày 13/4/2026", "Phụ lục", "Danh mục nhiệm vụ quá hạn")
    assert not says(letter, "để báo cáo")

    vanban("progress", ORDER, "2", UNITS[0], "--done", "2026-04-10", "--note", "Quy chế 12")
    vanban("progress", ORDER, "9", UNITS[4], "--done", "2026-04-08")
    vanban("progress", ORDER, "8", UNITS[3], "--done", "2026-04-12")
    second = vanban("followup", "draft", ORDER, "--per-unit", "--as-of", "2026-04-20")
    assert sorted(Path(path).stem for path in second) == [
        "don-doc-lan-2-chi-thi-bao-ve-moi-truong-chi-cuc-bao-ve-moi-truong",
        "don-doc-lan-2-chi-thi-bao-ve-moi-truong-chi-cuc-kiem-lam",
        "don-doc-lan-2-chi-thi-bao-ve-moi-truong-thanh-tra-so",
    ]
    vanban("issue", *second, "--date", "20/4/2026")
    for path in second:
        letter = printed(path)
        assert says(letter, cited, "đã đôn đốc tại Công văn số 02/SNNMT-VP ngày 06/4/2026")
        assert says(letter, "đôn đốc lần 2", "Ủy ban nhân dân tỉnh Sông Mai (để báo cáo)")
    rangers = printed(second[0] if "kiem-lam" in second[0] else second[1])
    assert says(rangers, "Kiểm tra phòng cháy, chữa cháy rừng mùa khô (tháng 3/2026)")
    assert says(rangers, "thời hạn 20/3/2026, quá hạn 31 ngày")

    for unit in (1, 3):
        vanban("progress", ORDER, "3", UNITS[unit], "--done", "2026-05-15")
    report, picture = vanban("followup", "report", ORDER, "--as-of", "2026-06-10")
    assert Path(picture).read_bytes().startswith(b"\x89PNG")
    vanban("issue", report, "--date", "10/6/2026")
    paper = printed(report)
    assert says(paper, "Kính gửi: Ủy ban nhân dân tỉnh Sông Mai", "06/BC-SNNMT")
    assert says(paper, "Kết quả thực hiện Chỉ thị số 01/CT-SNNMT", "Hoàn thành quá hạn")
    assert says(paper, "đã đôn đốc 02 lần")

    said = vanban("register", "verify")
    assert said == ["Sổ và các tệp khớp nhau: 6 số."]
    vanban("register", "export", "so.pdf", "--year", "2026")
    assert Path("so.pdf").read_bytes().startswith(b"%PDF")
