"""The types of administrative documents and their abbreviations (PL III, Mục I)."""

from __future__ import annotations

from typing import NamedTuple

from generator.core.text import fold

# Whether `Kính gửi` stands on a type.
REQUIRED, OPTIONAL, NEVER = "required", "optional", "never"


class DocumentType(NamedTuple):
    """One row of the table: everything in which the types differ.

    `name` is as written in a sentence, `abbreviation` as in a symbol; a công văn has none: its
    symbol names the agency and the drafting unit instead (PL I, Phần I, Mục II.3.b). `model` is the
    number of the model in PL III, `template` the stem of a file in templates/, or None while no
    template of that model has been drawn.

    `addressed`: whether `Kính gửi` stands on it (Mục II.9.b: công văn always, tờ trình and báo cáo
    to a superior). `order`: the line between the legal basis and the text (`QUYẾT ĐỊNH:`), which
    comes with the line of the issuing authority above the legal basis. `first_recipient` opens
    Nơi nhận where the directive does not give it (`{article}` is the number of the điều that says
    who carries it out). `in_articles`: the text consists of điều (models 1.2, 1.3).
    """

    name: str
    abbreviation: str
    model: str
    template: str | None = None
    addressed: str = NEVER
    order: str = ""
    first_recipient: str = ""
    in_articles: bool = False

    @property
    def heading(self) -> str:
        """The name in capitals above the subject; none on a công văn (model 1.5)."""
        return self.name.upper() if self.abbreviation else ""


_NAMED = "van-ban-co-ten-loai"

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
    DocumentType("biên bản", "BB", "1.9"),
    DocumentType("tờ trình", "TTr", "1.4", _NAMED, addressed=REQUIRED),
    DocumentType("hợp đồng", "HĐ", ""),
    DocumentType("công điện", "CĐ", "1.6"),
    DocumentType("bản ghi nhớ", "BGN", ""),
    DocumentType("bản thỏa thuận", "BTT", ""),
    DocumentType("giấy ủy quyền", "GUQ", "1.4", _NAMED),
    DocumentType("giấy mời", "GM", "1.7"),
    DocumentType("giấy giới thiệu", "GGT", "1.8"),
    DocumentType("giấy nghỉ phép", "GNP", "1.10"),
    DocumentType("phiếu gửi", "PG", "1.4", _NAMED),
    DocumentType("phiếu chuyển", "PC", "1.4", _NAMED),
    DocumentType("phiếu báo", "PB", "1.4", _NAMED),
    DocumentType("bản sao y", "SY", "3.1"),
    DocumentType("bản trích sao", "TrS", "3.1"),
    DocumentType("bản sao lục", "SL", "3.1"),
    DocumentType("công văn", "", "1.5", "cong-van", addressed=REQUIRED),
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
