"""The JSON Schema: every key described, right files pass, typical wrong ones do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.decree.types import DOCUMENT_TYPES, LETTER, DocumentType
from generator.directive.fields import DIRECTIVE_FIELDS, PROFILE_FIELDS
from generator.directive.scaffold import new_directive
from generator.directive.schema import json_schema, profile_schema
from tests.directive.letters import DECISION, letter

ROOT = Path(__file__).parents[2]
VALIDATOR = jsonschema.Draft7Validator(json_schema())
OF_PROFILE = jsonschema.Draft7Validator(profile_schema())


def errors(validator: jsonschema.Draft7Validator, text: str) -> list[str]:
    """As an editor sees it: by YAML's core schema, where dates are texts."""
    return [e.message for e in validator.iter_errors(yaml.load(text, yaml.BaseLoader))]


def properties(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "properties":
                yield from value.items()
            if key != "if":  # a condition asks for a value, it declares no key
                yield from properties(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from properties(value)


@pytest.mark.parametrize("schema", [json_schema(), profile_schema()], ids=["directive", "profile"])
def test_it_is_a_schema_in_which_every_key_is_described(schema: dict[str, Any]) -> None:
    jsonschema.Draft7Validator.check_schema(schema)
    found = list(properties(schema))
    assert found
    assert all(value["description"] and value["markdownDescription"] for _, value in found)


def test_every_key_of_the_contract_is_in_it() -> None:
    both = {name for f in DIRECTIVE_FIELDS for name in (f.name, f.vi)}
    assert json_schema()["properties"].keys() == both
    both = {name for f in PROFILE_FIELDS for name in (f.name, f.vi)}
    assert profile_schema()["properties"].keys() == both


@pytest.mark.parametrize(
    "text",
    [
        (ROOT / "directives/2022/day-manh-cai-cach-hanh-chinh.yaml").read_text(encoding="utf-8"),
        new_directive(LETTER, None),
        new_directive(LETTER, None, lang="en"),
        DECISION.format("Điều 1. Bổ nhiệm."),
        letter("số: 05\nngày: 2022-10-21").decode(),
        letter("liên hệ: không\ncơ quan chủ quản: không").decode(),
        letter("nơi nhận:\n  - Lưu: VT, VP").decode(),
        letter("căn cứ: [Luật A, {loại: Luật, trích yếu: B}]").decode(),
    ],
)
def test_right_files_pass(text: str) -> None:
    assert errors(VALIDATOR, text) == []


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("kind", DOCUMENT_TYPES, ids=lambda t: t.name)
def test_a_new_directive_of_any_type_passes(kind: DocumentType, lang: str) -> None:
    assert errors(VALIDATOR, new_directive(kind, None, lang=lang)) == []


def test_numbers_as_an_editor_reads_them_pass() -> None:
    value = yaml.load(letter(""), yaml.BaseLoader)
    assert list(VALIDATOR.iter_errors({**value, "số": 125, "số bản": 300})) == []


def test_the_profile_passes() -> None:
    assert errors(OF_PROFILE, (ROOT / "vanban.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "ghi chú: a",
        "số: 0",
        "số: 5/SNV",
        "ngày: 21 tháng 10",
        "loại: thư tình",
        "độ khẩn: gấp",
        "trích yếu: [a]",
        "trích yếu: ''",
        "trích yếu: a\nsubject: b",
        "lưu: []",
        "người ký: {họ tên: A}",
        "người ký: {họ tên: A, chức vụ: B, quyền hạn: K/T}",
        "nhiệm vụ: [{ghi chú: a}]",
        "căn cứ: [{loai: a}]",
        "liên hệ: Tầng 5",
        "phụ lục: [{title: a}]",
        "loại: công văn\n# hết",
        "thẩm quyền ban hành: GIÁM ĐỐC",
        "loại: kế hoạch",
        "type: KH",
        "loại: tờ trình\ntrích yếu: a\nnội dung: b\n# hết",
        DECISION.format("Điều 1. Bổ nhiệm.") + "kính gửi: Phòng A",
        DECISION.format("Điều 1. Bổ nhiệm.").replace("căn cứ: [Luật Cán bộ]\n", ""),
    ],
)
def test_typical_wrong_files_do_not_pass(text: str) -> None:
    assert errors(VALIDATOR, letter(text).decode())


def test_a_wrong_profile_does_not_pass() -> None:
    assert errors(OF_PROFILE, "trích yếu: a")
    assert errors(OF_PROFILE, "những người ký: {An: Giám đốc}")
