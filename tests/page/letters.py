"""Letters made by hand for tests of the page: the same words as a real letter, and variations."""

# ruff: noqa: E501  (the words of the letter as they were wrapped once)

from __future__ import annotations

from generator.compose.head import motto_line
from generator.compose.metrics import text_width
from generator.compose.page import Block, DrawnLine, MarkBox, Page, Properties, Run
from generator.core.units import mm
from generator.decree.layout import HEAD_LEFT_WIDTH
from generator.decree.words import CIRCULATION, SECRECY, URGENCY, Mark

AGENCY = ("SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH")

OPENING = (
    "Thực hiện Nghị quyết số 08\u2011NQ/TU ngày\u00a020/5/2021 của Ban Chấp hành Đảng bộ tỉnh về "
    "đẩy mạnh cải cách hành chính, cải thiện môi trường đầu tư kinh doanh, nâng cao năng lực cạnh "
    "tranh cấp tỉnh giai đoạn 2021\u00a0-\u00a02025, định hướng đến năm 2030; Quyết định số "
    "688/QĐ\u2011UBND ngày\u00a011/6/2021 của Ủy ban nhân dân tỉnh Lai Châu phê duyệt Đề án “Đẩy "
    "mạnh thực hiện cải cách hành chính, cải thiện môi trường đầu tư kinh doanh, nâng cao năng lực "
    "cạnh tranh cấp tỉnh giai đoạn 2021\u00a0-\u00a02025, định hướng đến năm 2030”."
)
LEAD_IN = (
    "Nhằm tiếp tục thực hiện các chỉ tiêu của Đề án một cách có hiệu quả và thực chất góp phần "
    "từng bước nâng cao chỉ số cải cách hành chính, cải thiện môi trường đầu tư kinh doanh, năng "
    "lực cạnh tranh cấp tỉnh trong giai đoạn tới. Giám đốc Sở Văn hóa, Thể thao và Du lịch yêu cầu "
    "các các phòng, đơn vị sự nghiệp thực hiện một số nhiệm vụ sau:"
)
TASKS = (
    "1. Quán triệt, phổ biến, tuyên truyền về thực hiện các nội dung, nhiệm vụ của Đề án 688, Kế "
    "hoạch 2943/KH\u2011UBND ngày\u00a020/9/2021 của UBND tỉnh ban hành về cải cách hành chính nhà "
    "nước giai đoạn 2021\u00a0-\u00a02030.",
    "2. Tham mưu xây dựng ban hành các văn bản quy phạm pháp luật đảm bảo tính khả thi, phù hợp với "
    "điều kiện thực tế của địa phương. Từng bước nâng cao chất lượng xây dựng văn bản quy phạm pháp "
    "luật của ngành tạo sự thống nhất, đồng bộ trong triển khai thực hiện. Thường xuyên rà soát, "
    "kiểm tra, tự kiểm tra văn bản quy phạm pháp luật của ngành nhằm kịp thời phát hiện, xử lý các "
    "quy định chồng chéo, mâu thuẫn, trái pháp luật.",
    "3. Thực hiện nghiêm túc các chủ trương, định hướng về cải cách thủ tục hành chính của trung "
    "ương, của tỉnh; rà soát, sửa đổi, bổ sung thủ tục hành chính theo hướng cắt giảm thời gian và "
    "nâng cao chất lượng giải quyết thủ tục hành chính thuộc các lĩnh vực được giao quản lý cụ thể:",
)
DETAILS = (
    "- Cắt giảm ít nhất 30% tổng số thời gian giải quyết thủ tục hành chính của các thủ tục hành "
    "chính rà soát hàng năm; 80% thủ tục hành chính đáp ứng đủ yêu cầu, điều kiện được triển khai "
    "cung cấp dịch vụ công trực tuyến mức độ 3,4.",
    "- 100% thủ tục hành chính đáp ứng đủ yêu cầu, điều kiện được triển khai cung cấp dịch vụ công "
    "trực tuyến mức độ 3,4 (năm 2030).",
)
MORE_TASKS = (
    "4. Xây dựng vị trí việc làm phù hợp với cơ cấu, nhu cầu trong việc thực hiện các quy định mới "
    "về công tác tuyển dụng, sử dụng, quản lý công chức, viên chức; thực hiện quy định tiêu chuẩn "
    "chức danh công chức lãnh đạo, quản lý trong cơ quan hành chính nhà nước; chuyển đổi vị trí "
    "công tác theo quy định của Chính phủ. Đổi mới phương pháp đào tạo, bồi dưỡng, cập nhật kiến "
    "thức cho công chức, viên chức; khuyến khích công chức, viên chức học tập và tự học tập nâng "
    "cao ý thức, trách nhiệm, trình độ, năng lực thực hiện nhiệm vụ, công vụ được giao.",
    "5. Tiếp tục kiện toàn bộ máy tổ chức của Sở đảm bảo 100% các phòng, đơn vị thuộc Sở sắp xếp, bố "
    "trí đúng, đủ số lượng cấp phó; chủ động kịp thời điều chỉnh chức năng, nhiệm vụ của các phòng, "
    "đơn vị cho phù hợp với hướng dẫn của cơ quan cấp trên, việc tuyển dụng bổ nhiệm, luân chuyển, "
    "điều động công chức, viên chức công khai, minh bạch theo đúng quy định đồng thời phát hiện kịp "
    "thời và xử lý nghiêm các trường hợp thực hiện không đúng quy định.",
    "6. Chủ động trong xây dựng và triển khai kế hoạch thanh tra, kiểm tra; các cuộc thanh tra, kiểm "
    "tra phải cụ thể rõ ràng về đối tượng, nội dung; kịp thời việc thực hiện các kết luận, kiến "
    "nghị, quyết định xử lý về thanh tra, kiểm tra; thực hiện tốt công tác tiếp công dân.",
    "7. Nâng cao hiệu quả thực hiện cơ chế tự chủ, tự chịu trách nhiệm về sử dụng kinh phí đối với "
    "các cơ quan hành chính nhà nước, các đơn vị sự nghiệp công lập. Thực hiện nghiêm quy trình "
    "công khai ngân sách.",
    "8. Đẩy mạnh ứng dụng công nghệ thông tin vào hoạt động cơ quan, đơn vị trong đó từng bước "
    "chuyển đổi số, xây dựng và phát triển Chính quyền điện tử, Chính quyền số, góp phần nâng cao "
    "năng suất, hiệu quả hoạt động của cơ quan, đơn vị: Chuẩn hóa, điện tử hóa quy trình nghiệp vụ "
    "xử lý hồ sơ trên môi trường mạng, biểu mẫu, chế độ báo cáo; thực hiện số hóa hồ sơ, lưu trữ hồ "
    "sơ công việc điện tử.",
)
CLOSING = (
    "Nhận được văn bản này, yêu cầu Thủ trưởng các phòng chuyên môn, đơn vị trực thuộc sở nghiêm "
    "túc triển khai thực hiện./."
)


