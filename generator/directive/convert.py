"""From the top mapping of a directive to a `Directive`: each value by its kind, then the whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.core.diagnostics import Span
from generator.decree.forms import AFTER, EVERY_KEY
from generator.decree.symbols import symbol_of
from generator.decree.types import DOCUMENT_TYPES
from generator.directive.attached import appendices_of, enclosures_of, yes_or_no
from generator.directive.basis import bases_of
from generator.directive.body import body_of
from generator.directive.by_type import (
    first_of_symbol,
    has_own_content,
    names_unit,
    needed,
    refused,
)
from generator.directive.check_codes import checks_of
from generator.directive.fields import (
    CAN_BE_NOTHING,
    CONTACT,
    CONTENT_FIELDS,
    DIRECTIVE,
    FIELD,
    NOTHING,
    PROFILE,
    Field,
    key_of,
)
from generator.directive.model import ARTICLE, PICTURE, TABLE, Contact, Directive
from generator.directive.nodes import Mapping, Node, Scalar
from generator.directive.recipients import recipients_of
from generator.directive.series import book_of, numbering_of
from generator.directive.shapes import (
    Context,
    Entries,
    first_key,
    names,
    paragraphs_of,
    read_mapping,
    require,
    short,
    text_of,
    texts_of,
)
from generator.directive.signing import signatories_of, signers_of
from generator.directive.tasks import tasks_of
from generator.directive.values import (
    abbreviation_of,
    choice_of,
    date_of,
    due_of,
    number_of,
    symbol_text_of,
    type_of,
)

_REQUIRED = {f.name for f in DIRECTIVE.fields if f.required}


def _contact_of(ctx: Context, field: Field, node: Node) -> Contact | None:
    if not isinstance(node, Mapping):
        ctx.problems.add("E211", node.span, **names(field))
        return None
    entries = read_mapping(ctx, node, CONTACT)
    texts = {n: text_of(ctx, e.field, e.node) or "" for n, e in entries.found.items()}
    return Contact(**texts)


CONVERT: dict[str, Callable[[Context, Field, Node], Any]] = {
    "text": text_of,
    "texts": texts_of,
    "paragraphs": paragraphs_of,
    "body": body_of,
    "date": date_of,
    "due": due_of,
    "number": number_of,
    "type": type_of,
    "choice": choice_of,
    "symbol": symbol_text_of,
    "abbreviation": abbreviation_of,
    "recipients": recipients_of,
    "bases": bases_of,
    "tasks": tasks_of,
    "signatory": signers_of,
    "numbering": numbering_of,
    "book": book_of,
    "checks": checks_of,
    "yes_no": yes_or_no,
    "signatories": signatories_of,
    "contact": _contact_of,
    "appendices": appendices_of,
    "enclosures": enclosures_of,
}


def _values(ctx: Context, entries: Entries) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, (field, _, node) in entries.found.items():
        if name in CAN_BE_NOTHING and isinstance(node, Scalar) and key_of(node.text) in NOTHING:
            values[name] = None if field.kind == "contact" else ""
            continue
        value = CONVERT[field.kind](ctx, field, node)
        if value is not None:
            values[name] = value
    return values


def profile_values(ctx: Context, root: Mapping) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a profile gives: the defaults by field name, and the signatories by short name."""
    entries = read_mapping(ctx, root, PROFILE)
    signatories: dict[str, Any] = {}
    entry = entries.found.pop("signatories", None)
    if entry:
        signatories = signatories_of(ctx, entry.field, entry.node)
    return _values(ctx._replace(signatories=signatories), entries), signatories


def check_part(ctx: Context, root: Mapping) -> None:
    """Report what is wrong with the keys of a directive of which the rest could not be read."""
    _values(ctx, read_mapping(ctx, root, DIRECTIVE))


