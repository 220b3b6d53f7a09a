"""Files that mean harm: one clear message, in two seconds and with little memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.directive.table_files import by_hand, chunk, png

SECONDS, MEGABYTES = 2.0, 300
ROOT = Path(__file__).parents[2]
ROWS = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"


def _encrypted() -> bytes:
    content = bytearray(by_hand(ROWS))
    at = 0
    while (at := content.find(b"PK\1\2", at)) >= 0:
        content[at + 8] |= 1
        at += 4
    return bytes(content)


def _cells(text: str, count: int) -> str:
    return f"<row>{text * count}</row>"


DOCTYPE = '<!DOCTYPE x [<!ENTITY a "b">]>'
AREA = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
EMPTY_FAR = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'

# name → how it is made, and what is said (`ok`: a table, as it should be)
FILES = {
    "bomb.xlsx": (lambda: by_hand(ROWS, more={"x.bin": b"\0" * (300 << 20)}), "E382"),
    "members.xlsx": (lambda: by_hand(ROWS, more={f"{n}": b"" for n in range(2001)}), "E382"),
    "doctype.xlsx": (lambda: by_hand(ROWS, before=DOCTYPE), "E382"),
    "doctype16.xlsx": (
        lambda: by_hand(
            ROWS, before=f'<?xml version="1.0" encoding="UTF-16"?>{DOCTYPE}', encoding="utf-16"
        ),
        "E382",
    ),
    "encrypted.xlsx": (_encrypted, "E382"),
    "password.xlsx": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000, "E384"),
    "truncated.xlsx": (lambda: by_hand(ROWS)[:700], "E382"),
    "text.xlsx": (lambda: b"STT,Viec\n1,2\n", "E382"),
    "empty.xlsx": (lambda: b"", "E382"),
    "dimension.xlsx": (
        lambda: by_hand(ROWS, around=('<dimension ref="A1:XFD1048576"/>', "")),
        "ok",
    ),
    "far.xlsx": (lambda: by_hand(ROWS + FAR), "E386"),
    "formatted.xlsx": (lambda: by_hand(ROWS + EMPTY_FAR), "ok"),
    "area.xlsx": (lambda: by_hand("<row><c><v>1</v></c></row>", around=("", AREA)), "E370"),
    "areas.xlsx": (
        lambda: by_hand(
            "".join(f'<row r="{r}"><c r="AA{r}"><v>1</v></c></row>' for r in range(1, 5001)),
            around=("", AREA * 100_000),
        ),
        "E382",
    ),
    "sheets.xlsx": (
        lambda: by_hand("".join(f"<row><c><v>{n}</v></c></row>" for n in range(4000)), sheets=100),
        "ok",
    ),
    "strings.xlsx": (lambda: by_hand(ROWS, strings="<si><t>abc</t></si>" * 3_000_000), "E386"),
    "text10.xlsx": (
        lambda: by_hand(_cells('<c t="str"><v>' + "ab" * 5_000_000 + "</v></c>", 1)),
        "E386",
    ),
    "string10.xlsx": (
        lambda: by_hand(
            _cells('<c t="s"><v>0</v></c>', 1),
            strings="<si>" + f"<r><t>{'ab' * 15_000}</t></r>" * 300 + "</si>",
        ),
        "E386",
    ),
    "cells.xlsx": (lambda: by_hand(_cells("<c><v>1</v></c>", 40) * 5000), "E375"),
    "row.xlsx": (lambda: by_hand(_cells("<c><v>1</v></c>", 2_500_000)), "E386"),
    "nothing.xlsx": (lambda: by_hand(_cells("<c/>", 9_000_000)), "E386"),
    "deep.xlsx": (lambda: by_hand("<a>" * 200_000 + "</a>" * 200_000), "E386"),
    "tag.xlsx": (
        lambda: by_hand("<row " + " ".join(f'a{n}="1"' for n in range(1_000_000)) + "/>"),
        "E386",
    ),
    "tags.xlsx": (
        lambda: by_hand(("<row " + " ".join(f'a{n}="1"' for n in range(500)) + "/>") * 5000),
        "E382",
    ),
    "nan.xlsx": (lambda: by_hand(ROWS + "<row><c><v>nan</v></c></row>"), "E382"),
    "digits.xlsx": (lambda: by_hand(f"<row r='{'9' * 5000}'/>"), "E382"),
    "index.xlsx": (lambda: by_hand('<row><c t="s"><v>7</v></c></row>', strings=""), "E382"),
    "control.xlsx": (
        lambda: by_hand(ROWS + '<row><c t="str"><v>a_x0007_</v></c></row>'),
        "E383",
    ),
    "surrogate.xlsx": (
        lambda: by_hand(ROWS + '<row><c t="str"><v>a_xD800_</v></c></row>'),
        "E383",
    ),
    "rows.csv": (lambda: b"a,b\n" * 2_000_000, "E374"),
    "wide.csv": (lambda: b"a," * 4_000_000, "E375"),
    "commas.csv": (lambda: b"," * 8_000_000, "E370"),
    "lines.csv": (lambda: b"\n" * 8_000_000, "E370"),
    "line.csv": (lambda: b"a" * 8_000_000, "E381"),
    "quote.csv": (lambda: b'a,b\n"' + b"x,y\n" * 1_900_000, "E381"),
    "quotes.csv": (lambda: b'"' * 8_000_000, "E381"),
    "marks.csv": (lambda: b"a,b\n1,e" + "\u0301\u0323".encode() * 30_000, "E383"),
    "large.png": (lambda: png(7000, 7000, b"\0" * (7000 * 21_001)), "ok"),
    "lies.png": (lambda: png(5, 5, b"\0" * 200_000_000), "E390"),
    "chunks.png": (lambda: png(1, 1, more=chunk(b"IDAT", b"") * 600_000), "ok"),
    "filling.jpg": (lambda: b"\xff\xd8" + b"\xff" * 8_000_000, "E390"),
    "segments.jpg": (lambda: b"\xff\xd8" + b"\xff\xe0\0\2" * 2_000_000, "E390"),
}

# In a process of its own: the memory of this one has seen the files being made.
READ = """
import sys, time
from pathlib import Path
from tests.directive.table_files import codes, loaded
folder, node = Path(sys.argv[1]), sys.argv[2]
start = time.process_time()
result = loaded(folder, node, {})
seconds = time.process_time() - start
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(",".join(codes(result)) or "ok", seconds, peak // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the memory")
@pytest.mark.parametrize("name", FILES)
def test_one_message_soon_and_with_little_memory(name, tmp_path):
    make, expected = FILES[name]
    (tmp_path / name).write_bytes(make())
    key = "bảng" if name.endswith(("csv", "xlsx")) else "hình"
    done = subprocess.run(
        [sys.executable, "-c", READ, tmp_path, f"{key}: {{tệp: {name}}}"],
        capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said, seconds, megabytes = done.stdout.split()
    assert said == expected
    assert float(seconds) < SECONDS
    assert int(megabytes) < MEGABYTES
