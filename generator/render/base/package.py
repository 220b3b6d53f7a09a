"""The package around the parts: content types, relationships, settings, properties."""

from __future__ import annotations

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
# Parts of the document: file, relationship, content type.
_PARTS = (
    ("styles.xml", "rIdStyles", "styles"),
    ("settings.xml", "rIdSettings", "settings"),
    ("fontTable.xml", "rIdFonts", "fontTable"),
    ("header1.xml", "rIdHeaderFirst", "header"),
    ("header2.xml", "rIdHeader", "header"),
    ("footer1.xml", "rIdFooterFirst", "footer"),
    ("footer2.xml", "rIdFooter", "footer"),
)


def template_docx(template: Template) -> bytes:
    """The file `templates/{stem}.docx`: the same bytes on every machine."""
    title = f"Mẫu {template.name}"
    model = f"Nghị định 30/2020/NĐ-CP, mẫu {template.model}"
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relationships(),
        "word/document.xml": document_xml(template),
        "word/_rels/document.xml.rels": _document_relationships(),
        "word/styles.xml": styles_xml(),
        "word/settings.xml": part("settings", _SETTINGS),
        "word/fontTable.xml": part("fonts", _FONT_TABLE),
        f"word/{_THEME}": theme_xml(),
        "word/header1.xml": margins.first_header_xml(),
        "word/header2.xml": margins.header_xml(),
        "word/footer1.xml": margins.first_footer_xml(),
        "word/footer2.xml": margins.footer_xml(),
        "docProps/core.xml": core_xml(title, model, "", ""),
        "docProps/app.xml": app_xml(),
        "docProps/custom.xml": custom_xml({}),
    }
    members: list[Member] = [deflated(name, xml.encode()) for name, xml in parts.items()]
    return write_zip(members)


def _content_types() -> str:
    overrides = [("/word/document.xml", f"{_WORD_TYPE}.document.main+xml")]
    overrides += [(f"/word/{file}", f"{_WORD_TYPE}.{kind}+xml") for file, _, kind in _PARTS]
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


def _document_relationships() -> str:
    theme = ("rIdTheme", f"{RELATIONSHIPS}/theme", _THEME)
    parts = ((rid, f"{RELATIONSHIPS}/{kind}", file) for file, rid, kind in _PARTS)
    return _relationships(*parts, theme)


def _relationships(*entries: tuple[str, str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="{rid}" Type="{kind}" Target="{target}"/>'
        for rid, kind, target in entries
    )
    return f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'
