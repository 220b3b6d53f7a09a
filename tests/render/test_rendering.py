"""A page through the template: every word, nothing else, and always the same bytes."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
import zipfile

import docx
import jinja2.sandbox
import pytest
from docxtpl import DocxTemplate
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from generator.compose.page import Block, Page, Run
from generator.core.diagnostics import format_diagnostic
from generator.core.errors import InputError
from generator.render.compiler import compile_template
from generator.render.context import context_of
from generator.render.drawing import Drawing
from generator.render.rendering import render
from tests.page.letters import block, full_letter, letter
from tests.page.named import NAMED, decision, plan, resolution
from tests.render.docx_files import BASE, TEMPLATES, edited, members, paragraph, read_paragraphs

COMPILED = {
    file.stem: compile_template(file.read_bytes(), file.name) for file in TEMPLATES.glob("*.docx")
}

PAGES = {
    "letter": letter(),
    "full": full_letter(),
    "bare": letter(
        parent_agency=(), subject_lines=(), addressee="", body=(), recipients=(), contact=()
    ),
    "wrapping": letter(addressee_wraps=True),
    "named, bare": decision(
        title_lines=(), title_line=None, authority=(), basis=(), order="", body=()
    ),
    **NAMED,
}


def rendered(page: Page, template=None) -> bytes:
    template = template or COMPILED[page.template]
    return render(page, template, source_digest="0" * 64, version="0.1.0")


def shown(text: str) -> str:
    """As python-docx reads it."""
    return text.replace("\u2011", "-")


@pytest.mark.parametrize("name", PAGES)
def test_python_docx_reads_every_text_in_the_order_of_the_paper(name):
    page = PAGES[name]
    text = "\n".join(read_paragraphs(rendered(page)))
    position = 0
    for value in page.document_texts():
        position = text.index(shown(value), position) + len(value)


@pytest.mark.parametrize("name", PAGES)
def test_no_empty_paragraph_but_drawn_and_hidden_lines(name):
    document = docx.Document(io.BytesIO(rendered(PAGES[name])))
    for element in document.element.body.iter("{*}p"):
        text = "".join(element.itertext())
        style = element.find("{*}pPr/{*}pStyle").values()[0]
        assert text or style in ("VBDuongKe", "VBDuongKeTenLoai", "VBDongAn")


@pytest.mark.parametrize("name", PAGES)
def test_the_file_is_valid_ooxml(name, tmp_path):
    path = tmp_path / "x.docx"
    path.write_bytes(rendered(PAGES[name]))
    assert not OpenXmlValidator().validate(path).errors


@pytest.mark.parametrize("name", PAGES)
def test_the_zip_is_sound(name):
    with zipfile.ZipFile(io.BytesIO(rendered(PAGES[name]))) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def markup(element: etree._Element) -> str:
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    return re.sub(r' xmlns:\w+="[^"]*"', "", text)


def canonical(xml: bytes) -> list[str]:
    """Paragraphs with properties and runs, and the tables around them; empty runs do not count."""
    root = etree.fromstring(xml)
    for run in list(root.iter("{*}r")):
        if not "".join(run.itertext()) and run.find("{*}t") is not None:
            run.getparent().remove(run)
    return [markup(child) for child in (root[0] if len(root) == 1 else root)]


@pytest.mark.parametrize("name", PAGES)
def test_docxtpl_itself_gives_the_same_document(name):
    page = PAGES[name]
    template = COMPILED[page.template]
    theirs = DocxTemplate(TEMPLATES / f"{page.template}.docx")
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(
        autoescape=True, undefined=jinja2.StrictUndefined
    )
    theirs.render(
        context_of(page, template.section, Drawing(template.styles)), environment, autoescape=True
    )
    buffer = io.BytesIO()
    theirs.save(buffer)
    ours, other = members(rendered(page)), members(buffer.getvalue())
    for part in template.programs:
        assert canonical(ours[part]) == canonical(other[part])


HOSTILE = [
    "A & B <x> \"C\" 'D'",
    "{{ 7*7 }}",
    "{% raw %} {# no #} {_{ x }_}",
    "]]> <!-- --> <?x?>",
    "</w:t></w:r></w:p><w:p>",
    "&amp; &lt; &#65;",
    "từ" * 30_000,
    "\u00a0 hai  dấu cách \u00a0",
    "NQ\u2011TU",
    "tab\there",
    "hai\ndòng",
    "🏛 𝔘",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_values_print_as_themselves(text):
    page = letter(
        agency=(text,), number=text, subject_lines=(text,), place_date=text, addressee=text,
        body=(Block("task", (Run(text, bold=True), Run(text, italic=True))),),
        recipients=(text,), signature=(text,), signatory_name=text,
    )  # fmt: skip
    found = read_paragraphs(rendered(page))
    assert found.count(shown(text)) == 7
    assert shown(text + text) in found
    assert f"Kính gửi: {shown(text)}" in found


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=60))
def test_any_text_comes_back_from_a_real_parser(text):
    page = letter(body=(block("paragraph", text),))
    assert shown(text) in read_paragraphs(rendered(page))


@pytest.mark.parametrize("character", ["\0", "\x0b", "\x1f", "\r", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_is_refused(character):
    with pytest.raises(InputError) as caught:
        rendered(letter(body=(block("task", f"a{character}b"),)))
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "E521"
    assert diagnostic.params == {"text": "a·b", "character": f"U+{ord(character):04X}"}


LOSSES = {
    "number": (("{{r number }}", "Số:"), "E520", "Số: 1234/SVHTTDL\u2011VP"),
    "branch": (("b.style == 'detail'", "b.style == 'other'"), "E522", "- Cắt giảm ít nhất 30%"),
    "order": (("{{r place_date }}", "x"), "E520", "Lai Châu, ngày 21 tháng 10 năm 2022"),
    "loop": (("{{r line }}", "dòng"), "E520", "- Bộ Nội vụ;"),
}


@pytest.mark.parametrize("name", LOSSES)
def test_a_lost_text_is_never_silent(name):
    change, code, start = LOSSES[name]
    template = compile_template(edited(change), "mau.docx")
    with pytest.raises(InputError) as caught:
        rendered(full_letter(), template)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == code
    assert diagnostic.params["text"].startswith(start)
    assert format_diagnostic(diagnostic).startswith(f"mau.docx: {code} ")


NAMED_LOSSES = {
    "{{r title }}": "NGHỊ QUYẾT",
    "{{r title_subject }}": "Về kế hoạch",
    "{{r authority }}": "HỘI ĐỒNG NHÂN DÂN TỈNH",
    "{{r text }}": "Căn cứ Luật",
    "{{r order }}": "QUYẾT NGHỊ:",
}


@pytest.mark.parametrize("tag", NAMED_LOSSES)
def test_no_part_of_a_named_document_is_lost(tag):
    file = TEMPLATES / "nghi-quyet.docx"
    template = compile_template(edited((tag, "x"), base=file), file.name)
    with pytest.raises(InputError) as caught:
        rendered(resolution(), template)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "E520"
    assert diagnostic.params["text"].startswith(NAMED_LOSSES[tag])


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (plan()._replace(template="cong-van"), "KẾ HOẠCH"),
        (
            decision()._replace(template="van-ban-co-ten-loai"),
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
        ),
        (letter(template="quyet-dinh"), "V/v tiếp tục đẩy mạnh"),
    ],
)
def test_a_template_of_another_type_loses_nothing_silently(page, text):
    with pytest.raises(InputError) as caught:
        rendered(page)
    assert caught.value.diagnostics[0].params["text"].startswith(text)


@pytest.mark.parametrize(
    ("part", "tag"),
    [("word/footer1.xml", "{{r line }}"), ("word/header1.xml", "{{p circulation }}")],
)
def test_what_stands_in_margins_is_not_lost_either(part, tag):
    template = compile_template(edited((tag, "x"), part=part), "mau.docx")
    with pytest.raises(InputError) as caught:
        rendered(full_letter(), template)
    assert caught.value.diagnostics[0].code == "E520"


def test_words_of_the_template_itself_may_stand_around_values():
    template = compile_template(edited(("Kính gửi: ", "Kính thưa: ")))
    assert "Kính thưa: Các phòng, đơn vị trực thuộc Sở." in read_paragraphs(
        rendered(letter(), template)
    )


def test_properties_say_what_it_was_made_from():
    template = compile_template(BASE.read_bytes())
    data = render(letter(), template, source_digest="ab", version="1.2.3")
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert properties.title == letter().properties.title
    assert properties.author == "Sở Văn hóa, Thể thao và Du lịch"
    assert properties.language == "vi-VN"
    assert f"{properties.created:%Y-%m-%d}" == "2022-10-21"
    custom = members(data)["docProps/custom.xml"].decode()
    digest = hashlib.sha256(f"ab\n{template.sha256}\n".encode()).hexdigest()
    assert re.findall(r'name="([\w-]+)"><vt:lpwstr>([^<]*)<', custom) == [
        ("vanban-version", "1.2.3"),
        ("vanban-sha256", digest),
    ]


def test_a_draft_has_no_date_in_its_properties():
    page = letter()
    page = page._replace(properties=page.properties._replace(date=""))
    assert "dcterms:created" not in members(rendered(page))["docProps/core.xml"].decode()


SAME_BYTES = """
import sys
from pathlib import Path
from generator.render import load_template, render, template_path
from tests.page.letters import full_letter
template = load_template(template_path("cong-van"), cache_folder=None)
data = render(full_letter(), template, source_digest="x", version="1")
sys.stdout.buffer.write(data)
"""


def test_the_same_page_gives_the_same_bytes_under_any_hash_seed_and_clock():
    made = [
        subprocess.run(
            [sys.executable, "-c", SAME_BYTES],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale},
        ).stdout
        for seed, zone, locale in (("0", "UTC", "C"), ("1", "Asia/Ho_Chi_Minh", "C.UTF-8"))
    ]
    assert made[0] == made[1]
    assert made[0][:2] == b"PK"
    assert len(read_paragraphs(made[0])) > 20


def test_a_template_without_tags_loses_everything_and_says_so():
    xml = members(BASE.read_bytes())["word/document.xml"].decode()
    body = re.search(r"<w:body>(.*)<w:sectPr>", xml)
    assert body
    template = compile_template(edited((body.group(1), paragraph("Trống"))), "mau.docx")
    with pytest.raises(InputError) as caught:
        rendered(letter(), template)
    assert caught.value.diagnostics[0].params["text"] == "UBND TỈNH LAI CHÂU"
