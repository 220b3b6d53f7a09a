"""Changes in a text with structure: Điều, khoản, điểm, matched by number and by what they say."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.compare.change import (
    ADDED,
    CHANGED,
    INTO,
    MOVED,
    REMOVED,
    RENUMBERED,
    REWORDED,
    Change,
    Label,
    inside,
    numbered,
)
from generator.compare.entries import moves
from generator.compare.labels import KINDS
from generator.compare.matching import match
from generator.compare.tables import table_changes
from generator.compare.words import similarity
from generator.directive.model import (
    ARTICLE,
    CLAUSE,
    DASH,
    PARAGRAPH,
    PICTURE,
    PLUS,
    POINT,
    TABLE,
    BodyNode,
)
from generator.directive.recognise import DEPTH, UNNUMBERED

_SAME_NUMBER = 0.2  # a node with its number kept needs so much less in common
_VERSIONS = 0.3
_SENTENCE_ENDS = (".", ";", "!", "?", "…", "”")


@dataclass
class Branch:
    """A node, what stands below it, and what it is called."""

    node: BodyNode
    label: Label
    below: list[Branch] = field(default_factory=list)
    words: str = ""

    @property
    def text(self) -> str:
        """Its own words."""
        return own_words(self.node)


def own_words(node: BodyNode) -> str:
    """The words of one node, without its number."""
    if node.table:
        rows = (*node.table.header, *node.table.rows)
        return " | ".join(cell.text for row in rows for cell in row if cell)
    if node.picture:
        return hashlib.sha256(node.picture.content).hexdigest() + node.picture.title
    return f"{node.title} {node.text}".strip()


def text_changes(
    key: str, old: Sequence[BodyNode], new: Sequence[BodyNode], around: Label
) -> list[Change]:
    """What became of a text; `around` is what it belongs to (`phụ lục 2`), empty for the body."""
    before, after = branches(old), branches(new)
    changes = _moved_elsewhere(_levels(key, before, after))
    if around == Label("", ""):
        return changes
    return [
        change._replace(place=inside(change.place, around) if change.place.vi else around)
        for change in changes
    ]


def branches(nodes: Sequence[BodyNode]) -> list[Branch]:
    """The nodes as a tree, each with its whole name: `điểm b khoản 1 Điều 2`."""
    top: list[Branch] = []
    open_: list[Branch] = []
    drawn: dict[str, int] = {}
    counts: dict[tuple[int, str], int] = {}  # of each list of siblings, those of each kind
    for node in nodes:
        while open_ and _ends_at(open_[-1].node, node):
            open_.pop()
        siblings = open_[-1].below if open_ else top
        if node.kind in (TABLE, PICTURE):
            number = drawn[node.kind] = drawn.get(node.kind, 0) + 1
            label = numbered(KINDS[node.kind], number)
        else:
            alike = counts[id(siblings), node.kind] = counts.get((id(siblings), node.kind), 0) + 1
            number = alike if node.kind in UNNUMBERED else node.number
            label = _named(numbered(KINDS[node.kind], number), node, open_)
        branch = Branch(node, label)
        siblings.append(branch)
        if node.kind not in UNNUMBERED or node.kind == "-":
            open_.append(branch)
    for branch in top:
        _gather(branch)
    return top


def _ends_at(last: BodyNode, node: BodyNode) -> bool:
    """Whether what `last` began is over where `node` stands.

    Running text belongs to a khoản that is a title or leads in; behind one that is a sentence, and
    behind điểm and dashes, it goes on with what those belong to.
    """
    if DEPTH[last.kind] >= DEPTH[node.kind]:
        return True
    if node.kind != PARAGRAPH or DEPTH[last.kind] < DEPTH[CLAUSE]:
        return False
    return last.kind in (POINT, DASH, PLUS) or own_words(last).endswith(_SENTENCE_ENDS)


def _named(label: Label, node: BodyNode, above: Sequence[Branch]) -> Label:
    """`khoản 1` inside Điều 2: `khoản 1 Điều 2`. A Điều has a number of its own in the document."""
    if not above or node.kind == ARTICLE:
        return label
    outer = above[-1].label
    return Label(f"{label.vi} {outer.vi}", f"{label.en} of {outer.en}")


def _gather(branch: Branch) -> str:
    branch.words = " ".join([branch.text, *map(_gather, branch.below)])
    return branch.words


def _count(branch: Branch) -> int:
    return sum(1 + _count(one) for one in branch.below)


def _levels(key: str, old: list[Branch], new: list[Branch]) -> list[Change]:
    """The changes among siblings, and below those that are the same."""
    found = match(old, new, _key, _alike)
    gone, come = list(found.gone), list(found.come)
    pairs = [*found.pairs, *_by_number(old, new, gone, come)]
    changes = [_whole(REMOVED, key, old[at]) for at in gone]
    changes += [_whole(ADDED, key, new[at]) for at in come]
    moved = {move.entry for move in found.moves}
    renumbered = []
    for a, b in sorted(pairs, key=lambda pair: pair[1]):
        changes += _one(key, old[a], new[b])
        if old[a].node.number != new[b].node.number and a not in moved:
            renumbered.append((a, b))
    if renumbered:
        labels = [(old[a].label, new[b].label) for a, b in sorted(renumbered)]
        changes.append(_renumbered(key, labels))
    names = [branch.label for branch in old]
    return [*changes, *moves(key, found.moves, names)]


def _key(branch: Branch) -> tuple[str, str]:
    return branch.node.kind, " ".join(branch.words.casefold().split())


def _alike(old: Branch, new: Branch) -> float:
    if old.node.kind != new.node.kind:
        return 0.0
    bonus = _SAME_NUMBER if old.node.number and old.node.number == new.node.number else 0.0
    heads = similarity(old.text, new.text) if old.text and new.text else 0.0
    return max(similarity(old.words, new.words), heads) + bonus


def _by_number(
    old: list[Branch], new: list[Branch], gone: list[int], come: list[int]
) -> Iterator[tuple[int, int]]:
    """What is left, and has kept its kind and number, is written anew; a table stays a table."""
    waiting: dict[tuple[str, int | str | None], list[int]] = {}
    for b in reversed(come):
        waiting.setdefault((new[b].node.kind, new[b].node.number), []).append(b)
    for a in list(gone):
        node = old[a].node
        drawn = node.kind in (TABLE, PICTURE) and len(gone) == len(come) == 1
        if drawn and new[come[0]].node.kind == node.kind:
            b = come[0]
        elif node.number and waiting.get((node.kind, node.number)):
            b = waiting[node.kind, node.number].pop()
        else:
            continue
        gone.remove(a)
        come.remove(b)
        yield a, b


def _whole(kind: str, key: str, branch: Branch) -> Change:
    node = branch.node
    text = branch.text
    if node.table:
        text = node.table.title or text
    if node.picture:
        text = node.picture.title
    old, new = (text, "") if kind == REMOVED else ("", text)
    return Change(kind, key, branch.label, old, new, entry=True, below=_count(branch))


def _one(key: str, old: Branch, new: Branch) -> Iterator[Change]:
    a, b = old.node, new.node
    label = new.label
    if a.number != b.number:
        label = Label(
            f"{label.vi} (trước là {old.label.vi})", f"{label.en} (formerly {old.label.en})"
        )
    if a.table and b.table:
        yield from table_changes(key, label, a.table, b.table)
    elif a.picture and b.picture:
        if a.picture != b.picture:
            yield Change(CHANGED, key, label, _size(a), _size(b))
    elif old.text != new.text:
        versions = similarity(old.text, new.text) >= _VERSIONS
        yield Change(
            REWORDED if versions else CHANGED, key, label, old.text, new.text, entry=not versions
        )
    yield from _levels(key, old.below, new.below)


def _size(node: BodyNode) -> str:
    picture = node.picture
    if picture is None:
        return ""
    digest = hashlib.sha256(picture.content).hexdigest()[:8]
    title = f"«{picture.title}», " if picture.title else ""
    width = f", {picture.width_mm} mm" if picture.width_mm else ""
    return f"{title}{picture.width_px}×{picture.height_px}{width} ({digest})"


def _renumbered(key: str, pairs: list[tuple[Label, Label]]) -> Change:
    """One change for all siblings that have got another number: from the first to the last."""
    (first, last), (then, till) = pairs[0], pairs[-1]
    if len(pairs) == 1:
        return Change(RENUMBERED, key, first, first.vi, last.vi)
    return Change(RENUMBERED, key, first, f"{first.vi} – {then.vi}", f"{last.vi} – {till.vi}")


def _moved_elsewhere(changes: list[Change]) -> list[Change]:
    """What went in one place and came in another one with the same words has moved."""
    gone = {c.old: c for c in changes if c.kind == REMOVED and c.old}
    found: list[Change] = []
    moved: set[int] = set()
    for change in changes:
        source = gone.get(change.new) if change.kind == ADDED else None
        if source is not None and source.below == change.below and id(source) not in moved:
            moved.add(id(source))
            found.append(Change(MOVED, change.key, source.name, anchor=change.name, where=INTO))
        else:
            found.append(change)
    return [change for change in found if id(change) not in moved]
