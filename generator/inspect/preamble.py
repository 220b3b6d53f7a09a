"""Between the head and the text: title and trích yếu, Kính gửi, authority, căn cứ, the order."""

from __future__ import annotations

import re

from generator.inspect import components as c
from generator.inspect.head import is_notice
from generator.inspect.sheet import Sheet
from generator.inspect.structure import DIVISIONS, level_of
from generator.inspect.wording import (
    TYPED_LINE,
    folded,
    is_about,
    is_basis,
    is_capacity,
    is_order,
    is_upper,
    type_begun,
    type_of,
)

_LONGEST_SUBJECT = 400
_ITEM = re.compile(r"\d{1,2}[.)]\s+")  # a number before a căn cứ, where none belongs
_LONGEST_TITLE = 40
_MOST_SUBJECT_LINES = 8
_STOPS = (";", ":", ".")


def recognise_preamble(sheet: Sheet, start: int) -> int:
    """Names what stands before the text; returns the place of the text's first paragraph."""
    at = start
    at = _title(sheet, at)
    at = _addressees(sheet, at)
    if c.TITLE not in sheet.names and c.APPENDIX_LABEL not in sheet.names:
        at = _title(sheet, at)  # Kính gửi above the title
    return _basis(sheet, at)


def _title(sheet: Sheet, start: int) -> int:
    filled = sheet.filled(start)
    for number, at in enumerate(filled[:6]):
        text = sheet.text(at)
        if is_notice(text):
            continue  # `DỰ THẢO` in a frame of its own
        if sheet.kinds[at] == c.ADDRESSEES or sheet.table(at) >= 0:
            return _subject_alone(sheet, filled[:number], start)
        if sheet.kinds[at] == c.RECIPIENTS_WORD:
            break
        if sheet.kinds[at] == c.APPENDIX_LABEL:
            sheet.name(at, c.APPENDIX_LABEL)
            return _appendix(sheet, filled[number + 1 :], at + 1)
        if is_order(text) and text.rstrip().endswith(":"):
            break
        if type_of(text) and (is_upper(text) or sheet.centred(at) or sheet.bold(at)):
            sheet.name(at, c.TITLE)
            return _subject(sheet, filled[number + 1 :], at + 1)
        if _is_unknown_title(sheet, at) and filled[number + 1 : number + 2]:
            if sheet.attached:
                return _appendix(sheet, filled[number:], at)
            sheet.name(at, c.TITLE)
            return _subject(sheet, filled[number + 1 :], at + 1)
        if type_begun(text) and (sheet.centred(at) or sheet.bold(at)):
            sheet.name(at, c.TITLE)
            if "\n" not in text and is_upper(text):
                return at + 1
            return _subject(sheet, filled[number + 1 :], at + 1)
        if sheet.kinds[at] in (c.URGENCY, c.SECRECY, c.CIRCULATION, c.COPY_FORM, c.APPENDIX_NOTE):
            sheet.name(at, sheet.kinds[at])
        elif c.APPENDIX_NOTE in sheet.names and _note_goes_on(sheet, at):
            sheet.name(at, c.APPENDIX_NOTE)
        elif is_basis(text) or level_of(text) != c.TEXT:
            break
    return start


def _is_unknown_title(sheet: Sheet, at: int) -> bool:
    """A short line in capitals, bold and in the middle: the name of a type not of PL III."""
    text = sheet.text(at)
    if not (is_upper(text) and sheet.centred(at) and sheet.bold(at)) or sheet.kinds[at]:
        return False
    issues = _is_authority(text) or is_capacity(text)
    return len(text) <= _LONGEST_TITLE and not issues and level_of(text) == c.TEXT


def _subject_alone(sheet: Sheet, lines: list[int], start: int) -> int:
    """What stands bold in the middle above Kính gửi with no type above it: of a thư công.

    With `(Kèm theo …)` under it on a page of its own: of an appendix whose label was left out.
    """
    noted = sheet.attached and c.APPENDIX_NOTE in sheet.names
    name = c.APPENDIX_TITLE if noted else c.SUBJECT
    for at in lines:
        if not (sheet.bold(at) and sheet.centred(at)) or sheet.in_box(at):
            break
        sheet.name(at, name)
        start = at + 1
    return start


