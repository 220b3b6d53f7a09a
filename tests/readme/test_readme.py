"""The README is tried as a newcomer would: every command block runs, every table is true."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.directive.fields import DIRECTIVE_FIELDS
from tests.readme.key_table import key_table

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)

# The first two blocks install; `test_make_run` and CI itself run what stands in them.
TOUR = [block for block in BLOCKS[2:] if block[0] in ("sh", "yaml")]


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    """The folder after every command of the tour has been typed in order."""
    folder = tmp_path_factory.mktemp("tour")
    script = ["set -eu"]
    for language, text in TOUR:
        if language == "sh":
            script.append(text)
        else:
            path = re.match(r"# (\S+)\n", text)[1]
            script.append(f"cat > {path} <<'END OF FILE'\n{text}END OF FILE\n")
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "GIT_AUTHOR_NAME": "Văn thư",
        "GIT_AUTHOR_EMAIL": "van-thu@example.invalid",
        "GIT_COMMITTER_NAME": "Văn thư",
        "GIT_COMMITTER_EMAIL": "van-thu@example.invalid",
    }
    environment.pop("VANBAN_LANG", None)
    done = subprocess.run(
        ["sh"], input="\n".join(script), text=True, capture_output=True, cwd=folder, env=environment
    )
    assert done.returncode == 0, done.stderr
    # What the tour is told of: the PDF of before the number is an old one, and the example that
    # `vanban init` wrote, which `vanban build` makes too, has not been filled in.
    told = set(re.findall(r"\b[EW][0-9]{3}\b|Traceback", done.stderr))
    assert told == {"W701", "W702"}, done.stderr
    return folder / "van-phong"


def test_the_tour_makes_what_it_says(tour):
    (example,) = (tour / "output").glob("*/cong-van-mau.docx")  # of the year that it is now
    names = sorted(path.name for path in (tour / "output/2026").iterdir() if path != example)
    assert names == [
        "cach-viet.docx",
        "don-doc-lan-1-kiem-tra-van-thu.docx",
        "ke-hoach-phoi-hop.docx",
        "kiem-tra-van-thu.docx",
        "kiem-tra-van-thu.pdf",
        "moi-tap-huan",
    ]
    merged = sorted(path.name for path in (tour / "output/2026/moi-tap-huan").iterdir())
    assert merged == ["1-le-van-c.docx", "2-pham-thi-d.docx"]
    assert (tour / "output/so-sanh.docx").is_file()
    assert (tour / "nhap/kiem-tra-van-thu.yaml").is_file()
    log = subprocess.run(
        ["git", "log", "--format=%s"], cwd=tour, capture_output=True, text=True, check=True
    )
    assert log.stdout.splitlines() == [
        "Cấp số công văn kiểm tra công tác văn thư",
        "Công văn kiểm tra công tác văn thư",
    ]
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=tour, capture_output=True, text=True, check=True
    ).stdout
    assert "output/2026" not in tracked


def test_the_errors_look_as_shown(tour):
    (shown,) = [text for language, text in BLOCKS if language == "console"]
    command, wanted = shown.split("\n", 1)
    done = subprocess.run(
        [sys.executable, "-m", "generator", *command.removeprefix("$ vanban ").split()],
        capture_output=True,
        text=True,
        cwd=tour,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == wanted


def test_the_table_of_keys_is_that_of_the_program():
    table = README.split("<!-- keys -->\n")[1].split("<!-- /keys -->")[0]
    assert table == key_table(DIRECTIVE_FIELDS)


def test_the_picture_is_there():
    for path in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README):
        assert (ROOT / path).is_file()


def test_every_make_target_that_is_named_exists():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"`?make ([a-z]+)", README)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
