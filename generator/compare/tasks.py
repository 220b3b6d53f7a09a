"""Changes in tasks: matched by id, else by what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.compare.change import (
    ADDED,
    CHANGED,
    NOWHERE,
    REMOVED,
    REWORDED,
    Change,
    Label,
    numbered,
)
from generator.compare.directives import said
from generator.compare.entries import list_changes, moves, value_change
from generator.compare.labels import label_of, task_label
from generator.compare.matching import match
from generator.compare.words import similarity
from generator.directive.model import Task

_NAME = label_of("tasks")


class _Numbered(NamedTuple):
    """A task, its number on paper, and its id where that is another one."""

    task: Task
    number: int
    id: str

    @property
    def words(self) -> str:
        """All that it says."""
        task = self.task
        return " ".join((task.title, task.text, *task.details, *task.lead, *task.support))


def task_changes(old: Sequence[Task], new: Sequence[Task]) -> list[Change]:
    """What became of the tasks; they are called by their numbers in the new version."""
    before, after = _numbered(old), _numbered(new)
    found = match(before, after, _key, _alike)
    changes = [
        Change(REMOVED, "tasks", numbered(_NAME, one.number), _head(one), entry=True)
        for one in (before[at] for at in found.gone)
    ]
    changes += [
        Change(ADDED, "tasks", numbered(_NAME, one.number), "", _head(one), entry=True)
        for one in (after[at] for at in found.come)
    ]
    for a, b in found.pairs:
        changes += _one(before[a], after[b])
    names = [numbered(_NAME, one.number) for one in before]
    return [*changes, *moves("tasks", found.moves, names)]


def _numbered(tasks: Sequence[Task]) -> list[_Numbered]:
    return [
        _Numbered(task, number, task.id if task.id != str(number) else "")
        for number, task in enumerate(tasks, 1)
    ]


def _key(one: _Numbered) -> tuple[object, ...]:
    return ("id", one.id) if one.id else ("task", one.task._replace(id=""))


def _alike(old: _Numbered, new: _Numbered) -> float:
    """A task that has an id is no other one that has another id."""
    if old.id and new.id:
        words = similarity(old.words, new.words)
        return words if words > 0.9 else 0.0
    heads = similarity(_head(old), _head(new))
    same_place = 0.05 * (old.number == new.number)
    return max(heads, similarity(old.words, new.words)) + same_place


def _head(one: _Numbered) -> str:
    return one.task.title or one.task.text


def _one(old: _Numbered, new: _Numbered) -> Iterator[Change]:
    a, b = old.task, new.task
    place = numbered(_NAME, new.number)
    if old.number != new.number and a._replace(id="") != b._replace(id=""):
        place = Label(f"{place.vi} (trước là {old.number})", f"{place.en} (formerly {old.number})")
    yield from value_change("tasks.id", task_label("id"), old.id, new.id, place)
    yield from value_change("tasks.title", task_label("title"), a.title, b.title, place)
    for change in value_change("tasks.text", task_label("text"), a.text, b.text, place):
        if change.kind in (REWORDED, CHANGED):  # `sửa chữ ở nhiệm vụ 3: …`
            yield change._replace(kind=REWORDED, name=place, place=NOWHERE)
        else:
            yield change
    for key in ("lead", "support", "details"):
        yield from list_changes(
            f"tasks.{key}", task_label(key), getattr(a, key), getattr(b, key), place
        )
    yield from value_change("tasks.due", task_label("due"), said(a.due), said(b.due), place)
    yield from value_change("tasks.product", task_label("product"), a.product, b.product, place)
