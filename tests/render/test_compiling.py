"""What a template may not be: each mistake is named, with the tag and the place."""

from __future__ import annotations

import json
import random
import re
import time

import pytest

from generator.core.diagnostics import format_diagnostic
from generator.core.errors import InputError
from generator.render.compiler import compile_template
from generator.render.rendering import render
from tests.page.letters import letter
from tests.render.docx_files import BASE, adding, edited, members, zipped


def problems(template: bytes) -> list[tuple[str, dict[str, str]]]:
    with pytest.raises(InputError) as caught:
        compile_template(template, "mau.docx")
    for diagnostic in caught.value.diagnostics:
        for lang in ("vi", "en"):
            assert format_diagnostic(diagnostic, lang).startswith("mau.docx: E5")
    return [(d.code, d.params) for d in caught.value.diagnostics]


def test_programs_are_plain_data():
    template = compile_template(BASE.read_bytes())
    assert json.loads(json.dumps(template.programs)) == template.programs
    assert set(template.programs) == {"word/document.xml", "word/header1.xml", "word/footer1.xml"}


@pytest.mark.parametrize(
    ("text", "code", "tag"),
    [
        ("{{r numbr }}", "E511", "{{ numbr }}"),
        ("{{r b.text }}", "E511", "{{ b.text }}"),
        ("{%p for x in nothing %}{%p endfor %}", "E514", "{%p for x in nothing %}"),
        ("Số {{r number", "E518", "{{r number"),
        ("Số {{r number %}", "E510", "{{ number %}"),
        ("a {% endif %} b", "E510", "{% endif %}"),
        ("{{r number|upper }}", "E512", "{{ number|upper }}"),
        ("{{r number.__class__ }}", "E511", "{{ number.__class__ }}"),
        ("{{r cycler.__init__.__globals__ }}", "E512", ""),
        ("{{r ''.join([]) }}", "E512", "{{ ''.join([]) }}"),
        ("{{r 'x'*300000000 }}", "E512", "{{ 'x'*300000000 }}"),
        ("{{r range(9) }}", "E512", "{{ range(9) }}"),
        ("{{r number[0] }}", "E512", "{{ number[0] }}"),
        ("{{r addressee_wraps }}", "E512", "{{ addressee_wraps }}"),
        ("{{r body }}", "E512", "{{ body }}"),
        ("a {% set x = 1 %} b", "E512", "{% set x = 1 %}"),
        ("a {% include 'x' %} b", "E512", "{% include 'x' %}"),
        (
            "{%p for b in body %}{%p for c in body %}{%p endfor %}{%p endfor %}",
            "E514",
            "{%p for b in body %}",
        ),
        ("a {% if number > 5 %}{% endif %} b", "E512", "{% if number > 5 %}"),
        ("a {% autoescape false %}x{% endautoescape %} b", "E512", ""),
        ("a {% macro m() %}{% endmacro %} b", "E512", "{% macro m() %}"),
        ("a {% if number is sameas 1 %}{% endif %} b", "E512", "{% if number is sameas 1 %}"),
        ("{{ number }}", "E513", "{{ number }}"),
        ("{{r agency_line }}", "E513", "{{ agency_line }}"),
        ("{{p number }}", "E513", "{{ number }}"),
        ("Thừa chữ {%p if subject %}", "E514", "{%p if subject %}"),
        ("{% if subject %}", "E515", "{% if subject %}"),
    ],
)
def test_a_bad_tag_is_named(text, code, tag):
    found = problems(adding(text))
    assert code in [found_code for found_code, _ in found]
    params = next(params for found_code, params in found if found_code == code)
    assert tag in params["tag"]


@pytest.mark.parametrize("tag", ["{{r ", "{% ", "{{p ", "{#", "{{r x"])
def test_tags_that_are_never_closed_take_no_time(tag):
    filling = "".join(random.Random(1).choices("abcdefgh ", k=1_000_000))
    begun = time.monotonic()
    assert {code for code, _ in problems(adding(tag * 900 + filling))} == {"E518"}
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    "text",
    [
        "a {% if " + "(" * 150 + "1" + ")" * 150 + " %}x{% endif %} b",
        "a {% if " + "not " * 95 + "1 %}x{% endif %} b",
        "a " + "{% if subject %}" * 450 + "x" + "{% endif %}" * 450 + " b",
    ],
)
def test_deep_nesting_never_breaks_the_program(text):
    try:
        template = compile_template(adding(text))
    except InputError as error:
        assert [d.code for d in error.diagnostics] == ["E519"]  # noqa: PT017  (either may be)
    else:
        assert render(letter(), template, source_digest="", version="")


def test_all_problems_are_told_at_once():
    template = adding("{{r numbr }} và {{r agncy }}")
    found = problems(template)
    assert [(code, params["near"]) for code, params in found] == [
        ("E511", "number"),
        ("E511", "agency"),
    ]
    assert found[0][1]["place"] == "{{ numbr }} và {{ agncy }}"


def test_tags_that_word_split_over_runs_are_mended():
    split = "<w:r><w:t>{{</w:t></w:r><w:r><w:t>r num</w:t></w:r><w:r><w:t>ber }}</w:t></w:r>"
    whole = '<w:r><w:t xml:space="preserve">{{r number }}</w:t></w:r>'
    mended = compile_template(edited((whole, split)))
    assert mended.programs == compile_template(BASE.read_bytes()).programs


def test_curly_quotes_that_word_puts_in_tags_are_mended():
    curly = edited(("b.style == 'task'", "b.style == ‘task’"))
    assert compile_template(curly).programs == compile_template(BASE.read_bytes()).programs


def test_tags_that_cut_through_the_xml_are_found():
    cut = edited(("{%tr if secrecy %}", "{%p if secrecy %}"), ("{%tr endif %}", "{%p endif %}"))
    assert problems(cut) == [("E517", {"what": "word/document.xml"})]


def test_a_lost_style_of_drawn_lines_is_found():
    lost = edited(("VB Đường kẻ", "Khác"), part="word/styles.xml")
    assert ("E516", {"style": "VB Đường kẻ", "name": "agency_line"}) in problems(lost)


def test_properties_are_added_where_the_template_has_none():
    contents = members(BASE.read_bytes())
    for name in ("docProps/core.xml", "docProps/custom.xml"):
        del contents[name]
    for name in ("[Content_Types].xml", "_rels/.rels"):
        listed = rb"<(Override|Relationship) [^>]*docProps/(core|custom)\.xml[^>]*/>"
        contents[name] = re.sub(listed, b"", contents[name])
    template = compile_template(zipped(contents))
    made = members(render(letter(), template, source_digest="0", version="1"))
    assert b"cao n\xc4\x83ng l" in made["word/document.xml"]
    for name in ("docProps/core.xml", "docProps/custom.xml"):
        assert made[name]
        assert f'PartName="/{name}"'.encode() in made["[Content_Types].xml"]
        assert f'Target="{name}"'.encode() in made["_rels/.rels"]
