"""What a new directive takes over from another one: the office that issues it, and who signs."""

from __future__ import annotations

from generator.decree.types import DocumentType
from generator.decree.words import SECRECY
from generator.directive.by_type import names_unit
from generator.directive.fields import FIELD
from generator.directive.model import Directive, Signatory
from generator.directive.profile import Profile
from generator.directive.yaml_text import Entry, Value

_OFFICE = ("parent_agency", "agency", "agency_abbreviation", "place")
_SIGNATORY = {field.name: field for field in FIELD["signatory"].fields}


def office_entries(
    directive: Directive, profile: Profile | None, kind: DocumentType
) -> list[Entry]:
    """The keys of the office that the profile does not give already, for a document of `kind`."""
    known = profile.defaults if profile else {}
    entries: list[Entry] = []
    for name in _OFFICE:
        value = getattr(directive, name)
        if value != known.get(name, ""):
            entries.append((name, value or "không"))
    if names_unit(kind):
        unit = directive.drafting_unit or known.get("drafting_unit", "")
        if unit != known.get("drafting_unit", ""):
            entries.append(("drafting_unit", unit))
        elif not unit:
            entries.append(("drafting_unit", FIELD["drafting_unit"].example))
    return entries


def secrecy_entry(*directives: Directive) -> list[Entry]:
    """The mark of secrecy that a document which says what `directives` say has to bear.

    It is that of the most secret of them: their subjects and tasks stand in it (Mục III.2).
    """
    marks = list(SECRECY)
    given = [directive.secrecy for directive in directives if directive.secrecy]
    return [("secrecy", min(given, key=marks.index))] if given else []


def signatory_entry(directive: Directive, profile: Profile | None, lang: str) -> list[Entry]:
    """Who signs: by the profile's short name where there is one; nothing if that is its default."""
    if profile and profile.defaults.get("signatory") == directive.signatories:
        return []
    short_names = {who: name for name, who in (profile.signatories if profile else {}).items()}
    values: list[Value] = [
        short_names.get(who) or _written_out(who, lang) for who in directive.signatories
    ]
    return [("signatory", values[0] if len(values) == 1 else values)]


def _written_out(who: Signatory, lang: str) -> Value:
    given: dict[str, Value] = {}
    for name in ("role", "name", "title", "capacity", "on_behalf_of"):
        value = getattr(who, name)
        if isinstance(value, tuple):
            value = value[0] if len(value) == 1 else list(value)
        if value:
            given[_SIGNATORY[name].key(lang)] = value
    return given
