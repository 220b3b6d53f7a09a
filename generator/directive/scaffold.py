"""A new directive to fill in: every key with a line on what it is for.

It loads without an error as it stands, so that it can be rendered at once, and what has to be
replaced stands in [square brackets], so that nobody sends it by mistake.
"""

from __future__ import annotations

import textwrap
from typing import Any

from generator.decree.symbols import symbol_of
from generator.decree.types import LETTER, DocumentType
from generator.directive.by_type import names_unit, needed, refused
from generator.directive.fields import DIRECTIVE_FIELDS, FIELD, Field
from generator.directive.model import Contact, Signatory
from generator.directive.placeholders import placeholder
from generator.directive.profile import Profile
from generator.directive.yaml_text import quoted

_HEAD = {
    "vi": (
        "# Thay mọi chỗ trong [ngoặc vuông]. Mục nào cần thêm thì bỏ dấu # ở đầu dòng.",
        "# Câu có dấu hai chấm (: ) phải nằm trong dấu nháy.",
    ),
    "en": (
        "# Replace everything in [square brackets]. Remove the # of the keys that you want.",
        "# A text with a colon (: ) in it has to be in quotes.",
    ),
}
_KNOWN = {"vi": "đã có trong vanban.yaml", "en": "given in vanban.yaml"}
_OTHERS = {"vi": "Những người ký khác", "en": "Other signatories"}
# What is written out though a key of it is optional: the content has to come from somewhere.
_CONTENT_OF_A_LETTER = ("opening", "tasks")
_ARTICLES = {
    "vi": ("Điều 1. [Nội dung]", "Điều 2. [Trách nhiệm thi hành]"),
    "en": ("Điều 1. [Text]", "Điều 2. [Who carries it out]"),
}

# Written out for one who signs alone.
_OF_A_SIGNATORY = ("name", "title")

# Neither space nor slash may stand in an abbreviation, and its letters are capitals.
_ABBREVIATIONS = {
    "vi": {"agency_abbreviation": "[VIẾT-TẮT]", "drafting_unit": "[ĐƠN-VỊ]"},
    "en": {"agency_abbreviation": "[ABBREVIATION]", "drafting_unit": "[UNIT]"},
}


def new_directive(
    kind: DocumentType,
    profile: Profile | None,
    *,
    title: str = "",
    lang: str = "vi",
    schema: str = "vanban.schema.json",
) -> str:
    """The YAML text of a new directive of type `kind`, with keys in `lang` (`vi` or `en`).

    `title` becomes the subject; `schema` is the path or URL of the JSON Schema for the editor.
    """
    known = profile.defaults if profile else {}
    lines = [f"# yaml-language-server: $schema={schema}", *_HEAD[lang]]
    for field in DIRECTIVE_FIELDS:
        if field.name in refused(kind):
            continue
        lines += ["", *_comment(field.about(lang))]
        several = field.name == "signatory" and kind.signers > 1
        if field.name in known and not several:
            lines.append(f"# {field.key(lang)}: {_shown(known[field.name])}  # {_KNOWN[lang]}")
        else:
            lines += _lines(field, kind, profile, title, lang)
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    wrapped = textwrap.wrap(text, 98, break_long_words=False, break_on_hyphens=False)
    return [f"# {line}" for line in wrapped]


def _lines(
    field: Field, kind: DocumentType, profile: Profile | None, title: str, lang: str
) -> list[str]:
    key = field.key(lang)
    if field.name == "type":
        return [f"{key}: {kind.name}"]
    if field.name == "subject":
        return [f"{key}: {quoted(_without_about(title) or placeholder(field, lang))}"]
    if field.name == "signatory" and kind.signers > 1:
        return _signers(field, kind.roles, lang)
    if field.name == "signatory":
        return _signatory(field, profile, lang)
    if field.name == "symbol":
        parts = (FIELD[name].example for name in ("agency_abbreviation", "drafting_unit"))
        return [f"# {key}: {symbol_of(kind, *parts)}"]
    if field.name in _abbreviations(kind):
        return [f"{key}: {quoted(_ABBREVIATIONS[lang][field.name])}"]
    if field.required or field.name in needed(kind) | _content(kind):
        return _written_out(field, kind, lang)
    if field.name in ("legal_basis", "contact", "enclosures", "appendices"):
        return _commented_block(field, lang)
    return [f"# {key}: {field.example}"]


def _abbreviations(kind: DocumentType) -> tuple[str, ...]:
    return (
        ("agency_abbreviation", "drafting_unit") if names_unit(kind) else ("agency_abbreviation",)
    )


def _content(kind: DocumentType) -> set[str]:
    return set(_CONTENT_OF_A_LETTER) if kind is LETTER else {"body"}


def _written_out(field: Field, kind: DocumentType, lang: str) -> list[str]:
    key = field.key(lang)
    if field.name == "body" and kind.order:
        return [f"{key}: |", *(f"  {line}" for line in _ARTICLES[lang])]
    if field.kind in ("tasks", "bases"):
        return [f"{key}:", f"  - {quoted(placeholder(field, lang))}"]
    return [f"{key}: {quoted(placeholder(field, lang))}"]


def _signatory(field: Field, profile: Profile | None, lang: str) -> list[str]:
    if profile and profile.signatories:
        first, *others = profile.signatories
        known = [f"# {_OTHERS[lang]}: {', '.join(others)}"] if others else []
        shown = first if first.replace(" ", "").isalpha() else quoted(first)
        return [*known, f"{field.key(lang)}: {shown}"]
    lines = []
    lines.append(f"{field.key(lang)}:")
    for nested in field.fields:
        if nested.name in _OF_A_SIGNATORY:
            lines.append(f"  {nested.key(lang)}: {quoted(placeholder(nested, lang))}")
        else:
            lines.append(f"  # {nested.key(lang)}: {nested.example}")
    return lines


def _signers(field: Field, roles: tuple[str, ...], lang: str) -> list[str]:
    """Those who sign in these roles."""
    named = {nested.name: nested for nested in field.fields}
    lines = [f"{field.key(lang)}:"]
    for role in roles:
        lines.append(f"  - {named['role'].key(lang)}: {role}")
        name = named["name"]
        lines.append(f"    {name.key(lang)}: {quoted(placeholder(name, lang))}")
    return lines


def _commented_block(field: Field, lang: str) -> list[str]:
    """The nested keys, but `text`, which stands instead of the others."""
    lines = [f"# {field.key(lang)}:"]
    is_list = field.kind in ("bases", "enclosures", "appendices")
    dash = "- " if is_list else ""
    for nested in field.fields:
        if nested.name == "text":
            continue
        lines.append(f"#   {dash}{nested.key(lang)}: {nested.example}")
        dash = "  " if is_list else ""
    return lines


def _without_about(title: str) -> str:
    title = title.strip()
    return title[3:].strip() if title[:3].casefold() == "v/v" else title


def _shown(value: Any) -> str:  # noqa: ANN401  (whatever a profile may give)
    if isinstance(value, Signatory):
        return value.name
    if isinstance(value, Contact):
        return ", ".join(part for part in value if part)
    return ", ".join(value) if isinstance(value, tuple) else str(value)
