"""Files that mean harm: one clear message, in two seconds and with little memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.core.messages import message_for
from generator.inspect import inspect_docx
from tests.inspect import foreign, packages

SECONDS, MEGABYTES = 2.0, 300
ROOT = Path(__file__).parents[2]

# In a process of its own: the memory of this one has seen the files being made.
READ = """
import sys, time
from pathlib import Path
from generator.core.errors import InputError
from generator.inspect import inspect_docx
data = Path(sys.argv[1]).read_bytes()
start = time.process_time()
try:
    inspect_docx(data, "x.docx")
    said = "ok"
except InputError as error:
    said = ",".join(d.code for d in error.diagnostics)
seconds = time.process_time() - start
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(said, seconds, peak // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the memory")
@pytest.mark.parametrize("name", packages.FILES)
def test_one_message_soon_and_with_little_memory(name, tmp_path):
    make, expected = packages.FILES[name]
    path = tmp_path / "x.docx"
    path.write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", READ, path], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    said, seconds, megabytes = done.stdout.split()
    assert said == expected
    assert float(seconds) < SECONDS
    assert int(megabytes) < MEGABYTES


@pytest.mark.parametrize("code", sorted({code for _, code in packages.FILES.values()} - {"ok"}))
def test_each_message_says_what_to_do(code):
    params = {"what": "x", "kind": "PDF"}
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
