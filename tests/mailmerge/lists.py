"""A letter with places, and lists that fill them."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from generator.directive.profile import load_profile_text
from generator.mailmerge.merging import Filler, Master
from tests.cli.conftest import PROFILE

INVITATION = """\
loại: công văn
số: 5
ngày: 05/3/2026
trích yếu: mời họp giao ban
kính gửi: <<Tên đơn vị>>
mở đầu: Sở Nội vụ kính mời <<Họ tên>> dự họp.
nhiệm vụ:
  - nội dung: Chuẩn bị báo cáo của <<Tên đơn vị>>
    hạn: 10/3/2026
nơi nhận:
  - Như trên
  - <<Phối hợp?>>
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""

LIST = """\
STT;Tên đơn vị;Họ tên;Phối hợp
1;Sở Tài chính;ông Trần Văn B;
2;Sở Y tế;bà Lê Thị C;Bệnh viện tỉnh
"""

PATH = "directives/2026/moi.yaml"


def put(workspace: Path, letter: str = INVITATION, rows: str = LIST) -> None:
    """The letter and its list in the workspace."""
    (workspace / PATH).write_text(letter, encoding="utf-8")
    (workspace / "ds.csv").write_text(rows, encoding="utf-8")


def filler(letter: str) -> Filler:
    """Fills `letter`, which needs no file."""
    profile = PROFILE.encode()
    assert load_profile_text(profile, "vanban.yaml")[1] == []
    return Filler(Master("moi.yaml", letter.encode(), "", "vanban.yaml", profile))


def words(path: Path) -> str:
    """All words of a .docx, one paragraph a line."""
    document = Document(str(path))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    paragraphs = [p for cell in cells for p in cell.paragraphs] + document.paragraphs
    return "\n".join(paragraph.text for paragraph in paragraphs).replace("\u00a0", " ")
