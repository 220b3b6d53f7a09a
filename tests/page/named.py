"""Named documents made by hand for tests of the page: orders, a tờ trình, a long structured plan."""

# ruff: noqa: E501  (the words as they were wrapped once)

from __future__ import annotations

from collections.abc import Callable

from generator.compose.head import motto_line
from generator.compose.metrics import text_width
from generator.compose.page import BASIS_STYLE, Block, DrawnLine, Page, Properties, Run
from generator.decree.layout import TEXT_WIDTH, TYPES
from generator.decree.words import CIRCULATION, SECRECY, URGENCY
from tests.page.letters import agency_line, block, mark

ROMAN = ("", "I", "II", "III", "IV")
AGENCY = ("ỦY BAN NHÂN DÂN",)
SENTENCE = (
    "Cơ quan, đơn vị được giao có trách nhiệm tổ chức thực hiện, kiểm tra và báo cáo kết quả. "
)
BASIS = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày\u00a019 tháng\u00a06 năm\u00a02025;",
    "Căn cứ Nghị định số 30/2020/NĐ\u2011CP ngày\u00a005 tháng\u00a03 năm\u00a02020 của Chính phủ về công tác văn thư;",
    "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 125/TTr\u2011SNV ngày\u00a010 tháng\u00a06 năm\u00a02026.",
)


def title_line(lines: tuple[str, ...]) -> DrawnLine:
    """Two fifths of the subject's last line, centred in the text."""
    width = text_width(lines[-1], TYPES["title_subject"].size, bold=True)
    return DrawnLine(round(width * 0.4), TEXT_WIDTH)


def article(number: int, text: str) -> Block:
    """`Điều 1.` in bold and its words."""
    return Block("article", (Run(f"Điều {number}.", bold=True), Run(f" {text}")))


def named(
    template: str, title: str, symbol: str, lines: tuple[str, ...], **changes: object
) -> Page:
    """A short document of the type `title`, with `changes` of its fields."""
    page = Page(
        template=template,
        properties=Properties(
            f"{title} {lines[0]}", lines[0], "Ủy ban nhân dân tỉnh", "2026-06-15"
        ),
        parent_agency=(),
        agency=(*AGENCY, "TỈNH LAI CHÂU"),
        agency_line=agency_line((*AGENCY, "TỈNH LAI CHÂU")),
        motto_line=motto_line(),
        number=f"Số: 128/{symbol}\u2011UBND",
        place_date="Lai Châu, ngày 15 tháng 6 năm 2026",
        title=title,
        title_lines=lines,
        title_line=title_line(lines),
        body=(block("paragraph", SENTENCE * 4),),
        tail=(block("paragraph", "Yêu cầu Thủ trưởng các cơ quan nghiêm túc thực hiện./."),),
        recipients=("- Văn phòng Chính phủ;", "- TT. Tỉnh ủy, HĐND tỉnh;", "- Lưu: VT, NC."),
        signature=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        signatory_name="Trần Mạnh Hùng",
    )
    return page._replace(**changes)  # type: ignore[arg-type]


def decision(**changes: object) -> Page:
    """A quyết định, model 1.2."""
    fields = {
        "authority": ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",),
        "basis": tuple(block(BASIS_STYLE, text) for text in BASIS),
        "order": "QUYẾT ĐỊNH:",
        "body": (
            article(1, "Ban hành kèm theo Quyết định này Quy chế làm việc của Ban Chỉ đạo chuyển đổi số tỉnh Lai Châu."),
            article(2, "Quyết định này có hiệu lực thi hành kể từ ngày ký và thay thế Quyết định số 688/QĐ\u2011UBND ngày\u00a011 tháng\u00a06 năm\u00a02021 của Chủ tịch Ủy ban nhân dân tỉnh."),
        ),
        "tail": (article(3, "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở và các thành viên Ban Chỉ đạo chịu trách nhiệm thi hành Quyết định này./."),),
        "recipients": ("- Như Điều 3;", "- Bộ Nội vụ;", "- Lưu: VT, NC."),
        "signature": ("CHỦ TỊCH",),
    }  # fmt: skip
    lines = ("Về việc ban hành Quy chế làm việc của Ban Chỉ đạo", "chuyển đổi số tỉnh Lai Châu")
    return named("quyet-dinh", "QUYẾT ĐỊNH", "QĐ", lines, **(fields | changes))


def resolution(**changes: object) -> Page:
    """A nghị quyết, model 1.1, of an authority with two lines."""
    agency = ("HỘI ĐỒNG NHÂN DÂN", "TỈNH LAI CHÂU")
    fields = {
        "agency": agency,
        "agency_line": agency_line(agency),
        "authority": ("HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU", "KHÓA XVI, KỲ HỌP THỨ NHẤT"),
        "basis": tuple(block(BASIS_STYLE, text) for text in BASIS[:2]),
        "order": "QUYẾT NGHỊ:",
        "body": (
            article(1, "Thông qua kế hoạch phát triển kinh tế \u2011 xã hội 5 năm 2026\u00a0-\u00a02030 với các chỉ tiêu sau:"),
            block("task", "1. Tốc độ tăng tổng sản phẩm trên địa bàn bình quân 10%/năm."),
            block("point", "a) Nông, lâm nghiệp và thủy sản tăng 5,5%/năm;"),
            block("point", "b) Công nghiệp và xây dựng tăng 12%/năm."),
        ),
        "tail": (article(2, "Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này./."),),
        "signature": ("CHỦ TỊCH",),
    }  # fmt: skip
    lines = ("Về kế hoạch phát triển kinh tế \u2011 xã hội", "5 năm 2026\u00a0-\u00a02030")
    return named("nghi-quyet", "NGHỊ QUYẾT", "NQ", lines, **(fields | changes))


