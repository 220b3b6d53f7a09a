"""VB94x: capital letters (PL II). Only what is sure: many words may be written either way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.decree.types import DOCUMENT_TYPES
from generator.inspect import components as c
from generator.rules.data.names import AGENCIES, HOLIDAYS, PROVINCES, TET
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LOWER, UPPER, clause, search, spellings, wordings
from generator.rules.words.reading import HEAD, joined

_PROVINCES = "|".join(PROVINCES)
_TYPES = "|".join(t.name for t in DOCUMENT_TYPES if t.numbered)
_CITED_TYPES = f"{_TYPES}|nghị định|thông tư liên tịch|thông tư|kết luận"
# Here words are shown in capitals or are not prose.
_NOT_HERE = HEAD | {c.SIGNATURE, c.SIGNATORY, c.TITLE, c.AUTHORITY, c.CONTACT}


def _capital(match: re.Match[str]) -> str:
    return match["at"][:1].upper() + match["at"][1:]


def _small(match: re.Match[str]) -> str:
    return match["at"][:1].lower() + match["at"][1:]


_BEFORE_PEOPLE = (
    "phục vụ|đời sống|đời sống của|toàn thể|tầng lớp|Nhà nước và|quần chúng|vận động"
    "|quyền làm chủ của|vì|sức khỏe|sức khỏe của|đông đảo|phúc lợi của|giúp|hỗ trợ|trong"
    "|hướng dẫn|tuyên truyền|lấy ý kiến|lấy ý kiến của|khuyến khích|huy động|bà con|tới|đến từng"
    "|báo cáo trước|niềm tin của|đồng thuận của|sức mạnh của|lợi ích của|nguyện vọng của"
    "|ý kiến của|được|cùng|tiếp xúc|của|với|cho"
).split("|")
# What is looked for stands first, so that the search leaps from one to the next.
_PEOPLE = search(
    r"(?P<at>nhân dân)\b(?! tệ| tỉnh| xã| các xã)(?:"
    + "|".join(rf"(?<=\b[{w[0]}{w[0].upper()}]{w[1:]} nhân dân)" for w in _BEFORE_PEOPLE)
    + ")",
    fix=_capital,
    without=_NOT_HERE,
)
# `Nhân Dân`, but for names of agencies, of which another rule tells.
_BOTH_CAPITAL = search(
    r"(?<!ban )(?<!đồng )(?<!án )(?<!sát )\bNhân Dân\b", fix="Nhân dân", without=_NOT_HERE
)
_COUNTRY = spellings(("Việt Nam",), without=_NOT_HERE)


def _people(paper: Paper) -> Iterator[Finding]:
    yield from _PEOPLE(paper)
    yield from _BOTH_CAPITAL(paper)


_NAMES = spellings(AGENCIES, without=_NOT_HERE)
# Of the Government of the country, not of e-government or of other countries.
_GOVERNMENT = search(
    r"(?:\bcủa|\btrình|\bdo) (?P<at>chính phủ)(?= (?:quy định|về|ban hành|hướng dẫn|sửa đổi"
    r"|và)\b|[,;.])",
    fix=_capital, without=_NOT_HERE,
)  # fmt: skip


def _agency_names(paper: Paper) -> Iterator[Finding]:
    yield from _NAMES(paper)
    yield from _GOVERNMENT(paper)


def _own_type_small(paper: Paper) -> Iterator[Finding]:
    """`quyết định này` in a quyết định: the document names itself."""
    if paper.type is None or not paper.type.abbreviation:
        return
    name = paper.type.name
    text = joined(paper, without=_NOT_HERE)
    for match in re.finditer(rf"(?<!\w){name} này(?!\w)", text.text):
        right = name[:1].upper() + name[1:]
        yield text.finding(match.start(), match.start() + len(name), right,
                           words=match[0], right=f"{right} này")  # fmt: skip


def _province_small(match: re.Match[str]) -> bool:
    return match["name"] in PROVINCES or match["name"].isupper()


_PROVINCE = search(
    rf"(?i:\btỉnh|\bthành phố) (?P<at>(?P<name>(?i:{_PROVINCES})))(?!\w)",
    unless=_province_small,
    without=_NOT_HERE,
)


# `Hà nội`: half a name; what begins a sentence may be other words (`Cao bằng`).
_OTHER_WORDS = ("Cao Bằng", "Hưng Yên", "Vĩnh Long")
_HALVES = "|".join(
    name.capitalize() for name in PROVINCES if " " in name and name not in _OTHER_WORDS
)
_HALF = search(
    rf"(?<!\w)(?<![Tt]ỉnh )(?<![Tt]hành phố )(?:{_HALVES})(?!\w)",
    fix=lambda m: m[0].title(),
    without=_NOT_HERE,
)


def _proper_names(paper: Paper) -> Iterator[Finding]:
    yield from _PROVINCE(paper)
    yield from _HALF(paper)
    yield from _COUNTRY(paper)


_PUT_CAPITAL = ("Viết hoa như gợi ý.", "Write it with the capital.")
_PUT_SMALL = ("Viết thường như gợi ý.", "Write it small.")
_WRONG = ("viết «{words}»; đúng là «{right}»", "“{words}” should be “{right}”")

RULES: tuple[Rule, ...] = (
    Rule(
        "VB940",
        ("Nhà nước, Đảng viết thường", "Nhà nước, Đảng without a capital"),
        "«Nhà nước» là danh từ (của Nhà nước, Đảng và Nhà nước) viết hoa; «quản lý nhà nước», «cơ"
        " quan nhà nước» được bỏ qua.",
        clause("II.people"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "chủ trương của Đảng, chính sách của nhà nước",
        "chủ trương của Đảng, chính sách của Nhà nước về quản lý nhà nước",
        search(r"(?:(?:\bĐảng(?:,| và)|\bcủa|\bdo|\bđược) (?=nhà nước\b)"
               r"|\b(?:chủ trương|đường lối|chính sách|nghị quyết|lãnh đạo|vai trò) của (?=đảng\b))"
               r"(?P<at>nhà nước|đảng)", fix=_capital,
               without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB941",
        ("Nhân dân viết thường", "Nhân dân without a capital"),
        "«Nhân dân» đứng riêng (phục vụ Nhân dân) viết hoa; trong tên cơ quan viết thường.",
        clause("II.people"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "chăm lo đời sống nhân dân, phục vụ nhân dân",
        "phục vụ Nhân dân; Ủy ban nhân dân, lực lượng vũ trang nhân dân",
        _people,
        fixable=True,
    ),
    Rule(
        "VB942",
        ("Tên cơ quan viết hoa sai", "Wrong capitals in an agency's name"),
        "Tên cơ quan: viết hoa chữ đầu của từ chỉ loại hình, lĩnh vực (Ủy ban nhân dân, Sở Nội"
        " vụ), không viết hoa mọi chữ.",
        clause("II.agency"), ERROR, WORDS, _WRONG,
        ("Viết hoa như gợi ý.", "Write it as suggested."),
        "Ủy ban Nhân dân tỉnh, Sở nội vụ và sở Tài Chính",
        "Ủy ban nhân dân tỉnh, Sở Nội vụ và SỞ TÀI CHÍNH",
        _agency_names,
        fixable=True,
    ),
    Rule(
        "VB943",
        ("Thủ đô Hà Nội, Thành phố Hồ Chí Minh", "Thủ đô Hà Nội, Thành phố Hồ Chí Minh"),
        "Hai tên này viết hoa cả danh từ chung.",
        clause("II.special place"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "tại thành phố Hồ Chí Minh và thủ đô Hà Nội",
        "tại Thành phố Hồ Chí Minh, thành phố Hải Phòng và Thủ đô Hà Nội",
        search(r"(?<!\w)(?P<at>thành phố Hồ Chí Minh|thủ đô Hà Nội)(?!\w)", fix=_capital),
        fixable=True,
    ),
    Rule(
        "VB944",
        ("Danh từ chung trước tên tỉnh viết hoa", "A capital on tỉnh, thành phố"),
        "Danh từ chung trước tên đơn vị hành chính viết thường: tỉnh Nam Định.",
        clause("II.unit"), ERROR, WORDS, _WRONG, _PUT_SMALL,
        "Ủy ban nhân dân Tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu, Thành phố Hồ Chí Minh",
        search(
            rf"(?<=[{LOWER},] )(?P<at>Tỉnh (?:{_PROVINCES})"
            rf"|(?<=nhân dân )Tỉnh(?= [{UPPER}])"
            rf"|(?:(?<=[{LOWER}] )|(?<=[{LOWER}], ))(?:Xã|Phường)(?= [{UPPER}][{LOWER}])"
            r"|Thành phố (?:Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Huế))(?!\w)",
            fix=_small, without=_NOT_HERE,
        ),
        fixable=True,
    ),
    Rule(
        "VB945",
        ("Tên tỉnh, tên nước viết thường", "A province or the country without capitals"),
        "Tên riêng của tỉnh, thành phố, tên nước viết hoa chữ đầu mỗi âm tiết.",
        clause("II.unit"), ERROR, WORDS,
        ("tên riêng «{words}» viết hoa sai", "“{words}”: wrong capitals in a proper name"),
        ("Viết hoa chữ đầu mỗi âm tiết.", "Begin each syllable with a capital."),
        "trên địa bàn tỉnh lai châu", "trên địa bàn tỉnh Lai Châu, TỈNH LAI CHÂU",
        _proper_names,
    ),
    Rule(
        "VB946",
        ("Ngày lễ, ngày kỷ niệm viết hoa sai", "Wrong capitals in a holiday's name"),
        "Tên ngày lễ, ngày kỷ niệm, sự kiện lịch sử viết hoa chữ đầu của tên gọi.",
        clause("II.holiday"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "kỷ niệm ngày quốc khánh 2-9", "kỷ niệm ngày Quốc khánh 2-9, Cách mạng tháng Tám",
        wordings(HOLIDAYS),
        fixable=True,
    ),
    Rule(
        "VB947",
        ("Tên tết viết hoa sai", "Wrong capitals in tết"),
        "Chỉ viết hoa âm tiết thứ nhất của tên tết: tết Nguyên đán.",
        clause("II.tet"), ERROR, WORDS, _WRONG,
        ("Viết như gợi ý.", "Write it as suggested."),
        "trước, trong và sau tết nguyên đán", "trước, trong và sau tết Nguyên đán, dịp Tết",
        wordings(TET),
        fixable=True,
    ),
    Rule(
        "VB948",
        ("Ngày trong tuần viết thường", "A weekday without a capital"),
        "Ngày trong tuần viết bằng chữ thì viết hoa: thứ Hai.",
        clause("II.day"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "từ thứ hai đến thứ sáu hằng tuần", "từ thứ Hai đến thứ Sáu; lần thứ hai",
        search(
            r"(?:\b(?:[Ss]áng|[Cc]hiều|[Tt]ối|từ|đến|vào) thứ"
            r" (?=\w+(?: (?:hằng|hàng|tuần|đến|ngày)|[,.;)]|$))"
            r"|\bthứ (?=\w+ (?:hằng|hàng) tuần)"
            r"|\d \(thứ (?=\w+\))|(?:^|[(:,;]) ?thứ (?=\w+,? ngày \d))"
            r"(?P<at>hai|ba|tư|năm|sáu|bảy)\b",
            fix=_capital, without=_NOT_HERE,
        ),
        fixable=True,
    ),
    Rule(
        "VB949",
        ("Tên loại văn bản viết thường", "A cited type without a capital"),
        "Nói đến một văn bản cụ thể (có số) thì viết hoa chữ đầu tên loại.",
        clause("II.type"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "theo nghị định số 30/2020/NĐ-CP", "theo Nghị định số 30/2020/NĐ-CP và các nghị định khác",
        search(rf"(?P<at>(?<!\w)(?:{_CITED_TYPES})(?= số:? ?\d[\w./]*[/-])"
               rf"|(?<=hiện )luật(?= [{UPPER}][{LOWER}])"
               rf"|(?<=[Cc]ăn cứ )(?:bộ luật|luật|pháp lệnh)(?= [{UPPER}])"
               rf"|(?:(?<=\bcủa )|(?<=\btheo )|(?<=\btại )|(?<=\bhành ))"
               rf"(?:bộ luật|luật|pháp lệnh)(?= [{UPPER}][{LOWER}]))",
               fix=_capital, without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB950",
        ("Tự gọi mình viết thường", "The document names itself without a capital"),
        "«Quyết định này», «Kế hoạch này» trong chính văn bản đó viết hoa.",
        clause("II.type"), WARNING, WORDS, _WRONG, _PUT_CAPITAL,
        "QUYẾT ĐỊNH\nĐiều 2. quyết định này có hiệu lực kể từ ngày ký.",
        "QUYẾT ĐỊNH\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        _own_type_small,
        fixable=True,
    ),
    Rule(
        "VB951",
        ("Điều viết thường khi viện dẫn", "A cited Điều without a capital"),
        "Viện dẫn điều của một văn bản cụ thể: viết hoa chữ «Điều».",
        clause("II.article"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "theo khoản 2 điều 5 Nghị định", "theo khoản 2 Điều 5 Nghị định; sửa đổi một số điều",
        search(r"\b(?P<at>điều)(?= \d)", fix=_capital, without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB952",
        ("Khoản, điểm viết hoa khi viện dẫn", "A cited khoản or điểm with a capital"),
        "Viện dẫn khoản, điểm giữa câu: viết thường.",
        clause("II.article order"), ERROR, WORDS, _WRONG, _PUT_SMALL,
        "quy định tại Khoản 2 Điều 5 và Điểm a khoản 1 Điều 6",
        "quy định tại khoản 2 Điều 5. Khoản 3 Điều 6 quy định khác",
        search(
            rf"(?<=[{LOWER}\d,] )(?P<at>Khoản(?= \d)|Điểm(?= (?:[a-zđ]|\d)(?: |,) ?[Kk]hoản))",
            fix=_small, without=_NOT_HERE,
        ),
        fixable=True,
    ),
    Rule(
        "VB953",
        ("Phần, chương viết thường khi viện dẫn", "A cited phần or chương without a capital"),
        "Viện dẫn phần, chương (số La Mã): viết hoa chữ đầu.",
        clause("II.article"), ERROR, WORDS, _WRONG, _PUT_CAPITAL,
        "thực hiện theo chương II Quy chế này", "thực hiện theo Chương II Quy chế này",
        search(rf"(?<=[{LOWER}\d,] )(?P<at>chương|phần)(?= [IVXLC]+\b)", fix=_capital,
               without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB954",
        ("Thứ tự điểm, khoản, điều khi viện dẫn", "The order of điểm, khoản, Điều"),
        "Viện dẫn từ nhỏ đến lớn: điểm a khoản 2 Điều 5.",
        clause("II.article order"), WARNING, WORDS,
        ("viện dẫn ngược: «{words}»; viết từ nhỏ đến lớn", "“{words}”: cite from small to large"),
        ("Viết «điểm … khoản … Điều …».", "Write điểm …, khoản …, Điều …"),
        "theo Điều 5 khoản 2 Quy chế", "theo khoản 2 Điều 5, khoản 1 Điều 6 Quy chế",
        search(r"\bĐiều \d+,? (?:[Kk]hoản \d+|[Đđ]iểm [a-zđ])\b(?!,? (?:và |khoản \d+ )?Điều)",
               without=_NOT_HERE, unless=lambda m: bool(
                   re.match(r"(?:(?:, | và |; )(?:khoản )?\d+)* Điều", m.string[m.end():][:40]))),
    ),
    Rule(
        "VB955",
        ("Chức vụ viết thường", "An office without a capital"),
        "Chức vụ của người, cơ quan cụ thể viết hoa: Chủ tịch Ủy ban nhân dân, Giám đốc Sở.",
        clause("II.office"), WARNING, WORDS, _WRONG, _PUT_CAPITAL,
        "giao chủ tịch Ủy ban nhân dân các xã", "giao Chủ tịch Ủy ban nhân dân các xã",
        search(
            rf"(?<=[{LOWER},] )(?P<at>chủ tịch(?= (?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân))"
            r"|giám đốc(?= (?:các )?[Ss]ở)|bộ trưởng(?= Bộ)|thủ tướng(?= Chính phủ)"
            r"|chánh văn phòng(?= (?:Ủy|UBND|Sở))|chủ tịch nước(?!\w))",
            fix=_capital, without=_NOT_HERE,
        ),
        fixable=True,
    ),
)  # fmt: skip
