"""The printed messages, whole, in both languages: cases/*.txt.

A case is a title, the text of a YAML file (completed by `letters.letter`, so that the mistake shown
is the only one; `# hết` keeps it as it is), and what is printed. `⟨U+202E⟩` stands for that
character. After a wanted change, `python -m tests.directive.test_cases` writes the files anew: read
the difference before you commit.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.core.catalogue.files import FILES
from generator.core.catalogue.reading import READING
from generator.core.catalogue.tables import TABLES
from generator.core.catalogue.values import VALUES
from generator.core.diagnostics import format_diagnostic
from tests.directive.letters import PROFILE, read

FOLDER = Path(__file__).parent / "cases"
_CASE = re.compile(r"^### ([^\n]*)\n(.*?)^>>>\n(.*?)(?=^### |\Z)", re.MULTILINE | re.DOTALL)

# About the file as a whole, or more than a text file can show: tests/directive/test_source.py.
ELSEWHERE = {
    *("E001", "E002", "E003", "E004", "E005", "E006", "E007", "E008", "E009", "E020", "E021"),
    "E023",
    *("E107", "E108", "E109", "E199"),
    *("E229", "E230"),  # of vanban.yaml: test_profile.py
}


# All that reading a directive may report. Files that it names: test_named_files.py.
REPORTED_HERE = READING.keys() | VALUES.keys() | FILES.keys() | TABLES.keys()


class Case(NamedTuple):
    title: str
    yaml: str
    printed: str


def cases() -> list[Case]:
    return [
        Case(*match.groups())
        for path in sorted(FOLDER.glob("*.txt"))
        for match in _CASE.finditer(path.read_text(encoding="utf-8"))
    ]


def printed(title: str, yaml: str) -> str:
    text = re.sub("⟨U\\+([0-9A-F]+)⟩", lambda m: chr(int(m[1], 16)), yaml)
    profile = None if title.endswith("without a profile") else PROFILE
    diagnostics = read(text, profile).diagnostics
    blocks = [format_diagnostic(d, lang) for d in diagnostics for lang in ("vi", "en")]
    return "\n".join(blocks) + "\n\n"


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_the_message_is_what_the_case_says(case: Case) -> None:
    assert printed(case.title, case.yaml).rstrip() == case.printed.rstrip()


def test_every_message_has_a_case() -> None:
    shown = {code for case in cases() for code in re.findall(r"\bE[0-9]{3}\b", case.printed)}
    assert (READING.keys() | VALUES.keys()) - shown - ELSEWHERE == set()


def test_no_message_names_a_code_that_does_not_exist() -> None:
    """Every code that the package reports is in the catalogue, and the other way round."""
    package = Path(__file__).parents[2] / "generator" / "directive"
    source = "".join(path.read_text(encoding="utf-8") for path in package.glob("*.py"))
    assert set(re.findall(r'"(E[0-9]{3})"', source)) == REPORTED_HERE


def write_anew() -> None:
    for path in FOLDER.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        head = text[: text.find("### ")]
        blocks = [f"### {m[1]}\n{m[2]}>>>\n{printed(m[1], m[2])}" for m in _CASE.finditer(text)]
        path.write_text(head + "".join(blocks), encoding="utf-8")


if __name__ == "__main__":
    write_anew()
