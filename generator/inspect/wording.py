"""What a line is meant to be, by its words alone, however it is spelled.

Wrong dashes, missing colons, other tone marks and capitals do not hide what a line is: rules say
what is wrong with it.
"""

from __future__ import annotations

import difflib
import re
from functools import lru_cache

from generator.core.text import fold
from generator.decree.types import DOCUMENT_TYPES, DocumentType
from generator.decree.words import CIRCULATION, MOTTO, SECRECY, STATE_NAME, URGENCY
from generator.inspect import components as c

LOOKED_AT = 160  # letters of a line that tell what it is
_DASHES = re.compile("[\u2010-\u2015\u2212\u00ad_]+")
_NUMBER = re.compile(
    r"(?:so|no)\b\s*[:.;]?[\s\d.…]*(?:(?:-\s*\w+\s*|[a-z]\s*)?/\s*\S|[:]?\s*\d+[a-z]?/?$|:\s*[.…\s]*$"
    # in Roman digits, or with a hyphen for the stroke
    r"|[ivxlc]+\s*/\s*\S|(?<=\d)\s*-\s*[^\W\d]\w*(?:-\w+)*\.?$)"
)
_DAY = r"[\d.…]{0,4}"
_DATE = re.compile(
    rf"(?:[^,;:]{{0,60}}[,.]?\s*)?\bngay\s*{_DAY}\s*(?:thang\b|[-/.]\s*{_DAY}\s*[-/.]).*"
    # without `ngày`, or with a comma after the day
    r"|[^,;:\d]{2,40},\s*(?:ngay\s*)?\d{1,2}\s*,?\s*thang\s*\d{1,2}\s*,?\s*nam\s*\d{2,4}\.?"
    r"|[^,;:\d]{2,40},\s*\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}"
    r"|[^,;:]{2,40},?\s*ngay[\s.…]*thang[\s.…]*(?:nam)?.*"
    r"|[^,;:]{2,40},?\s*ngay\s*\d{1,2}[\s,]+\d{1,2}[\s,]+nam\s*\d{4}"
)
_LETTER_SUBJECT = re.compile(r"v\s*[/.]\s*v\b")
_ABOUT = re.compile(r"ve viec\b")
_ADDRESSEES = re.compile(r"kinh g\w{0,2}i\b|.{0,80}\bdien:$")
_RECIPIENTS = re.compile(r"noi nh?an\b\s*:?")
_ORDER = re.compile(r"quyet (?:dinh|nghi)\s*[:.;,]*")
_APPENDIX = re.compile(r"phu luc\s*(?:so\s*)?(?:[ivxlc]+|\d+|[a-h])?(?:\.\d+)?\s*[.:]?")
_APPENDIX_TITLED = re.compile(r"phu luc\s*(?:so\s*)?(?:[ivxlc]+|\d+)\s*[.:-]\s*\S.*")
_NOTE = re.compile(
    r"\(?\s*(?:ban hanh\s*)?(?:dinh )?kem theo\b"
    r"|\(\s*(?:duoc )?(?:ban hanh|phe duyet|cong nhan|thong qua) kem theo\b"
)
BASIS_VERBS = re.compile(
    r"(?:can cu|theo de nghi|xet de nghi|xet to trinh|xet|thuc hien|theo|tren co so|sau khi xem)\b"
)
_NAMES: dict[str, DocumentType] = {}
for _kind in DOCUMENT_TYPES:
    _NAMES[fold(_kind.name)] = _kind
    if _kind.title:
        _NAMES[fold(_kind.title)] = _kind
_COPIES = frozenset(fold(kind.title) for kind in DOCUMENT_TYPES if kind.is_copy)
_MARKS = {
    **{fold(word): c.URGENCY for word in (*URGENCY, "hỏa tốc hẹn giờ")},
    # No degrees of the decree, and meant as such.
    **dict.fromkeys(("gap", "rat khan", "khan cap", "toi khan", "dac biet khan"), c.URGENCY),
    **{fold(word): c.SECRECY for word in SECRECY},
    **{fold(word): c.CIRCULATION for word in CIRCULATION},
}
# A line of typed signs, which stands for a drawn one.
TYPED_LINE = re.compile(r"\s*(?:_{3,}|-{4,}|[–—]{3,}|\.{6,}|…{3,}|[*=]{4,}|-[-–o0]{2,}-)\s*")
_STATE, _MOTTO = fold(STATE_NAME), fold(MOTTO)
_ALIKE = 0.85
_LONGEST_LABEL = 100
_LONGEST_SUBJECT = 400  # of a letter, typed in one paragraph


@lru_cache(maxsize=2048)  # a line is looked at by several that ask
def folded(text: str) -> str:
    """The beginning of a line without marks, capitals, and with one kind of dash."""
    return _DASHES.sub("-", fold(text[:LOOKED_AT]))


