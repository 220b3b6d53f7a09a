"""Components that a document lacks (Điều 8, khoản 2; the models of PL III). Only of what is printed
and plainly a document: a loose appendix or a regulation that is issued with another has no head."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from generator.decree.types import REQUIRED, DocumentType
from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause
from generator.rules.words.reading import printed

# So many of these make a document; fewer may be a part of one.
_MAIN = frozenset(
    (c.STATE_NAME, c.MOTTO, c.AGENCY, c.NUMBER, c.PLACE_DATE, c.TITLE, c.LETTER_SUBJECT,
     c.SIGNATURE, c.SIGNATORY, c.RECIPIENTS_WORD)
)  # fmt: skip
_FEWEST = 3


class _Absent(NamedTuple):
    """A component and when it has to be there: `beside` others, on which types of document."""

    code: str
    names: tuple[str, ...]
    vi: str
    en: str
    clause: str
    beside: Callable[[Collection[str]], bool]
    on: Callable[[DocumentType | None], bool]
    severity: str = ERROR
    right: str = ""
    wrong: str = ""


def _has(*names: str) -> Callable[[Collection[str]], bool]:
    return lambda found: all(name in found for name in names)


def _modelled(kind: DocumentType | None) -> bool:
    return bool(kind and kind.model and not kind.is_copy)


def _check(absent: _Absent) -> Callable[[Paper], Iterator[Finding]]:
    def check(paper: Paper) -> Iterator[Finding]:
        if not printed(paper) or not absent.on(paper.type):
            return
        found = _components(paper)
        missing = not any(name in found for name in absent.names)
        if missing and len(found & _MAIN) >= _FEWEST and absent.beside(found):
            yield Finding(paragraph=paper.passages[0].paragraph if paper.layout else 0)

    return check


def _components(paper: Paper) -> set[str]:
    """What stands on the document itself, before its appendices."""
    found: set[str] = set()
    for passage in paper.passages:
        if passage.component == c.APPENDIX_LABEL:
            break
        found.add(passage.component)
    # A regulation under a head without a number (model 1.3) lacks what its quyết định has.
    if c.APPENDIX_NOTE in found and c.NUMBER not in found:
        return set()
    return found


def _rule(absent: _Absent) -> Rule:
    first = absent.vi[:1].upper() + absent.vi[1:]
    return Rule(
        absent.code,
        (f"Thiếu {absent.vi}", f"No {absent.en}"),
        f"Văn bản có {absent.vi}.",
        clause(absent.clause), absent.severity, WORDS,
        (f"không thấy {absent.vi} của văn bản", f"{absent.en} was not found"),
        (f"{first}: thêm vào, hoặc viết lại cho đúng dạng.", "Add it, or write it in its form."),
        absent.wrong, absent.right, _check(absent),
    )  # fmt: skip


_STATE, _MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
_NUMBER, _DATE = "Số: 15/QĐ-SNV", "Sông Mai, ngày 15 tháng 3 năm 2026"
_HEAD = f"{_STATE}\n{_MOTTO}\n{_NUMBER}\n{_DATE}"
_LETTER_HEAD = f"{_STATE}\n{_MOTTO}\nSố: 15/SNV-VP\n{_DATE}"
_BASIS = "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024."
_FOOT = "Nơi nhận:\n- Lưu: VT."


def _decides(kind: DocumentType | None) -> bool:
    return bool(kind and kind.order)


RULES: tuple[Rule, ...] = tuple(
    _rule(absent)
    for absent in (
        _Absent(
            "VB256", (c.STATE_NAME,), "Quốc hiệu", "Quốc hiệu", "components",
            _has(c.NUMBER), lambda kind: not (kind and kind.is_copy),
            right=_HEAD, wrong=f"{_MOTTO}\n{_NUMBER}\n{_DATE}",
        ),
        _Absent(
            "VB257", (c.MOTTO,), "Tiêu ngữ", "motto", "components",
            _has(c.STATE_NAME), lambda kind: not (kind and kind.is_copy),
            right=_HEAD, wrong=f"{_STATE}\n{_NUMBER}\n{_DATE}",
        ),
        _Absent(
            "VB376", (c.NUMBER,), "số, ký hiệu", "number and symbol", "components",
            lambda found: c.STATE_NAME in found and bool({c.SIGNATURE, c.RECIPIENTS} & set(found)),
            lambda kind: _modelled(kind) and bool(kind and kind.numbered),
            right=f"{_HEAD}\nQUYẾT ĐỊNH\n{_FOOT}",
            wrong=f"{_STATE}\n{_MOTTO}\n{_DATE}\nQUYẾT ĐỊNH\n{_FOOT}",
        ),
        _Absent(
            "VB377", (c.PLACE_DATE,), "địa danh và thời gian ban hành", "place and date",
            "components", _has(c.STATE_NAME, c.NUMBER),
            lambda kind: _modelled(kind) and bool(kind and kind.dated),
            right=f"{_HEAD}\nQUYẾT ĐỊNH",
            wrong=f"{_STATE}\n{_MOTTO}\n{_NUMBER}\nQUYẾT ĐỊNH",
        ),
        _Absent(
            "VB456", (c.LETTER_SUBJECT, c.SUBJECT, c.TITLE), "trích yếu công văn (V/v)",
            "subject (V/v)", "components", _has(c.NUMBER, c.ADDRESSEES, c.STATE_NAME),
            lambda kind: kind is None or not kind.abbreviation,
            right=f"{_LETTER_HEAD}\nV/v báo cáo\nKính gửi: Sở Nội vụ",
            wrong=f"{_LETTER_HEAD}\nKính gửi: Sở Nội vụ",
        ),
        _Absent(
            "VB457", (c.SUBJECT,), "trích yếu dưới tên loại", "subject below the title",
            "components", _has(c.NUMBER, c.TITLE),
            lambda kind: bool(kind and kind.abbreviation and kind.subject == REQUIRED)
            and _modelled(kind),
            right=f"{_HEAD}\nKẾ HOẠCH\nTổ chức kiểm tra", wrong=f"{_HEAD}\nKẾ HOẠCH",
        ),
        _Absent(
            "VB563", (c.BASIS,), "căn cứ ban hành", "legal basis", "III.decision",
            _has(c.NUMBER, c.TITLE, c.ARTICLE), _decides,
            right=f"{_HEAD}\nQUYẾT ĐỊNH\n{_BASIS}\nĐiều 1. Phạm vi", severity=WARNING,
            wrong=f"{_HEAD}\nQUYẾT ĐỊNH\nĐiều 1. Phạm vi",
        ),
        _Absent(
            "VB564", (c.AUTHORITY,), "thẩm quyền ban hành", "issuing authority", "III.decision",
            _has(c.NUMBER, c.TITLE, c.BASIS, c.ORDER), _decides,
            right=f"{_HEAD}\nQUYẾT ĐỊNH\nGIÁM ĐỐC SỞ NỘI VỤ\n{_BASIS}\nQUYẾT ĐỊNH:",
            severity=WARNING, wrong=f"{_HEAD}\nQUYẾT ĐỊNH\n{_BASIS}\nQUYẾT ĐỊNH:",
        ),
        _Absent(
            "VB565", (c.ORDER,), "dòng «QUYẾT ĐỊNH:» (hoặc «QUYẾT NGHỊ:»)",
            "“QUYẾT ĐỊNH:” above the text", "III.decision", _has(c.NUMBER, c.TITLE, c.BASIS),
            _decides, right=f"{_HEAD}\nQUYẾT ĐỊNH\n{_BASIS}\nQUYẾT ĐỊNH:",
            wrong=f"{_HEAD}\nQUYẾT ĐỊNH\n{_BASIS}",
        ),
        _Absent(
            "VB765", (c.SIGNATORY,), "họ tên người ký", "signatory's name", "components",
            _has(c.NUMBER, c.SIGNATURE), _modelled, WARNING,
            right=f"{_HEAD}\nQUYẾT ĐỊNH\nGIÁM ĐỐC\nNguyễn Văn An",
            wrong=f"{_HEAD}\nQUYẾT ĐỊNH\nGIÁM ĐỐC",
        ),
        _Absent(
            "VB766", (c.SIGNATURE,), "chức vụ của người ký", "signatory's title", "components",
            _has(c.NUMBER, c.SIGNATORY), _modelled, WARNING,
            right=f"{_HEAD}\nQUYẾT ĐỊNH\nGIÁM ĐỐC\nNguyễn Văn An",
            wrong=f"{_HEAD}\nQUYẾT ĐỊNH\nNguyễn Văn An",
        ),
        _Absent(
            "VB788", (c.ADDRESSEES,), "phần «Kính gửi»", "“Kính gửi”", "letter recipients",
            _has(c.NUMBER, c.SIGNATURE),
            lambda kind: bool(kind and kind.addressed == REQUIRED and not kind.wired),
            right=f"{_LETTER_HEAD}\nV/v báo cáo\nKính gửi: Sở Nội vụ\nGIÁM ĐỐC",
            wrong=f"{_LETTER_HEAD}\nV/v báo cáo\nGIÁM ĐỐC",
        ),
        _Absent(
            "VB793", (c.RECIPIENTS_WORD,), "từ «Nơi nhận»", "word “Nơi nhận”", "recipients word",
            _has(c.NUMBER, c.RECIPIENTS), _modelled,
            right=f"{_HEAD}\nQUYẾT ĐỊNH\nNơi nhận:\n- Lưu: VT.",
            wrong=f"{_HEAD}\nQUYẾT ĐỊNH\n- Lưu: VT.",
        ),
        _Absent(
            "VB794", (c.RECIPIENTS_WORD, c.RECIPIENTS), "phần «Nơi nhận»", "“Nơi nhận”",
            "components", _has(c.NUMBER, c.SIGNATURE, c.SIGNATORY),
            lambda kind: _modelled(kind) and bool(kind and kind.filed), WARNING,
            right=f"{_HEAD}\nQUYẾT ĐỊNH\nGIÁM ĐỐC\nNguyễn Văn An\n{_FOOT}",
            wrong=f"{_HEAD}\nQUYẾT ĐỊNH\nGIÁM ĐỐC\nNguyễn Văn An",
        ),
    )
)  # fmt: skip
