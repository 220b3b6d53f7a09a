"""The head: Quốc hiệu, Tiêu ngữ, agencies, number, place and date, V/v, marks."""

from __future__ import annotations

from generator.inspect import components as c
from generator.inspect.sheet import Sheet
from generator.inspect.splitting import LEFT, RIGHT
from generator.inspect.structure import level_of
from generator.inspect.wording import (
    begins_agency,
    goes_on_with_whose,
    is_about,
    is_basis,
    is_upper,
    type_of,
)

_FIXED = (
    *(c.STATE_NAME, c.MOTTO, c.NUMBER, c.PLACE_DATE, c.LETTER_SUBJECT, c.COPY_FORM),
    *(c.URGENCY, c.SECRECY, c.CIRCULATION),
)
_MARKED = (c.URGENCY, c.SECRECY, c.CIRCULATION)
_LONGEST = 160
_LONGEST_NAME = 80
_FURTHEST = 40  # paragraphs with words that a head without a table may have
_LONGEST_NOTICE = 30


def is_notice(text: str) -> bool:
    """Words on a draft or a copy that are no component: `DỰ THẢO LẦN 2`."""
    words = text.strip(" .[]()").removeprefix("BẢN ")
    return words in ("MẪU", "SAO") or (
        words.upper().startswith("DỰ THẢO") and len(text) < _LONGEST_NOTICE
    )


def recognise_head(sheet: Sheet) -> int:
    """Names the head's paragraphs; returns the place of the first paragraph after it."""
    places, end = _places(sheet)
    agencies: list[int] = []
    subject = False  # the lines go on with V/v
    addressed = False  # Kính gửi in a later row of the head's table: the names stand below
    home = 0
    for at in places:
        kind, text = sheet.kinds[at], sheet.text(at)
        cited = kind in (c.NUMBER, c.PLACE_DATE) and text[:1].islower() and sheet.table(at) >= 0
        if subject and cited and sheet.drafts[at].home == home and c.NUMBER in sheet.names:
            sheet.name(at, c.LETTER_SUBJECT)  # `V/v thực hiện Công văn` / `số 15/UBND-VP ngày …`
        elif kind in _FIXED:
            sheet.name(at, kind)
            subject, addressed = kind == c.LETTER_SUBJECT, False
            home = sheet.drafts[at].home
        elif addressed or (kind == c.ADDRESSEES and sheet.table(at) >= 0):
            sheet.name(at, c.ADDRESSEES)
            addressed = True
        elif subject and sheet.drafts[at].home == home and not is_upper(text):
            sheet.name(at, c.LETTER_SUBJECT)
        elif is_about(text) and c.NUMBER in sheet.names and not _has_title(sheet, end):
            sheet.name(at, c.LETTER_SUBJECT)
            subject, home = True, sheet.drafts[at].home
        elif not is_notice(text) and (is_upper(text) or _is_small_agency(sheet, at)):
            agencies.append(at)
    _name_agencies(sheet, agencies)
    return end


def _is_small_agency(sheet: Sheet, at: int) -> bool:
    """The name of an agency in small letters, in the middle of the head."""
    text = sheet.text(at)
    return len(text) < _LONGEST_NAME and sheet.centred(at) and begins_agency(text, "")


def _places(sheet: Sheet) -> tuple[list[int], int]:
    """The paragraphs of the head, and where it ends."""
    anchor = next((at for at in sheet.filled() if sheet.kinds[at] in (c.STATE_NAME, c.MOTTO)), None)
    filled = sheet.filled()
    if anchor is None:
        anchor = next((at for at in filled[:_FURTHEST] if sheet.kinds[at] == c.NUMBER), None)
        if anchor is None:
            return [], 0
    if sheet.table(anchor) >= 0:
        return _tabled(sheet, anchor)
    return _untabled(sheet, filled)


