"""A workspace with directives to issue, for the tests of the register."""

from __future__ import annotations

from pathlib import Path

PROFILE = """\
cơ quan chủ quản: UBND tỉnh Lai Châu
cơ quan: Sở Nội vụ
viết tắt: SNV
địa danh: Lai Châu
đơn vị soạn thảo: VP
"""

LETTER = """\
# Công văn {name}
loại: công văn
trích yếu: kiểm tra công tác văn thư {name}   # ghi chú
kính gửi: Các phòng, đơn vị thuộc Sở
mở đầu: Sở Nội vụ yêu cầu các phòng, đơn vị chuẩn bị hồ sơ.
người ký: {{họ tên: Nguyễn Văn A, chức vụ: Giám đốc}}
"""

DECISION = """\
loại: quyết định
trích yếu: ban hành Quy chế {name}
thẩm quyền ban hành: Giám đốc Sở Nội vụ
căn cứ: [Căn cứ tình hình thực tế]
nội dung: |
  Điều 1. Ban hành Quy chế {name}.
  Điều 2. Các phòng, đơn vị chịu trách nhiệm thi hành.
người ký: {{họ tên: Nguyễn Văn A, chức vụ: Giám đốc}}
"""


def new_workspace(root: Path, *, profile: str = PROFILE) -> Path:
    """A workspace without directives."""
    (root / "directives" / "2026").mkdir(parents=True)
    (root / "vanban.yaml").write_text(profile, encoding="utf-8")
    return root


def add(root: Path, name: str, text: str = LETTER, **values: str) -> str:
    """Write a directive; its path in the workspace."""
    path = f"directives/2026/{name}.yaml"
    (root / path).write_text(text.format(name=name, **values), encoding="utf-8")
    return path
