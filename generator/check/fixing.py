"""Repairing the slips of a YAML file that can be repaired unseen: nothing but their letters change.

After each change the file is read again and has to be the old one with that value changed, and
still a directive; a change that would be anything else is left to a person.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.check.offsets import located
from generator.check.selecting import Selection
from generator.check.yaml_file import JudgedFile, Office, judge_directive
from generator.core.files import sweep, write_atomic
from generator.directive.load import load_text
from generator.directive.nodes import Mapping, Node, Scalar
from generator.directive.nodes import Sequence as List
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.source import read_bytes
from generator.rules.rule import Rule

_BOM = "\ufeff"
# A repair may make room for another one; so many rounds no file needs.
_MOST_ROUNDS = 10


class Edit(NamedTuple):
    """The characters of the file from `start` to `end` become `text`."""

    start: int
    end: int
    text: str


def fix_file(path: str, office: Office, rules: Sequence[Rule], selection: Selection) -> int:
    """Repair what can be repaired in a file; returns how many slips. Raises `OSError`."""
    data = read_bytes(path, Problems(path))
    if data is None:
        return 0
    new, count = fixed(path, data, office, rules, selection)
    if count:
        target = os.path.realpath(path)  # a link stays a link
        write_atomic(target, new)
        sweep(os.path.dirname(target))  # noqa: PTH120
    return count


def fixed(
    path: str, data: bytes, office: Office, rules: Sequence[Rule], selection: Selection
) -> tuple[bytes, int]:
    """The file without the slips that can be repaired unseen, and how many those were."""
    rules = [rule for rule in rules if rule.fixable]
    seen = {data}
    total = 0
    for _ in range(_MOST_ROUNDS):
        new, count = _round(path, data, office, rules, selection)
        if not count or new in seen:  # a rule that undoes another one's work ends it
            break
        seen.add(new)
        data, total = new, total + count
    return data, total


def _round(
    path: str, data: bytes, office: Office, rules: Sequence[Rule], selection: Selection
) -> tuple[bytes, int]:
    """One repair of each place, from the end of the file on, so that places before it stay."""
    directive = load_text(data, path, office.profile).directive
    if directive is None:
        return data, 0
    judged = judge_directive(path, data, directive, rules, selection)
    count = 0
    before = len(judged.problems.text) + 1
    for edit in sorted(set(_edits(judged)), reverse=True):
        if edit.end > before:
            continue  # it overlaps one that has been made; the next round sees to it
        new = _applied(path, data, edit, office)
        if new is not None:
            data, count, before = new, count + 1, edit.start
    return data, count


def _edits(judged: JudgedFile) -> Iterator[Edit]:
    standing, _ = judged.standing()
    for rule, finding in standing:
        if not rule.fixable or finding.fix is None or finding.passage < 0:
            continue
        passage = judged.paper.passages[finding.passage]
        old = passage.text[finding.start : finding.end]
        first, last, text = _difference(old, finding.fix)
        if old[first:last] != text:
            start, end = finding.start + first, finding.start + last
            yield Edit(passage.offsets[start], passage.offsets[end], text)


def _difference(old: str, new: str) -> tuple[int, int, str]:
    """From where to where `old` has to change, and into what: letters that stay are not touched."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return first, len(old) - last, new[first : len(new) - last]


def _applied(path: str, data: bytes, edit: Edit, office: Office) -> bytes | None:
    """The file with one edit, where that changes the one value as it should and nothing else."""
    old = Problems(path)
    root = read_tree(data, old).root
    text = old.text
    if root is None or edit.end < edit.start:
        return None
    new_text = text[: edit.start] + edit.text + text[edit.end :]
    mark = _BOM if data.startswith(_BOM.encode()) else ""
    new = (mark + new_text).encode()
    expected = _plain(root, old, edit)
    problems = Problems(path)
    got = read_tree(new, problems).root
    if got is None or problems.found or expected is None or _plain(got) != expected:
        return None
    if load_text(new, path, office.profile).directive is None:
        return None
    return new


_Plain = list[tuple[str, str]]


def _plain(
    root: Mapping, problems: Problems | None = None, edit: Edit | None = None
) -> _Plain | None:
    """A tree as a list of its parts, for comparing; with `edit` made in the value that it is in."""
    found: _Plain = []
    made = edit is None
    for kind, scalar in _parts(root):
        text = scalar.text if scalar else ""
        if scalar and edit and problems and not made:
            changed = _changed(problems, scalar, edit)
            if changed is not None:
                text, made = changed, True
        found.append((kind, text))
    return found if made else None


def _changed(problems: Problems, scalar: Scalar, edit: Edit) -> str | None:
    """The text of the value with the edit made; None where the edit is not in it."""
    span = scalar.span
    start = problems.offset_of(span.line, span.column)
    end = problems.offset_of(span.end_line, span.end_column)
    if not start <= edit.start <= edit.end <= end:
        return None
    value = located(problems, scalar)
    places = {place: index for index, place in reversed(list(enumerate(value.offsets)))}
    if edit.start not in places or edit.end not in places:
        return None
    return value.text[: places[edit.start]] + edit.text + value.text[places[edit.end] :]


def _parts(node: Node) -> Iterator[tuple[str, Scalar | None]]:
    if isinstance(node, Scalar):
        yield "text", node
    elif isinstance(node, List):
        yield "[", None
        for item in node.items:
            yield from _parts(item)
        yield "]", None
    else:
        yield "{", None
        for key, value in node.entries:
            yield from _parts(key)
            yield from _parts(value)
        yield "}", None
