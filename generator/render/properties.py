"""docProps: what the file says about itself, and what it was made from."""

from __future__ import annotations

import hashlib

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
# The one format identifier that Word gives to custom properties.
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

VERSION_PROPERTY = "vanban-version"
DIGEST_PROPERTY = "vanban-sha256"


def origin_digest(source_digest: str, template_digest: str) -> str:
    """What the document was made from: the source's and the template's SHA-256, as one."""
    return hashlib.sha256(f"{source_digest}\n{template_digest}\n".encode()).hexdigest()


def core_xml(title: str, subject: str, agency: str, date: str) -> str:
    """docProps/core.xml; `date` is ISO 8601 (a day) or empty: never the clock's."""
    stamp = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{date}T00:00:00Z</dcterms:{name}>'
        for name in (("created", "modified") if date else ())
    )
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_escape(title)}</dc:title><dc:subject>{_escape(subject)}</dc:subject>"
        f"<dc:creator>{_escape(agency)}</dc:creator>{stamp}<dc:language>vi-VN</dc:language>"
        "</cp:coreProperties>"
    )


def app_xml() -> str:
    """docProps/app.xml."""
    return (
        f'{_HEAD}<Properties xmlns="{_OFFICE}/extended-properties">'
        "<Application>vanban</Application></Properties>"
    )


def custom_xml(values: dict[str, str]) -> str:
    """docProps/custom.xml with text properties."""
    properties = "".join(
        f'<property fmtid="{_FORMAT}" pid="{pid}" name="{_escape(name)}">'
        f"<vt:lpwstr>{_escape(value)}</vt:lpwstr></property>"
        for pid, (name, value) in enumerate(values.items(), 2)
    )
    return (
        f'{_HEAD}<Properties xmlns="{_OFFICE}/custom-properties"'
        f' xmlns:vt="{_OFFICE}/docPropsVTypes">{properties}</Properties>'
    )


def _escape(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("\n", " ")
