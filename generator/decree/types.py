"""The types of administrative documents and their abbreviations (PL III, Mục I)."""

from __future__ import annotations

from typing import NamedTuple

from generator.core.text import fold
from generator.decree.forms import INTRODUCTION, INVITATION, LEAVE, MINUTES, Form

# Whether a component (`Kính gửi`, the subject) stands on a type.
REQUIRED, OPTIONAL, NEVER = "required", "optional", "never"
# How the legal basis stands: each on a line of its own in italics, or as the text's first sentence.
ON_LINES, IN_TEXT = "on lines", "in the text"


class DocumentType(NamedTuple):
    """One row of the table: everything in which the types differ.

    `name` is as written in a sentence, `abbreviation` as in a symbol; a công văn has none: its
    symbol names the agency and the drafting unit instead (PL I, Phần I, Mục II.3.b). `model` is the
    number of the model in PL III (empty where it has none), `template` the stem of a file in
    templates/.

    `addressed`: whether `Kính gửi` stands on it (Mục II.9.b: công văn always, tờ trình and báo cáo
    to a superior). `order`: the line between the legal basis and the text (`QUYẾT ĐỊNH:`), which
    comes with the line of the issuing authority above the legal basis. `first_recipient` opens
    Nơi nhận where the directive does not give it (`{article}` is the number of the điều that says
    who carries it out; keys of the form may stand there too). `in_articles`: the text consists of
    điều (models 1.2, 1.3).

    `title`: the words in capitals above the subject, where they are not the type's name; a thư công
    and a công văn have none. `subject`: whether there is one. `basis`: how the legal basis stands.
    `numbered`, `dated`: whether the head has số và ký hiệu, place and date. `filed`: whether Nơi
    nhận ends with `Lưu: VT` by itself, `filed_by_unit`: and with the unit that drafts. `wired`:
    addressed as a công điện is (model 1.6). `form`: the fixed words of its model. `roles`: in what
    roles several have to sign, from left to right. `subject_under_number`: as V/v, in the head
    (model 1.5).
    """

    name: str
    abbreviation: str
    model: str
    template: str
    addressed: str = NEVER
    order: str = ""
    first_recipient: str = ""
    in_articles: bool = False
    title: str = ""
    subject: str = REQUIRED
    basis: str = ON_LINES
    numbered: bool = True
    dated: bool = True
    filed: bool = True
    filed_by_unit: bool = True
    wired: bool = False
    form: Form = ()
    roles: tuple[str, ...] = ()
    subject_under_number: bool = False

    @property
    def heading(self) -> str:
        """The words in capitals above the subject; none on a công văn (model 1.5)."""
        return self.title or (self.name.upper() if self.abbreviation else "")

    @property
    def signers(self) -> int:
        """How many have to sign, at least."""
        return len(self.roles) or 1

    @property
    def is_copy(self) -> bool:
        """Whether it is a copy of another document (PL I, Phần II)."""
        return self.model == "3.1"

    @property
    def form_keys(self) -> frozenset[str]:
        """The keys that its form has a place for."""
        return frozenset(key for line in self.form for key in line.keys)


_NAMED = "van-ban-co-ten-loai"
_PARTIES = ("Đại diện Bên A", "Đại diện Bên B")

