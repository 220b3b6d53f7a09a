"""An office with a chỉ thị whose tasks are overdue, for the tests of letters and reports."""

from __future__ import annotations

from pathlib import Path

PROFILE = """\
cơ quan chủ quản: UBND tỉnh Sông Mai
cơ quan: Sở Nông nghiệp và Môi trường
viết tắt: SNNMT
địa danh: Sông Mai
đơn vị soạn thảo: VP
những người ký:
  giám đốc: {họ tên: Lê Văn Minh, chức vụ: Giám đốc}
"""

ORDER = """\
loại: chỉ thị
số: 3
ngày: 09/01/2026
trích yếu: về việc tăng cường bảo vệ môi trường
mở đầu: Giám đốc Sở yêu cầu các đơn vị thực hiện các nhiệm vụ sau
nhiệm vụ:
  - {nội dung: Rà soát thủ tục hành chính., chủ trì: Văn phòng Sở, hạn: 27/02/2026}
  - nội dung: Kiểm tra các cơ sở xả thải.
    chủ trì: [Chi cục Môi trường, Thanh tra Sở]
    hạn: 31/3/2026
  - {nội dung: Báo cáo kết quả., chủ trì: Chi cục Môi trường, hạn: hằng quý}
  - {nội dung: Tuyên truyền., chủ trì: Văn phòng Sở, hạn: thường xuyên}
người ký: giám đốc
"""

PATH = "directives/2026/ct.yaml"


def office(root: Path) -> Path:
    """A workspace with the chỉ thị."""
    (root / "directives" / "2026").mkdir(parents=True)
    (root / "vanban.yaml").write_text(PROFILE, encoding="utf-8")
    (root / PATH).write_text(ORDER, encoding="utf-8")
    return root