def kind_of(text: str) -> str:
    """The component of a head or foot that a line is meant to be; empty for any other line.

    A date, a number and V/v are so only in a head: whoever asks knows where the line stands.
    """
    if not text or len(text) > LOOKED_AT:
        if _ADDRESSEES.match(folded(text)):
            return c.ADDRESSEES
        about = len(text) <= _LONGEST_SUBJECT and _LETTER_SUBJECT.match(folded(text))
        return c.LETTER_SUBJECT if about else ""
    line = folded(text).strip()
    if _is_state_name(line):
        return c.STATE_NAME
    if _is_motto(line):
        return c.MOTTO
    if _LETTER_SUBJECT.match(line):
        return c.LETTER_SUBJECT
    if _RECIPIENTS.match(line):
        return c.RECIPIENTS_WORD
    if _ADDRESSEES.match(line):
        return c.ADDRESSEES
    if _NUMBER.match(line):
        return c.NUMBER
    if _NOTE.match(line):
        return c.APPENDIX_NOTE
    if len(line) <= 100 and _DATE.fullmatch(line.strip("()")) and line[:1] not in "-(":
        return c.PLACE_DATE
    if line in _MARKS:
        return _MARKS[line]
    if line in _COPIES:
        return c.COPY_FORM
    titled = len(text) <= _LONGEST_LABEL and _APPENDIX_TITLED.fullmatch(line)
    return c.APPENDIX_LABEL if titled or _APPENDIX.fullmatch(line) else ""


def _is_state_name(line: str) -> bool:
    if "chu nghia viet nam" in line or line.startswith("cong hoa xa hoi"):
        return len(line) <= len(_STATE) + 8  # wrapped by hand each line is one of its own
    near = 20 <= len(line) <= 50 and line.startswith("c") and "viet" in line
    return near and _is_alike(line, _STATE)


def _is_motto(line: str) -> bool:
    if not 18 <= len(line) <= len(_MOTTO) + 12:
        return False
    if line.find("doc lap") in (0, 1, 2) and "hanh phuc" in line:
        return True
    near = "doc" in line or "phuc" in line or "hanh" in line
    return near and _is_alike(line, _MOTTO)


def _is_alike(line: str, wanted: str) -> bool:
    matcher = difflib.SequenceMatcher(None, line, wanted)
    return matcher.quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE


def type_of(text: str) -> DocumentType | None:
    """The type of document whose name is the whole line, in capitals or not."""
    return _NAMES.get(folded(text).strip(" .:")) if len(text) <= LOOKED_AT else None


def type_begun(text: str) -> DocumentType | None:
    """The type whose name in capitals begins the line: `QUYẾT ĐỊNH Về việc …`."""
    line = folded(text)
    for name, kind in _NAMES.items():
        if line.startswith(f"{name} ") and is_upper(" ".join(text.split()[: name.count(" ") + 1])):
            return kind
    return None


def is_order(text: str) -> bool:
    """`QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`."""
    ordered = is_upper(text) or text.rstrip().endswith(":")
    return len(text) < 40 and ordered and bool(_ORDER.fullmatch(folded(text).strip()))


def begins_recipients(text: str) -> bool:
    """`Nơi nhận`, whatever comes after it."""
    return bool(_RECIPIENTS.match(folded(text).lstrip()))


def is_about(text: str) -> bool:
    """`Về việc …`, as V/v or as a trích yếu."""
    return bool(_ABOUT.match(folded(text)))


def is_basis(text: str) -> bool:
    """A line that begins as a legal basis does."""
    return bool(BASIS_VERBS.match(folded(text).lstrip("-+• ")))


def is_upper(text: str) -> bool:
    """Whether a line is in capitals; `GIÁM ĐỐC (đã ký)` is not."""
    return text.upper() == text and any(ch.isalpha() for ch in text)


# Words that begin the name of an agency (folded).
_AGENCIES = (
    *("uy ban", "ubnd", "so", "bo", "truong", "phong", "ban", "cuc", "chi cuc", "trung tam", "hoi"),
    *("vien", "cong ty", "tong", "van phong", "dang uy", "thanh tra", "cong an", "benh vien"),
    *(
        "kho bac",
        "hoi dong",
        "hdnd",
        "dai hoc",
        "hoc vien",
        "toa an",
        "to cong tac",
        "doan",
        "lien",
    ),
    *("quoc hoi", "chinh phu", "van hoa", "bao hiem", "ngan hang", "tap doan", "hiep hoi", "cum"),
    *("quan uy", "bao tang", "thu vien", "xi nghiep", "chi nhanh", "buu dien", "tram", "dai"),
)
_AGENCY_START = re.compile(rf"(?:{'|'.join(sorted(_AGENCIES, key=len, reverse=True))})\b")
# `ỦY BAN NHÂN DÂN` alone on a line: its second line says whose.
_GENERIC = re.compile(r"(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)")
_WHOSE = re.compile(r"(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\b")


def goes_on_with_whose(text: str, before: str) -> bool:
    """Whether `before` is `ỦY BAN NHÂN DÂN` alone, and this line says whose it is."""
    return bool(_GENERIC.fullmatch(folded(before)) and _WHOSE.match(folded(text)))