def _subject(sheet: Sheet, lines: list[int], end: int) -> int:
    """The lines under a title, until something else begins; then the note of a regulation."""
    taken: list[int] = []
    for at in lines:
        text, kind = sheet.text(at), sheet.kinds[at]
        if kind == c.APPENDIX_NOTE or sheet.in_box(at):
            sheet.name(at, kind)
            end = at + 1
            continue
        if c.APPENDIX_NOTE in sheet.names and at - 1 < end and _note_goes_on(sheet, at):
            sheet.name(at, c.APPENDIX_NOTE)
            end = at + 1
            continue
        if not _is_subject_line(sheet, at, taken) or len(taken) == _MOST_SUBJECT_LINES:
            break
        sheet.name(at, c.SUBJECT)
        taken.append(at)
        end = at + 1
        if len(text) > _LONGEST_SUBJECT:
            break
    return end


def _note_goes_on(sheet: Sheet, at: int) -> bool:
    """Whether a line under `(Kèm theo Quyết định số …` ends it, or goes on with it."""
    text = sheet.text(at)
    if not sheet.centred(at) or "(" in text:
        return False
    above = sheet.last_filled(at)
    is_open = sheet.names[above] == c.APPENDIX_NOTE and ")" not in sheet.text(above)
    return text.endswith(")") or (is_open and text[:1].islower() and level_of(text) == c.TEXT)


def _is_subject_line(sheet: Sheet, at: int, taken: list[int]) -> bool:
    text, kind = sheet.text(at), sheet.kinds[at]
    about = kind == c.LETTER_SUBJECT and not taken  # V/v, where `Về việc` is meant
    if (
        (kind and not about)
        or (sheet.table(at) >= 0 and not _is_subject_table(sheet, at))
        or len(text) > _LONGEST_SUBJECT
        or is_order(text)
    ):
        return False
    if _line_above(sheet, at) or (text.endswith(_STOPS) and not (sheet.bold(at) or about)):
        return False
    level = level_of(text)
    if level in (*DIVISIONS, c.ARTICLE, c.HEADING) or (is_basis(text) and text.endswith(_STOPS)):
        return False
    if is_upper(text) and not (sheet.bold(at) and sheet.centred(at) and not taken):
        return False
    if _is_authority(text) or (taken and _is_small_authority(sheet, at)):
        return False
    if about or (not taken and is_about(text)):
        return True
    if is_basis(text) and sheet.drafts[at].paragraph.align in ("both", "left"):
        return False
    if sheet.centred(at):
        return True
    return sheet.bold(at) and not text.endswith(_STOPS) and level == c.TEXT


def _is_subject_table(sheet: Sheet, at: int) -> bool:
    """Whether a table holds nothing but bold lines in the middle of one column, without a frame:
    a trích yếu, set so for the line under it.
    """
    lines = [other for other in sheet.same_table(at) if sheet.text(other)]
    return len(lines) <= _MOST_SUBJECT_LINES and all(
        sheet.centred(other)
        and sheet.bold(other)
        and sheet.column(other) == sheet.column(at)
        and not sheet.drafts[other].paragraph.framed
        for other in lines
    )


def _line_above(sheet: Sheet, at: int) -> bool:
    """Whether a line is drawn in the empty paragraphs above: what stands over it has ended."""
    for other in range(at - 1, -1, -1):
        draft = sheet.drafts[other]
        if draft.text.strip():
            return bool(TYPED_LINE.fullmatch(draft.text)) or draft.border
        if draft.border or draft.top_border or draft.shapes:
            return True
    return False


_ISSUERS = (
    *("GIÁM ĐỐC", "CHỦ TỊCH", "ỦY BAN", "UỶ BAN", "HỘI ĐỒNG", "BỘ TRƯỞNG", "TỔNG", "CHÁNH", "BAN"),
    *("HIỆU TRƯỞNG", "CỤC TRƯỞNG", "VIỆN TRƯỞNG", "TRƯỞNG", "THỦ TƯỚNG", "CHÍNH PHỦ", "THỦ TRƯỞNG"),
    *("QUỐC HỘI", "CHI CỤC", "ĐẠI HỘI", "QUYỀN"),
)


def _is_authority(text: str) -> bool:
    return is_upper(text) and text.startswith(_ISSUERS)


def _is_small_authority(sheet: Sheet, at: int) -> bool:
    """Who issues, in small letters: bold in the middle, right above the first căn cứ."""
    text = sheet.text(at)
    below = sheet.filled(at + 1)[:1]
    if is_upper(text) or not (sheet.centred(at) and text.upper().startswith(_ISSUERS)):
        return False
    return not text.endswith(_STOPS) and bool(below) and is_basis(sheet.text(below[0]))


