"""The foot: Nơi nhận, the signatures and names, the agency's address."""

from __future__ import annotations

import re

from generator.inspect import components as c
from generator.inspect.sheet import Sheet
from generator.inspect.splitting import RIGHT
from generator.inspect.structure import level_of
from generator.inspect.wording import (
    begins_agency,
    folded,
    is_misspelled_name,
    is_name,
    is_office,
    is_unfilled_name,
    is_upper,
)

_LONGEST_LINE = 100
_ASIDE = re.compile(r"[(\[].*[)\]]\.?")  # (Đã ký), (Chữ ký, dấu)
_CONTACT = re.compile(r"(?:dia chi|dien thoai|dt|tel|email|e-mail|fax|website)\s*[:.]")
_FILED = re.compile(r"[-–+]?\s*luu\s*:?\s*(?:vt|van thu)\b")
_ARCHIVE = re.compile(r"-?\s*luu\b")
_DRAFTER = re.compile(r"[\w.Đ]{1,8}\s*\(?\d{1,5}\)?\.?|[A-ZĐ.]{2,8}")


def recognise_foot(sheet: Sheet, start: int) -> int:
    """Names the foot's paragraphs; returns the place of the first of them."""
    filled = sheet.filled(start)
    words = [at for at in filled if sheet.kinds[at] == c.RECIPIENTS_WORD and not sheet.names[at]]
    if words:
        word = words[-1]
        first = _tabled(sheet, word) if sheet.table(word) >= 0 else _untabled(sheet, word, start)
    else:
        first = _without_word(sheet, start)
    first = min(first, _signers_table(sheet, start, first))
    if c.SIGNATURE not in sheet.names and c.SIGNATORY not in sheet.names:
        first = min(first, _signed_above(sheet, start, first))
    for at in sheet.filled(start):
        if not sheet.names[at] and _CONTACT.match(folded(sheet.text(at))) and at > first:
            sheet.name(at, c.CONTACT)
    return first


def _without_word(sheet: Sheet, start: int) -> int:
    """A list that ends with `- Lưu: VT` and has no `Nơi nhận` above it; where the foot begins."""
    filed = [at for at in sheet.filled(start) if _FILED.match(folded(sheet.text(at)))]
    if not filed or sheet.names[filed[-1]]:
        return len(sheet.drafts)
    last = filed[-1]
    if sheet.table(last) < 0:
        size = _size(sheet, last)
        first = last
        for at in reversed(sheet.filled(start, last)):
            if not (_is_list_line(sheet, at) and sheet.text(at).endswith(";")):
                break
            if _size(sheet, at) != size or sheet.table(at) >= 0:
                break
            first = at
        for at in sheet.filled(first, last + 1):
            sheet.name(at, c.RECIPIENTS)
        return first
    members = sheet.same_table(last)
    others: dict[int, list[int]] = {}
    for at in members:
        if sheet.text(at) and sheet.column(at) == sheet.column(last):
            sheet.name(at, c.RECIPIENTS)
        elif sheet.text(at):
            others.setdefault(sheet.column(at), []).append(at)
    for lines in others.values():
        _name_signature(sheet, lines)
    return members[0]


def _size(sheet: Sheet, at: int) -> float:
    return max((run.size for run in sheet.drafts[at].paragraph.runs), default=0.0)


def _tabled(sheet: Sheet, word: int) -> int:
    """Nơi nhận in a cell, the signature in another one."""
    members = sheet.same_table(word)
    column = sheet.column(word)
    others: dict[int, list[int]] = {}
    for at in members:
        if not sheet.text(at):
            continue
        own = sheet.column(at)
        if own != column:
            others.setdefault(own, []).append(at)
        elif at == word:
            sheet.name(at, c.RECIPIENTS_WORD)
        elif at > word:
            below = not _is_list_line(sheet, at) and is_upper(sheet.text(at))
            sheet.name(at, "" if below else c.RECIPIENTS)
        else:
            others.setdefault(own, []).append(at)
    for lines in others.values():
        _name_signature(sheet, lines)
    _boxes_and_lines_after(sheet, members[-1] + 1)
    return members[0]


def _boxes_and_lines_after(sheet: Sheet, start: int) -> None:
    """A signature, or the name alone, that stands below the table of Nơi nhận."""
    if c.SIGNATURE not in sheet.names:
        lines = sheet.filled(start)[:12]
        _name_signature(sheet, [at for at in lines if _is_short(sheet, at)])
    elif c.SIGNATORY not in sheet.names:
        for at in sheet.filled(start)[:1]:
            if is_name(sheet.text(at)) and not is_office(sheet.text(at)) and sheet.in_body(at):
                sheet.name(at, c.SIGNATORY)


