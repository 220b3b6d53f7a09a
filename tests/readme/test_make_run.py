"""`make run` in a clean copy of the repository, twice, as a newcomer would type it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RESULT = "output/2022/day-manh-cai-cach-hanh-chinh.docx"


@pytest.fixture
def clone(tmp_path):
    """The files that git knows, as they are now, and nothing else."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tmp_path / name)
    return tmp_path


def test_make_run_renders_the_example_twice_and_says_what_to_do_next(clone):
    environment = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL")}
    for _ in range(2):
        done = subprocess.run(
            ["make", "run"], cwd=clone, capture_output=True, text=True, env=environment
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines()[0] == RESULT
        assert "Việc tiếp theo" in done.stdout
    assert (clone / RESULT).stat().st_size > 5000
    untracked = sorted(path.name for path in clone.iterdir())
    assert ".venv" in untracked
