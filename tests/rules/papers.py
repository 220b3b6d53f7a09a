"""Papers out of lines of text as they stand on paper, each line known by how it reads."""

from __future__ import annotations

import datetime
import re

from generator.decree.types import DOCUMENT_TYPES, LETTER, DocumentType
from generator.directive import model as m
from generator.directive.model import Directive
from generator.inspect import components as c
from generator.rules.rule import Paper, Passage

_HEADINGS = {t.heading: t for t in DOCUMENT_TYPES if t.heading}
_LINES: tuple[tuple[str, str], ...] = (
    (c.STATE_NAME, r"CỘNG H"),
    (c.MOTTO, r"Độc lập\b"),
    (c.NUMBER, r"(?:Số|SỐ|số|No)[.: ].*/"),
    (c.BASIS, r"(?:- )?(?:Căn cứ|Theo đề nghị|Xét|Thực hiện)\b.*[;.:,\d]$"),
    (c.PLACE_DATE, r"(?:[A-ZĐ][^,;/]{1,30},? )?ngày [^,]*(?:tháng|[/-]\d+[/-])[^.;]*$"),
    (c.LETTER_SUBJECT, r"[Vv]/[vV]"),
    (c.ADDRESSEES, r"Kính gửi"),
    (c.ORDER, r"(?:QUYẾT ĐỊNH|QUYẾT NGHỊ):$"),
    (c.ARTICLE, r"Điều [\dIVX]+"),
    (c.CHAPTER, r"Chương [\dIVX]+$"),
    (c.PART, r"Phần [\dIVX]+$"),
    (c.SECTION, r"Mục [\dIVX]+$"),
    (c.HEADING, r"[IVX]+\. "),
    (c.RECIPIENTS_WORD, r"Nơi nhận"),
    (c.SIGNATURE, r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)[./ ] ?\w.+|(?:PHÓ )?GIÁM ĐỐC$|CHỦ TỊCH$"),
    (c.APPENDIX_NOTE, r"\(Kèm theo"),
    (c.APPENDIX_LABEL, r"(?:Phụ lục|PHỤ LỤC)(?: (?:số )?[\dIVX]+)?$"),
)
# Whose examples would read as something else, or as running text.
_OF_A_RULE = {"VB254": c.MOTTO, "VB566": c.ORDER, "VB764": c.SIGNATORY,
              "VB255": c.AGENCY, "VB258": c.AGENCY, "VB360": c.PLACE_DATE, "VB365": c.PLACE_DATE,
              "VB367": c.PLACE_DATE, "VB368": c.PLACE_DATE, "VB753": c.SIGNATURE,
              "VB757": c.SIGNATORY, "VB758": c.SIGNATORY, "VB759": c.SIGNATORY}  # fmt: skip

# Whose examples have lines that only their place would tell.
_LINES_OF = {
    **dict.fromkeys(("VB457", "VB458", "VB459"), ((c.SUBJECT, r"Tổ chức|[Vv]ề việc|V/v"),)),
    **dict.fromkeys(("VB765", "VB766", "VB794"), ((c.SIGNATORY, r"Nguyễn Văn An"),)),
    **dict.fromkeys(
        ("VB761", "VB762", "VB763"),
        ((c.SIGNATURE, r"ỦY BAN NHÂN DÂN|KÝ THAY|PHÓ GIÁM ĐỐC\."),),
    ),
    "VB586": ((c.AUTHORITY, "CHỦ TỊCH ỦY BAN|ỦY BAN NHÂN DÂN XÃ"),),
    "VB587": ((c.AUTHORITY, "GIÁM ĐỐC SỞ"), (c.AGENCY, "SỞ")),
    "VB799": ((c.SIGNATURE, r"TL\."),),
    "VB259": ((c.PARENT_AGENCY, "UBND|SỞ Y TẾ"), (c.AGENCY, "SỞ|BỆNH VIỆN")),
    "VB695": ((c.SUBCLAUSE, r"\d+\.\d"),),
    "VB696": ((c.CHAPTER, "Chương"), (c.SECTION, "Mục")),
    **dict.fromkeys(
        ("VB768", "VB769", "VB797"), ((c.SIGNATURE, r"(?:KT|TL|TUQ)\.|PHÓ|CHÁNH|THỨ"),)
    ),
    "VB859": ((c.URGENCY, "KHẨN|THƯỢNG"),),
    **dict.fromkeys(("VB371", "VB379"), ((c.NUMBER, "Số"),)),
    "VB378": ((c.PLACE_DATE, "Sông Mai"),),
    "VB853": ((c.APPENDIX_LABEL, "(?i:phụ lục)"),),
    "VB751": ((c.SIGNATURE, "KT "),),
    "VB860": ((c.APPENDIX_LABEL, "Phụ lục"),),
    "VB372": ((c.PLACE_DATE, "Sông Mai"),),
    "VB787": ((c.RECIPIENTS_WORD, "(?i:nơi nhận)"), (c.ADDRESSEES, "(?i:kính gửi)")),
    "VB793": ((c.RECIPIENTS, "- Lưu"),),
    "VB858": ((c.APPENDIX_NOTE, r"\(?Kèm theo"),),
    "VB564": ((c.AUTHORITY, r"GIÁM ĐỐC SỞ"),),
}