def _appendix(sheet: Sheet, lines: list[int], end: int) -> int:
    """The title and the note under `Phụ lục`."""
    for at in lines:
        text, kind = sheet.text(at), sheet.kinds[at]
        noted = c.APPENDIX_NOTE in sheet.names
        if kind == c.APPENDIX_NOTE or (noted and _note_goes_on(sheet, at)):
            sheet.name(at, c.APPENDIX_NOTE)
        elif sheet.table(at) >= 0 or level_of(text) in (*DIVISIONS, c.ARTICLE):
            break
        elif not noted and (is_upper(text) or sheet.centred(at)) and len(text) < _LONGEST_SUBJECT:
            if level_of(text) != c.TEXT and not sheet.centred(at):
                break
            sheet.name(at, c.APPENDIX_TITLE)
        else:
            break
        end = at + 1
    return end


def _addressees(sheet: Sheet, start: int) -> int:
    """Kính gửi with the names after it, below it, or beside it in a table."""
    if c.ADDRESSEES in sheet.names:
        return start  # in the head's own table
    filled = sheet.filled(start)
    number = next((n for n, at in enumerate(filled[:8]) if sheet.kinds[at] == c.ADDRESSEES), None)
    if number is None:
        return start
    first = filled[number]
    sheet.name(first, c.ADDRESSEES)
    if sheet.table(first) >= 0:
        members = sheet.same_table(first)
        for at in members:
            if sheet.text(at):
                sheet.name(at, c.ADDRESSEES)
        return members[-1] + 1
    end = first + 1
    text = sheet.text(first)
    # `Kính gửi: Sở Tài chính` is whole; after `Kính gửi:` or `…;` names are to come.
    open_list = text.rstrip().endswith((":", ";", ",")) or len(text) < 12
    indent = sheet.drafts[first].paragraph.left_indent
    for at in filled[number + 1 :]:
        text = sheet.text(at)
        paragraph = sheet.drafts[at].paragraph
        dashed = level_of(f"{paragraph.label} {text}") == c.DASH
        if not open_list and end > first + 1 and not (dashed and paragraph.left_indent > indent):
            break  # after a full stop only what stands as deep as an addressee is one
        listed = dashed or (
            open_list and (paragraph.left_indent > max(indent, 20) or len(text) < 90)
        )
        if not listed or sheet.table(at) >= 0 or type_of(text) or _begins_basis(text):
            break
        if not open_list and at != end and not dashed:
            break
        sheet.name(at, c.ADDRESSEES)
        end = at + 1
        open_list = text.endswith((";", ",")) or (dashed and not text.endswith("."))
    return end


def _begins_basis(text: str) -> bool:
    """`Căn cứ …`, with a dash before it or not: no addressee."""
    return folded(text).lstrip("-+• ").startswith("can cu ")


def _basis(sheet: Sheet, start: int) -> int:
    """The authority, the căn cứ and the order, as far as they are there."""
    filled = sheet.filled(start)
    order = next((n for n, at in enumerate(filled[:60]) if is_order(sheet.text(at))), None)
    if order is not None and any(
        level_of(sheet.text(at)) in (c.ARTICLE, *DIVISIONS) for at in filled[:order]
    ):
        order = None
    at_most = filled[:order] if order is not None else filled[:60]
    end = start
    for number, at in enumerate(at_most):
        text = sheet.text(at)
        if is_notice(text):
            continue
        if sheet.table(at) >= 0:
            break
        issues = (is_upper(text) or _is_small_authority(sheet, at)) and c.BASIS not in sheet.names
        if issues and (order is not None or (_is_authority(text) and not text.endswith(_STOPS))):
            sheet.name(at, c.AUTHORITY)
        elif _is_basis_line(sheet, at, at_most[number + 1 :], ordered=order is not None):
            sheet.name(at, c.BASIS)
        elif order is not None:
            sheet.name(at, c.BASIS if sheet.italic(at) else c.TEXT)
        else:
            break
        end = at + 1
    if order is not None:
        sheet.name(filled[order], c.ORDER)
        end = filled[order] + 1
    return end


def _is_basis_line(sheet: Sheet, at: int, following: list[int], *, ordered: bool) -> bool:
    text = sheet.text(at)
    if not is_basis(_ITEM.sub("", text) if ordered else text):
        return False
    if ordered:
        return True
    # In a letter a legal basis begins a sentence of the text (model 1.5).
    if c.TITLE not in sheet.names and c.SUBJECT not in sheet.names:
        return False
    if text.endswith(";") or sheet.italic(at):
        return True
    return (
        c.BASIS in sheet.names
        and text.endswith(".")
        and not any(is_basis(sheet.text(other)) for other in following[:1])
    )
