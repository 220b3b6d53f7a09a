"""The keys of the YAML contract, each declared once.

The loader, the JSON Schema, the scaffold of a new directive and the README's table all follow these
tables. English names are the field names of `directive.model`; each key has a Vietnamese name too.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from generator.decree.layout import TEXT_SIZES
from generator.decree.types import DOCUMENT_TYPES
from generator.decree.words import CAPACITIES, CIRCULATION, SECRECY, URGENCY
from generator.directive.check_fields import CHECK, CHECK_FIELDS
from generator.directive.field import Field
from generator.directive.form_fields import FORM_FIELDS
from generator.directive.link_fields import LINK_FIELDS
from generator.directive.node_fields import NODE_FIELDS
from generator.directive.numbering_fields import (
    GROUP_FIELDS,
    NUMBERING,
    NUMBERING_FIELDS,
    REGISTER,
)
from generator.directive.table_fields import PICTURE_FIELDS, TABLE_FIELDS

BASIS_FIELDS: tuple[Field, ...] = (
    Field(
        "verb",
        "động từ",
        "text",
        "Từ mở đầu căn cứ: `Căn cứ` (mặc định), `Thực hiện`, `Theo đề nghị của`, `Xét`.",
        "The words that begin the basis: `Căn cứ` unless given.",
        "Thực hiện",
    ),
    Field(
        "text",
        "nội dung",
        "text",
        "Căn cứ viết nguyên câu, thay cho loại, số, ngày, cơ quan ban hành, trích yếu.",
        "The basis as free text, instead of type, number, date, issuer and subject.",
        "Căn cứ tình hình thực tế của đơn vị",
    ),
    Field(
        "type",
        "loại",
        "text",
        "Loại của văn bản được viện dẫn, như `Nghị quyết`, `Quyết định`, `Luật`.",
        "The type of the cited document.",
        "Quyết định",
    ),
    Field(
        "number",
        "số",
        "text",
        "Số và ký hiệu của văn bản được viện dẫn.",
        "Number and symbol of the cited document.",
        "688/QĐ-UBND",
    ),
    Field(
        "date",
        "ngày",
        "date",
        "Ngày ban hành của văn bản được viện dẫn.",
        "The date of the cited document.",
        "11/6/2021",
    ),
    Field(
        "issuer",
        "cơ quan ban hành",
        "text",
        "Cơ quan, tổ chức ban hành văn bản được viện dẫn.",
        "Who issued the cited document.",
        "Ủy ban nhân dân tỉnh Lai Châu",
    ),
    Field(
        "subject",
        "trích yếu",
        "text",
        "Trích yếu của văn bản được viện dẫn (với luật, pháp lệnh: tên của nó).",
        "The subject of the cited document (of a law: its name).",
        "phê duyệt Đề án cải cách hành chính",
    ),
)

TASK_FIELDS: tuple[Field, ...] = (
    Field(
        "text",
        "nội dung",
        "text",
        "Nội dung nhiệm vụ.",
        "What is to be done.",
        "Rà soát thủ tục hành chính.",
    ),
    Field(
        "title",
        "tiêu đề",
        "text",
        "Tiêu đề của nhiệm vụ, in trước nội dung.",
        "A title, printed before the text.",
        "Cải cách thể chế",
    ),
    Field(
        "details",
        "chi tiết",
        "texts",
        "Các ý nhỏ của nhiệm vụ, mỗi ý một gạch đầu dòng.",
        "The points of the task, one dash each.",
        "[Lập danh mục thủ tục, Đề xuất cắt giảm]",
    ),
    Field(
        "lead",
        "chủ trì",
        "texts",
        "Đơn vị chủ trì thực hiện.",
        "The unit (or units) in charge.",
        "Văn phòng Sở",
    ),
    Field(
        "support",
        "phối hợp",
        "texts",
        "Đơn vị phối hợp thực hiện.",
        "The units that support.",
        "[Thanh tra Sở, Phòng Du lịch]",
    ),
    Field(
        "due",
        "hạn",
        "due",
        "Hạn hoàn thành: một ngày (`30/6/2026`) hoặc chữ (`hằng quý`).",
        "When it is due: a date or words.",
        "30/6/2026",
    ),
    Field(
        "product",
        "sản phẩm",
        "text",
        "Sản phẩm phải có khi hoàn thành.",
        "What has to be delivered.",
        "Báo cáo kết quả rà soát",
    ),
    Field(
        "id",
        "mã",
        "text",
        "Mã của nhiệm vụ để theo dõi tiến độ; không ghi thì là số thứ tự.",
        "The task's id in the progress file; its position unless given.",
        "TTHC-01",
    ),
)

SIGNATORY_FIELDS: tuple[Field, ...] = (
    Field(
        "role",
        "tư cách",
        "text",
        "Tư cách khi có từ hai người ký: Thư ký, Chủ tọa, Đại diện Bên A; in trên chức vụ.",
        "In what role, where two or more sign: printed above the title.",
        "Đại diện Bên A",
    ),
    Field(
        "name",
        "họ tên",
        "text",
        "Họ và tên của người ký, không kèm học hàm, học vị.",
        "The full name of the signatory.",
        "Trần Mạnh Hùng",
        required=True,
    ),
    Field(
        "title",
        "chức vụ",
        "text",
        "Chức vụ của chính người ký; có tư cách thì có thể bỏ.",
        "The signatory's own position; may be absent where there is a role.",
        "Phó Giám đốc",
    ),
    Field(
        "capacity",
        "quyền hạn",
        "capacity",
        "Ký thay ai, với tư cách gì: TM. (thay mặt), Q. (quyền), KT. (ký thay), TL. (thừa lệnh), "
        "TUQ. (thừa ủy quyền).",
        "In what capacity: TM., Q., KT., TL. or TUQ.",
        "KT.",
        choices=tuple(CAPACITIES),
    ),
    Field(
        "on_behalf_of",
        "thay cho",
        "texts",
        "Chức vụ của người đứng đầu hoặc tên tập thể đứng sau TM., KT., TL., TUQ.",
        "The head or collective named after TM., KT., TL. or TUQ.",
        "Giám đốc",
    ),
)

CONTACT_FIELDS: tuple[Field, ...] = (
    Field("address", "địa chỉ", "text", "Địa chỉ cơ quan.", "The postal address.", "Tầng 5, Nhà B"),
    Field(
        "phone", "điện thoại", "text", "Số điện thoại.", "The telephone number.", "0213.3876.485"
    ),
    Field("fax", "fax", "text", "Số fax.", "The fax number.", "0213.3876.486"),
    Field("email", "email", "text", "Thư điện tử.", "The e-mail address.", "so@example.gov.vn"),
    Field(
        "website", "website", "text", "Trang thông tin điện tử.", "The web site.", "example.gov.vn"
    ),
)

_ATTACHED_BODY = Field(
    "body",
    "nội dung",
    "body",
    "Nội dung, viết như `nội dung` của văn bản.",
    "The text, written like the document's own.",
    "Điều 1. Phạm vi điều chỉnh.",
    required=True,
)

ENCLOSURE_FIELDS: tuple[Field, ...] = (
    Field(
        "type",
        "loại",
        "text",
        "Tên loại của văn bản được ban hành: quy chế, quy định, phương án, điều lệ.",
        "What it is called: quy chế, quy định, phương án, điều lệ.",
        "Quy chế",
        required=True,
    ),
    Field(
        "subject",
        "trích yếu",
        "text",
        "Trích yếu của văn bản được ban hành.",
        "What it is about.",
        "làm việc của Sở Nội vụ",
        required=True,
    ),
    _ATTACHED_BODY,
)

APPENDIX_FIELDS: tuple[Field, ...] = (
    Field(
        "title",
        "tiêu đề",
        "text",
        "Tên phụ lục (nếu có).",
        "The appendix' title, if any.",
        "Danh mục nhiệm vụ",
    ),
    _ATTACHED_BODY,
    Field(
        "landscape",
        "khổ ngang",
        "yes_no",
        "`có` nếu phụ lục in trên giấy nằm ngang.",
        "`yes` for paper on its side.",
        "có",
    ),
)

DIRECTIVE_FIELDS: tuple[Field, ...] = (
    Field(
        "type",
        "loại",
        "type",
        "Loại văn bản theo Phụ lục III, ghi tên hoặc chữ viết tắt.",
        "The type of the document, by name or abbreviation (appendix III).",
        "công văn",
        required=True,
        choices=tuple(t.name for t in DOCUMENT_TYPES),
    ),
    Field(
        "number",
        "số",
        "number",
        "Số của văn bản; chưa cấp số thì bỏ cả dòng.",
        "The document's number; leave the key out of a draft.",
        "125",
    ),
    Field(
        "symbol",
        "ký hiệu",
        "symbol",
        "Ký hiệu; thường không cần ghi, được ghép từ viết tắt của cơ quan và đơn vị soạn thảo "
        "(công văn), hoặc của loại và cơ quan (`QĐ-SVHTTDL`).",
        "The symbol; normally derived from the abbreviations of agency and unit (công văn), or of "
        "type and agency (`QĐ-SVHTTDL`).",
        "SVHTTDL-VP",
    ),
    Field(
        "date",
        "ngày",
        "date",
        "Ngày ban hành, ghi 21/10/2022 hoặc 2022-10-21; bỏ cả dòng thì để trống cho văn thư ghi.",
        "The date of issue; left blank on paper when absent.",
        "21/10/2022",
    ),
    Field(
        "place",
        "địa danh",
        "text",
        "Địa danh nơi cơ quan đóng trụ sở.",
        "The place before the date.",
        "Lai Châu",
        profile=True,
        required=True,
    ),
    Field(
        "parent_agency",
        "cơ quan chủ quản",
        "text",
        "Cơ quan chủ quản trực tiếp, in phía trên tên cơ quan; không có thì bỏ cả dòng.",
        "The agency directly above, when there is one.",
        "UBND tỉnh Lai Châu",
        profile=True,
    ),
    Field(
        "agency",
        "cơ quan",
        "text",
        "Tên cơ quan, tổ chức ban hành văn bản.",
        "The agency that issues the document.",
        "Sở Văn hóa, Thể thao và Du lịch",
        profile=True,
        required=True,
    ),
    Field(
        "agency_abbreviation",
        "viết tắt",
        "abbreviation",
        "Chữ viết tắt tên cơ quan, dùng trong ký hiệu.",
        "The agency's abbreviation, as in the symbol.",
        "SVHTTDL",
        profile=True,
    ),
    Field(
        "drafting_unit",
        "đơn vị soạn thảo",
        "abbreviation",
        "Chữ viết tắt tên đơn vị soạn thảo, đứng cuối ký hiệu của công văn; loại khác không cần.",
        "The abbreviation of the unit that drafts; only a công văn needs it.",
        "VP",
        profile=True,
    ),
    Field(
        "subject",
        "trích yếu",
        "text",
        "Trích yếu nội dung; trên công văn chữ `V/v` được in sẵn.",
        "What the document is about; on a công văn `V/v` is printed by itself.",
        "đẩy mạnh cải cách hành chính",
    ),
    Field(
        "addressees",
        "kính gửi",
        "texts",
        "Nơi nhận đứng sau chữ `Kính gửi:`, một nơi hoặc một danh sách; công văn và tờ trình phải "
        "có, báo cáo gửi cấp trên có thể có, loại khác không có.",
        "Whom it is addressed to: one or a list; on công văn and tờ trình always, on báo cáo "
        "perhaps, on no other type.",
        "Các phòng, đơn vị trực thuộc Sở",
    ),
    Field(
        "legal_basis",
        "căn cứ",
        "bases",
        "Các căn cứ: mỗi căn cứ là một câu, hoặc loại, số, ngày, cơ quan ban hành, trích yếu.",
        "The legal basis: each a text, or type, number, date, issuer and subject.",
        "[Căn cứ tình hình thực tế của đơn vị]",
        fields=BASIS_FIELDS,
    ),
    Field(
        "authority",
        "thẩm quyền ban hành",
        "text",
        "Thẩm quyền ban hành, in trên các căn cứ; chỉ quyết định và nghị quyết có, và phải có.",
        "Who issues, printed above the legal basis; on quyết định and nghị quyết alone, and there "
        "always.",
        "GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    ),
    *FORM_FIELDS,
    Field(
        "opening",
        "mở đầu",
        "paragraphs",
        "Đoạn mở đầu; các đoạn cách nhau một dòng trống.",
        "What comes first; a blank line separates paragraphs.",
        "Giám đốc Sở yêu cầu các đơn vị thực hiện một số nhiệm vụ sau",
    ),
    Field(
        "tasks",
        "nhiệm vụ",
        "tasks",
        "Danh sách nhiệm vụ, được đánh số 1, 2, 3.",
        "The tasks, numbered 1, 2, 3.",
        "[Rà soát thủ tục hành chính.]",
        fields=TASK_FIELDS,
    ),
    Field(
        "body",
        "nội dung",
        "body",
        "Nội dung, mỗi dòng là một đoạn; dòng bắt đầu bằng `Phần I`, `Chương I`, `Mục 1`, "
        "`Tiểu mục 1`, `Điều 1.`, `I.`, `1.`, `1.1.`, `a)`, `-`, `+` được nhận ra đúng cấp của nó, "
        "và số thứ tự phải liên tục. Dòng chỉ trông giống như vậy thì thêm dấu `\\` ở đầu: "
        "`\\1. chữ` in ra `1. chữ`.",
        "The text, each line a paragraph; a line that begins with `Phần I`, `Chương I`, `Mục 1`, "
        "`Tiểu mục 1`, `Điều 1.`, `I.`, `1.`, `1.1.`, `a)`, `-` or `+` is taken for what it looks "
        "like, and the numbers have to follow one another. Put a `\\` before a line that only "
        "looks like one: `\\1. chữ` prints `1. chữ`.",
        "Sở đề nghị các đơn vị báo cáo kết quả trước ngày 30/6/2026.",
    ),
    Field(
        "closing",
        "kết thúc",
        "paragraphs",
        "Đoạn kết; các đoạn cách nhau một dòng trống.",
        "What comes last; a blank line separates paragraphs.",
        "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện",
    ),
    Field(
        "recipients",
        "nơi nhận",
        "recipients",
        "Nơi nhận; công văn không ghi thì tự có `Như trên`.",
        "Who receives copies; `Như trên` is put in for a công văn.",
        "[Trang Thông tin điện tử Sở]",
    ),
    Field(
        "archive",
        "lưu",
        "texts",
        "Nơi lưu, đứng sau chữ `Lưu:`.",
        "Where copies are kept.",
        "[VT, VP]",
        profile=True,
    ),
    Field(
        "signatory",
        "người ký",
        "signatory",
        "Người ký: họ tên, chức vụ, quyền hạn, thay cho; hoặc tên ngắn ghi trong vanban.yaml.",
        "Who signs; or the short name of one in vanban.yaml.",
        "{họ tên: Trần Mạnh Hùng, chức vụ: Giám đốc}",
        profile=True,
        required=True,
        fields=SIGNATORY_FIELDS,
    ),
    Field(
        "enclosures",
        "văn bản kèm theo",
        "enclosures",
        "Quy chế, quy định, phương án… được ban hành kèm theo quyết định, in từ trang mới.",
        "The regulation that a decision issues, on pages of its own.",
        "{loại: Quy chế, trích yếu: làm việc của Sở, nội dung: Điều 1. Phạm vi.}",
        fields=ENCLOSURE_FIELDS,
    ),
    Field(
        "appendices",
        "phụ lục",
        "appendices",
        "Các phụ lục, mỗi phụ lục từ một trang mới và đánh số trang riêng; có từ hai phụ lục thì "
        "tự có số La Mã.",
        "The appendices, each on pages of its own; two or more get Roman numbers.",
        "[{tiêu đề: Danh mục nhiệm vụ, nội dung: Biểu số liệu.}]",
        fields=APPENDIX_FIELDS,
    ),
    Field(
        "urgency",
        "độ khẩn",
        "choice",
        "Dấu chỉ độ khẩn.",
        "The urgency stamp.",
        "hỏa tốc",
        choices=tuple(URGENCY),
    ),
    Field(
        "secrecy",
        "độ mật",
        "choice",
        "Dấu chỉ độ mật.",
        "The secrecy stamp.",
        "mật",
        choices=tuple(SECRECY),
    ),
    Field(
        "circulation",
        "phạm vi lưu hành",
        "choice",
        "Chỉ dẫn về phạm vi lưu hành.",
        "How far the document may circulate.",
        "lưu hành nội bộ",
        choices=tuple(CIRCULATION),
    ),
    Field(
        "drafter",
        "người soạn thảo",
        "text",
        "Ký hiệu người soạn thảo, in cuối nơi nhận.",
        "The initials of who drafted it.",
        "PL",
    ),
    Field(
        "copies",
        "số bản",
        "number",
        "Số lượng bản phát hành.",
        "How many copies are issued.",
        "300",
    ),
    Field(
        "contact",
        "liên hệ",
        "contact",
        "Địa chỉ, điện thoại… in ở chân trang thứ nhất.",
        "Address and telephone of the footer of page 1.",
        "{địa chỉ: Tầng 5, điện thoại: 0213.3876.485}",
        profile=True,
        fields=CONTACT_FIELDS,
    ),
    Field(
        "text_size",
        "cỡ chữ",
        "choice",
        "Cỡ chữ của cả văn bản, tăng giảm cùng nhau: `nhỏ` (Quốc hiệu 12, Tiêu ngữ 13, nội dung "
        "13), `vừa` (12, 13, 14, mặc định), `lớn` (13, 14, 14).",
        "The sizes of all type, which rise and fall together: `nhỏ` (12, 13, 13), `vừa` (12, 13, "
        "14, the default), `lớn` (13, 14, 14).",
        "vừa",
        profile=True,
        choices=tuple(TEXT_SIZES),
    ),
    *LINK_FIELDS,
)

SIGNATORIES = Field(
    "signatories",
    "những người ký",
    "signatories",
    "Những người ký của cơ quan: tên ngắn, rồi họ tên, chức vụ, quyền hạn, thay cho.",
    "Who signs in this office: a short name each, then name, title, capacity, on_behalf_of.",
    "{giám đốc: {họ tên: Trần Mạnh Hùng, chức vụ: Giám đốc}}",
    profile=True,
    fields=SIGNATORY_FIELDS,
)

PROFILE_FIELDS: tuple[Field, ...] = (
    *(f for f in DIRECTIVE_FIELDS if f.profile),
    SIGNATORIES,
    NUMBERING,
    REGISTER,
    CHECK,
)

# At least one of these makes a letter's content.
CONTENT_FIELDS: tuple[str, ...] = ("legal_basis", "opening", "tasks", "body", "closing")


# What a profile gives and a directive can switch off with one of the words of `NOTHING`.
CAN_BE_NOTHING: frozenset[str] = frozenset({"parent_agency", "drafting_unit", "contact"})
NOTHING: tuple[str, ...] = ("không", "none")


def key_of(text: str) -> str:
    """The form in which keys are compared: NFC, without regard to case."""
    return unicodedata.normalize("NFC", text).casefold().strip()


class Level(NamedTuple):
    """The keys that one mapping may have. `place_vi` and `place_en` say where it stands."""

    fields: tuple[Field, ...]
    place_vi: str
    place_en: str
    by_key: dict[str, Field]

    def field_of(self, text: str) -> Field | None:
        """The field of a key as a user wrote it; `legal basis` is `legal_basis`."""
        key = key_of(text)
        return self.by_key.get(key) or self.by_key.get(key.replace(" ", "_"))


def level_of(fields: tuple[Field, ...], place_vi: str, place_en: str) -> Level:
    """The level of a table of fields, found by both of their names."""
    by_key = {key_of(name): f for f in fields for name in (f.name, f.vi)}
    return Level(fields, place_vi, place_en, by_key)


DIRECTIVE = level_of(DIRECTIVE_FIELDS, "ngoài cùng của văn bản", "the top level of a directive")
PROFILE = level_of(PROFILE_FIELDS, "ngoài cùng của vanban.yaml", "the top level of vanban.yaml")
BASIS = level_of(BASIS_FIELDS, "mỗi mục của «căn cứ»", "an item of legal_basis")
TASK = level_of(TASK_FIELDS, "mỗi mục của «nhiệm vụ»", "an item of tasks")
SIGNATORY = level_of(SIGNATORY_FIELDS, "trong «người ký»", "inside signatory")
TABLE = level_of(TABLE_FIELDS, "trong «bảng»", "inside table")
PICTURE = level_of(PICTURE_FIELDS, "trong «hình»", "inside picture")
NODE = level_of(NODE_FIELDS, "mỗi mục của «nội dung»", "an item of body")
APPENDIX = level_of(APPENDIX_FIELDS, "mỗi mục của «phụ lục»", "an item of appendices")
ENCLOSURE = level_of(ENCLOSURE_FIELDS, "mỗi mục của «văn bản kèm theo»", "an item of enclosures")
CHECKING = level_of(CHECK_FIELDS, "trong «kiểm tra»", "inside check")
NUMBERING_LEVEL = level_of(NUMBERING_FIELDS, "trong «đánh số»", "inside numbering")
GROUP = level_of(GROUP_FIELDS, "mỗi mục của «nhóm»", "an item of groups")
CONTACT = level_of(CONTACT_FIELDS, "trong «liên hệ»", "inside contact")

LEVELS: tuple[Level, ...] = (
    DIRECTIVE,
    PROFILE,
    BASIS,
    TASK,
    SIGNATORY,
    CONTACT,
    APPENDIX,
    ENCLOSURE,
    NODE,
    TABLE,
    PICTURE,
    NUMBERING_LEVEL,
    CHECKING,
    GROUP,
)
FIELD: dict[str, Field] = {f.name: f for f in DIRECTIVE_FIELDS}