def begins_agency(text: str, before: str) -> bool:
    """Whether a line begins the name of an agency, and does not go on with that of `before`."""
    line = folded(text)
    if goes_on_with_whose(text, before):
        return False
    joined = before.rstrip().endswith((",", "-", "&")) or folded(before).endswith((" va", " cua"))
    return not joined and bool(_AGENCY_START.match(line))


_ADDRESS = re.compile(
    r"\b(?:dia chi|tru so|dien thoai|hotline|tel|fax|e-?mail|website|trang thong tin)\b"
    r"|\b[dđ][tc]\s*[:.]|@|\bwww\.|https?:|\.vn\b|\b(?:duong|pho)\s|\(?0\d{1,3}\)?[\s.]?\d{3}"
)


def is_contact(text: str) -> bool:
    """Whether a line of a footer reads like an agency's address, telephone or e-mail."""
    return bool(_ADDRESS.search(folded(text)))


# Words of the lines above a signature (folded).
_OFFICES = re.compile(
    r"\b(?:giam doc|chu tich|truong|chanh|pho|bo truong|thu truong|hieu truong|cuc truong|vien"
    r"|thu ky|chu toa|chu tri|dai dien|dai bieu|thanh vien|nguoi|bi thu|thanh tra|ke toan|ben [ab]"
    r"|tong|quyen|uy vien|thu tuong|doc|xac nhan|co quan|lap|don vi|thu truong|chi huy|luat su)\b"
)
_CAPACITY = re.compile(r"(?:tm|kt|tl|tuq|q|t/m|k/t|t/l)\s*[./]?\s*\S")
_CAPACITY_MARKED = re.compile(r"(?:tm|kt|tl|tuq|q|t/m|k/t|t/l)(?:\s*[./]|\s)\s*\S")
_ACADEMIC = re.compile(
    r"(?:(?:GS|PGS|TS|ThS|CN|KS|BS|LS|NGƯT|NGND|TTƯT|CKI{1,2}|Dr|DS)\.?[\s.]*)+", re.IGNORECASE
)
_RANKS = re.compile(
    r"(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy)|(?:thạc|tiến|bác|dược|nghệ)\s+sĩ|kỹ sư"
    r"|luật sư|cử nhân|(?:phó\s+)?giáo sư|đ/c|đồng chí|nhà giáo(?: ưu tú| nhân dân)?)\s+",
    re.IGNORECASE,
)
# Folded; and as they are written, since Nhữ, Điểu, Phù, Thôi are family names.
_NOT_NAMES = frozenset(("noi", "kinh", "ngay", "muc", "so"))
_NOT_NAMES_AS_WRITTEN = frozenset(("như", "điều", "phụ", "thời"))
_KEPT_BY = re.compile(r"luu (?:vt|vp|hs|tchc|ttr|kt)\b")


def _begins_another_line(text: str) -> bool:
    """`Nơi Nhận`, `Lưu VT`; but Lưu Thị Hoài is a person."""
    first = text.split(maxsplit=1)[0]
    if folded(first) in _NOT_NAMES or first.lower() in _NOT_NAMES_AS_WRITTEN:
        return True
    return bool(_KEPT_BY.match(folded(text)))


def is_capacity(text: str) -> bool:
    """A line that begins as the capacity to sign does: `TM. …`, `KT. …`."""
    return bool(_CAPACITY_MARKED.match(folded(text)))


def is_office(text: str) -> bool:
    """A line above a signature: capacity, office, role."""
    line = folded(text)
    return bool(_CAPACITY.match(line) or _OFFICES.search(line))


_UNFILLED = re.compile(r"(?:ho (?:va )?ten|ky(?: va| ghi ro|,)* ho ten|chu ky)\b[\s.:,…]*")


def is_unfilled_name(text: str) -> bool:
    """What a form says where a name is to come: `Họ và tên`."""
    return bool(_UNFILLED.fullmatch(folded(text).strip()))


def is_misspelled_name(text: str) -> bool:
    """A name with a small letter where a capital belongs: `Trần thị Bình`, `trần thị bình`."""
    words = text.split()
    if not 2 <= len(words) <= 5 or is_office(text) or is_unfilled_name(text):
        return False
    if not words[0][:1].isupper() and (not text.islower() or "ky" in folded(text).split()):
        return False  # `đã ký`
    return not _begins_another_line(text) and all(len(w) < 8 and w.isalpha() for w in words)


def is_name(text: str) -> bool:
    """A person's name: two to six words with capitals, academic titles before them or not."""
    text = text.strip().rstrip(".,;:")
    if not text or len(text) > 60:
        return False
    text = _RANKS.sub("", _ACADEMIC.sub("", text, count=1), count=1)
    words = text.split()
    if not 2 <= len(words) <= 6 or _begins_another_line(text):
        return False
    # Names of the highlands have hyphens and apostrophes: Y-Thanh, H’Yim, K'Brơi.
    letters = (re.sub("['’ʼ-]", "", word) for word in words)
    return all(
        word[0].isupper() and rest.isalpha() for word, rest in zip(words, letters, strict=True)
    )
