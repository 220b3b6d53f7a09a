"""A workspace of its own for each test, and the program run inside it."""

from pathlib import Path

import pytest

from generator.cli.boundary import run

PROFILE = """\
cơ quan chủ quản: UBND tỉnh Lai Châu
cơ quan: Sở Nội vụ
viết tắt: SNV
địa danh: Lai Châu
đơn vị soạn thảo: VP
"""

LETTER = """\
loại: công văn
số: 5
ngày: 05/3/2026
trích yếu: kiểm tra công tác văn thư
kính gửi: Các phòng, đơn vị thuộc Sở
mở đầu: Sở Nội vụ yêu cầu các phòng, đơn vị chuẩn bị hồ sơ.
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch, tmp_path):
    monkeypatch.delenv("VANBAN_LANG", raising=False)
    monkeypatch.delenv("VANBAN_DEBUG", raising=False)


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    """A folder with a profile and one good letter; the current folder is inside it."""
    root = tmp_path / "co-quan"
    (root / "directives" / "2026").mkdir(parents=True)
    (root / "vanban.yaml").write_text(PROFILE, encoding="utf-8")
    (root / "directives" / "2026" / "kiem-tra.yaml").write_text(LETTER, encoding="utf-8")
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def vanban(capsys):
    """`vanban("render", "x.yaml")` → exit code, lines of stdout, stderr."""

    def call(*arguments: str | Path) -> tuple[int, list[str], str]:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err

    return call
