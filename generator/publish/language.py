"""The language of an archive's PDF is the document's own, whatever its template says.

LibreOffice takes it from the defaults of the styles, where a template that Word saved may say
`en-US`; a reader's voice would then read Vietnamese as English (ISO 19005-2, 6.7.4).
"""

from __future__ import annotations

import io
import re
import zipfile

_OWN = re.compile(rb"<dc:language>([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)</dc:language>")
_DEFAULT = re.compile(
    rb'(<w:rPrDefault>.*?<w:lang\b[^>]*\bw:val=")([^"]*)(".*?</w:rPrDefault>)', re.S
)
_MOST = 16 * 2**20
_CORE, _STYLES = "docProps/core.xml", "word/styles.xml"


def with_own_language(docx: bytes) -> bytes:
    """The docx with the language of its properties as the default of its styles.

    As it is where it names none, or where its styles are written in another way.
    """
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        sizes = {info.filename: info.file_size for info in archive.infolist()}
        if not all(0 < sizes.get(name, 0) <= _MOST for name in (_CORE, _STYLES)):
            return docx
        own = _OWN.search(archive.read(_CORE))
        styles = archive.read(_STYLES)
        default = _DEFAULT.search(styles)
        if not own or not default or default[2] == own[1]:
            return docx
        changed = styles[: default.start(2)] + own[1] + styles[default.end(2) :]
        result = io.BytesIO()
        with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
            for info in archive.infolist():
                content = changed if info.filename == _STYLES else archive.read(info)
                new.writestr(info.filename, content)
    return result.getvalue()
