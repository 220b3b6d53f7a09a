"""Two readings of a document: everything in which they differ, in the order of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.change import (
    ADDED,
    NOWHERE,
    REMOVED,
    Change,
    Label,
    numbered,
)
from generator.compare.directives import LANDSCAPE
from generator.compare.entries import list_changes, moves, value_change
from generator.compare.labels import label_of
from generator.compare.matching import match
from generator.compare.reading import Reading, Sheet, Signer
from generator.compare.tasks import task_changes
from generator.compare.tree import own_words, text_changes
from generator.compare.words import similarity
from generator.directive.fields import DIRECTIVE_FIELDS

_COUNTED = frozenset(("legal_basis", "opening", "closing", "footnotes"))
_ORDER = [field.name for field in DIRECTIVE_FIELDS]


def changes_between(old: Reading, new: Reading) -> list[Change]:
    """What has changed from `old` to `new` for a reader."""
    labels = {**old.labels, **new.labels}
    found: list[Change] = []
    for key in _keys(old, new):
        label = labels.get(key) or label_of(key)
        if key == "signatory":
            found += _signers(old.signers, new.signers)
        elif key == "tasks":
            found += task_changes(old.tasks, new.tasks)
        elif key == "body":
            found += text_changes(key, old.body, new.body, NOWHERE)
        elif key in ("enclosures", "appendices"):
            found += _sheets(key, old.sheets, new.sheets)
        elif key in old.texts or key in new.texts:
            before, after = old.texts.get(key, ()), new.texts.get(key, ())
            found += list_changes(key, label, before, after, count=key in _COUNTED)
        else:
            place = key.rpartition(".")[0]
            around = label_of(place) if place else NOWHERE
            before, after = old.values.get(key, ""), new.values.get(key, "")
            found += value_change(key, label, before, after, around)
    return found


def _keys(old: Reading, new: Reading) -> list[str]:
    """All keys of both in the order of the contract; a key of no field behind the one before it."""
    found = dict.fromkeys([*old.values, *old.texts, *new.values, *new.texts])
    found |= dict.fromkeys(("signatory", "tasks", "body", "enclosures", "appendices"))
    places = {key: place for place, key in enumerate(_ORDER)}
    return sorted(found, key=lambda key: places.get(key.partition(".")[0], len(places)))


def _signers(old: Sequence[Signer], new: Sequence[Signer]) -> Iterator[Change]:
    name = label_of("signatory")
    if len(old) == len(new) == 1:
        yield from _arrow(name, old[0], new[0])
        return
    found = match(old, new, lambda one: one, _alike)
    for at in found.gone:
        yield Change(REMOVED, "signatory", name, said_signer(old[at]), entry=True)
    for at in found.come:
        yield Change(ADDED, "signatory", name, "", said_signer(new[at]), entry=True)
    for a, b in found.pairs:
        yield from _arrow(numbered(name, b + 1), old[a], new[b])
    yield from moves("signatory", found.moves, [numbered(name, n + 1) for n in range(len(old))])


def _arrow(name: Label, old: Signer, new: Signer) -> Iterator[Change]:
    if old != new:
        yield Change("changed", "signatory", name, said_signer(old), said_signer(new))


def _alike(old: Signer, new: Signer) -> float:
    if old.name == new.name or (old.role and old.role == new.role):
        return 1.0
    return 0.5 if (old.title, old.capacity) == (new.title, new.capacity) and not old.role else 0.0


def said_signer(signer: Signer) -> str:
    """`KT. Giám đốc, Phó Giám đốc Trần Mạnh Hùng`."""
    office = f"{signer.title} {signer.name}".strip()
    return ", ".join(filter(None, (signer.role, signer.capacity, office)))


def _sheets(key: str, old: Sequence[Sheet], new: Sequence[Sheet]) -> Iterator[Change]:
    """Appendices, or issued documents: matched by title, by what they say, by their place."""
    before = [sheet for sheet in old if sheet.key == key]
    after = [sheet for sheet in new if sheet.key == key]
    name = label_of(key)
    found = match(before, after, lambda sheet: sheet.title, _alike_sheets)
    gone, come = list(found.gone), list(found.come)
    pairs = list(found.pairs)
    for at in [at for at in gone if at in come and len(before) == len(after)]:
        gone.remove(at)
        come.remove(at)
        pairs.append((at, at))

    def called(number: int, of: Sequence[Sheet]) -> Label:
        return numbered(name, number + 1) if len(of) > 1 else name

    for at in gone:
        sheet = before[at]
        yield Change(
            REMOVED, key, called(at, before), sheet.title, entry=True, below=len(sheet.nodes)
        )
    for at in come:
        sheet = after[at]
        yield Change(
            ADDED, key, called(at, after), "", sheet.title, entry=True, below=len(sheet.nodes)
        )
    for a, b in sorted(pairs, key=lambda pair: pair[1]):
        place = called(b, after)
        for head in dict.fromkeys([*before[a].heads, *after[b].heads]):
            values = before[a].heads.get(head, ""), after[b].heads.get(head, "")
            yield from value_change(f"{key}.{head}", _HEADS[head], *values, place)
        yield from text_changes(f"{key}.body", before[a].nodes, after[b].nodes, place)
    yield from moves(key, found.moves, [called(n, before) for n in range(len(before))])


_HEADS = {
    "type": Label("loại", "type"),
    "subject": Label("trích yếu", "subject"),
    "title": Label("tiêu đề", "title"),
    "label": Label("số phụ lục", "label"),
    "note": Label("chỉ dẫn kèm theo", "note"),
    LANDSCAPE: Label("khổ ngang", "landscape"),
}


def _alike_sheets(old: Sheet, new: Sheet) -> float:
    words = [" ".join(own_words(node) for node in sheet.nodes) for sheet in (old, new)]
    return max(similarity(old.title, new.title), similarity(*words))
