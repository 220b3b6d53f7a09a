"""A hundred and sixty directives out of a seeded generator: all types, lengths and parts.

`variant(number)` is the same text on every machine. Sentences are an office's; what varies is what
stands on the page and how much of it.
"""

# ruff: noqa: E501  (sentences as an office writes them)

from __future__ import annotations

import random

from generator.decree.types import DOCUMENT_TYPES, NEVER, REQUIRED, DocumentType
from generator.directive.by_type import has_own_content, needed
from generator.directive.fields import DIRECTIVE_FIELDS, FIELD
from generator.directive.sequence import LETTERS

COUNT = 160
# So many pages each, about: one of every length that an office writes.
LONG = {7: 60, 48: 30, 101: 12, 133: 8, 150: 8}

SENTENCES = (
    "Các phòng, đơn vị rà soát, báo cáo kết quả trước ngày 30/6/2026.",
    "Thực hiện khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP về công tác văn thư.",
    "Kinh phí thực hiện 125 triệu đồng, lấy từ dự toán được giao năm 2026.",
    "Chỉ thị số 08-CT/TU yêu cầu cấp ủy các cấp tăng cường kiểm tra, giám sát.",
    "Văn phòng chủ trì, phối hợp với Thanh tra Sở theo dõi, đôn đốc, tổng hợp.",
    "Nâng cao trách nhiệm của người đứng đầu cơ quan, đơn vị trong việc lập hồ sơ công việc, nộp lưu "
    "hồ sơ, tài liệu vào Lưu trữ cơ quan theo đúng thời hạn quy định của pháp luật.",
    "Ông Nguyễn Văn An, chuyên viên Văn phòng, là đầu mối liên hệ.",
    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt **99,6%**, tăng *1,2%* so với cùng kỳ năm 2025.",
    "Bảo đảm an toàn.",
    "Công tác văn thư phải bảo đảm chính xác, kịp thời, an toàn; mọi văn bản đi, văn bản đến đều được "
    "quản lý tập trung tại Văn thư cơ quan, trừ những văn bản được đăng ký riêng theo quy định của "
    "pháp luật về bảo vệ bí mật nhà nước; văn bản thuộc ngày nào phải được đăng ký trong ngày đó.",
)
TITLES = (
    "Phạm vi điều chỉnh và đối tượng áp dụng",
    "Trách nhiệm của người đứng đầu",
    "Tổ chức thực hiện",
    "Quản lý văn bản đi, văn bản đến và lập hồ sơ công việc của các phòng, đơn vị trực thuộc",
    "Kinh phí",
)
AGENCIES = (
    ("Sở Nội vụ", "SNV", "UBND tỉnh Sông Mai"),
    ("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", "Ủy ban nhân dân tỉnh Sông Mai"),
    ("Ủy ban nhân dân phường Tân Phong", "UBND", ""),
    (
        "Trung tâm Ứng dụng công nghệ thông tin và Truyền thông số",
        "TTUDCNTT",
        "Sở Khoa học và Công nghệ",
    ),
)
PLACES = ("Sông Mai", "Tân Phong", "Thành phố Hồ Chí Minh")
ADDRESSEES = (
    "Ủy ban nhân dân tỉnh Sông Mai",
    "Các phòng, đơn vị trực thuộc Sở",
    "Sở Tài chính",
    "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh",
    "Công an tỉnh",
    "Thanh tra tỉnh",
    "Bảo hiểm xã hội khu vực III",
)
SUBJECTS = (
    "Về việc kiểm tra công tác văn thư",
    "Về việc triển khai thực hiện Chương trình mục tiêu quốc gia về phát triển văn hóa giai đoạn 2026 - "
    "2030 trên địa bàn tỉnh",
    "Về công tác phòng, chống lụt bão",
)
SIGNERS = (
    ("Lê Văn Minh", "Giám đốc", (), ()),
    ("Đỗ Thị Lan", "Phó Giám đốc", ("KT.",), ("Giám đốc",)),
    ("Hoàng Văn Sơn", "Phó Chủ tịch", ("TM.", "KT."), ("Ủy ban nhân dân", "Chủ tịch")),
    ("Phạm Thu Hà", "Chánh Văn phòng", ("TL.",), ("Giám đốc Sở Văn hóa, Thể thao và Du lịch",)),
)


