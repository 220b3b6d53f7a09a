"""Files that mean harm: one clear message, in two seconds and with little memory."""

# ruff: noqa: E501  (XML a line)

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from generator.core.errors import InputError
from generator.core.messages import message_for
from generator.inspect import inspect_docx
from tests.inspect import foreign, packages

SECONDS, MEGABYTES = 2.0, 300
ROOT = Path(__file__).parents[2]

# In a process of its own, a fork for each file: the memory of this one has seen them being made.
READ = """
import os, sys, time
from pathlib import Path
from lxml import etree
from generator.core.errors import InputError
from generator.inspect import inspect_docx

def read(path):
    data = Path(path).read_bytes()
    start = time.process_time()
    try:
        inspect_docx(data, "x.docx")
        said = "ok"
    except InputError as error:
        said = ",".join(d.code for d in error.diagnostics)
    seconds = time.process_time() - start
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    print(said, seconds, peak // 1024, flush=True)

for line in sys.stdin:
    child = os.fork()
    if not child:
        read(line.rstrip())
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        print("died 0 0", flush=True)
"""


@pytest.fixture(scope="module")
def reader():
    with subprocess.Popen(
        [sys.executable, "-c", READ], stdin=PIPE, stdout=PIPE, text=True, cwd=ROOT
    ) as process:
        yield process
        process.stdin.close()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the memory")
@pytest.mark.parametrize("name", packages.FILES)
def test_one_message_soon_and_with_little_memory(name, tmp_path, reader):
    make, expected = packages.FILES[name]
    path = tmp_path / "x.docx"
    path.write_bytes(make())
    print(path, file=reader.stdin, flush=True)
    said, seconds, megabytes = reader.stdout.readline().split()
    assert said == expected
    assert float(seconds) < SECONDS
    assert int(megabytes) < MEGABYTES


@pytest.mark.parametrize("code", sorted({code for _, code in packages.FILES.values()} - {"ok"}))
def test_each_message_says_what_to_do(code):
    params = {"what": "x", "kind": "PDF", "count": "1"}
    for lang in ("vi", "en"):
        message, hint = message_for(code, params, lang)
        assert message
        assert hint
        assert "{" not in message + hint


def test_strict_files_say_the_same():
    usual = inspect_docx(foreign.decision(), "x")
    strict = inspect_docx(packages.strict(), "x")
    assert strict.paragraphs == usual.paragraphs
    assert strict.components == usual.components


def test_macros_are_told_and_not_run():
    assert any("macro" in text for text in inspect_docx(packages.macros(), "x").missed)


def words(xml: str) -> list[str]:
    return [p.text for p in inspect_docx(packages.body(xml), "x").paragraphs]


DELETED = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'


def test_no_words_are_lost_where_a_mark_is_deleted():
    deleted = f"<w:p>{DELETED}<w:r><w:t>một</w:t></w:r></w:p>"
    mark = '<w:bookmarkStart w:id="1" w:name="a"/>'
    assert words(deleted + mark + packages.paragraph(" hai")) == ["một hai"]
    assert words(deleted + packages.nested_tables(1)) == ["một", "a"]
    assert words(packages.paragraph("hai") + deleted) == ["hai", "một"]
    assert words(f"<w:p>{DELETED}</w:p>" + packages.nested_tables(1)) == ["a"]


def test_the_branch_with_shapes_is_read_wherever_it_stands():
    box = "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
    branches = "".join(
        f'<mc:Choice Requires="{name}">{box.format(packages.paragraph(name))}</mc:Choice>'
        for name in ("w16se", "wps", "wpg")
    )
    spaces = (
        'xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    assert words(
        f"<w:p {spaces}><w:r><mc:AlternateContent>{branches}<mc:Fallback/></mc:AlternateContent>"
        "</w:r></w:p>"
    ) == ["", "wps"]


def test_signs_under_their_reading_are_words():
    run = "<w:r><w:t>{}</w:t></w:r>"
    ruby = f"<w:ruby><w:rt>{run.format('rt')}</w:rt><w:rubyBase>{run.format('漢')}</w:rubyBase></w:ruby>"
    assert words(f"<w:p><w:r><w:t>a</w:t>{ruby}<w:t>b</w:t></w:r></w:p>") == ["a漢b"]


def test_a_message_is_short_whatever_the_file_calls_its_parts():
    name = "a" * 1_000_000 + "\u202e"
    relations = (
        '<Relationships><Relationship Id="a" Type="x/officeDocument" '
        f'Target="{name}"/></Relationships>'
    )
    with pytest.raises(InputError) as error:
        inspect_docx(packages.changed("_rels/.rels", relations.encode()), "x")
    assert len(error.value.diagnostics[0].params["what"]) < 200
