"""Changes in a table, by cell, each with the names of its row and column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.change import ADDED, CHANGED, REMOVED, Change, Label, inside, named, numbered
from generator.compare.entries import moves, value_change
from generator.compare.matching import match
from generator.compare.words import similarity
from generator.core.text import fold, short
from generator.directive.model import Table, TableRow

_ROW, _COLUMN = Label("dòng", "row"), Label("cột", "column")
_COUNTING = frozenset(("stt", "tt", "so tt", "so thu tu", "no", "#"))
_MOST_NAMED = 40


def table_changes(key: str, label: Label, old: Table, new: Table) -> Iterator[Change]:
    """What became of a table called `label`."""
    yield from value_change(key, Label("tên bảng", "title"), old.title, new.title, label)
    yield from value_change(key, Label("đơn vị tính", "unit"), old.unit, new.unit, label)
    heads, new_heads = _heads(old), _heads(new)
    columns = match(heads, new_heads, fold, similarity)
    gone, come = list(columns.gone), list(columns.come)
    pairs = list(columns.pairs)
    if len(gone) == len(come):  # the same columns under other names
        pairs += zip(gone, come, strict=True)
        gone, come = [], []
    for a in gone:
        yield Change(REMOVED, key, _COLUMN, heads[a], "", label, entry=True)
    for b in come:
        yield Change(ADDED, key, _COLUMN, "", new_heads[b], label, entry=True)
    for a, b in sorted(pairs, key=lambda pair: pair[1]):
        if heads[a] != new_heads[b]:
            name = Label("tên cột", "column heading")
            yield Change(CHANGED, key, name, heads[a], new_heads[b], label, entry=True)
    yield from moves(key, columns.moves, [named(_COLUMN, head) for head in heads], label)
    yield from _rows(key, label, old, new, sorted(pairs))


def _heads(table: Table) -> list[str]:
    """What each column is called: the words above it from top to bottom, or its number."""
    width = len((table.header or table.rows)[0])
    heads = []
    for column in range(width):
        words = [_covering(row, column) for row in table.header]
        heads.append(" – ".join(dict.fromkeys(filter(None, words))) or str(column + 1))
    return heads


def _covering(row: TableRow, column: int) -> str:
    """The words of the cell that covers a column of a row."""
    for place in range(column, -1, -1):
        cell = row[place]
        if cell is not None:
            return cell.text if place + cell.columns > column else ""
    return ""


def _texts(row: TableRow) -> list[str]:
    return [cell.text if cell else "" for cell in row]


def _rows(
    key: str, label: Label, old: Table, new: Table, pairs: Sequence[tuple[int, int]]
) -> Iterator[Change]:
    counting = {b for _, b in pairs if fold(_heads(new)[b]) in _COUNTING}
    before = [_texts(row) for row in old.rows]
    after = [_texts(row) for row in new.rows]
    shared = [(a, b) for a, b in pairs if b not in counting]

    def same(row: tuple[int, list[str]]) -> str:
        side, texts = row
        return " | ".join(fold(texts[pair[side]]) for pair in shared)

    def alike(one: tuple[int, list[str]], other: tuple[int, list[str]]) -> float:
        cells = [(one[1][a], other[1][b]) for a, b in shared]
        equal = sum(1 for a, b in cells if a == b and a) / max(len(cells), 1)
        first = next(((a, b) for a, b in cells if _says(a)), ("", ""))
        return max(equal, similarity(*first) if first[0] else 0.0)

    found = match([(0, row) for row in before], [(1, row) for row in after], same, alike)
    gone, come = list(found.gone), list(found.come)
    row_pairs = list(found.pairs)
    if len(gone) == len(come) == 1 and gone == come:
        row_pairs.append((gone.pop(), come.pop()))
    for a in gone:
        yield Change(REMOVED, key, _ROW, _said(before[a]), "", label, entry=True)
    for b in come:
        yield Change(ADDED, key, _ROW, "", _said(after[b]), label, entry=True)
    heads = _heads(new)
    for a, b in sorted(row_pairs, key=lambda pair: pair[1]):
        row = inside(_row_name(before[a], a, counting), label)
        for column, new_column in pairs:
            one, other = before[a][column], after[b][new_column]
            if one == other or (new_column in counting and one.isdigit() and other.isdigit()):
                continue
            cell = named(_COLUMN, heads[new_column])
            yield Change(CHANGED, key, cell, one or "–", other or "–", row)
    names = [_row_name(row, number, counting) for number, row in enumerate(before)]
    yield from moves(key, found.moves, names, label)


def _row_name(row: list[str], number: int, counting: set[int]) -> Label:
    """A row by its first words; by its number where it has none."""
    text = next((t for at, t in enumerate(row) if at not in counting and _says(t)), "")
    return named(_ROW, short(text, _MOST_NAMED)) if text else numbered(_ROW, number + 1)


def _says(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _said(row: list[str]) -> str:
    return " | ".join(text for text in row if text)
