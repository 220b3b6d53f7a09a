"""The catalogue of the register: all that is reported is in it, all that is in it is tried."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.core.catalogue import CATALOGUE
from generator.core.catalogue.register import REGISTER
from generator.core.diagnostics import Diagnostic, format_diagnostic

_ROOT = Path(__file__).parents[2]
_CODE = re.compile(r"\b(?:[EW]8\d\d|E7[89]\d)\b")
_PARAMETER = re.compile(r"\{(\w+)\}")


def codes_in(folder: str) -> set[str]:
    """The codes that stand in the Python files below a folder."""
    own = Path(__file__)
    found = (p.read_text(encoding="utf-8") for p in (_ROOT / folder).rglob("*.py") if p != own)
    return {code for text in found for code in _CODE.findall(text)}


def test_every_message_is_reported_by_some_test() -> None:
    assert REGISTER.keys() - codes_in("tests") == set()


def test_every_message_is_used_and_every_code_has_one() -> None:
    used = codes_in("generator/register") | codes_in("generator/cli") | codes_in("generator/build")
    assert REGISTER.keys() - used == set()
    assert codes_in("generator/register") - CATALOGUE.keys() == set()


@pytest.mark.parametrize("code", REGISTER)
def test_both_languages_say_the_same_things_and_what_to_do(code: str) -> None:
    message = REGISTER[code]
    assert message.hint_vi
    assert message.hint_en
    words = {"vi": message.vi + message.hint_vi, "en": message.en + message.hint_en}
    names = {lang: set(_PARAMETER.findall(text)) for lang, text in words.items()}
    assert names["vi"] - {"vi"} == names["en"] - {"en"}
    params = dict.fromkeys(names["vi"] | names["en"], "«x»")
    for lang in ("vi", "en"):
        assert format_diagnostic(Diagnostic(code, "a.yaml", None, params), lang).startswith(
            f"a.yaml: {code} "
        )
