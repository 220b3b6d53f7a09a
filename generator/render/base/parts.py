"""The parts that documents are made of, with Jinja tags where the words go.

Each is a function without arguments that gives paragraphs and tables; `templates` lists which parts
make which document. What the page does not have leaves no trace.
"""

from __future__ import annotations

from generator.compose.page import DRAWN_STYLES
from generator.core.units import pt
from generator.decree.layout import HEAD_LEFT_WIDTH, HEAD_RIGHT_WIDTH, TEXT_WIDTH
from generator.decree.words import CONFIRMATION_WORDS, MOTTO, STATE_NAME
from generator.render.base.style_table import (
    ADDRESSEE_WORD,
    BODY_STYLE_IDS,
    RECIPIENTS_WORD,
    SHEET_STYLE_IDS,
)
from generator.render.base.wordml import (
    cell,
    paragraph,
    row,
    table,
    tag_row,
)

_COLUMNS = (HEAD_LEFT_WIDTH, HEAD_RIGHT_WIDTH)
_HALVES = (TEXT_WIDTH // 2, TEXT_WIDTH - TEXT_WIDTH // 2)
# Between the body and the signature, inside the table, so that it never opens a page.
_ABOVE_SIGNATURE = pt(12)
_ABOVE_MARK = pt(6)
_BODY = tuple(BODY_STYLE_IDS.items())
_DRAWN = tuple((style, paragraph("VBNoiDung", "{{p b.drawn }}")) for style in DRAWN_STYLES)
HIDDEN = paragraph("VBDongAn")
# Two tables that stay on one page.
_BETWEEN_TABLES = paragraph("VBDongAn", keep_next=True)


def letter_head() -> str:
    """Ô 1 to 4 and 5b (V/v), then the marks of secrecy and urgency (ô 10a, 10b) if any."""
    return _head(
        paragraph("VBTrichYeuCongVan", "{%p if subject %}"),
        paragraph("VBTrichYeuCongVan", "{{r subject }}"),
        paragraph("VBTrichYeuCongVan", "{%p endif %}"),
    )


def named_head() -> str:
    """Ô 1 to 4 and the marks: a named document has its subject under its title."""
    return _head()


def _head(*under_number: str) -> str:
    """Two columns, and the marks below them; `under_number` are paragraphs under ô 3."""
    left, right = _COLUMNS
    numbers = row(
        cell(left, paragraph("VBSoKyHieu", "{{r number }}"), *under_number),
        cell(right, paragraph("VBDiaDanhNgayThang", "{{r place_date }}")),
    )
    # LibreOffice puts an empty line above a table that a document with footnotes begins with.
    return HIDDEN + table(_COLUMNS, _names(), numbers, _mark("secrecy"), _mark("urgency"))


def _names() -> str:
    """Ô 1 and 2: who issues, and the Quốc hiệu, each with its line."""
    left, right = _COLUMNS
    return row(
        cell(
            left,
            paragraph("VBCoQuanChuQuan", "{%p if parent_agency %}"),
            paragraph("VBCoQuanChuQuan", "{{r parent_agency }}"),
            paragraph("VBCoQuanChuQuan", "{%p endif %}"),
            paragraph("VBCoQuan", "{{r agency }}"),
            paragraph("VBCoQuan", "{{p agency_line }}"),
        ),
        cell(
            right,
            paragraph("VBQuocHieu", STATE_NAME),
            paragraph("VBTieuNgu", MOTTO),
            paragraph("VBTieuNgu", "{{p motto_line }}"),
        ),
    )


def _mark(name: str) -> str:
    """Three rows: `if`, the row with the box, `endif`; nothing is left of them without a mark."""
    left, right = _COLUMNS
    box = paragraph("VBDau", f"{{{{p {name} }}}}")
    return (
        tag_row(f"{{%tr if {name} %}}", _COLUMNS, "VBDau")
        + row(cell(left, box, HIDDEN, space_above=_ABOVE_MARK), cell(right, HIDDEN))
        + tag_row("{%tr endif %}", _COLUMNS, "VBDau")
    )


def title() -> str:
    """Ô 5a: the name of the type, the subject and the line under it (Mục II.5.b)."""
    return (
        paragraph("VBTenLoai", "{%p if title %}")
        + paragraph("VBTenLoai", "{{r title }}")
        + paragraph("VBTenLoai", "{%p endif %}")
        + paragraph("VBTrichYeu", "{%p if title_subject %}")
        + paragraph("VBTrichYeu", "{{r title_subject }}")
        + paragraph("VBTrichYeu", "{%p endif %}")
        + paragraph("VBTrichYeu", "{%p if title_line %}")
        + paragraph("VBTrichYeu", "{{p title_line }}")
        + paragraph("VBTrichYeu", "{%p endif %}")
    )


def letter_title() -> str:
    """The title of a thư công, which has no name of a type above it."""
    return paragraph("VBTenLoai", "{{r title_subject }}") + paragraph(
        "VBTenLoai", "{{p title_line }}"
    )


def addressees() -> str:
    """Ô 9a: several on lines of their own, one on the line of `Kính gửi:`."""
    one = f"{ADDRESSEE_WORD} {{{{r addressee }}}}"
    return (
        paragraph("VBKinhGui", "{%p if addressees %}")
        + paragraph("VBKinhGuiNhieuNoi", ADDRESSEE_WORD)
        + paragraph("VBNoiKinhGui", "{%p for line in addressees %}")
        + paragraph("VBNoiKinhGui", "{{r line }}")
        + paragraph("VBNoiKinhGui", "{%p endfor %}")
        + paragraph("VBKinhGui", "{%p elif addressee_wraps %}")
        + paragraph("VBKinhGuiDai", one)
        + paragraph("VBKinhGui", "{%p elif addressee %}")
        + paragraph("VBKinhGui", one)
        + paragraph("VBKinhGui", "{%p endif %}")
    )


def authority() -> str:
    """Whoever issues the document, above the legal basis (models 1.1 to 1.3)."""
    return (
        paragraph("VBThamQuyen", "{%p if authority %}")
        + paragraph("VBThamQuyen", "{{r authority }}")
        + paragraph("VBThamQuyen", "{%p endif %}")
    )


def basis() -> str:
    """The legal basis, each on a line of its own (Mục II.6.a)."""
    return (
        paragraph("VBCanCu", "{%p for text in basis %}")
        + paragraph("VBCanCu", "{{r text }}")
        + paragraph("VBCanCu", "{%p endfor %}")
    )


def order() -> str:
    """`QUYẾT ĐỊNH:` between the legal basis and the text."""
    return (
        paragraph("VBLenh", "{%p if order %}")
        + paragraph("VBLenh", "{{r order }}")
        + paragraph("VBLenh", "{%p endif %}")
    )


def body() -> str:
    """Ô 6 up to its last paragraphs."""
    return _blocks("body")


def tail() -> str:
    """The last paragraphs of ô 6, kept on one page with the signature."""
    return _blocks("tail", keep_next=True)


def _blocks(name: str, *, keep_next: bool = False) -> str:
    """A loop with one branch for each style of the body."""
    branches = [
        (style, paragraph(style_id, "{{r b.text }}", keep_next=keep_next))
        for style, style_id in _BODY
    ]
    return _loop(name, [*branches, *_DRAWN])


def _loop(name: str, branches: list[tuple[str, str]]) -> str:
    """A loop over blocks: for each style what stands in its branch."""
    parts = [paragraph("VBNoiDung", f"{{%p for b in {name} %}}")]
    for number, (style, content) in enumerate(branches):
        word = "elif" if number else "if"
        parts.append(paragraph("VBNoiDung", f"{{%p {word} b.style == '{style}' %}}"))
        parts.append(content)
    parts.append(paragraph("VBNoiDung", "{%p endif %}"))
    parts.append(paragraph("VBNoiDung", "{%p endfor %}"))
    return "".join(parts)


def attached() -> str:
    """What follows the signature: issued documents and appendices, each on pages of its own."""
    branches = [
        ("section", paragraph("VBDongAn", "{{p b.drawn }}")),
        ("sheet_head", table(_COLUMNS, _names())),
        *((style, paragraph(style_id, "{{r b.text }}")) for style, style_id in SHEET_STYLE_IDS),
        ("sheet_line", paragraph("VBDuongKeTenLoai", "{{p b.drawn }}")),
        *((style, paragraph(style_id, "{{r b.text }}")) for style, style_id in _BODY),
        *_DRAWN,
    ]
    return _loop("attached", branches)


def foot() -> str:
    """Ô 9b and 7a, 7b side by side, in one row that no page break cuts.

    Where several sign, they stand side by side, and ô 9b below them (model 1.9).
    """
    left, right = _COLUMNS
    recipients = (
        paragraph("VBTuNoiNhan", "{%p if recipients %}"),
        paragraph("VBTuNoiNhan", RECIPIENTS_WORD),
        paragraph("VBNoiNhan", "{%p for line in recipients %}"),
        paragraph("VBNoiNhan", "{{r line }}"),
        paragraph("VBNoiNhan", "{%p endfor %}"),
        paragraph("VBTuNoiNhan", "{%p endif %}"),
        HIDDEN,
    )
    signature = cell(
        right,
        paragraph("VBChucVu", "{%p for line in signature %}"),
        paragraph("VBChucVu", "{{r line }}"),
        paragraph("VBChucVu", "{%p endfor %}"),
        paragraph("VBHoTen", "{{r signatory_name }}"),
    )
    # All in one row of one cell: no page's end comes between the signatures and Nơi nhận.
    several = (
        table(_HALVES, *_signer_rows()),
        paragraph("VBDongAn", "{%p if recipients %}"),
        HIDDEN,
        table((TEXT_WIDTH,), row(cell(TEXT_WIDTH, *recipients)), space_above=_ABOVE_SIGNATURE),
        paragraph("VBDongAn", "{%p endif %}"),
        HIDDEN,
    )
    one = table(_COLUMNS, row(cell(left, *recipients), signature), space_above=_ABOVE_SIGNATURE)
    return (
        paragraph("VBDongAn", "{%p if signers %}")
        + table((TEXT_WIDTH,), row(cell(TEXT_WIDTH, *several)), space_above=_ABOVE_SIGNATURE)
        + paragraph("VBDongAn", "{%p else %}")
        + one
        + paragraph("VBDongAn", "{%p endif %}")
    )


def _signer_rows() -> tuple[str, ...]:
    """A row for two signatures."""
    half, other = _HALVES
    sides = (
        cell(
            width,
            paragraph("VBChucVu", f"{{{{r s.{side} }}}}"),
            paragraph("VBHoTen", f"{{{{r s.{side}_name }}}}"),
        )
        for width, side in ((half, "left"), (other, "right"))
    )
    return (
        tag_row("{%tr for s in signers %}", _HALVES, "VBChucVu"),
        row(*sides),
        tag_row("{%tr endfor %}", _HALVES, "VBChucVu"),
    )


def wire() -> str:
    """Who sends a công điện and to whom (model 1.6)."""
    return (
        paragraph("VBNguoiDien", "{{r wire }}")
        + paragraph("VBNoiKinhGui", "{%p for line in addressees %}")
        + paragraph("VBNoiKinhGui", "{{r line }}")
        + paragraph("VBNoiKinhGui", "{%p endfor %}")
    )


def confirmation() -> str:
    """Room for the place where somebody spends his leave to confirm it (model 1.10)."""
    left, right = _COLUMNS
    words = cell(
        left,
        paragraph("VBXacNhan", CONFIRMATION_WORDS),
        paragraph("VBXacNhan", "(Chữ ký, dấu)"),
    )
    return _BETWEEN_TABLES + table(_COLUMNS, row(words, cell(right, HIDDEN)))


def copy_head() -> str:
    """The head of a copy, under a line across the page (PL I, Phần II, Mục II; model 3.1).

    All of it stays with the signature below it.
    """
    left, right = _COLUMNS
    names = row(
        cell(
            left,
            paragraph("VBCoQuan", "{{r agency }}", keep_next=True),
            paragraph("VBCoQuan", "{{p agency_line }}", keep_next=True),
        ),
        cell(right, paragraph("VBHinhThucSao", "{{r copy_form }}", keep_next=True)),
    )
    numbers = row(
        cell(left, paragraph("VBSoKyHieu", "{{r number }}", keep_next=True)),
        cell(right, paragraph("VBDiaDanhNgayThang", "{{r place_date }}", keep_next=True)),
    )
    # Two tables that touch would be one to Word.
    line = paragraph("VBDuongKeLienHe", keep_next=True)
    return line + table(_COLUMNS, names, numbers) + _BETWEEN_TABLES
