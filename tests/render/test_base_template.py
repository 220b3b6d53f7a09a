"""The base templates: real Word files that a secretary restyles, built from code."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys

import docx
import pytest
from openxml_audit import OpenXmlValidator

from generator.compose.page import BODY_STYLES, SHEET_STYLES
from generator.decree.types import DOCUMENT_TYPES
from generator.render.base.package import template_docx
from generator.render.base.style_table import BODY_STYLE_IDS, STYLES
from generator.render.base.templates import TEMPLATES as BUILT
from generator.render.base.templates import Template
from tests.render.docx_files import BASE, TEMPLATES, members

FILES = sorted(TEMPLATES.glob("*.docx"))
STEMS = [file.stem for file in FILES]


@pytest.mark.parametrize("template", BUILT, ids=lambda template: template.stem)
def test_the_file_is_what_the_code_builds(template: Template):
    file = TEMPLATES / f"{template.stem}.docx"
    assert file.read_bytes() == template_docx(template), "run: python -m generator.render.base"


def test_every_file_is_built_and_every_type_finds_its_template():
    assert sorted(template.stem for template in BUILT) == STEMS
    assert {kind.template for kind in DOCUMENT_TYPES} == set(STEMS)


def test_the_bytes_do_not_depend_on_hash_seed_or_folder(tmp_path):
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "generator.render.base", str(tmp_path / seed)],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
    for file in FILES:
        one, two = ((tmp_path / seed / file.name).read_bytes() for seed in ("1", "2"))
        assert one == two == file.read_bytes()


@pytest.mark.parametrize("stem", STEMS)
def test_it_is_valid_ooxml(stem):
    result = OpenXmlValidator().validate(TEMPLATES / f"{stem}.docx")
    assert not result.errors


def test_python_docx_opens_it_and_sees_the_vietnamese_styles():
    document = docx.Document(io.BytesIO(BASE.read_bytes()))
    names = {style.name for style in document.styles}
    assert {style.name for style in STYLES} <= names
    assert all(style.name.startswith("VB ") and style.id.isascii() for style in STYLES)


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("part", ["word/document.xml", "word/header1.xml", "word/header2.xml",
                                  "word/footer1.xml", "word/footer2.xml"])  # fmt: skip
def test_every_paragraph_has_a_style_and_no_font_of_its_own(part, stem):
    xml = members((TEMPLATES / f"{stem}.docx").read_bytes())[part].decode()
    known = {style.id for style in STYLES}
    paragraphs = re.findall(r"<w:p>.*?</w:p>", xml)
    assert paragraphs
    for paragraph in paragraphs:
        (style,) = re.findall(r'<w:pStyle w:val="(\w+)"/>', paragraph)
        assert style in known
    assert not re.search(r"<w:(rFonts|sz|b|i|spacing|jc)\b", xml)
    assert "<w:ind " not in xml  # those of drawn lines come with the page


@pytest.mark.parametrize("stem", STEMS)
def test_every_style_of_a_block_has_a_branch_in_every_loop(stem):
    xml = members((TEMPLATES / f"{stem}.docx").read_bytes())["word/document.xml"].decode()
    assert tuple(BODY_STYLE_IDS) == BODY_STYLES
    for style in BODY_STYLES:
        assert xml.count(f"b.style == '{style}'") == 3
    for style in SHEET_STYLES:
        assert xml.count(f"b.style == '{style}'") == 1
