"""Legal basis and citations: in full the first time, then short (PL I, Phần I, Mục II.6.a–b)."""

from __future__ import annotations

from generator.compose.hard_spaces import bind
from generator.compose.inline import parse_runs
from generator.compose.page import BASIS_STYLE, Block
from generator.core.text import fold
from generator.decree.symbols import short_date
from generator.directive.model import Basis, Citation

# How a subject goes on after the issuer: `… của Chính phủ về công tác văn thư`. What begins with
# one of these goes on as it is (typed with a capital, as in the cited document's own title, the
# first word is written small); anything else takes a `về`.
_SUBJECT_OPENINGS = (
    "về", "ban hành", "phê duyệt", "quy định", "hướng dẫn", "sửa đổi", "bổ sung", "công bố",
    "bãi bỏ", "thành lập", "phân công", "điều chỉnh", "kiện toàn", "giao", "ủy quyền", "thay thế",
    "quy hoạch", "quyết định", "thông qua", "chấp thuận", "công nhận", "hủy bỏ", "đính chính",
    "chi tiết", "kèm theo", "cho",
)  # fmt: skip


def cited_in_full(citation: Citation) -> str:
    """`Quyết định số 688/QĐ-UBND ngày 11/6/2021 của Ủy ban nhân dân tỉnh Lai Châu phê duyệt …`."""
    parts = [cited_short(citation)]
    if citation.subject and not citation.number:
        parts.append(citation.subject)  # a law's name is part of what it is called
    if citation.date:
        parts.append(f"ngày {short_date(citation.date)}")
    if citation.issuer:
        parts.append(f"của {citation.issuer}")
    if citation.subject and citation.number:
        parts.append(_joined_subject(citation.subject))
    return " ".join(parts)


def cited_short(citation: Citation) -> str:
    """Type, number and symbol only, as every citation after the first."""
    return f"{citation.type} số {citation.number}" if citation.number else citation.type


def basis_sentence(basis: tuple[Basis, ...]) -> str:
    """The legal basis of a letter, which runs as one paragraph: `Thực hiện A; B; theo đề nghị C.`.

    A verb is written when it changes; after the first it begins with a small letter.
    """
    seen: set[tuple[str, str]] = set()
    parts: list[str] = []
    verb = ""
    for item in basis:
        words = _words(item, seen)
        if fold(item.verb) != fold(verb):
            verb = item.verb
            shown = verb if not parts else verb[:1].lower() + verb[1:]
            words = f"{shown} {words}"
        parts.append(words)
    return "; ".join(parts) + "." if parts else ""


def basis_blocks(basis: tuple[Basis, ...]) -> tuple[Block, ...]:
    """The legal basis of a named type: a paragraph each, `;` after each, `.` after the last."""
    seen: set[tuple[str, str]] = set()
    lines = []
    for item in basis:
        words = _words(item, seen)
        lines.append(f"{item.verb} {words}" if item.verb else words)
    ends = [";"] * (len(lines) - 1) + ["."]
    return tuple(
        Block(BASIS_STYLE, parse_runs(bind(line + end)))
        for line, end in zip(lines, ends, strict=False)
    )


def _words(item: Basis, seen: set[tuple[str, str]]) -> str:
    """What stands behind the verb; `seen` are the documents cited so far."""
    return _cited(item.citation, seen) if item.citation else item.text.rstrip(" ;.,")


def _cited(citation: Citation, seen: set[tuple[str, str]]) -> str:
    if not citation.number:
        return cited_in_full(citation)
    key = (fold(citation.type), citation.number)
    if key in seen:
        return cited_short(citation)
    seen.add(key)
    return cited_in_full(citation).rstrip(" ;.,")


def _joined_subject(subject: str) -> str:
    for prefix in ("V/v", "v/v"):
        if subject.startswith(prefix):
            return "về việc" + subject[len(prefix) :].lstrip(":.")
    small = subject[:1].lower() + subject[1:]
    return small if small.startswith(_SUBJECT_OPENINGS) else f"về {subject}"
