"""A new directive: it loads at once, and what has to be replaced stands in square brackets."""

from __future__ import annotations

import re

import pytest

from generator.decree.types import DOCUMENT_TYPES, LETTER
from generator.directive.fields import DIRECTIVE_FIELDS, LEVELS
from generator.directive.load import load_text
from generator.directive.model import Contact, Signatory
from generator.directive.profile import Profile
from generator.directive.scaffold import new_directive
from tests.directive.letters import PROFILE

FULL = PROFILE._replace(
    defaults={
        **PROFILE.defaults,
        "archive": ("VT", "VP"),
        "contact": Contact(phone="0213"),
        "signatory": Signatory("Nguyễn Văn An", "Giám đốc"),
    }
)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("profile", [None, PROFILE, FULL], ids=["none", "some", "full"])
def test_it_loads_as_it_stands(profile: Profile | None, lang: str) -> None:
    text = new_directive(LETTER, profile, lang=lang)
    loaded = load_text(text.encode(), "moi.yaml", profile)
    assert loaded.diagnostics == []


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_nothing_is_made_up(lang: str) -> None:
    """Every value is the type, or a placeholder."""
    text = new_directive(LETTER, None, lang=lang)
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    values = [line.split(": ", 1)[-1].strip(' -"') for line in lines if not line.endswith(":")]
    assert values[0] == "công văn"
    assert len(values) > 8
    assert all(re.fullmatch(r"\[[^]]+\]", value) for value in values[1:])


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_key_is_there(lang: str) -> None:
    text = new_directive(LETTER, FULL, lang=lang)
    for field in DIRECTIVE_FIELDS:
        key = field.vi if lang == "vi" else field.name
        there = re.search(rf"^(# )?{key}:", text, re.MULTILINE) is not None
        assert there == (field.name not in ("authority", "appendices"))


def test_optional_keys_load_when_their_mark_of_comment_is_removed() -> None:
    """Every `# key: value` of the contract, nested ones too; sentences of explanation stay."""
    keys = {name for level in LEVELS for f in level.fields for name in (f.name, f.vi)}
    lines = []
    for line in new_directive(LETTER, None).splitlines():
        bare = line.replace("# ", "", 1) if line.lstrip().startswith("# ") else line
        key = bare.strip(" -").split(":")[0]
        # The derived symbol is the one of the placeholders: another would not fit.
        lines.append(bare if key in keys and key != "ký hiệu" else line)
    loaded = load_text("\n".join(lines).encode(), "moi.yaml", None)
    assert loaded.diagnostics == []
    assert loaded.directive is not None
    assert loaded.directive.number == 125
    assert loaded.directive.legal_basis[0].citation is not None
    assert loaded.directive.contact is not None


def test_what_the_profile_knows_is_shown_as_a_comment() -> None:
    text = new_directive(LETTER, FULL)
    assert "# cơ quan: Sở Nội vụ  # đã có trong vanban.yaml" in text
    assert "# lưu: VT, VP  # đã có trong vanban.yaml" in text
    assert "# người ký: Nguyễn Văn An  # đã có trong vanban.yaml" in text
    assert "# liên hệ: 0213  # đã có trong vanban.yaml" in text


def test_the_first_signatory_of_the_profile_signs_and_the_others_are_named() -> None:
    (director,) = PROFILE.signatories.values()
    two = PROFILE._replace(signatories={"phó: giám đốc 1": director, "giám đốc": director})
    assert "\nngười ký: giám đốc\n" in new_directive(LETTER, PROFILE)
    assert '# Những người ký khác: giám đốc\nngười ký: "phó: giám đốc 1"\n' in new_directive(
        LETTER, two
    )
    assert load_text(new_directive(LETTER, two).encode(), "x.yaml", two).diagnostics == []


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("báo cáo", "báo cáo"),
        ("V/v báo cáo", "báo cáo"),
        ('Đề án: "a" \\ #b', 'Đề án: "a" \\ #b'),
        ("hai\ndòng", "hai dòng"),
        ("  ", "[Trích yếu]"),
    ],
)
def test_the_title_becomes_the_subject(title: str, subject: str) -> None:
    text = new_directive(LETTER, PROFILE, title=title)
    directive = load_text(text.encode(), "moi.yaml", PROFILE).directive
    assert directive is not None
    assert directive.subject == subject


def test_the_first_line_names_the_schema() -> None:
    text = new_directive(LETTER, None, schema="../schema.json")
    assert text.startswith("# yaml-language-server: $schema=../schema.json\n")


@pytest.mark.parametrize("kind", DOCUMENT_TYPES, ids=lambda kind: kind.name)
def test_other_types_say_what_this_version_cannot(kind) -> None:
    loaded = load_text(new_directive(kind, PROFILE).encode(), "moi.yaml", PROFILE)
    assert [d.code for d in loaded.diagnostics] == ([] if kind is LETTER else ["E311"])
