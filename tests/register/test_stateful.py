"""Any order of issuing, reserving, giving up, losing the database…: against a book in the head.

The model is what a careful secretary would write into a book on paper: what each number is for.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from generator.cli.boundary import run
from tests.register.conftest import empty
from tests.register.desks import LETTER, add, new_workspace, said_number
from tests.register.labour import Office


class Desk(RuleBasedStateMachine):
    """The commands of a workspace; `database` is its address, empty for its own vanban.db."""

    database = ""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path.cwd()
        self.root = new_workspace(Path(tempfile.mkdtemp(prefix="vanban-desk-")) / "w")
        os.chdir(self.root)
        if self.database:
            empty(self.database)
        url = self.database or f"sqlite:///{self.root / 'vanban.db'}"
        self.office = Office(self.root, url)
        self.book: dict[int, str] = {}  # number → what it is: a path, "reserved", "void"
        self.drafts: list[str] = []
        self.count = 0
        self.edited: dict[str, bytes] = {}  # path → what was issued

    def teardown(self) -> None:
        os.chdir(self.home)
        shutil.rmtree(self.root.parent)

    def next(self) -> int:
        return max(self.book, default=0) + 1

    def numbered(self) -> list[int]:
        return [n for n, what in sorted(self.book.items()) if what not in ("reserved", "void")]

    @rule()
    def a_new_draft(self) -> None:
        self.count += 1
        self.drafts.append(add(self.root, f"v{self.count}"))

    @precondition(lambda self: self.drafts)
    @rule(data=st.data())
    def issue(self, data: st.DataObject) -> None:
        path = data.draw(st.sampled_from(self.drafts))
        assert run(["issue", path]) == 0
        self.book[self.next()] = path
        self.drafts.remove(path)

    @precondition(lambda self: len(self.drafts) > 1)
    @rule()
    def issue_all(self) -> None:
        assert run(["issue", *self.drafts]) == 0
        for path in self.drafts:
            self.book[self.next()] = path
        self.drafts = []

    @precondition(lambda self: self.drafts)
    @rule(data=st.data())
    def issue_and_break_off(self, data: st.DataObject) -> None:
        """The document cannot be written; the retry gets the number that was kept."""
        path = data.draw(st.sampled_from(self.drafts))
        target = self.root / "output" / "2026" / f"{Path(path).stem}.docx"
        target.unlink(missing_ok=True)
        target.mkdir(parents=True)
        assert run(["issue", path]) == 3
        self.book[self.next()] = path
        self.drafts.remove(path)
        target.rmdir()
        if data.draw(st.booleans(), label="somebody else is first"):
            self.a_new_draft()
            self.issue(data)
        again = data.draw(st.sampled_from([["issue", path], ["register", "rebuild"]]))
        assert run(again) == (1 if again[0] == "register" and self.edited else 0)

    @precondition(lambda self: self.drafts and "reserved" in self.book.values())
    @rule(data=st.data())
    def issue_a_reserved_number(self, data: st.DataObject) -> None:
        path = data.draw(st.sampled_from(self.drafts))
        kept = [n for n, what in sorted(self.book.items()) if what == "reserved"]
        number = data.draw(st.sampled_from(kept))
        assert run(["issue", path, "--number", str(number)]) == 0
        self.book[number] = path
        self.drafts.remove(path)

    @precondition(lambda self: self.drafts and self.book)
    @rule(data=st.data())
    def ask_for_a_number_that_is_taken(self, data: st.DataObject) -> None:
        taken = [n for n, what in sorted(self.book.items()) if what != "reserved"] or [10_000]
        number = data.draw(st.sampled_from([*taken, self.next() + 1]))
        assert run(["issue", self.drafts[0], "--number", str(number)]) == 1

    @rule(count=st.integers(1, 3))
    def reserve(self, count: int) -> None:
        assert run(["reserve", "--reason", "họp", "--count", str(count)]) == 0
        for _ in range(count):
            self.book[self.next()] = "reserved"

    @precondition(lambda self: self.book)
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.book)))
        what = self.book[number]
        expected = 1 if what == "void" else 0
        assert run(["register", "void", str(number), "--reason", "thôi"]) == expected
        if what not in ("void", "reserved"):
            # The file becomes a draft again.
            self.drafts.append(add(self.root, Path(what).stem))
            self.edited.pop(what, None)
        self.book[number] = "void"

    @precondition(lambda self: self.numbered())
    @rule(data=st.data())
    def issue_again(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self.numbered()))
        assert run(["issue", self.book[number]]) == 1

    @precondition(lambda self: self.numbered())
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        path = self.book[data.draw(st.sampled_from(self.numbered()))]
        file = self.root / path
        if path in self.edited:
            file.write_bytes(self.edited.pop(path))
            return
        self.edited[path] = file.read_bytes()
        file.write_bytes(self.edited[path] + b"# x\n")

    @precondition(lambda self: self.numbered())
    @rule(data=st.data())
    def rename(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self.numbered()))
        path = self.book[number]
        if path in self.edited:
            return
        self.count += 1
        new = f"directives/2026/v{self.count}.yaml"
        (self.root / path).rename(self.root / new)
        self.book[number] = new
        assert run(["register", "rebuild"]) == (1 if self.edited else 0)

    @rule(rebuilt=st.booleans())
    def lose_the_database(self, rebuilt: bool) -> None:
        if self.database:
            empty(self.database)
        for file in self.root.glob("vanban.db*"):
            file.unlink()
        self.edited = {}  # what was issued is known by the files alone now
        if rebuilt:
            assert run(["register", "rebuild"]) == 0
        else:
            self.a_new_draft()
            assert run(["issue", self.drafts[-1]]) == 0
            self.book[self.next()] = self.drafts.pop()

    @rule()
    def rebuild(self) -> None:
        assert run(["register", "rebuild"]) == (1 if self.edited else 0)

    @invariant()
    def the_book_is_the_model(self) -> None:
        entries = self.office.entries()
        found = {e.number: e.path if e.state == "issued" else e.state for e in entries}
        assert found == self.book
        assert sorted(self.book) == list(range(1, len(self.book) + 1))

    @invariant()
    def files_say_their_numbers_and_only_edits_are_told(self) -> None:
        for number in self.numbered():
            assert said_number(self.root, self.book[number])[0] == number
        for path in self.drafts:
            text = (self.root / path).read_text(encoding="utf-8")
            assert text == LETTER.format(name=Path(path).stem)
        assert self.office.disagreements() == ["E833"] * len(self.edited)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_any_order_of_things(kind, request, clock, monkeypatch):
    database = request.getfixturevalue("postgresql") if kind == "postgresql" else ""
    if database:
        monkeypatch.setenv("VANBAN_REGISTER", database)
    else:
        monkeypatch.delenv("VANBAN_REGISTER", raising=False)
    monkeypatch.setattr(Desk, "database", database)
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=10 if kind == "sqlite" else 4,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