def _untabled(sheet: Sheet, word: int, start: int) -> int:
    """Nơi nhận and its lines, with what is signed beside (tabs), above or below it."""
    sheet.name(word, c.RECIPIENTS_WORD)
    signature: list[int] = []
    home = sheet.drafts[word].home
    for at in sheet.filled(word + 1):
        if sheet.names[at] or sheet.kinds[at] == c.APPENDIX_LABEL:
            break
        text = sheet.text(at)
        if sheet.in_box(at) and sheet.drafts[at].home != home:
            signature.append(at)
        elif _is_listed(sheet, at):
            sheet.name(at, c.RECIPIENTS)
        elif sheet.drafts[at].home == RIGHT != home and is_office(text):
            signature.append(at)
        elif is_upper(text) or is_name(text) or _ASIDE.fullmatch(text) or signature:
            if len(text) > _LONGEST_LINE:
                break
            signature.append(at)
        elif not signature and len(text) < 150:
            sheet.name(at, c.RECIPIENTS)
        else:
            break
    if signature:
        _name_signature(sheet, signature)
        return word
    return min(_signers_table(sheet, start, word), _signed_above(sheet, start, word))


def _signed_above(sheet: Sheet, start: int, end: int) -> int:
    """Lines in capitals and a name at the end of the text; returns where they begin."""
    lines: list[int] = []
    for at in reversed(sheet.filled(start, end)):
        text = sheet.text(at)
        ends = text.endswith((".", ";", ":", "/")) and not is_upper(text)
        if not _is_short(sheet, at) or ends or level_of(text) not in (c.TEXT, c.HEADING):
            break
        if not (is_upper(text) or is_name(text) or _ASIDE.fullmatch(text)):
            break
        lines.insert(0, at)
    signed = [at for at in lines if is_upper(sheet.text(at)) and is_office(sheet.text(at))]
    if not signed:
        return len(sheet.drafts)
    lines = [at for at in lines if at >= signed[0]]
    _name_signature(sheet, lines)
    return lines[0]


def _signers_table(sheet: Sheet, start: int, end: int) -> int:
    """A table of those who sign, side by side, where Nơi nhận does not stand beside them."""
    found = len(sheet.drafts)
    for places in sheet.tables(start):
        members = [at for at in places if sheet.text(at)]
        if not members:
            continue
        columns: dict[int, list[int]] = {}
        for at in members:
            columns.setdefault(sheet.column(at), []).append(at)
        last = sheet.drafts[members[-1]].paragraph.place.row
        if any(sheet.names[at] for at in members) or len(columns) > 3 or last > 4:
            continue
        signed = [lines for lines in columns.values() if _is_signature(sheet, lines)]
        if signed and all(_is_short(sheet, at) for at in members) and members[0] < end + 60:
            for lines in columns.values():
                _name_signature(sheet, lines)
            found = min(found, members[0])
    return found


def _is_signature(sheet: Sheet, lines: list[int]) -> bool:
    texts = [sheet.text(at) for at in lines if not _ASIDE.fullmatch(sheet.text(at))]
    of_agency = len(texts) > 2 and begins_agency(texts[0], "") and any(map(is_office, texts[1:]))
    if len(texts) < 2 or not (is_office(texts[0]) or of_agency):
        return False
    return is_name(texts[-1]) and (is_upper(texts[0]) or sheet.bold(lines[0]))


def _is_short(sheet: Sheet, at: int) -> bool:
    return len(sheet.text(at)) <= _LONGEST_LINE


def _is_list_line(sheet: Sheet, at: int) -> bool:
    label = sheet.drafts[at].paragraph.label
    text = sheet.text(at)
    return level_of(f"{label} {text}") == c.DASH or bool(_ARCHIVE.match(folded(text)))


def _is_listed(sheet: Sheet, at: int) -> bool:
    """A line of Nơi nhận, or the drafter's sign below the last one."""
    text = sheet.text(at)
    if _is_list_line(sheet, at):
        return not (is_upper(text) and is_office(text))
    if text.endswith(";") and len(text) < _LONGEST_LINE and not is_upper(text):
        return True  # its dash was forgotten
    return sheet.names[at - 1] == c.RECIPIENTS and bool(_DRAFTER.fullmatch(text))


def _name_signature(sheet: Sheet, lines: list[int]) -> None:
    """Of the lines of who signs: the name is what stands last, the rest is in what capacity."""
    names: list[int] = []
    for number, at in enumerate(lines):
        text = sheet.text(at)
        if not is_name(text) or (is_upper(text) and is_office(text)):
            continue
        if is_office(text) and number + 1 < len(lines) and not is_upper(text):
            later = [sheet.text(other) for other in lines[number + 1 :]]
            if any(is_name(other) and not is_upper(other) for other in later):
                continue  # `Phó Giám đốc` in small letters above the name
        capitals = is_upper(text) and number + 1 < len(lines)
        alone = len(lines) == 1 and not is_upper(text) and not is_office(text)
        if alone or (number and not capitals):
            names.append(at)
    if not names and len(lines) > 1 and is_misspelled_name(sheet.text(lines[-1])):
        names.append(lines[-1])
    last = -1
    for at in lines:
        text = sheet.text(at)
        if at in names:
            sheet.name(at, c.SIGNATORY)
            last = at
        elif is_unfilled_name(text):
            continue
        elif (text[0] in "([" or sheet.italic(at)) and not is_upper(text):
            continue  # (Chữ ký, dấu)
        elif last < 0 or is_upper(text) or any(name > at for name in names):
            sheet.name(at, c.SIGNATURE)
