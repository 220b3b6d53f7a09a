"""The types of administrative documents and their abbreviations (PL III, Mục I)."""

from __future__ import annotations

from typing import NamedTuple

from generator.core.text import fold


class DocumentType(NamedTuple):
    """One row of the table: `name` as written in a sentence, `abbreviation` as in a symbol.

    A công văn has no abbreviation: its symbol names the agency and the drafting unit instead
    (PL I, Phần I, Mục II.3.b). `template` is the stem of the file in templates/, or None while
    no template of that model has been drawn.
    """

    name: str
    abbreviation: str
    model: str
    template: str | None = None


DOCUMENT_TYPES: tuple[DocumentType, ...] = (
    DocumentType("nghị quyết", "NQ", "1.1"),
    DocumentType("quyết định", "QĐ", "1.2"),
    DocumentType("chỉ thị", "CT", "1.4"),
    DocumentType("quy chế", "QC", "1.4"),
    DocumentType("quy định", "QyĐ", "1.4"),
    DocumentType("thông cáo", "TC", "1.4"),
    DocumentType("thông báo", "TB", "1.4"),
    DocumentType("hướng dẫn", "HD", "1.4"),
    DocumentType("chương trình", "CTr", "1.4"),
    DocumentType("kế hoạch", "KH", "1.4"),
    DocumentType("phương án", "PA", "1.4"),
    DocumentType("đề án", "ĐA", "1.4"),
    DocumentType("dự án", "DA", "1.4"),
    DocumentType("báo cáo", "BC", "1.4"),
    DocumentType("biên bản", "BB", "1.9"),
    DocumentType("tờ trình", "TTr", "1.4"),
    DocumentType("hợp đồng", "HĐ", ""),
    DocumentType("công điện", "CĐ", "1.6"),
    DocumentType("bản ghi nhớ", "BGN", ""),
    DocumentType("bản thỏa thuận", "BTT", ""),
    DocumentType("giấy ủy quyền", "GUQ", "1.4"),
    DocumentType("giấy mời", "GM", "1.7"),
    DocumentType("giấy giới thiệu", "GGT", "1.8"),
    DocumentType("giấy nghỉ phép", "GNP", "1.10"),
    DocumentType("phiếu gửi", "PG", "1.4"),
    DocumentType("phiếu chuyển", "PC", "1.4"),
    DocumentType("phiếu báo", "PB", "1.4"),
    DocumentType("bản sao y", "SY", "3.1"),
    DocumentType("bản trích sao", "TrS", "3.1"),
    DocumentType("bản sao lục", "SL", "3.1"),
    DocumentType("công văn", "", "1.5", template="cong-van"),
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