def _tabled(sheet: Sheet, anchor: int) -> tuple[list[int], int]:
    """A head in a table: all its cells, those of a second table at once below, marks around it."""
    tables = [sheet.table(anchor)]
    members = sheet.same_table(anchor)
    end = members[-1] + 1
    following = sheet.filled(end)
    if following and sheet.table(following[0]) > tables[0]:
        more = sheet.same_table(following[0])
        if any(sheet.kinds[at] in (c.NUMBER, c.PLACE_DATE, c.MOTTO) for at in more):
            members += more
            end = more[-1] + 1
    # What stands before the table or in boxes beside it: marks, or a line outside the cells.
    before = [at for at in range(members[0]) if sheet.kinds[at] in _FIXED]
    after = []
    for at in sheet.filled(end)[:6]:
        if sheet.kinds[at] in _FIXED:
            after.append(at)
        elif not sheet.in_box(at):
            break
    if after:
        end = max(end, after[-1] + 1)
    words = set(sheet.filled())
    inside = [at for at in members if at in words]
    return sorted({*before, *inside, *after}), end


def _untabled(sheet: Sheet, filled: list[int]) -> tuple[list[int], int]:
    """A head of paragraphs or boxes: until something of the text begins."""
    places: list[int] = []
    anchors = (at for at in filled[:_FURTHEST] if sheet.kinds[at] in _FIXED)
    last = max(anchors, default=-1)
    for at in filled[:_FURTHEST]:
        kind, text = sheet.kinds[at], sheet.text(at)
        boxed = kind in _MARKED and not _seen(sheet, places)  # a mark in a table of its own
        if (sheet.table(at) >= 0 and not boxed) or kind in (c.ADDRESSEES, c.RECIPIENTS_WORD):
            break
        if kind not in _FIXED and (
            len(text) > _LONGEST
            or (type_of(text) and _seen(sheet, places) and _is_title_line(sheet, at))
            or (is_basis(text) and not is_about(text))
            or (at > last and not is_upper(text) and not _goes_on(sheet, places, at))
            or (at > last and _seen(sheet, places) and _is_other_title(sheet, at))
        ):
            break
        places.append(at)
    return places, places[-1] + 1 if places else 0


def _is_title_line(sheet: Sheet, at: int) -> bool:
    return is_upper(sheet.text(at)) or (sheet.centred(at) and sheet.bold(at))


def _is_other_title(sheet: Sheet, at: int) -> bool:
    """A line in the middle of the page, bold and in capitals, that names no agency."""
    text = sheet.text(at)
    in_the_middle = sheet.in_body(at) and sheet.centred(at) and sheet.bold(at)
    aside = sheet.drafts[at].home in (LEFT, RIGHT) or is_notice(text)
    return in_the_middle and not aside and is_upper(text) and not begins_agency(text, "")


def _seen(sheet: Sheet, places: list[int]) -> bool:
    return any(sheet.kinds[at] in (c.STATE_NAME, c.MOTTO, c.NUMBER) for at in places)


def _goes_on(sheet: Sheet, places: list[int], at: int) -> bool:
    """Whether a line goes on with the V/v above it."""
    if not places or level_of(sheet.text(at)) != c.TEXT:
        return False
    subjects = [place for place in places if sheet.kinds[place] == c.LETTER_SUBJECT]
    if is_about(sheet.text(at)):
        return True
    return (
        bool(subjects)
        and at - subjects[-1] <= 3
        and len(sheet.text(at)) < 80
        and (sheet.drafts[at].home == sheet.drafts[subjects[-1]].home and sheet.centred(at))
    )


def _has_title(sheet: Sheet, end: int) -> bool:
    return any(type_of(sheet.text(at)) for at in sheet.filled(end)[:4])


def _name_agencies(sheet: Sheet, lines: list[int]) -> None:
    """The last agency named is the one that issues; what stands above it, its superior."""
    if not lines:
        return
    groups: list[list[int]] = []
    for at in lines:
        before = sheet.text(groups[-1][-1]) if groups else ""
        if groups and not begins_agency(sheet.text(at), before):
            groups[-1].append(at)
        else:
            groups.append([at])
    bold = [sheet.bold(at) for at in lines]
    if True in bold and not bold[0] and all(bold[bold.index(True) :]):
        split = bold.index(True)
        if not goes_on_with_whose(sheet.text(lines[split]), sheet.text(lines[split - 1])):
            groups = [lines[:split], lines[split:]]
    for group in groups[:-1]:
        for at in group:
            sheet.name(at, c.PARENT_AGENCY)
    for at in groups[-1]:
        sheet.name(at, c.AGENCY)
