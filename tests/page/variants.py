"""Directives out of a seeded generator: all types, parts, lengths and structures, as YAML text.

`variant(number)` is the same text on every machine. The sentences are an office's (`stock`); what
varies is what stands on the page, and how much of it.
"""

from __future__ import annotations

import random

from generator.decree.types import DOCUMENT_TYPES, IN_TEXT, NEVER, REQUIRED, DocumentType
from generator.directive.by_type import has_own_content, needed
from generator.directive.fields import (
    APPENDIX_FIELDS,
    CONTACT_FIELDS,
    DIRECTIVE_FIELDS,
    ENCLOSURE_FIELDS,
    SIGNATORY_FIELDS,
    Field,
)
from tests.page import stock
from tests.page.texts import text_of

COUNT = 5 * len(DOCUMENT_TYPES)
# So many pages each, about; all others have what falls to them, one to five.
LONG = {3: 8, 13: 60, 34: 6, 65: 35, 96: 10}
_CONTACT = (
    ("address", "Tầng 5, Nhà D, Trung tâm Hành chính - Chính trị tỉnh"),
    ("phone", "0213.3876.100"),
    ("email", "vanphong@songmai.example"),
)


class Writer:
    """Writes one directive, with its keys in one language."""

    def __init__(self, number: int) -> None:
        self.random = random.Random(number)
        self.pages = LONG.get(number, 0)
        self.kind: DocumentType = DOCUMENT_TYPES[number % len(DOCUMENT_TYPES)]
        self.lang = self.random.choice(("vi", "vi", "en"))
        self.lines: list[str] = []
        self.text_ends = 0  # after which line the document's own text goes on, where it has one

    def write(self) -> str:
        """The YAML text."""
        self._head()
        self._middle()
        self._marks()
        self._signers()
        if self.kind.order and self._chance(0.6):
            self._enclosure()
        self._appendices()
        return "\n".join(self.lines) + "\n"

    def _chance(self, part: float) -> bool:
        return self.random.random() < part

    def _key(self, name: str, fields: tuple[Field, ...] = DIRECTIVE_FIELDS) -> str:
        return next(field for field in fields if field.name == name).key(self.lang)

    def _put(self, name: str, value: str) -> None:
        self.lines.append(f"{self._key(name)}: {value}")

    def _put_all(self, name: str, values: list[str]) -> None:
        """One value on the key's line, or a list under it."""
        if len(values) == 1:
            self._put(name, f'"{values[0]}"')
        else:
            self.lines.append(f"{self._key(name)}:")
            self.lines += [f'  - "{value}"' for value in values]

    def _head(self) -> None:
        kind, rng = self.kind, self.random
        agency, short, parent = rng.choice(stock.AGENCIES)
        self._put("type", rng.choice((kind.name, kind.abbreviation or kind.name)))
        self._put("agency", agency)
        self._put("agency_abbreviation", short)
        self._put("place", rng.choice(stock.PLACES))
        if self._chance(0.7):
            self._put("drafting_unit", "VP")
        if parent and self._chance(0.9):
            self._put("parent_agency", parent)
        if self._chance(0.6):  # the others are drafts
            if kind.numbered:
                self._put("number", str(rng.randint(1, 2500)))
            self._put("date", f"{rng.randint(1, 28):02d}/{rng.randint(1, 12)}/2026")
        if self._chance(0.25):
            self._put("text_size", rng.choice(("nhỏ", "lớn")))

    def _middle(self) -> None:
        kind, rng = self.kind, self.random
        wanted = needed(kind)
        if "subject" in wanted:
            self._put("subject", f'"{rng.choice(stock.SUBJECTS)}"')
        if kind.addressed == REQUIRED or (kind.addressed != NEVER and self._chance(0.5)):
            self._put_all("addressees", rng.sample(stock.ADDRESSEES, rng.choice((1, 1, 2, 3, 7))))
        if kind.order or (kind.wired and self._chance(0.5)):
            self._put("authority", "Giám đốc Sở Văn hóa, Thể thao và Du lịch")
        self._bases("legal_basis" in wanted)
        for field in DIRECTIVE_FIELDS:
            if field.name in kind.form_keys:
                bare = field.example.startswith("[")
                self._put(field.name, field.example if bare else f'"{field.example}"')
        if not has_own_content(kind) or "body" in wanted or self.pages or self._chance(0.5):
            if self._chance(0.5) and not kind.order:
                self._put("opening", f'"{rng.choice(stock.SENTENCES)} Nội dung cụ thể như sau"')
            if not kind.order and not self.pages and not wanted & {"body"} and self._chance(0.2):
                self._tasks()
            else:
                self._body("", self._key("body"), self.pages)
                self.text_ends = len(self.lines)
        if self._chance(0.4) and not kind.order:
            self._put("closing", '"Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện."')

    def _bases(self, required: bool) -> None:
        rng = self.random
        count = rng.choice((1, 3, 8, 20) if required else (0, 0, 1, 3, 12))
        if self.kind.is_copy or not count:
            return
        if self.kind.basis == IN_TEXT:
            count = min(count, 3)
        self._put_all("legal_basis", [
            "Căn cứ " + rng.choice(stock.BASES).format(n=n, m=n % 12 + 1)
            for n in range(11, 11 + count)
        ])  # fmt: skip

    def _tasks(self) -> None:
        rng = self.random
        self.lines.append(f"{self._key('tasks')}:")
        for _ in range(rng.randint(2, 9)):
            self.lines.append(f'  - text: "{rng.choice(stock.SENTENCES)}"')
            if self._chance(0.5):
                self.lines += ["    lead: Văn phòng", "    support: [Thanh tra, Phòng Nội vụ]"]
                self.lines.append(f"    due: {rng.choice(('30/6/2027', 'hằng quý'))}")

    def _body(self, indent: str, key: str, pages: int = 0) -> None:
        self.lines.append(f"{indent}{key}: |")
        lines = text_of(self.random, pages, articles=bool(self.kind.order))
        self.lines += [f"{indent}  {line}" for line in lines]

    def _marks(self) -> None:
        rng, kind = self.random, self.kind
        choices = [("circulation", ("lưu hành nội bộ", "xem xong trả lại"))]
        if not kind.is_copy:
            choices += [("urgency", ("khẩn", "thượng khẩn", "hỏa tốc")),
                        ("secrecy", ("mật", "tối mật", "tuyệt mật"))]  # fmt: skip
        for name, words in choices:
            if self._chance(0.15):
                self._put(name, rng.choice(words))
        if kind.filed or self._chance(0.3):
            self._put_all("recipients", rng.sample(stock.ADDRESSEES, rng.randint(1, 5)))
        if self._chance(0.25):
            self._put("drafter", "PL")
            self._put("copies", "300")
        if self._chance(0.25):
            self.lines.append(f"{self._key('contact')}:")
            for name, value in _CONTACT[: rng.randint(1, 3)]:
                self.lines.append(f"  {self._key(name, CONTACT_FIELDS)}: {value}")

    def _signers(self) -> None:
        rng = self.random
        several = self.kind.signers > 1 or self._chance(0.1)
        chosen = rng.sample(stock.SIGNERS, rng.randint(2, 4) if several else 1)
        self.lines.append(f"{self._key('signatory')}:")
        for place, (name, title, capacity, heads) in enumerate(chosen):
            values = {"name": name, "title": title}
            if several and self.kind.signers > 1:
                values = {"role": stock.ROLES[place], **values}
            if capacity:
                values["capacity"] = f"[{', '.join(capacity)}]"
            if heads:
                values["on_behalf_of"] = "[" + ", ".join(f'"{head}"' for head in heads) + "]"
            for at, (key, value) in enumerate(values.items()):
                dash = "- " if several and not at else "  " if several else ""
                self.lines.append(f"  {dash}{self._key(key, SIGNATORY_FIELDS)}: {value}")

    def _enclosure(self) -> None:
        keys = [self._key(name, ENCLOSURE_FIELDS) for name in ("type", "subject", "body")]
        self.lines.append(f"{self._key('enclosures')}:")
        self.lines += [f"  - {keys[0]}: quy chế", f"    {keys[1]}: làm việc của Sở Nội vụ"]
        self._body("    ", keys[2])

    def _appendices(self) -> None:
        count = self.random.choice((0, 0, 0, 1, 2, 3))
        if not count or self.kind.is_copy:
            return
        title, landscape, body = (
            self._key(name, APPENDIX_FIELDS) for name in ("title", "landscape", "body")
        )
        self._point_to_appendices()
        self.lines.append(f"{self._key('appendices')}:")
        for number in range(1, count + 1):
            self.lines.append(f"  - {landscape}: {'có' if self._chance(0.3) else 'không'}")
            if self._chance(0.8):
                self.lines.append(f'    {title}: "Danh mục nhiệm vụ giai đoạn {number}"')
            self._body("    ", body)

    def _point_to_appendices(self) -> None:
        """Say in the text that they are there (PL I, Phần I, Mục III.1.a)."""
        words = "Danh mục nhiệm vụ tại Phụ lục kèm theo."
        closing = f"{self._key('closing')}: "
        at = next((n for n, line in enumerate(self.lines) if line.startswith(closing)), None)
        if self.text_ends:
            self.lines.insert(self.text_ends, f"  {words}")
        elif at is not None:
            self.lines[at] = f'{self.lines[at][:-1]} {words}"'
        else:
            self._put("closing", f'"{words}"')


def variant(number: int) -> str:
    """The text of the variant `number` (from 0)."""
    return Writer(number).write()