DOCUMENT_TYPES: tuple[DocumentType, ...] = (
    DocumentType(
        "nghị quyết",
        "NQ",
        "1.1",
        "nghi-quyet",
        order="QUYẾT NGHỊ:",
        first_recipient="Như Điều {article}",
    ),
    DocumentType(
        "quyết định",
        "QĐ",
        "1.2",
        "quyet-dinh",
        order="QUYẾT ĐỊNH:",
        first_recipient="Như Điều {article}",
        in_articles=True,
    ),
    DocumentType("chỉ thị", "CT", "1.4", _NAMED),
    DocumentType("quy chế", "QC", "1.4", _NAMED),
    DocumentType("quy định", "QyĐ", "1.4", _NAMED),
    DocumentType("thông cáo", "TC", "1.4", _NAMED),
    DocumentType("thông báo", "TB", "1.4", _NAMED),
    DocumentType("hướng dẫn", "HD", "1.4", _NAMED),
    DocumentType("chương trình", "CTr", "1.4", _NAMED),
    DocumentType("kế hoạch", "KH", "1.4", _NAMED),
    DocumentType("phương án", "PA", "1.4", _NAMED),
    DocumentType("đề án", "ĐA", "1.4", _NAMED),
    DocumentType("dự án", "DA", "1.4", _NAMED),
    DocumentType("báo cáo", "BC", "1.4", _NAMED, addressed=OPTIONAL),
    DocumentType(
        "biên bản", "BB", "1.9", "bien-ban", dated=False, form=MINUTES, roles=("Thư ký", "Chủ tọa")
    ),
    DocumentType("tờ trình", "TTr", "1.4", _NAMED, addressed=REQUIRED),
    DocumentType("hợp đồng", "HĐ", "", "thoa-thuan", filed=False, roles=_PARTIES),
    DocumentType(
        "công điện", "CĐ", "1.6", "cong-dien", addressed=REQUIRED, basis=IN_TEXT, wired=True
    ),
    DocumentType("bản ghi nhớ", "BGN", "", "thoa-thuan", filed=False, roles=_PARTIES),
    DocumentType("bản thỏa thuận", "BTT", "", "thoa-thuan", filed=False, roles=_PARTIES),
    DocumentType("giấy ủy quyền", "GUQ", "1.4", _NAMED),
    DocumentType("giấy mời", "GM", "1.7", "giay-moi", form=INVITATION),
    DocumentType(
        "giấy giới thiệu",
        "GGT",
        "1.8",
        "giay-gioi-thieu",
        first_recipient="Như trên",
        filed_by_unit=False,
        subject=NEVER,
        form=INTRODUCTION,
    ),
    DocumentType(
        "giấy nghỉ phép",
        "GNP",
        "1.10",
        "giay-nghi-phep",
        first_recipient="Ông (bà) {person}",
        subject=NEVER,
        form=LEAVE,
    ),
    DocumentType("phiếu gửi", "PG", "1.4", _NAMED),
    DocumentType("phiếu chuyển", "PC", "1.4", _NAMED),
    DocumentType("phiếu báo", "PB", "1.4", _NAMED),
    DocumentType(
        "bản sao y", "SY", "3.1", "ban-sao", title="SAO Y", subject=NEVER, filed_by_unit=False
    ),
    DocumentType(
        "bản trích sao",
        "TrS",
        "3.1",
        "ban-sao",
        title="TRÍCH SAO",
        subject=NEVER,
        filed_by_unit=False,
    ),
    DocumentType(
        "bản sao lục", "SL", "3.1", "ban-sao", title="SAO LỤC", subject=NEVER, filed_by_unit=False
    ),
    # Not in the decree's list any more, and still written.
    DocumentType(
        "thư công",
        "",
        "",
        "thu-cong",
        addressed=OPTIONAL,
        basis=IN_TEXT,
        numbered=False,
        filed=False,
    ),
    DocumentType(
        "công văn",
        "",
        "1.5",
        "cong-van",
        addressed=REQUIRED,
        basis=IN_TEXT,
        subject_under_number=True,
    ),
)

# Not administrative documents of PL III, but cited by them; law and ordinance are cited by type and
# name alone (PL I, Phần I, Mục II.6.b).
CITED_BY_NAME_ONLY: tuple[str, ...] = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")

_BY_NAME = {fold(t.name): t for t in DOCUMENT_TYPES}
_BY_ABBREVIATION = {t.abbreviation: t for t in DOCUMENT_TYPES if t.abbreviation}
_BY_FOLDED_ABBREVIATION = {t.abbreviation.casefold(): t for t in DOCUMENT_TYPES if t.abbreviation}


def find_type(text: str) -> DocumentType | None:
    """The type that `text` names, by name or abbreviation, whatever the case: `Quyết định`, `qđ`.

    `HD` (hướng dẫn) and `HĐ` (hợp đồng) differ by a mark alone, so marks count in an abbreviation.
    """
    text = text.strip()
    return (
        _BY_ABBREVIATION.get(text)
        or _BY_FOLDED_ABBREVIATION.get(text.casefold())
        or _BY_NAME.get(fold(text))
    )


LETTER = _BY_NAME["cong van"]
