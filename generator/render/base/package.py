"""The package around the parts: content types, relationships, settings, properties."""

from __future__ import annotations

from typing import NamedTuple

from generator.render.base import margins
from generator.render.base.styles import styles_xml
from generator.render.base.templates import Template, document_xml
from generator.render.base.theme import theme_xml
from generator.render.base.wordml import RELATIONSHIPS, XML_HEAD, part
from generator.render.properties import app_xml, core_xml, custom_xml
from generator.render.zip_writer import Member, deflated, write_zip

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/>'
    '<w:listSeparator w:val=";"/>'
)

_FONT_TABLE = (
    '<w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>'
    '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
)

_THEME = "theme/theme1.xml"
_THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"


class Part(NamedTuple):
    """A part beside the document: file, relationship, kind (`header`), XML."""

    file: str
    id: str
    kind: str
    xml: str


def template_docx(template: Template) -> bytes:
    """The file `templates/{stem}.docx`: the same bytes on every machine."""
    title = f"Mẫu {template.name}"
    model = f"Nghị định 30/2020/NĐ-CP, mẫu {template.model}"
    return package_docx(
        document_xml(template),
        styles_xml(),
        (
            Part("header1.xml", "rIdHeaderFirst", "header", margins.first_header_xml()),
            Part("header2.xml", "rIdHeader", "header", margins.header_xml()),
            Part("footer1.xml", "rIdFooterFirst", "footer", margins.first_footer_xml()),
            Part("footer2.xml", "rIdFooter", "footer", margins.footer_xml()),
        ),
        core_xml(title, model, "", ""),
    )


def package_docx(document: str, styles: str, margin_parts: tuple[Part, ...], core: str) -> bytes:
    """A .docx of its main document, its styles, its headers and footers, its core properties.

    The same bytes for the same parts.
    """
    text_parts = (
        Part("styles.xml", "rIdStyles", "styles", styles),
        Part("settings.xml", "rIdSettings", "settings", part("settings", _SETTINGS)),
        Part("fontTable.xml", "rIdFonts", "fontTable", part("fonts", _FONT_TABLE)),
    )
    parts = text_parts + margin_parts
    contents = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _package_relationships(),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _document_relationships(parts),
        **{f"word/{found.file}": found.xml for found in text_parts},
        f"word/{_THEME}": theme_xml(),
        **{f"word/{found.file}": found.xml for found in margin_parts},
        "docProps/core.xml": core,
        "docProps/app.xml": app_xml(),
        "docProps/custom.xml": custom_xml({}),
    }
    members: list[Member] = [deflated(name, xml.encode()) for name, xml in contents.items()]
    return write_zip(members)


def _content_types(parts: tuple[Part, ...]) -> str:
    overrides = [("/word/document.xml", f"{_WORD_TYPE}.document.main+xml")]
    overrides += [(f"/word/{p.file}", f"{_WORD_TYPE}.{p.kind}+xml") for p in parts]
    overrides += [
        (f"/word/{_THEME}", _THEME_TYPE),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        (
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        ),
        (
            "/docProps/custom.xml",
            "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        ),
    ]
    listed = "".join(f'<Override PartName="{n}" ContentType="{kind}"/>' for n, kind in overrides)
    return (
        f'{XML_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _package_relationships() -> str:
    return _relationships(
        ("rId1", f"{RELATIONSHIPS}/officeDocument", "word/document.xml"),
        ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("rId3", f"{RELATIONSHIPS}/extended-properties", "docProps/app.xml"),
        ("rId4", f"{RELATIONSHIPS}/custom-properties", "docProps/custom.xml"),
    )


def _document_relationships(parts: tuple[Part, ...]) -> str:
    theme = ("rIdTheme", f"{RELATIONSHIPS}/theme", _THEME)
    listed = ((p.id, f"{RELATIONSHIPS}/{p.kind}", p.file) for p in parts)
    return _relationships(*listed, theme)


def _relationships(*entries: tuple[str, str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="{rid}" Type="{kind}" Target="{target}"/>'
        for rid, kind, target in entries
    )
    return f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'
