"""Any row of edits, deletions, kills: what a build leaves is what a first build would make.

Documents of broken directives stay as they were, those that somebody has changed are kept when
their directive is gone; everything else is the same, byte for byte.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from generator.build import building
from generator.build.memory import Memory
from generator.cli.boundary import run
from generator.core.files import write_atomic
from tests.build.conftest import documents, hidden
from tests.build.test_build import another_template
from tests.cli.conftest import LETTER, PROFILE
from tests.directive.table_files import png

NAMES = ("2026/a", "2026/b", unicodedata.normalize("NFD", "2025/quý"), "d")
FOLDERS = ("2026", "2025")
KINDS = {
    "letter": LETTER,
    "report": LETTER.replace("công văn", "báo cáo"),
    "table": LETTER + "nội dung:\n  - bảng: {tệp: so.csv}\n  - Hết.\n",
    "picture": LETTER + "nội dung:\n  - hình: {tệp: anh.png}\n  - Hết.\n",
    "broken": LETTER + "so: 1\n",
}
names = st.sampled_from(NAMES)
few = st.integers(0, 5)


class Workspace(RuleBasedStateMachine):
    """A workspace, what people do in it, and what a first build would make of it."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path.cwd()
        self.scratch = Path(tempfile.mkdtemp(prefix="vanban-build-"))
        self.root = self.scratch / "w"
        (self.root / "directives").mkdir(parents=True)
        (self.root / "vanban.yaml").write_text(PROFILE, encoding="utf-8")
        os.chdir(self.root)
        self.changed: set[str] = set()  # documents that somebody has changed since they were made
        self.forgotten: set[str] = set()  # documents that were there when the memory was lost

    @initialize()
    def one_of_each(self) -> None:
        for folder in FOLDERS:
            self.edit_a_table_and_a_picture(folder, 0)
        for name, kind in zip(NAMES, ("table", "letter", "picture", "report"), strict=True):
            self.write_a_directive(name, kind, 0, False)
        self.a_build()
        assert len(documents(self.root)) == len(NAMES)

    def teardown(self) -> None:
        self.a_build()
        os.chdir(self.home)
        shutil.rmtree(self.scratch)

    @rule(name=names, kind=st.sampled_from(sorted(KINDS)), number=few, ending=st.booleans())
    def write_a_directive(self, name: str, kind: str, number: int, ending: bool) -> None:
        self.delete_a_directive(name)
        path = self.root / f"directives/{name}{'.yml' if ending else '.yaml'}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(KINDS[kind].replace("số: 5", f"số: {number + 1}"), encoding="utf-8")

    @rule(name=names)
    def delete_a_directive(self, name: str) -> None:
        for ending in (".yaml", ".yml"):
            (self.root / f"directives/{name}{ending}").unlink(missing_ok=True)

    @rule(old=names, new=names)
    def rename_a_directive(self, old: str, new: str) -> None:
        path = self.root / f"directives/{old}.yaml"
        if path.exists() and old != new:
            self.delete_a_directive(new)
            (self.root / f"directives/{new}").parent.mkdir(parents=True, exist_ok=True)
            path.rename(self.root / f"directives/{new}.yaml")

    @rule(number=few)
    def edit_the_profile(self, number: int) -> None:
        text = PROFILE.replace("Lai Châu\n", f"Lai Châu {number}\n")
        (self.root / "vanban.yaml").write_text(text, encoding="utf-8")

    @rule()
    def a_build_with_a_broken_profile(self) -> None:
        sound = (self.root / "vanban.yaml").read_bytes()
        (self.root / "vanban.yaml").write_bytes(sound + b"la: gi\n")
        self.a_build()
        (self.root / "vanban.yaml").write_bytes(sound)

    @rule()
    def edit_the_template(self) -> None:
        shutil.rmtree(self.root / "templates", ignore_errors=True)
        another_template(self.root)

    @rule()
    def back_to_the_programs_template(self) -> None:
        shutil.rmtree(self.root / "templates", ignore_errors=True)

    @rule(folder=st.sampled_from(FOLDERS), number=few)
    def edit_a_table_and_a_picture(self, folder: str, number: int) -> None:
        where = self.root / "directives" / folder
        where.mkdir(exist_ok=True)
        (where / "so.csv").write_text(f"A;B\n1;{number}\n", encoding="utf-8")
        (where / "anh.png").write_bytes(png(10 + number, 10))

    @rule(folder=st.sampled_from(FOLDERS))
    def lose_a_table(self, folder: str) -> None:
        (self.root / "directives" / folder / "so.csv").unlink(missing_ok=True)

    @rule(name=names, number=few, delete=st.booleans())
    def change_a_document(self, name: str, number: int, delete: bool) -> None:
        path = self.root / f"output/{name}.docx"
        if path.exists():
            path.write_bytes(path.read_bytes() + b"%d" % number)
            self.changed.add(f"{name}.docx")
        if delete:
            self.delete_a_directive(name)

    @rule(name=names)
    def delete_a_document(self, name: str) -> None:
        (self.root / f"output/{name}.docx").unlink(missing_ok=True)
        self.changed.discard(f"{name}.docx")

    @rule(spoilt=st.booleans())
    def lose_the_memory(self, spoilt: bool) -> None:
        memory = self.root / "output/.vanban-build"
        if memory.exists():
            self.forgotten |= documents(self.root).keys()
            if spoilt:
                memory.write_bytes(memory.read_bytes()[:-3])
            else:
                memory.unlink()

    @rule(name=names, number=few)
    def a_new_document_whose_build_is_killed_and_its_directive_deleted(
        self, name: str, number: int
    ) -> None:
        self.write_a_directive(name, "report", number, False)
        self.a_build_that_is_killed(4, "after")
        self.delete_a_directive(name)

    @rule(after=st.integers(0, 4), when=st.sampled_from(("before", "between", "after")))
    def a_build_that_is_killed(self, after: int, when: str) -> None:
        """At the write of the document after so many; or at the end, before it is remembered."""
        before = documents(self.root)
        child = os.fork()
        if not child:
            dying(after, when)
        os.waitpid(child, 0)
        for name, digest in documents(self.root).items():
            if before.get(name) != digest:
                self.changed.discard(name)

    @rule(asked=st.sampled_from(("type:CV", "directives/d.yaml", "date:2026", "unit:VP")))
    def a_build_of_a_part(self, asked: str) -> None:
        before = documents(self.root)
        run(["build", asked])
        for name, digest in documents(self.root).items():
            if before.get(name) != digest:
                self.changed.discard(name)

    @rule()
    def another_build(self) -> None:
        self.a_build()

    @rule()
    def a_third_build(self) -> None:
        self.a_build()

    @rule()
    def a_build(self) -> None:
        before = documents(self.root)
        run(["build", "--prune"])
        made = documents(self.root)
        wanted = self.first_build()
        live = {
            path.relative_to(self.root / "directives").with_suffix(".docx").as_posix()
            for path in self.root.glob("directives/**/*.y*ml")
        }
        for name in live:
            # What could not be made, its directive being at fault, is as it was.
            assert made.get(name) == wanted.get(name, before.get(name)), name
            if name in wanted:
                self.changed.discard(name)
                self.forgotten.discard(name)
        for name in made.keys() - live:
            assert name in self.changed | self.forgotten, name
        for name in (before.keys() & self.changed) - live:
            assert made.get(name) == before[name], name
        # A journal stays as long as a broken directive keeps what it tells of from the memory.
        allowed = (".vanban-build", *[".journal"] * (not live <= wanted.keys()))
        assert [name for name in hidden(self.root) if not name.endswith(allowed)] == []

    def first_build(self) -> dict[str, str]:
        copy = self.scratch / "lan-dau"
        shutil.copytree(self.root, copy, ignore=shutil.ignore_patterns("output"))
        os.chdir(copy)
        run(["build"])
        os.chdir(self.root)
        made = documents(copy)
        shutil.rmtree(copy)
        return made


def dying(after: int, when: str) -> None:
    """A build that is killed at a write: before it, with the temporary file there, or after it."""
    left = after

    def write(path: str, content: bytes) -> None:
        nonlocal left
        left -= 1
        if left >= 0:
            write_atomic(path, content)
            return
        if when == "between":
            folder = Path(path).parent
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f".vanban-{os.getpid()}-00.tmp").write_bytes(content[:100])
        if when == "after":
            write_atomic(path, content)
        os._exit(9)

    try:
        building.write_atomic = write
        Memory.save = lambda self: os._exit(9)
        run(["build"])
    finally:
        os._exit(0)


# `VANBAN_LONG=500 pytest tests/build/test_stateful.py` for a long run.
_EXAMPLES = int(os.environ.get("VANBAN_LONG", "12"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_any_row_of_edits(monkeypatch, capsys):
    monkeypatch.delenv("VANBAN_LANG", raising=False)
    run_state_machine_as_test(
        Workspace,
        settings=settings(
            max_examples=_EXAMPLES,
            stateful_step_count=20,
            deadline=None,
            derandomize=_EXAMPLES < 20,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, *([Phase.shrink] if _EXAMPLES >= 20 else [])],
        ),
    )