def block(style: str, text: str) -> Block:
    """A paragraph of one run."""
    return Block(style, (Run(text),))


def mark(words: Mark) -> MarkBox:
    """A mark of the decree as the page has it."""
    return MarkBox(words.text, mm(words.width_mm), mm(words.height_mm))


def agency_line(agency: tuple[str, ...] = AGENCY) -> DrawnLine:
    """Two fifths of the agency's longest line."""
    widest = max(text_width(line, 12, bold=True) for line in agency)
    return DrawnLine(round(widest * 0.4), HEAD_LEFT_WIDTH)


def letter(**changes: object) -> Page:
    """A whole letter of two pages, with `changes` of its fields."""
    page = Page(
        template="cong-van",
        properties=Properties(
            title="V/v tiếp tục đẩy mạnh thực hiện cải cách hành chính",
            subject="Cải cách hành chính",
            agency="Sở Văn hóa, Thể thao và Du lịch",
            date="2022-10-21",
        ),
        parent_agency=("UBND TỈNH LAI CHÂU",),
        agency=AGENCY,
        agency_line=agency_line(),
        motto_line=motto_line(),
        number="Số: 1234/SVHTTDL\u2011VP",
        subject_lines=(
            "V/v tiếp tục đẩy mạnh thực hiện",
            "cải cách hành chính, cải thiện",
            "môi trường đầu tư kinh doanh",
        ),
        place_date="Lai Châu, ngày 21 tháng 10 năm 2022",
        addressee="Các phòng, đơn vị trực thuộc Sở.",
        body=(
            block("paragraph", OPENING),
            block("lead_in", LEAD_IN),
            block("task", TASKS[0]),
            block("task", TASKS[1]),
            block("lead_in", TASKS[2]),
            *(block("detail", text) for text in DETAILS),
            *(block("task", text) for text in MORE_TASKS),
        ),
        tail=(block("paragraph", CLOSING),),
        recipients=("- Như trên;", "- Trang Thông tin điện tử Sở VHTTDL;", "- Lưu: VT, VP."),
        signature=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        signatory_name="Trần Mạnh Hùng",
    )
    return page._replace(**changes)  # type: ignore[arg-type]


def full_letter() -> Page:
    """A letter that has every component of the decree's diagram."""
    return letter(
        circulation=mark(CIRCULATION["lưu hành nội bộ"]),
        secrecy=mark(SECRECY["mật"]),
        urgency=mark(URGENCY["hỏa tốc"]),
        addressee="",
        addressees=("- Bộ Nội vụ;", "- Bộ Kế hoạch và Đầu tư;", "- Bộ Tài chính."),
        body=(
            block("paragraph", OPENING),
            block("lead_in", LEAD_IN),
            block("task_title", "1. Công tác tuyên truyền"),
            Block("task", (Run("a) Quán triệt "), Run("nghiêm", bold=True), Run(" đề án;"))),
            block("detail", DETAILS[0]),
        ),
        contact=(
            "Địa chỉ: Tầng 5, nhà D, Trung tâm hành chính chính trị tỉnh Lai Châu",
            "ĐT: 0213.3876.500; Website: svhttdl.laichau.gov.vn",
        ),
    )