def paper_of(text: str, code: str = "", *, date: datetime.date | None = None) -> Paper:
    """The paper that `text` is; a heading of a type among its lines says which type."""
    kind: DocumentType | None = None
    listed = ""
    passages = []
    for line in text.split("\n"):
        component = _OF_A_RULE.get(code) or _component(line, _LINES_OF.get(code, ()))
        if line.strip() in _HEADINGS:
            component, kind = c.TITLE, _HEADINGS[line.strip()]
        elif component == c.TEXT and listed and line.startswith(("- ", "Lưu", "–")):
            component = listed
        listed = {c.RECIPIENTS_WORD: c.RECIPIENTS, c.RECIPIENTS: c.RECIPIENTS,
                  c.ADDRESSEES: c.ADDRESSEES}.get(component, "")  # fmt: skip
        if component == c.LETTER_SUBJECT:
            kind = LETTER
        passages.append(Passage(component, line, len(passages) + 1))
    day = date or _date(passages)
    return Paper(tuple(passages), kind, day)


def _component(line: str, before: tuple[tuple[str, str], ...] = ()) -> str:
    return next((name for name, form in (*before, *_LINES) if re.match(form, line)), c.TEXT)


def _date(passages: list[Passage]) -> datetime.date | None:
    for passage in passages:
        match = re.search(r"ngày (\d+) tháng (\d+) năm (\d+)", passage.text)
        if passage.component == c.PLACE_DATE and match:
            try:
                return datetime.date(int(match[3]), int(match[2]), int(match[1]))
            except ValueError:
                return None
    return None


def paper_of_directive(directive: Directive) -> Paper:
    """The words of a directive, a passage for each, with the numbers of its text."""
    d = directive
    subject = c.LETTER_SUBJECT if d.type.subject_under_number else c.SUBJECT
    found = [(c.PARENT_AGENCY, d.parent_agency), (c.AGENCY, d.agency), (subject, d.subject)]
    found += [(c.ADDRESSEES, name) for name in d.addressees]
    found += [(c.BASIS, basis.text) for basis in d.legal_basis]
    found += [(c.TEXT, text) for text in d.opening]
    for task in d.tasks:
        found += [(c.TEXT, text) for text in (task.title, task.text, *task.details)]
    found += _body(d.body)
    found += [(c.TEXT, text) for text in d.closing]
    for enclosure in d.enclosures:
        found += [(c.SUBJECT, enclosure.subject), *_body(enclosure.body)]
    for appendix in d.appendices:
        found += [(c.APPENDIX_TITLE, appendix.title), *_body(appendix.body)]
    found += [(c.RECIPIENTS, name) for name in d.recipients]
    found += [(c.SIGNATORY, signatory.name) for signatory in d.signatories]
    passages = tuple(Passage(component, text) for component, text in found if text)
    return Paper(passages, d.type, d.date, directive=d)


_MARKS = {
    m.PART: "Phần {}", m.CHAPTER: "Chương {}", m.SECTION: "Mục {}", m.SUBSECTION: "Tiểu mục {}",
    m.ARTICLE: "Điều {}.", m.HEADING: "{}.", m.CLAUSE: "{}.", m.SUBCLAUSE: "{}.", m.POINT: "{})",
    m.DASH: "-",
}  # fmt: skip


def _body(nodes: tuple[m.BodyNode, ...]) -> list[tuple[str, str]]:
    found = []
    for node in nodes:
        mark = _MARKS.get(node.kind, "").format(node.number)
        found.append((c.TEXT, " ".join(part for part in (mark, node.title, node.text) if part)))
    return found
