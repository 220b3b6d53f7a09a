"""A workspace with directives to issue, for the tests of the register."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

_SOURCE = Path(__file__).parents[2]

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


def run_in(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as a process of its own, in the folder `root`."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(_SOURCE), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def said_number(root: Path, path: str) -> tuple[int, str] | None:
    """Number and date in a file's text; None for a draft."""
    text = (root / path).read_text(encoding="utf-8")
    number = re.search(r"^số: (\d+)$", text, re.MULTILINE)
    date = re.search(r"^ngày: (\S+)$", text, re.MULTILINE)
    return (int(number[1]), date[1]) if number and date else None
