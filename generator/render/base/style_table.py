"""The named styles of the templates, as data: which component, which place on the line.

Names are what the secretary sees in Word's list; ids are ASCII and are what documents refer to.
Sizes and weights come from the decree (`decree.layout.TYPES`), so that there is one place for them.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.compose.metrics import text_width
from generator.core.units import EMU_PER_TWIP, mm, pt
from generator.decree.layout import (
    FIRST_LINE_INDENT,
    LINE_PITCH,
    PARAGRAPH_GAP,
    SUBJECT_GAP,
    TYPES,
    Types,
)

ADDRESSEE_WORD = "Kính gửi:"
RECIPIENTS_WORD = "Nơi nhận:"


class Border(NamedTuple):
    """A border above the paragraph: width in eighths of a point."""

    eighths: int = 6


class Style(NamedTuple):
    """A paragraph style. Lengths are EMU; `type` names an entry of `decree.layout.TYPES`."""

    id: str
    name: str
    type: str = ""
    align: str = "left"
    based_on: str = "Normal"
    before: int = 0
    after: int = 0
    pitch: float = 1.0  # line pitch in lines
    exact: int = 0  # exact line height, instead of the pitch
    left: int = 0
    hanging: int = 0
    first_line: int = 0
    keep_next: bool = False
    keep_lines: bool = False
    contextual: bool = False  # no gap between two paragraphs of this style
    border_top: Border | None = None
    bold: bool | None = None  # None: as the component's type says
    color: str = ""
    outline: int = 0  # level in Word's outline and in a PDF's bookmarks, from 1; 0: none


# PL I, Phần I, Mục II.9.d: the dashes of several addressees stand under the colon of `Kính gửi:`.
SEVERAL_ADDRESSEES_LEFT = mm(30)
# Room for the signature and the seal between title and name (Mục II.7.đ, ô 7c).
SIGNATURE_ROOM = mm(28)
HIDDEN_LINE = EMU_PER_TWIP  # the least that the format can say
_ASCENT = 1825 / 2048
_ADDRESSEE_ABOVE, _ADDRESSEE_BELOW = pt(18), pt(12)


# Above the name of the type, and from the line under the subject to what follows.
_TITLE_ABOVE, _TITLE_BELOW = pt(18), pt(12)
_LINE_ABOVE, _LINE_HEIGHT = pt(2), pt(3)


def _body(
    style_id: str,
    name: str,
    kind: str = "body",
    *,
    keep_next: bool = False,
    keep_lines: bool = False,
    bold: bool | None = None,
) -> Style:
    """PL I, Phần I, Mục II.6.e: justified, first line indented, 6 pt between paragraphs."""
    return Style(
        style_id,
        name,
        kind,
        align="both",
        after=PARAGRAPH_GAP.value,
        pitch=LINE_PITCH,
        first_line=FIRST_LINE_INDENT,
        keep_next=keep_next,
        keep_lines=keep_lines,
        bold=bold,
    )


def _title_of_body(style_id: str, name: str, kind: str, *, outline: int) -> Style:
    """PL I, Phần I, Mục II.6.đ and 6.e: a title on lines of its own, never apart from its text."""
    title = _body(style_id, name, kind, keep_next=True, keep_lines=True)
    return title._replace(outline=outline)


def _centred(
    style_id: str,
    name: str,
    kind: str,
    *,
    before: int = 0,
    after: int = PARAGRAPH_GAP.value,
    outline: int = 0,
) -> Style:
    """A centred line over the whole width of the text, never apart from what follows.

    Inside the text `before` stays 0: LibreOffice forgets to keep a paragraph with the next where
    the gap above it is larger than the one below the paragraph before it.
    """
    return Style(
        style_id,
        name,
        kind,
        "center",
        before=before,
        after=after,
        keep_next=True,
        keep_lines=True,
        outline=outline,
    )


def styles_of(types: Types) -> tuple[Style, ...]:
    """All styles, for one choice of sizes (see `decree.layout.TEXT_SIZES`)."""
    size = types["addressees"].size
    colon = SEVERAL_ADDRESSEES_LEFT + text_width(ADDRESSEE_WORD[:-1], size)
    dash = text_width("- ", size)
    hang = text_width(f"{ADDRESSEE_WORD} ", size)
    recipients_dash = text_width("- ", types["recipients"].size)
    # `Nơi nhận:` is set smaller than the signatory's title beside it: lowered by the difference of
    # the two fonts' ascents, it stands on the same baseline (Mục II.9.d: `ngang hàng`).
    lowered = pt((types["signature"].size - types["recipients_word"].size) * _ASCENT)
    # The date may be set larger than the number beside it: on one baseline too (Mục II.4.c).
    below_date = pt((types["place_date"].size - types["number"].size) * _ASCENT)
    return (
        Style("VBQuocHieu", "VB Quốc hiệu", "state_name", "center"),
        Style("VBTieuNgu", "VB Tiêu ngữ", "motto", "center"),
        Style("VBCoQuanChuQuan", "VB Cơ quan chủ quản", "parent_agency", "center"),
        Style("VBCoQuan", "VB Cơ quan", "agency", "center"),
        Style("VBSoKyHieu", "VB Số ký hiệu", "number", "center", before=pt(6) + below_date),
        Style(
            "VBTrichYeuCongVan",
            "VB Trích yếu công văn",
            "letter_subject",
            "center",
            before=SUBJECT_GAP,
        ),
        Style(
            "VBDiaDanhNgayThang", "VB Địa danh, ngày tháng", "place_date", "center", before=pt(6)
        ),
        Style(
            "VBKinhGui",
            "VB Kính gửi",
            "addressees",
            "center",
            before=_ADDRESSEE_ABOVE,
            after=_ADDRESSEE_BELOW,
            keep_next=True,
        ),
        Style(
            "VBKinhGuiDai",
            "VB Kính gửi dài",
            "addressees",
            before=_ADDRESSEE_ABOVE,
            after=_ADDRESSEE_BELOW,
            left=FIRST_LINE_INDENT + hang,
            hanging=hang,
            keep_next=True,
        ),
        Style(
            "VBKinhGuiNhieuNoi",
            "VB Kính gửi nhiều nơi",
            "addressees",
            before=_ADDRESSEE_ABOVE,
            left=SEVERAL_ADDRESSEES_LEFT,
            keep_next=True,
        ),
        Style(
            "VBNoiKinhGui",
            "VB Nơi kính gửi",
            "addressees",
            after=_ADDRESSEE_BELOW,
            left=colon + dash,
            hanging=dash,
            contextual=True,
        ),
        _centred("VBTenLoai", "VB Tên loại", "title", before=_TITLE_ABOVE, after=0),
        _centred("VBTrichYeu", "VB Trích yếu", "title_subject", after=0),
        _centred("VBThamQuyen", "VB Thẩm quyền ban hành", "authority"),
        _body("VBCanCu", "VB Căn cứ", "basis"),
        _centred("VBLenh", "VB Quyết định, quyết nghị", "order"),
        _body("VBNoiDung", "VB Nội dung"),
        _body("VBCauDan", "VB Câu dẫn", keep_next=True),
        _centred("VBPhanChuongMuc", "VB Phần, chương, mục", "division", after=0, outline=1),
        _centred(
            "VBTieuDePhanChuongMuc", "VB Tiêu đề phần, chương, mục", "division_title", outline=2
        ),
        _title_of_body("VBMucLaMa", "VB Mục La Mã", "heading", outline=2),
        _body("VBDieu", "VB Điều"),
        _title_of_body("VBTieuDeDieu", "VB Tiêu đề điều", "article", outline=3),
        _body("VBNhiemVu", "VB Nhiệm vụ"),
        _body("VBTieuDeNhiemVu", "VB Tiêu đề nhiệm vụ", keep_next=True, bold=True),
        _body("VBDiem", "VB Điểm"),
        _centred("VBDongGiua", "VB Dòng giữa", "body"),
        Style("VBDonViTinh", "VB Đơn vị tính", "unit", "right", after=pt(3), keep_next=True),
        Style("VBTenHinh", "VB Tên hình", "body", "center", after=PARAGRAPH_GAP.value),
        Style("VBHinh", "VB Hình", "body", "center", before=pt(6), after=pt(6), keep_next=True),
        *(
            Style(id, name, kind, before=pt(2), after=pt(2))
            for id, name, kind in (
                ("VBOBang", "VB Ô bảng", "table_cell"),
                ("VBOBangNho", "VB Ô bảng nhỏ", "small_table_cell"),
                ("VBOBangRatNho", "VB Ô bảng rất nhỏ", "smallest_table_cell"),
            )
        ),
        _body("VBGachDauDong", "VB Gạch đầu dòng"),
        _centred("VBNguoiDien", "VB Người điện", "addressees", before=_ADDRESSEE_ABOVE),
        Style("VBHinhThucSao", "VB Hình thức sao", "copy_form", "center"),
        Style("VBXacNhan", "VB Xác nhận", "confirmation", "center", before=pt(12)),
        _centred("VBPhuLuc", "VB Phụ lục", "appendix_label", after=0, outline=1),
        _centred("VBTenPhuLuc", "VB Tên phụ lục", "appendix_title", after=0, outline=2),
        _centred("VBKemTheo", "VB Kèm theo", "note", after=0),
        Style("VBChuThich", "VB Chú thích", "footnote", "both"),
        Style(
            "VBTuNoiNhan",
            "VB Từ Nơi nhận",
            "recipients_word",
            before=lowered,
            keep_next=True,
        ),
        Style(
            "VBNoiNhan",
            "VB Nơi nhận",
            "recipients",
            left=recipients_dash,
            hanging=recipients_dash,
            keep_next=True,
            keep_lines=True,
        ),
        Style("VBChucVu", "VB Chức vụ", "signature", "center", keep_next=True, keep_lines=True),
        Style(
            "VBHoTen",
            "VB Họ tên",
            "signatory_name",
            "center",
            before=SIGNATURE_ROOM,
            keep_next=True,
            keep_lines=True,
        ),
        Style("VBSoTrang", "VB Số trang", "page_number", "center"),
        Style("VBLienHe", "VB Liên hệ", "contact"),
        Style("VBDau", "VB Dấu", "mark", "center", color="FF0000"),
        Style("VBChiDanLuuHanh", "VB Chỉ dẫn lưu hành", "mark", "center"),
        Style(
            "VBDuongKe", "VB Đường kẻ", exact=_LINE_HEIGHT, before=_LINE_ABOVE, border_top=Border()
        ),
        Style(
            "VBDuongKeTenLoai",
            "VB Đường kẻ tên loại",
            based_on="VBDuongKe",
            before=_LINE_ABOVE,
            after=_TITLE_BELOW - _LINE_HEIGHT,
            keep_next=True,
        ),
        Style("VBDuongKeLienHe", "VB Đường kẻ liên hệ", based_on="VBDuongKe", before=pt(6)),
        # Where the file format wants a paragraph and the page must not show one: the less it
        # takes, the less often it is all that is left for a page of its own after the signature.
        Style("VBDongAn", "VB Dòng ẩn", exact=HIDDEN_LINE),
    )


STYLES = styles_of(TYPES)

# Of compose.page.SHEET_STYLES those that are words → the id of the style they are set in.
SHEET_STYLE_IDS: tuple[tuple[str, str], ...] = (
    ("label", "VBPhuLuc"),
    ("sheet_title", "VBTenLoai"),
    ("sheet_subject", "VBTrichYeu"),
    ("appendix_title", "VBTenPhuLuc"),
    ("note", "VBKemTheo"),
)

# compose.page.BODY_STYLES → the id of the style it is set in.
BODY_STYLE_IDS: dict[str, str] = {
    "paragraph": "VBNoiDung",
    "lead_in": "VBCauDan",
    "division": "VBPhanChuongMuc",
    "division_title": "VBTieuDePhanChuongMuc",
    "heading": "VBMucLaMa",
    "article": "VBDieu",
    "article_title": "VBTieuDeDieu",
    "task_title": "VBTieuDeNhiemVu",
    "task": "VBNhiemVu",
    "point": "VBDiem",
    "centred": "VBDongGiua",
    "unit": "VBDonViTinh",
    "caption": "VBTenHinh",
    "detail": "VBGachDauDong",
}
