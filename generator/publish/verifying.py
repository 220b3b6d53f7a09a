"""Is a PDF the document it was made from? Its text is compared with the docx's, word for word."""

from __future__ import annotations

import html
import io
import re
import unicodedata
import zipfile

# What carries no word: spaces of all kinds, hyphens (LibreOffice sets U+2011 as one), the control
# characters that PDF readers put at the end of lines, and signs for which another typeface steps in
# (☐, ✓, ⇒, ℃, 😀): a reader lists those after the line that they stand in.
_NO_WORD = re.compile(
    "[\\s\u00ad\u2010\u2011\u200b\u2025\u2030-\u2bff\ufe00-\ufe0f\ufeff\ufffe"
    "\U0001f000-\U0001faff\x00-\x1f-]+"
)
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(br|cr|tab|noBreakHyphen)[ />]")
_SIGNS = {"": "", "br": " ", "cr": " ", "tab": " ", "noBreakHyphen": "-"}
_INVISIBLE = re.compile(r"<w:(del|instrText|txbxContent)[ >].*?</w:\1>", re.DOTALL)
# A cell over several rows: its lines are read between those of the cells beside it, so that each of
# its words is looked for apart.
_TALL_CELL = re.compile(r'<w:vMerge w:val="restart"/>.*?</w:tc>', re.DOTALL)
_WORDS_END = re.compile(r"(?<=[^<>\s])[ \u00a0](?=[^<>]*</w:t>)")
# A paragraph that a page's end cuts leaves a line or more there; less is a chance likeness.
_LEAST_PART = 10
_MAX_DOCUMENT = 64 * 2**20
_TRAILER = 64
_PDF_A_PART = re.compile(rb"pdfaid:part(?:>|=[\"'])2")
_PDF_A_LEVEL = re.compile(rb"pdfaid:conformance(?:>|=[\"'])[ABU]")


def docx_paragraphs(docx: bytes) -> list[str]:
    """The text of each paragraph of the docx's main document, empty ones left out.

    Raises `ValueError` when `docx` is not a Word document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            if archive.getinfo("word/document.xml").file_size > _MAX_DOCUMENT:
                raise ValueError("word/document.xml")
            xml = archive.read("word/document.xml").decode("utf-8")
    except (zipfile.BadZipFile, KeyError, UnicodeDecodeError, EOFError, OSError) as error:
        raise ValueError(str(error)) from error
    # The number of a footnote stands in the PDF and not here: what is before it and what is after
    # it are looked for apart.
    xml = _TALL_CELL.sub(_word_by_word, _INVISIBLE.sub("", xml))
    paragraphs = re.split(r"</w:p>|<w:footnoteReference ", xml)
    texts = [
        "".join([text + _SIGNS[sign] for text, sign in _TEXT.findall(paragraph)])
        for paragraph in paragraphs
    ]
    return [shown for text in texts if (shown := html.unescape(text).strip())]


def _word_by_word(cell: re.Match[str]) -> str:
    return _WORDS_END.sub("</w:t></w:p><w:t>", cell[0])


def pdf_pages(pdf: bytes) -> list[str]:
    """The words of each page of the PDF, without spaces and hyphens.

    Raises `ValueError` when `pdf` is not a whole PDF with at least one page.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from error
    try:
        # PDFium mends a file that is cut off, without the pages that it lacks.
        if not pdf[-_TRAILER:].rstrip().endswith(b"%%EOF"):
            raise ValueError("no end")
        pages = []
        for page in document:
            text_page = page.get_textpage()
            pages.append(_words(text_page.get_text_bounded()))
            text_page.close()
            page.close()
    finally:
        document.close()
    if not pages:
        raise ValueError("no page")
    return pages


def is_pdf_a(pdf: bytes) -> bool:
    """Whether the PDF says of itself that it is PDF/A-2b (ISO 19005-2, 6.6.4).

    What it says lies open in an archive's file: metadata may be neither packed nor encrypted there.
    """
    return _PDF_A_PART.search(pdf) is not None and _PDF_A_LEVEL.search(pdf) is not None


def first_lost(paragraphs: list[str], pages: list[str]) -> str | None:
    """The first paragraph whose words are not in the pages, or None.

    `pages` are as `pdf_pages` makes them; spaces and hyphens of the paragraphs do not count.
    """
    return next((text for text in paragraphs if not _is_on(_words(text), pages)), None)


def _is_on(words: str, pages: list[str]) -> bool:
    """Whether `words` stand on one page, or begin on one and go on on those that follow."""
    if any(words in page for page in pages):
        return True
    return any(_runs_from(words, pages[number:]) for number in range(len(pages) - 1))


def _runs_from(words: str, pages: list[str]) -> bool:
    """Whether `words` begin on the first of `pages` and end on a later one, page after page."""
    for page in pages:
        begun = _longest_beginning(words, page)
        if begun == len(words):
            return True
        if begun < _LEAST_PART:
            return False
        words = words[begun:]
    return False


def _longest_beginning(words: str, page: str) -> int:
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if words[:middle] in page:
            low = middle
        else:
            high = middle - 1
    return low


def _words(text: str) -> str:
    # Before the normal form, which would make letters of ℃; after it, for the spaces it makes.
    return _NO_WORD.sub("", unicodedata.normalize("NFKC", _NO_WORD.sub("", text)))