def instruction(**changes: object) -> Page:
    """A chỉ thị, model 1.4, with every component that may stand on a page."""
    fields = {
        "circulation": mark(CIRCULATION["lưu hành nội bộ"]),
        "secrecy": mark(SECRECY["mật"]),
        "urgency": mark(URGENCY["hỏa tốc"]),
        "body": (
            block("lead_in", SENTENCE * 2 + "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
            block("task_title", "1. Sở Nông nghiệp và Môi trường"),
            block("point", f"a) {SENTENCE}"),
            block("detail", f"- {SENTENCE}"),
        ),
        "contact": ("Địa chỉ: Tầng 5, nhà D, Trung tâm hành chính", "ĐT: 0213.3876.500"),
    }
    lines = ("Về công tác phòng, chống lụt bão",)
    return named("van-ban-co-ten-loai", "CHỈ THỊ", "CT", lines, **(fields | changes))


def submission(**changes: object) -> Page:
    """A tờ trình to one superior, with a legal basis."""
    fields = {
        "addressee": "Thủ tướng Chính phủ.",
        "basis": tuple(block(BASIS_STYLE, text) for text in BASIS),
        "body": (
            block("heading", "I. SỰ CẦN THIẾT"),
            block("paragraph", SENTENCE * 3),
            block("heading", "II. NỘI DUNG TRÌNH"),
            block("paragraph", SENTENCE * 3),
        ),
        "tail": (block("paragraph", "Kính trình Thủ tướng Chính phủ xem xét, quyết định./."),),
        "recipients": ("- Như trên;", "- Lưu: VT, NC."),
    }
    lines = ("Về việc phê duyệt Đề án sắp xếp các đơn vị sự nghiệp",)
    return named("van-ban-co-ten-loai", "TỜ TRÌNH", "TTr", lines, **(fields | changes))


def plan(**changes: object) -> Page:
    """A kế hoạch of six pages in phần, chương, mục, điều, khoản, điểm."""
    body = [block("paragraph", SENTENCE * 3)]
    for part, number in (("I", 1), ("II", 3)):
        body += [
            block("division", f"Phần {part}"),
            block("division_title", f"NHIỆM VỤ CHUNG PHẦN {part}"),
        ]
        for chapter in range(number, number + 2):
            body += [
                block("division", f"Chương {ROMAN[chapter]}"),
                block("division_title", f"TỔ CHỨC THỰC HIỆN\nCỦA CÁC CƠ QUAN, ĐƠN VỊ {chapter}"),
                block("division", f"Mục {chapter}"),
                block("division_title", f"QUẢN LÝ VĂN BẢN ĐI {chapter}"),
            ]
            for n in (2 * chapter - 1, 2 * chapter):
                body += [
                    block("article_title", f"Điều {n}. Trách nhiệm của các cơ quan, đơn vị và của người đứng đầu cơ quan, đơn vị được giao chủ trì"),
                    block("lead_in", f"1. {SENTENCE * 2}cụ thể:"),
                    block("point", f"a) {SENTENCE * 2}"),
                    block("point", f"b) {SENTENCE * 2}"),
                    block("task", f"2. {SENTENCE * 3}"),
                    block("task_title", "3. Kinh phí thực hiện"),
                    block("paragraph", SENTENCE * 2),
                ]  # fmt: skip
    lines = ("Về chuyển đổi số trong hoạt động của các cơ quan nhà nước", "tỉnh Lai Châu năm 2026")
    fields = {"body": tuple(body)} | changes
    return named("van-ban-co-ten-loai", "KẾ HOẠCH", "KH", lines, **fields)


# A sweep of one line a step puts each kind of title everywhere around the end of page 1.
LINE = "Một câu vừa đúng một dòng của trang giấy, không dài hơn mà cũng không ngắn. "
AFTER = "Lời văn ngay dưới tiêu đề. "
TITLES = {
    "division": (
        block("division", "Phần II"),
        block("division_title", "TỔ CHỨC\nTHỰC HIỆN"),
        block("division", "Chương I"),
        block("division_title", "QUY ĐỊNH CHUNG"),
        block("article_title", "Điều 5. Phạm vi điều chỉnh và đối tượng áp dụng"),
    ),
    "article_title": (
        block("article_title", "Điều 5. Trách nhiệm của người đứng đầu cơ quan, đơn vị được giao chủ trì tham mưu tổ chức thực hiện"),
    ),
    "heading": (block("heading", "II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC"),),
}  # fmt: skip


def swept_title(kind: str, lines: int) -> Page:
    """A plan whose titles come after `lines` lines of text."""
    filler = block("paragraph", LINE * lines)
    return plan(body=(filler, *TITLES[kind], block("paragraph", AFTER * 12)))


def swept_order(lines: int) -> Page:
    """A decision whose legal basis takes `lines` lines and more."""
    return decision(basis=(block(BASIS_STYLE, LINE * lines), *decision().basis))


SWEEPS: dict[str, tuple[range, Callable[[int], Page]]] = {
    "division": (range(22, 34), lambda lines: swept_title("division", lines)),
    "article_title": (range(27, 34), lambda lines: swept_title("article_title", lines)),
    "heading": (range(28, 34), lambda lines: swept_title("heading", lines)),
    "order": (range(8, 26), swept_order),
}
NAMED: dict[str, Page] = {
    "decision": decision(),
    "resolution": resolution(),
    "instruction": instruction(),
    "submission": submission(),
    "submission to several": submission(
        addressee="", addressees=("- Chính phủ;", "- Bộ Nội vụ;", "- Bộ Tài chính.")
    ),
    "plan": plan(),
}