class Writer:
    """Writes one directive, with its keys in one language."""

    def __init__(self, number: int) -> None:
        self.random = random.Random(number)
        self.number = number
        self.kind: DocumentType = DOCUMENT_TYPES[number % len(DOCUMENT_TYPES)]
        self.lang = "en" if self.random.random() < 0.3 else "vi"
        self.lines: list[str] = []

    def chance(self, part: float) -> bool:
        return self.random.random() < part

    def key(self, name: str) -> str:
        return FIELD[name].key(self.lang)

    def put(self, name: str, value: str) -> None:
        self.lines.append(f"{self.key(name)}: {value}")

    def put_list(self, name: str, values: list[str]) -> None:
        self.lines.append(f"{self.key(name)}:")
        self.lines += [f'  - "{value}"' for value in values]

    def sentence(self) -> str:
        return self.random.choice(SENTENCES)

    def write(self) -> str:
        kind, rng = self.kind, self.random
        agency, short, parent = rng.choice(AGENCIES)
        self.put("type", kind.name)
        for name, value in (("agency", agency), ("agency_abbreviation", short)):
            self.put(name, value)
        self.put("place", rng.choice(PLACES))
        self.put("drafting_unit", "VP")
        if parent:
            self.put("parent_agency", parent)
        if self.chance(0.6) and kind.numbered:
            self.put("number", str(rng.randint(1, 999)))
            self.put("date", f"{rng.randint(1, 28):02d}/{rng.randint(1, 12)}/2026")
        self._middle()
        self._marks()
        self._signers()
        if kind.order and self.chance(0.5):
            self._enclosure()
        self._appendices()
        return "\n".join(self.lines) + "\n"

    def _middle(self) -> None:
        kind, rng = self.kind, self.random
        wanted = needed(kind)
        if "subject" in wanted:
            self.put("subject", f'"{rng.choice(SUBJECTS)}"')
        if kind.addressed == REQUIRED or (kind.addressed != NEVER and self.chance(0.5)):
            self.put_list("addressees", rng.sample(ADDRESSEES, rng.randint(1, 7)))
        if kind.order or kind.wired:
            self.put("authority", f'"Giám đốc {AGENCIES[1][0]}"')
        least = 1 if "legal_basis" in wanted else 0
        bases = rng.choice((least, 1, 2, 5, 20))
        if bases and not kind.is_copy:
            self.put_list("legal_basis", [f"Nghị định số {n}/2025/NĐ-CP ngày 05/{n % 12 + 1}/2025 "
                                          "của Chính phủ về công tác văn thư"
                                          for n in range(1, bases + 1)])  # fmt: skip
        for field in DIRECTIVE_FIELDS:
            if field.name in kind.form_keys:
                self.put(
                    field.name, field.example if "[" in field.example else f'"{field.example}"'
                )
        if not has_own_content(kind) or "body" in wanted or self.chance(0.5):
            if self.chance(0.5) and not kind.order:
                self.put("opening", f'"{self.sentence()} Cơ quan yêu cầu thực hiện như sau:"')
            self._body("", self.key("body"), LONG.get(self.number, 0))
        if self.chance(0.5) and not kind.order:
            self.put("closing", f'"{SENTENCES[4]} Đề nghị các đơn vị nghiêm túc thực hiện."')

    def _body(self, indent: str, key: str, pages: int) -> None:
        self.lines.append(f"{indent}{key}: |")
        self.lines += [f"{indent}  {line}" for line in self.text(pages)]

    def text(self, pages: int = 0) -> list[str]:
        """The lines of a text: articles, headings or paragraphs; `pages` long where it is not 0."""
        rng = self.random
        style = "articles" if self.kind.order else rng.choice(("articles", "headings", "plain"))
        if pages and style == "plain":
            style = "articles"
        count = pages * 3 if pages else rng.randint(2, 6)
        if style == "plain":
            return [self.sentence() for _ in range(count)]
        return self.articles(count) if style == "articles" else self.headings(count)

    def articles(self, count: int) -> list[str]:
        rng, lines = self.random, []
        chapters = count > 4 and not (self.kind.order and count < 10)
        for number in range(1, count + 1):
            if chapters and number % 5 == 1:
                lines += [f"Chương {roman(number // 5 + 1)}", "QUY ĐỊNH CHUNG"]
            if rng.random() < 0.6:
                lines.append(f"Điều {number}. {rng.choice(TITLES)}")
                lines += self.clauses()
            else:
                lines.append(f"Điều {number}. {self.sentence()}")
        return lines

    def clauses(self) -> list[str]:
        rng, lines = self.random, []
        for number in range(1, rng.randint(2, 5)):
            points = rng.random() < 0.4
            lines.append(f"{number}. {self.sentence()}" if not points
                         else f"{number}. Các đơn vị có trách nhiệm:")  # fmt: skip
            if points:
                lines += [f"{LETTERS[n]}) {self.sentence()}" for n in range(rng.randint(2, 6))]
        return lines

    def headings(self, count: int) -> list[str]:
        rng, lines = self.random, []
        for number in range(1, min(count, 9) + 1):
            lines.append(f"{roman(number)}. {rng.choice(TITLES).upper()}")
            lines += self.clauses()
            if rng.random() < 0.4:
                lines += ["- " + self.sentence(), "- " + self.sentence()]
            if rng.random() < 0.3:
                lines.append(self.sentence() + "^[Chú thích: số liệu đến ngày 31/5/2026.]")
        return lines

    def _marks(self) -> None:
        rng = self.random
        if self.kind.is_copy:
            return
        for name, choices in (("urgency", ("khẩn", "thượng khẩn", "hỏa tốc")),
                              ("secrecy", ("mật", "tối mật")),
                              ("circulation", ("lưu hành nội bộ", "xem xong trả lại"))):  # fmt: skip
            if self.chance(0.15):
                self.put(name, rng.choice(choices))
        if self.kind.filed:
            self.put_list("recipients", rng.sample(ADDRESSEES, rng.randint(1, 5)))
            if self.chance(0.3):
                self.put("drafter", "PL")
                self.put("copies", "300")
        if self.chance(0.25):
            self.lines.append(f"{self.key('contact')}:")
            self.lines += ["  address: Tầng 5, Nhà D", "  phone: 0213.3876.100"]

    def _signers(self) -> None:
        several = self.kind.signers > 1 or self.chance(0.08)
        chosen = self.random.sample(SIGNERS, self.random.randint(2, 4) if several else 1)
        self.lines.append(f"{self.key('signatory')}:")
        for name, title, capacity, heads in chosen:
            values = [f"name: {name}", f"title: {title}"]
            if capacity:
                values += [f"capacity: [{', '.join(capacity)}]",
                           f"on_behalf_of: [{quoted(heads)}]"]  # fmt: skip
            dash = "  - " if several else "  "
            for value in values:
                self.lines.append(dash + value)
                dash = "    " if several else "  "

    def _enclosure(self) -> None:
        self.lines += [f"{self.key('enclosures')}:", "  - type: quy chế", "    subject: làm việc"]
        self._body("    ", "body", 0)

    def _appendices(self) -> None:
        count = self.random.choice((0, 0, 0, 1, 2, 3))
        if count and not self.kind.is_copy:
            self.lines.append(f"{self.key('appendices')}:")
            for number in range(count):
                self.lines.append(f'  - title: "Danh mục nhiệm vụ số {number + 1}"')
                self.lines.append(f"    landscape: {'có' if self.chance(0.3) else 'không'}")
                self._body("    ", "body", 0)


def roman(number: int) -> str:
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX")
    return tens[number // 10] + ones[number % 10]


def quoted(texts: tuple[str, ...]) -> str:
    return ", ".join(f'"{text}"' for text in texts)


def variant(number: int) -> str:
    """The text of the variant `number` (from 0)."""
    return Writer(number).write()
