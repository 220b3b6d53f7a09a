"""The table of fields: complete, without clashes, and matched by everything that it drives."""

from __future__ import annotations

import unicodedata

import pytest

from generator.decree.forms import EVERY_KEY
from generator.decree.types import DOCUMENT_TYPES, LETTER
from generator.directive import model
from generator.directive.by_type import refused
from generator.directive.convert import CONVERT
from generator.directive.field import KINDS
from generator.directive.fields import (
    APPENDIX_FIELDS,
    BASIS_FIELDS,
    CONTACT_FIELDS,
    DIRECTIVE_FIELDS,
    ENCLOSURE_FIELDS,
    LEVELS,
    PROFILE_FIELDS,
    SIGNATORY_FIELDS,
    TASK_FIELDS,
    Field,
    Level,
    key_of,
)
from generator.directive.form_fields import FORM_FIELDS
from generator.directive.node_fields import NODE_FIELDS
from tests.directive.letters import found, good, smallest

NESTED = (
    *(*BASIS_FIELDS, *TASK_FIELDS, *SIGNATORY_FIELDS, *CONTACT_FIELDS),
    *(*APPENDIX_FIELDS, *ENCLOSURE_FIELDS, *NODE_FIELDS),
)
EVERY_FIELD = [field for level in LEVELS for field in level.fields]


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.place_en)
def test_no_two_fields_of_a_level_share_a_name(level: Level) -> None:
    names = [key_of(n) for f in level.fields for n in {f.name, f.vi}]
    assert len(names) == len(set(names)) == len(level.by_key)


@pytest.mark.parametrize("field", EVERY_FIELD, ids=lambda field: field.name)
def test_every_field_is_described_in_both_languages(field: Field) -> None:
    assert field.about_vi.endswith(".")
    assert field.about_en.endswith(".")
    assert field.example
    assert unicodedata.is_normalized("NFC", field.vi)


def test_every_kind_can_be_read() -> None:
    used = {field.kind for field in EVERY_FIELD}
    assert used == KINDS.keys()
    # With the signatory, in the body, and with the numbering.
    assert (
        KINDS.keys() - {"capacity", "cells", "table", "picture", "groups", "types"}
        == CONVERT.keys()
    )


def test_the_names_are_those_of_the_model() -> None:
    printed = {f.name for f in DIRECTIVE_FIELDS} - {"signatory"} - EVERY_KEY
    made = {"signatories", "form", "source_digest", "content_digest"}
    assert printed == set(model.Directive._fields) - made
    assert {f.name for f in FORM_FIELDS} == EVERY_KEY
    assert {f.name for f in APPENDIX_FIELDS} == set(model.Appendix._fields)
    assert {f.name for f in ENCLOSURE_FIELDS} == set(model.Enclosure._fields)
    citation = {*model.Basis._fields, *model.Citation._fields} - {"citation"}
    assert {f.name for f in BASIS_FIELDS} == citation
    assert {f.name for f in TASK_FIELDS} == set(model.Task._fields)
    assert {f.name for f in SIGNATORY_FIELDS} == set(model.Signatory._fields)
    assert {f.name for f in CONTACT_FIELDS} == set(model.Contact._fields)


def test_the_profile_gives_nothing_that_a_directive_does_not_know() -> None:
    names = {f.name for f in DIRECTIVE_FIELDS}
    assert {f.name for f in PROFILE_FIELDS} - names == {
        "signatories",
        "numbering",
        "register",
        "check",
    }


@pytest.mark.parametrize(
    "field",
    [f for f in DIRECTIVE_FIELDS if f.name != "symbol"],
    ids=lambda field: field.name,
)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_example_is_right(field: Field, lang: str) -> None:
    """In a document of a type that has a place for it."""
    kind = next(t for t in (LETTER, *DOCUMENT_TYPES) if field.name not in refused(t))
    given = "" if field.name == "type" else f"{field.key(lang)}: {field.example}\n"
    signed = ("signatory",) if field.name == "signatory" else ()
    good(given + smallest(kind, field.name, *signed))


@pytest.mark.parametrize("field", NESTED)
def test_every_nested_example_can_be_read(field: Field) -> None:
    """Alone most of them are not enough, but none is wrong in itself."""
    key = {BASIS_FIELDS: "căn cứ", TASK_FIELDS: "nhiệm vụ", SIGNATORY_FIELDS: "người ký"}
    key |= {APPENDIX_FIELDS: "phụ lục", ENCLOSURE_FIELDS: "văn bản kèm theo"}
    key |= {NODE_FIELDS: "nội dung"}
    codes_of_nodes = {"E351", "E361", "E389"}  # no such file; nothing below a table
    parent = next((k for fields, k in key.items() if field in fields), "liên hệ")
    dash = "  " if parent in ("người ký", "liên hệ") else "- "
    codes = {code for code, _, _ in found(f"{parent}:\n  {dash}{field.vi}: {field.example}")}
    assert codes <= {"E205", "E224", "E316", "E320", "E322", "E324", "E326"} | codes_of_nodes
