"""JSON Schema of a directive and of the profile, for completion and hover in an editor.

Draft 7 is what the YAML language server of VS Code supports in full. The loader stays the judge: it
takes keys in any case and checks what a schema cannot say; whatever the loader takes in the
spelling of the contract, the schema takes too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.decree.types import DOCUMENT_TYPES, DocumentType
from generator.directive.by_type import DEPENDENT, needed, refused
from generator.directive.fields import (
    BASIS_FIELDS,
    CONTENT_FIELDS,
    DIRECTIVE_FIELDS,
    NOTHING,
    PROFILE_FIELDS,
    TASK_FIELDS,
    Field,
)

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_DATE = r"^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$"
# An editor takes 125 for a number and `true` for a truth value; the loader takes both as text.
_TEXT: Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
_TEXTS: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}


def json_schema() -> Schema:
    """The schema of a directive (directives/**/*.yaml)."""
    schema = _object(DIRECTIVE_FIELDS, required=lambda f: f.required and not f.profile)
    content = [{"required": [name]} for name in _both(DIRECTIVE_FIELDS, CONTENT_FIELDS)]
    schema["allOf"] += [{"anyOf": content}, *_by_type()]
    return {"$schema": _DRAFT, "title": "Văn bản (vanban)", **schema}


def profile_schema() -> Schema:
    """The schema of the office profile (vanban.yaml)."""
    schema = _object(PROFILE_FIELDS, required=lambda f: False)
    return {"$schema": _DRAFT, "title": "Hồ sơ cơ quan (vanban.yaml)", **schema}


def _by_type() -> list[Schema]:
    """For each key that depends on the type: the types that need it, those that refuse it."""
    rules: list[Schema] = []
    for name in DEPENDENT:
        given = {"anyOf": [{"required": [key]} for key in _both(DIRECTIVE_FIELDS, (name,))]}
        wanted = [t for t in DOCUMENT_TYPES if name in needed(t)]
        unwanted = [t for t in DOCUMENT_TYPES if name in refused(t)]
        for kinds, then in ((wanted, given), (unwanted, {"not": given})):
            if kinds:
                rules.append({"if": _is_one_of(kinds), "then": then})
    return rules


def _is_one_of(kinds: list[DocumentType]) -> Schema:
    words = {"enum": [word for t in kinds for word in (t.name, t.abbreviation) if word]}
    keys = _both(DIRECTIVE_FIELDS, ("type",))
    return {"anyOf": [{"required": [key], "properties": {key: words}} for key in keys]}


def _both(fields: tuple[Field, ...], names: tuple[str, ...]) -> list[str]:
    return [key for f in fields if f.name in names for key in (f.name, f.vi)]


def _object(fields: tuple[Field, ...], required: Callable[[Field], bool]) -> Schema:
    """A mapping with every key under both names; never both names at once."""
    properties: Schema = {}
    rules: list[Schema] = []
    for field in fields:
        value = {**_VALUE[field.kind](field), **_about(field)}
        for key in dict.fromkeys((field.vi, field.name)):
            properties[key] = value
        if field.vi != field.name:
            rules.append({"not": {"required": [field.name, field.vi]}})
        if required(field):
            rules.append({"anyOf": [{"required": [field.vi]}, {"required": [field.name]}]})
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "minProperties": 1,
        "allOf": rules,
    }


def _about(field: Field) -> Schema:
    return {
        "description": f"{field.about_vi} / {field.about_en}",
        "markdownDescription": (
            f"{field.about_vi}\n\n{field.about_en}\n\n"
            f"```yaml\n{field.vi}: {field.example}\n{field.name}: {field.example}\n```"
        ),
    }


def _number(field: Field) -> Schema:
    digits = {"type": "string", "pattern": "^(0[1-9]|[1-9][0-9]{0,4})$"}
    return {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 99_999}, digits]}


def _types(field: Field) -> Schema:
    return {"enum": [word for t in DOCUMENT_TYPES for word in (t.name, t.abbreviation) if word]}


def _capacity(field: Field) -> Schema:
    one = {"enum": [*field.choices, *(choice.rstrip(".") for choice in field.choices)]}
    return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}


def _items(fields: tuple[Field, ...]) -> Callable[[Field], Schema]:
    def value(field: Field) -> Schema:
        one = {"anyOf": [_TEXT, _object(fields, required=lambda f: f.required)]}
        return {"anyOf": [_TEXT, {"type": "array", "items": one, "minItems": 1}]}

    return value


def _mapping(field: Field) -> Schema:
    return _object(field.fields, required=lambda f: f.required)


def _mappings(field: Field) -> Schema:
    one = _mapping(field)
    return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}


def _signatory(field: Field) -> Schema:
    one = {"anyOf": [_TEXT, _signer(field)]}
    return {"anyOf": [*one["anyOf"], {"type": "array", "items": one, "minItems": 1}]}


def _signer(field: Field) -> Schema:
    """A signatory has a title, or at least a role."""
    either = _both(field.fields, ("title", "role"))
    schema = _mapping(field)
    return {**schema, "allOf": [*schema["allOf"], {"anyOf": [{"required": [k]} for k in either]}]}


def _signatories(field: Field) -> Schema:
    return {"type": "object", "additionalProperties": _signer(field), "minProperties": 1}


def _recipients(field: Field) -> Schema:
    archive = {"type": "object", "required": ["Lưu"], "maxProperties": 1}
    one = {"anyOf": [_TEXT, archive]}
    return {"anyOf": [_TEXT, {"type": "array", "items": one, "minItems": 1}]}


# Items may be nodes that hold such a body themselves: said once, and not how deep.
_BODY: Schema = {
    "anyOf": [
        _TEXT,
        {"type": "array", "items": {"anyOf": [_TEXT, {"type": "object"}]}, "minItems": 1},
        {"type": "object", "minProperties": 1},
    ]
}
_ABBREVIATION: Schema = {"type": "string", "pattern": r"^[^\s/]+$"}

_VALUE: dict[str, Callable[[Field], Schema]] = {
    "text": lambda f: _TEXT,
    "texts": lambda f: _TEXTS,
    "paragraphs": lambda f: _TEXTS,
    "body": lambda f: _BODY,
    "date": lambda f: {"type": "string", "pattern": _DATE},
    "due": lambda f: _TEXT,
    "number": _number,
    "type": _types,
    "choice": lambda f: {"enum": list(f.choices)},
    "capacity": _capacity,
    "symbol": lambda f: _ABBREVIATION,
    "abbreviation": lambda f: _ABBREVIATION,
    "recipients": _recipients,
    "bases": _items(BASIS_FIELDS),
    "tasks": _items(TASK_FIELDS),
    "signatory": _signatory,
    "signatories": _signatories,
    "contact": lambda f: {"anyOf": [_mapping(f), {"enum": list(NOTHING)}]},
    "appendices": _mappings,
    "enclosures": _mappings,
    "cells": lambda f: {"type": "array", "minItems": 1},
    "table": _mapping,
    "picture": _mapping,
    "types": lambda f: {"anyOf": [_types(f), {"type": "array", "items": _types(f), "minItems": 1}]},
    "groups": _mappings,
    "numbering": _mapping,
    "checks": _mapping,
    "book": lambda f: {"type": "string", "pattern": "^(postgresql|sqlite)"},
    "yes_no": lambda f: {"enum": [True, False, "có", "không"]},
}
