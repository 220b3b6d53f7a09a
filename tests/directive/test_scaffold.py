"""A new directive: it loads at once, and what has to be replaced stands in square brackets."""

from __future__ import annotations

import re

import pytest

from generator.decree.types import DOCUMENT_TYPES, LETTER, DocumentType
from generator.directive.by_type import refused
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


COMPOSED = DOCUMENT_TYPES
of_every_type = pytest.mark.parametrize("kind", COMPOSED, ids=lambda kind: kind.name)
in_both_languages = pytest.mark.parametrize("lang", ["vi", "en"])


@of_every_type
@in_both_languages
@pytest.mark.parametrize("profile", [None, PROFILE, FULL], ids=["none", "some", "full"])
def test_it_loads_as_it_stands(kind: DocumentType, profile: Profile | None, lang: str) -> None:
    text = new_directive(kind, profile, lang=lang)
    loaded = load_text(text.encode(), "moi.yaml", profile)
    assert loaded.diagnostics == []


@of_every_type
@in_both_languages
def test_nothing_is_made_up(kind: DocumentType, lang: str) -> None:
    """Every value is the type, or a placeholder, which may follow the number of a điều."""
    text = new_directive(kind, None, lang=lang)
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    given = [line for line in lines if not line.endswith((":", "|"))]
    values = [re.sub(r"^Điều \d\. ", "", line.split(": ", 1)[-1].strip(' -"')) for line in given]
    assert values[0] == kind.name
    assert len(values) > 5
    assert all(value in kind.roles or re.fullmatch(r"\[[^]]+\]", value) for value in values[1:])


@of_every_type
@in_both_languages
def test_every_key_is_there(kind: DocumentType, lang: str) -> None:
    text = new_directive(kind, FULL, lang=lang)
    absent = refused(kind)
    for field in DIRECTIVE_FIELDS:
        key = field.vi if lang == "vi" else field.name
        there = re.search(rf"^(# )?{key}:", text, re.MULTILINE) is not None
        assert there == (field.name not in absent)


@of_every_type
def test_optional_keys_load_when_their_mark_of_comment_is_removed(kind: DocumentType) -> None:
    """Every `# key: value` of the contract, nested ones too; sentences of explanation stay."""
    keys = {name for level in LEVELS for f in level.fields for name in (f.name, f.vi)}
    lines = []
    for line in new_directive(kind, None).splitlines():
        bare = line.replace("# ", "", 1) if line.lstrip().startswith("# ") else line
        key = bare.strip(" -").split(":")[0]
        # The derived symbol is the one of the placeholders: another would not fit.
        lines.append(bare if key in keys and key != "ký hiệu" else line)
    loaded = load_text("\n".join(lines).encode(), "moi.yaml", None)
    assert loaded.diagnostics == []
    assert loaded.directive is not None
    assert loaded.directive.number == 125
    if not kind.order and "legal_basis" not in refused(kind):
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


def test_a_decision_begins_with_its_articles() -> None:
    (decision,) = (kind for kind in COMPOSED if kind.abbreviation == "QĐ")
    directive = load_text(new_directive(decision, PROFILE).encode(), "x.yaml", PROFILE).directive
    assert directive is not None
    assert directive.authority == "[Thẩm quyền ban hành]"
    assert [(node.kind, node.number) for node in directive.body] == [("điều", "1"), ("điều", "2")]
    assert "# ký hiệu: QĐ-SVHTTDL\n" in new_directive(decision, PROFILE)
