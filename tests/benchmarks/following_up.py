"""`vanban followup list` over a thousand directives of twenty tasks, cold and warm."""

import datetime
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.measuring import Measured, in_turn

DIRECTIVES, TASKS = 1_000, 20
AS_OF = "2026-07-15"
_PROFILE = """\
cơ quan: Sở Nội vụ
viết tắt: SNV
địa danh: Lai Châu
những người ký:
  giám đốc: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""
# Of twenty tasks: two come again, two have no day, the others have one.
_DUE = (
    "30/6/2026",
    "cuối quý III",
    "trước ngày 20/8/2026",
    "15/7/2026",
    "cuối tháng 6",
    "31/12/2026",
    "30/9/2026",
    "trong 30 ngày kể từ ngày ký",
    "hằng quý",
    "thường xuyên",
)


def workspace(folder: Path) -> None:
    """Directives of the first half of 2026; nine of ten tasks are done, as progress files say."""
    (folder / "vanban.yaml").write_text(_PROFILE, encoding="utf-8")
    year = folder / "directives/2026"
    year.mkdir(parents=True)
    first = datetime.date(2026, 1, 2)
    for number in range(1, DIRECTIVES + 1):
        day = first + datetime.timedelta(days=number % 170)
        lines = ["loại: chỉ thị", f"số: {number}", f"ngày: {day}", f"trích yếu: việc lần {number}"]
        lines += ["người ký: giám đốc", "mở đầu: Giám đốc Sở yêu cầu các đơn vị.", "nhiệm vụ:"]
        progress = ["tiến độ:"]
        for task in range(1, TASKS + 1):
            unit = f"Phòng Chuyên môn {(number + task) % 12}"
            lines.append(f"  - nội dung: Rà soát thủ tục hành chính, báo cáo lần {number}.{task}.")
            lines.append(f"    chủ trì: {unit}")
            lines.append(f"    hạn: {_DUE[task % len(_DUE)]}")
            if (number + task) % 10:
                done = day + datetime.timedelta(days=20)
                progress.append(
                    f'- {{nhiệm vụ: "{task}", đơn vị: "{unit}", xong: {done}, ghi: {done}}}'
                )
        for name, text in (
            (f"{number:04d}.yaml", lines),
            (f"{number:04d}.progress.yaml", progress),
        ):
            (year / name).write_text("\n".join(text) + "\n", encoding="utf-8")


def report(folder: Path) -> list[str]:
    """The lines of the report; `folder` is one to make and to work in."""
    office, cache = folder / "office", folder / "cache"
    office.mkdir(parents=True)
    workspace(office)
    sizes = f"{DIRECTIVES} directives, {DIRECTIVES * TASKS} tasks"
    arguments = ["followup", "list", "--as-of", AS_OF, "--format"]
    run = _runner(office, cache)
    count = len(json.loads(run([*arguments, "json"])))

    def cold() -> None:
        shutil.rmtree(cache, ignore_errors=True)
        run([*arguments, "json"])

    def nothing() -> None:
        subprocess.run([sys.executable, "-c", "import click"], check=True)

    peer, wanted = 'python -c "import click"', "≤ 2.5 s cold, ≤ 0.3 s warm on one core"
    lines = [Measured(f"{sizes}, cold", *in_turn(cold, nothing, rounds=5), peer, wanted).line()]
    for form in ("json", "text"):
        times = in_turn(lambda form=form: run([*arguments, form]), nothing, rounds=9)
        name = f"{sizes}, warm, {count} rows of {form}"
        lines.append(Measured(name, *times, peer, wanted).line())
    return lines


def _runner(office: Path, cache: Path) -> Callable[[list[str]], bytes]:
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    program = [sys.executable, "-m", "generator"]
    if Path("/usr/bin/taskset").exists():
        program = ["/usr/bin/taskset", "-c", "0", *program]
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])

    def run(arguments: list[str]) -> bytes:
        command = [*program, *arguments]
        return subprocess.run(
            command, check=True, capture_output=True, cwd=office, env=environment
        ).stdout

    return run
