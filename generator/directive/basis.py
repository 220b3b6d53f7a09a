"""Legal bases (căn cứ): free texts, and citations by type, number, date, issuer and subject."""

from __future__ import annotations

from generator.core.text import fold, nfc
from generator.decree.types import CITED_BY_NAME_ONLY
from generator.directive.fields import BASIS, BASIS_FIELDS, Field
from generator.directive.model import Basis, Citation
from generator.directive.nodes import Mapping, Node, Scalar
from generator.directive.shapes import (
    Context,
    Entries,
    first_key,
    list_items_of,
    names,
    read_mapping,
    short,
    text_of,
    wrong_shape,
)
from generator.directive.values import date_of

DEFAULT_VERB = "Căn cứ"

# How a basis may begin; where one begins like another, the longer one stands first.
VERBS: tuple[str, ...] = (
    "Căn cứ",
    "Thực hiện",
    "Theo đề nghị của",
    "Theo đề nghị",
    "Theo",
    "Xét đề nghị của",
    "Xét đề nghị",
    "Xét",
    "Tiếp theo",
    "Trả lời",
    "Phúc đáp",
)

_FIELD = {f.name: f for f in BASIS_FIELDS}
_CITATION = ("type", "number", "date", "issuer", "subject")
_BY_NAME_ONLY = frozenset(fold(name) for name in CITED_BY_NAME_ONLY)


def bases_of(ctx: Context, field: Field, node: Node) -> tuple[Basis, ...]:
    """The legal bases; the first mention of a document has to name it in full (Mục II.6.b)."""
    mentioned: set[tuple[str, str]] = set()
    found: list[Basis] = []
    if isinstance(node, Mapping):
        ctx.problems.add("E213", first_key(node), **names(field))
        return ()
    for item in list_items_of(ctx, field, node):
        if isinstance(item, Scalar):
            text = text_of(ctx, field, item)
            basis = Basis(*split_verb(text)) if text else None
        elif isinstance(item, Mapping):
            basis = _from_mapping(ctx, item, mentioned)
        else:
            wrong_shape(ctx, field, item)
            continue
        if basis:
            found.append(basis)
    return tuple(found)


def split_verb(text: str) -> tuple[str, str]:
    """`Căn cứ Luật X` → (`Căn cứ`, `Luật X`); without a known verb (`Căn cứ`, text)."""
    for verb in VERBS:
        rest = _without(verb, text)
        if rest:
            return verb, rest
    return DEFAULT_VERB, text


def _without(verb: str, text: str) -> str:
    """What follows `verb` at the head of `text`, or empty."""
    head, rest = text[: len(verb)], text[len(verb) :]
    if head.casefold() == verb.casefold() and rest[:1].isspace():
        return rest.strip()
    return ""


def _from_mapping(ctx: Context, node: Mapping, mentioned: set[tuple[str, str]]) -> Basis | None:
    entries = read_mapping(ctx, node, BASIS)
    texts: dict[str, str] = {}
    for name, entry in entries.found.items():
        if name != "date":
            texts[name] = text_of(ctx, entry.field, entry.node) or ""
    given = [name for name in _CITATION if name in entries.seen]
    verb = _canonical(texts.get("verb") or DEFAULT_VERB)
    if "text" in entries.seen:
        if given:
            entry = entries.found.get("text")
            span = entry.key.span if entry else first_key(node)
            ctx.problems.add("E321", span, **_names_of(given))
            return None
        text = texts.get("text", "")
        if "verb" in texts:
            return Basis(verb, _without(verb, text) or text)
        return Basis(*split_verb(text))
    if not given:
        # A key that could not be read has been reported, and it may be the one that is missing.
        if entries.seen <= {"verb"} and len(node.entries) == len(entries.seen):
            ctx.problems.add("E320", first_key(node))
        return None
    citation = _citation(ctx, node, entries, texts, mentioned)
    return Basis(verb, citation=citation) if citation else None


def _canonical(verb: str) -> str:
    """A known verb as the table writes it; another as it was given."""
    for known in VERBS:
        if known.casefold() == verb.casefold():
            return known
    return verb


def _citation(
    ctx: Context,
    node: Mapping,
    entries: Entries,
    texts: dict[str, str],
    mentioned: set[tuple[str, str]],
) -> Citation | None:
    kind = texts.get("type", "")
    number = texts.get("number", "")
    day_entry = entries.found.get("date")
    day = date_of(ctx, day_entry.field, day_entry.node) if day_entry else None
    key = (fold(kind), fold(number))
    if fold(kind) in _BY_NAME_ONLY:
        for name in ("number", "issuer"):
            if name in entries.found:
                span = entries.found[name].key.span
                ctx.problems.add("E323", span, **names(_FIELD[name]), type=short(nfc(kind)))
        wanted: tuple[str, ...] = ("type", "subject")
    elif number and key in mentioned:
        wanted = ("type", "number")
    else:
        wanted = _CITATION
        mentioned.add(key)
    missing = [name for name in wanted if name not in entries.seen]
    if missing:
        ctx.problems.add("E322", first_key(node), **_names_of(missing))
        return None
    return Citation(
        kind[:1].upper() + kind[1:],
        number,
        day,
        texts.get("issuer", ""),
        texts.get("subject", ""),
    )


def _names_of(wanted: list[str]) -> dict[str, str]:
    return {
        "vi": ", ".join(f"«{_FIELD[name].vi}»" for name in wanted),
        "en": ", ".join(wanted),
    }
