"""A directive as a `Reading`."""

from __future__ import annotations

import datetime

from generator.compare.change import Label
from generator.compare.labels import contact_label
from generator.compare.reading import Reading, Sheet, Signer
from generator.compose.citations import cited_in_full
from generator.decree.symbols import short_date
from generator.directive.fields import DIRECTIVE_FIELDS
from generator.directive.model import Basis, Contact, Directive, Due, Signatory

# Not compared here: told as something else, or not on the paper at all.
_APART = frozenset("signatory tasks body enclosures appendices contact check legal_basis".split())
LANDSCAPE = "landscape"


def read_directive(directive: Directive) -> Reading:
    """What a directive says, by the keys of the YAML."""
    values: dict[str, str] = {}
    texts: dict[str, tuple[str, ...]] = {}
    labels: dict[str, Label] = {}
    for field in DIRECTIVE_FIELDS:
        name = field.name
        if name == "legal_basis":
            texts[name] = tuple(map(_basis, directive.legal_basis))
        elif name == "contact":
            for key, value in _contact(directive.contact).items():
                values[f"contact.{key}"] = value
                labels[f"contact.{key}"] = contact_label(key)
        elif name not in _APART:
            value = getattr(directive, name, directive.form.get(name))
            if type(value) is tuple:  # not one of the named ones
                texts[name] = tuple(map(str, value))
            elif name in ("opening", "closing", "addressees", "recipients", "archive"):
                texts[name] = ()
            else:
                values[name] = said(value)
    sheets = [
        Sheet("enclosures", f"{one.type} {one.subject}",
              {"type": one.type, "subject": one.subject}, one.body)
        for one in directive.enclosures
    ] + [
        Sheet("appendices", one.title,
              {"title": one.title, LANDSCAPE: "có" if one.landscape else ""}, one.body)
        for one in directive.appendices
    ]  # fmt: skip
    return Reading(
        values,
        texts,
        tuple(map(_signer, directive.signatories)),
        directive.tasks,
        directive.body,
        tuple(sheets),
        labels,
    )


def said(value: object) -> str:
    """A value as it is written: a date as on paper, nothing for what is not given."""
    if value is None:
        return ""
    if isinstance(value, datetime.date):
        return short_date(value)
    if isinstance(value, Due):
        return short_date(value.day) if value.day else value.words
    return str(getattr(value, "name", value))


def _basis(basis: Basis) -> str:
    words = cited_in_full(basis.citation) if basis.citation else basis.text
    return f"{basis.verb} {words}" if basis.verb else words


def _contact(contact: Contact | None) -> dict[str, str]:
    return (contact or Contact())._asdict()


def _signer(signatory: Signatory) -> Signer:
    """A capacity that names nobody (`Q.`) belongs to the title: `Q. Giám đốc`."""
    pairs = list(zip(signatory.capacity, signatory.on_behalf_of, strict=True))
    capacity = " ".join(f"{short} {whom}" for short, whom in pairs if whom)
    title = " ".join([*(short for short, whom in pairs if not whom), signatory.title])
    return Signer(signatory.name, title, capacity, signatory.role)
