"""Properties: nothing makes the loader raise, and every place lies inside the file."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.core.diagnostics import format_diagnostic
from generator.directive.fields import DIRECTIVE_FIELDS, LEVELS
from generator.directive.load import Loaded, load_text
from generator.directive.problems import Problems
from tests.directive.letters import PROFILE, letter

KEYS = sorted({name for level in LEVELS for f in level.fields for name in (f.name, f.vi)})
PIECES = [
    *(": ", "\n", "\n  ", "\n- ", "  - ", '"', "'", "[", "]", "{", "}", ", ", "|", ">-", "#", "&a"),
    *(
        "*a",
        "!t",
        "<<",
        "---",
        "...",
        "%",
        "\t",
        "\r",
        "\r\n",
        "\u0301",
        "\u200b",
        "\ufffd",
        "\x00",
    ),
    *("KT.", "Q.", "31/02/2022", "21/10/2022", "010", "5", "công văn", "quyết định", "hỏa tốc"),
    *(
        "nội dung: |\n  ",
        "Điều 2.",
        "Chương I",
        "Mục 1:",
        "\n  2. a",
        "\n  e) b",
        "\n  “",
        "”",
        "\\",
    ),
    *("Lưu: VT", "Luật", "Căn cứ ", "**đậm**", "\\u202e", "<<<<<<< a\n", "ơ", "🙂"),
]
YAML_LIKE = st.lists(st.sampled_from(KEYS + PIECES + PIECES), max_size=40).map("".join)


def is_sound(loaded: Loaded, data: bytes) -> None:
    assert (loaded.directive is None) == bool(loaded.diagnostics)
    text = data.decode("utf-8-sig", "replace")
    lines = Problems("", text).lines
    for diagnostic in loaded.diagnostics:
        for lang in ("vi", "en"):
            assert "\n" not in format_diagnostic(diagnostic, lang).splitlines()[0]
        span = diagnostic.span
        if span is None:
            continue
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert span.column < span.end_column or span.line < span.end_line or span[:2] == span[2:]
        if diagnostic.code != "E009":
            assert diagnostic.excerpt == lines[span.line - 1]


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    is_sound(load_text(data, "a.yaml", PROFILE), data)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    is_sound(load_text(data, "a.yaml", None), data)


@settings(max_examples=400)
@given(YAML_LIKE)
def test_anything_that_looks_like_yaml(text: str) -> None:
    data = text.encode()
    is_sound(load_text(data, "a.yaml", PROFILE), data)
    data = letter(text)
    is_sound(load_text(data, "a.yaml", PROFILE), data)


@given(st.sampled_from(DIRECTIVE_FIELDS), YAML_LIKE)
def test_anything_as_the_value_of_any_key(field, value: str) -> None:
    data = letter(f"{field.vi}: {value}")
    is_sound(load_text(data, "a.yaml", PROFILE), data)


WORDS = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyạấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự ", min_size=1)
TEXT = WORDS.map(str.strip).filter(bool)
LETTERS = st.fixed_dictionaries(
    {
        "subject": TEXT,
        "addressees": TEXT,
        "opening": TEXT,
        "drafter": TEXT,
        "urgency": st.sampled_from(["khẩn", "thượng khẩn", "hỏa tốc"]),
        "number": st.integers(1, 99_999),
    }
)


def yaml_of(values: dict[str, object], lang: str) -> str:
    key = {f.name: f.vi if lang == "vi" else f.name for f in DIRECTIVE_FIELDS}
    lines = [f"{key[name]}: {_scalar(value)}" for name, value in values.items()]
    lines += [f"{key['type']}: công văn", f"{key['signatory']}: giám đốc"]
    return "\n".join(lines) + "\n# hết\n"


def _scalar(value: object) -> str:
    return f'"{value}"'


@given(LETTERS)
def test_keys_of_either_language_give_the_same_directive(values: dict[str, object]) -> None:
    first = load_text(yaml_of(values, "vi").encode(), "a", PROFILE).directive
    second = load_text(yaml_of(values, "en").encode(), "a", PROFILE).directive
    assert first is not None
    assert second is not None
    assert first._replace(source_digest="", content_digest="") == second._replace(
        source_digest="", content_digest=""
    )


@given(LETTERS)
def test_either_normal_form_gives_the_same_directive(values: dict[str, object]) -> None:
    text = yaml_of(values, "vi")
    first = load_text(unicodedata.normalize("NFC", text).encode(), "a", PROFILE).directive
    second = load_text(unicodedata.normalize("NFD", text).encode(), "a", PROFILE).directive
    assert first is not None
    assert second is not None
    assert first._replace(source_digest="", content_digest="") == second._replace(
        source_digest="", content_digest=""
    )
