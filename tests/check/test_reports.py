"""Findings as text, JSON and SARIF."""

from __future__ import annotations

import json

import jsonschema
import pytest

from generator.check.findings import Reported
from generator.check.json_report import json_lines
from generator.check.outcome import Outcome, Totals
from generator.check.sarif_report import sarif
from generator.check.text_report import finding_text, outcome_text, summary
from generator.core.diagnostics import Span
from tests.check.some_rules import RULES

YAML = Reported(
    "directives/a.yaml", "VB901", "warning", "từ gõ lặp: «các các»", Span(3, 5, 3, 12),
    "PL I, Mục II.6", "Nội dung văn bản", "bỏ một chữ", "nội dung", "a:  các các phòng",
)  # fmt: skip
DOCX = Reported(
    "văn bản/số 1.docx", "VB101", "error", "lề trái 25 mm", clause="PL I", hint="đặt 30 mm",
    where="đoạn 3 (nội dung): «Kính gửi»", paragraph=3,
)  # fmt: skip
UNREAD = Reported("b.yaml", "E301", "error", "ngày sai")
OUTCOMES = (
    Outcome("directives/a.yaml", (YAML,), (("chỉ xem được trên bản .docx", 60),)),
    Outcome("văn bản/số 1.docx", (DOCX,), (), ("Chưa rõ đoạn 5.",)),
    Outcome("b.yaml", (UNREAD,)),
)


def test_a_finding_in_a_yaml_file():
    assert finding_text(YAML, "vi").split("\n") == [
        "directives/a.yaml:3:5: VB901 cảnh báo: từ gõ lặp: «các các»",
        "    3 | a:  các các phòng",
        "      |     ^^^^^^^",
        "      § PL I, Mục II.6: “Nội dung văn bản”",
        "      → bỏ một chữ",
    ]


def test_a_finding_in_a_docx():
    assert finding_text(DOCX, "en").split("\n") == [
        "văn bản/số 1.docx: VB101 error: lề trái 25 mm",
        "      @ đoạn 3 (nội dung): «Kính gửi»",
        "      § PL I",
        "      → đặt 30 mm",
    ]


def test_nothing_moves_the_cursor_or_reorders_the_line():
    text = finding_text(DOCX._replace(message="a\x1b[2J\u202eb", where="\r\x07"), "vi")
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\r" not in text


def test_what_could_not_be_seen_is_told():
    assert outcome_text(OUTCOMES[1], "vi").endswith(
        "văn bản/số 1.docx: không xem được: Chưa rõ đoạn 5."
    )
    assert outcome_text(Outcome("a"), "vi") == ""


def test_the_words_of_a_clause_stand_once_a_file():
    text = outcome_text(Outcome("a.yaml", (YAML, YAML)), "vi")
    assert text.count("§ PL I, Mục II.6") == 2
    assert text.count("“Nội dung văn bản”") == 1


def test_a_sentence_ends_once_in_sarif():
    log = json.loads(
        sarif([Outcome("b", (UNREAD._replace(message="sai.", hint="Sửa."),))], (), "1", "vi")
    )
    assert log["runs"][0]["results"][0]["message"]["text"] == "sai. Sửa."


def test_the_last_line_counts_everything():
    totals = Totals()
    for outcome in OUTCOMES:
        totals = totals.plus(outcome)
    assert summary(totals, "vi").split("\n") == [
        "3 tệp: 2 lỗi, 1 cảnh báo, 0 gợi ý.",
        "Chưa kiểm tra 60 quy tắc (cộng 3 tệp): chỉ xem được trên bản .docx.",
    ]
    assert summary(totals._replace(fixed=2), "en").startswith(
        "3 file(s): 2 error(s), 1 warning(s), 0 info(s). Repaired: 2."
    )


def test_json_is_one_list_with_the_keys_of_the_contract():
    found = json.loads("\n".join(json_lines(OUTCOMES)))
    assert found[0] == {
        "file": "directives/a.yaml",
        "line": 3,
        "column": 5,
        "code": "VB901",
        "severity": "warning",
        "message": "từ gõ lặp: «các các»",
        "clause": "PL I, Mục II.6",
        "hint": "bỏ một chữ",
        "where": "nội dung",
    }
    assert (found[1]["line"], found[1]["column"]) == (None, None)
    assert found[1]["where"] == "đoạn 3 (nội dung): «Kính gửi»"
    assert json.loads("\n".join(json_lines([]))) == []


# What the SARIF 2.1.0 schema asks of the parts that we write; nothing else may stand there.
def _object(required: dict, optional: dict | None = None) -> dict:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 1}
_MESSAGE = _object({"text": _TEXT})
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_REGION = _object(dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), _COUNT))
_URI = {"type": "string", "pattern": r"^[A-Za-z0-9%._~/:@!$&'()*+,;=-]+$"}
_LOCATION = _object(
    {
        "physicalLocation": _object(
            {"artifactLocation": _object({"uri": _URI})}, {"region": _REGION}
        )
    },
    {"logicalLocations": {"type": "array", "items": _object({"fullyQualifiedName": _TEXT})}},
)
_RULE = _object(
    {"id": _TEXT},
    {
        "shortDescription": _MESSAGE,
        "fullDescription": _MESSAGE,
        "help": _MESSAGE,
        "defaultConfiguration": _object({"level": _LEVEL}),
    },
)
_RESULT = _object(
    {
        "message": _MESSAGE,
        "ruleId": _TEXT,
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": _LEVEL,
        "locations": {"type": "array", "items": _LOCATION},
    }
)
_NOTICE = _object(
    {"message": _MESSAGE, "level": _LEVEL, "locations": {"type": "array", "items": _LOCATION}}
)
_DRIVER = _object(
    {
        "name": _TEXT,
        "version": _TEXT,
        "rules": {"type": "array", "items": _RULE, "uniqueItems": True},
    }
)
_RUN = _object(
    {
        "tool": _object({"driver": _DRIVER}),
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": "array", "items": _RESULT},
        "invocations": {
            "type": "array",
            "items": _object(
                {
                    "executionSuccessful": {"type": "boolean"},
                    "toolExecutionNotifications": {"type": "array", "items": _NOTICE},
                }
            ),
        },
    }
)
SARIF = _object(
    {
        "$schema": _TEXT,
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": _RUN},
    }
)


@pytest.mark.parametrize("outcomes", [OUTCOMES, ()])
def test_sarif_has_the_shape_of_the_standard(outcomes):
    log = json.loads(sarif(outcomes, RULES, "1.0", "vi"))
    jsonschema.validate(log, SARIF)
    (run,) = log["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_name_that_is_no_text_is_a_uri_too():
    outcome = Outcome("a\udcff.yaml", (UNREAD._replace(file="a\udcff.yaml"),))
    assert "a%FF.yaml" in sarif([outcome], RULES, "1.0", "vi")


def test_sarif_names_places_as_uris():
    log = json.loads(sarif(OUTCOMES, RULES, "1.0", "vi"))
    places = [r["locations"][0]["physicalLocation"] for r in log["runs"][0]["results"]]
    assert places[0]["region"] == {
        "startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 12
    }  # fmt: skip
    assert places[1]["artifactLocation"]["uri"] == "v%C4%83n%20b%E1%BA%A3n/s%E1%BB%91%201.docx"
    assert [r["level"] for r in log["runs"][0]["results"]] == ["warning", "error", "error"]
    notes = log["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert [n["message"]["text"] for n in notes] == [
        "chỉ xem được trên bản .docx (60)",
        "Chưa rõ đoạn 5.",
    ]
