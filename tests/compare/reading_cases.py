"""The cases of `cases.txt`: a base, one edit of it, the sentences that must come out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent


class Case(NamedTuple):
    title: str
    base: str
    old: str
    new: str
    sentences: list[str]


def base(name: str) -> str:
    return (HERE / "bases" / f"{name}.yaml").read_text(encoding="utf-8")


def cases() -> list[Case]:
    blocks = (HERE / "cases.txt").read_text(encoding="utf-8").split("\n== ")[1:]
    return [_case(block.splitlines()) for block in blocks]


def _case(lines: list[str]) -> Case:
    title, named, *rest = lines
    name = named.removeprefix("base: ")
    gone = "".join(f"{line[2:]}\n" for line in rest if line.startswith("- "))
    come = "".join(f"{line[2:]}\n" for line in rest if line.startswith("+ "))
    old = base(name)
    new = old
    if gone.count("\n") > 1 and gone not in old:  # lines here and there
        for line in gone.splitlines(keepends=True):
            assert new.count(line) == 1, line
            new = new.replace(line, come, 1)
            come = ""
    else:
        assert old.count(gone) == 1, (title, gone)
        new = old.replace(gone, come)
    wanted = [line[2:] for line in rest if line.startswith("> ")]
    return Case(title, name, old, new, wanted)