def directive_of(ctx: Context, root: Mapping, defaults: dict[str, Any]) -> Directive | None:
    """The directive, or None after reporting everything that is wrong with it."""
    entries = read_mapping(ctx, root, DIRECTIVE)
    values = _values(ctx, entries)
    for name, value in defaults.items():
        if name not in entries.seen:
            values.setdefault(name, value)
    seen = entries.seen | defaults.keys()
    _check_type(ctx, entries, values)
    _check_archive(ctx, entries, values)
    _check_complete(ctx, root, entries, values, seen)
    if not _settle_symbol(ctx, root, entries, values, seen) or ctx.problems.found:
        return None
    recipients = values.pop("recipients", None)
    signatories = values.pop("signatory")
    values.setdefault("subject", "")
    form = {name: values.pop(name) for name in sorted(EVERY_KEY & values.keys())}
    return Directive(
        **values,
        recipients=recipients[0] if recipients else (),
        signatories=signatories,
        form=form,
    )


_REFUSED = {"authority": "E217", "addressees": "E223"}


def _check_type(ctx: Context, entries: Entries, values: dict[str, Any]) -> None:
    """What the type has no place for, and the điều that an order consists of."""
    kind = values.get("type")
    if kind is None:
        return
    for name in sorted(refused(kind) & entries.found.keys()):
        entry = entries.found[name]
        params = {**names(entry.field), "type": kind.name}
        if name not in _REFUSED:
            params["types"] = ", ".join(t.name for t in DOCUMENT_TYPES if name not in refused(t))
        ctx.problems.add(_REFUSED.get(name, "E224"), entry.key.span, **params)
    body = values.get("body")
    if body and body[-1].kind in (TABLE, PICTURE):
        after = {"tasks", "closing"} & values.keys() or any(
            line.place == AFTER for line in kind.form
        )
        if not after:
            ctx.problems.add("E389", entries.found["body"].key.span)
    if kind.in_articles and body and not any(node.kind == ARTICLE for node in body):
        ctx.problems.add("E349", entries.found["body"].key.span, type=kind.name)


def _check_archive(ctx: Context, entries: Entries, values: dict[str, Any]) -> None:
    """`Lưu: VT, VP` among the recipients is the archive, unless the directive gives both."""
    if "recipients" not in values or not values["recipients"][1]:
        return
    _, archive, span = values["recipients"]
    if "archive" in entries.found:
        line = str(entries.found["archive"].key.span.line)
        ctx.problems.add("E328", span, line=line)
    values["archive"] = archive


def _check_complete(
    ctx: Context, root: Mapping, entries: Entries, values: dict[str, Any], seen: set[str]
) -> None:
    kind = values.get("type")
    of_type = needed(kind) if kind else set()
    require(ctx, root, DIRECTIVE, seen, _REQUIRED | of_type)
    signatories = values.get("signatory", ())
    if kind and signatories and len(signatories) < kind.signers:
        # It may come from the profile, and then has no place of its own.
        entry = entries.found.get("signatory")
        span = entry.key.span if entry else first_key(root)
        ctx.problems.add("E228", span, type=kind.name, count=str(kind.signers))
    own = kind is not None and has_own_content(kind)
    if not own and not seen.intersection(CONTENT_FIELDS):
        ctx.problems.add("E207", first_key(root))


def _settle_symbol(
    ctx: Context, root: Mapping, entries: Entries, values: dict[str, Any], seen: set[str]
) -> bool:
    """Derive the symbol, or check the one that is given; False where there is none."""
    abbreviation = values.get("agency_abbreviation", "")
    kind = values.get("type")
    if kind and not kind.numbered:
        values["symbol"] = ""
        return True
    if "symbol" in seen:
        symbol = values.get("symbol", "")
        start = first_of_symbol(kind, abbreviation) if kind else ""
        if kind and symbol and start and not _begins(symbol, start):
            span: Span = entries.found["symbol"].node.span
            params = {"text": short(symbol), "start": start, "type": kind.name}
            ctx.problems.add("E332" if names_unit(kind) else "E337", span, **params)
            return False
        return bool(symbol)
    wanted = ["agency_abbreviation"]
    if kind and names_unit(kind):
        wanted.append("drafting_unit")
    missing = [n for n in wanted if n not in seen]
    for name in missing:
        field = FIELD[name]
        ctx.problems.add("E334", first_key(root), **names(field), example=field.example)
    if missing or kind is None:
        return False
    values["symbol"] = symbol_of(kind, abbreviation, values.get("drafting_unit", ""))
    return True


def _begins(symbol: str, abbreviation: str) -> bool:
    return symbol == abbreviation or symbol.startswith(abbreviation + "-")
