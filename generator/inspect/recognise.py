"""From paragraphs to components: which of the decree's each paragraph is."""

from __future__ import annotations

from typing import NamedTuple

from generator.core.text import short
from generator.inspect import components as c
from generator.inspect.drafts import Draft
from generator.inspect.foot import recognise_foot
from generator.inspect.head import is_notice, recognise_head
from generator.inspect.layout import Component
from generator.inspect.preamble import recognise_preamble
from generator.inspect.sheet import Sheet
from generator.inspect.structure import DIVISIONS, is_bare_division, level_of
from generator.inspect.wording import is_upper

# Components that go on over several paragraphs; all others are one paragraph each.
_LONG = frozenset(
    (
        *(
            c.STATE_NAME,
            c.PARENT_AGENCY,
            c.AGENCY,
            c.LETTER_SUBJECT,
            c.SUBJECT,
            c.ADDRESSEES,
            c.AUTHORITY,
        ),
        *(c.RECIPIENTS, c.SIGNATURE, c.APPENDIX_TITLE, c.APPENDIX_NOTE, c.CONTACT, *DIVISIONS),
    )
)
# Where they stand apart they are two: two agencies, two who sign.
_BY_HOME = frozenset((c.SIGNATURE, c.RECIPIENTS, c.PARENT_AGENCY, c.AGENCY))
_MOST_SHEETS = 100
_HEAD_LINES = 8


class Recognised(NamedTuple):
    """A name for each paragraph, the components, and what could not be told."""

    names: list[str]
    components: list[Component]
    missed: list[str]


def recognise(drafts: list[Draft]) -> Recognised:
    """What each of the paragraphs of the main text is."""
    names: list[str] = []
    found: list[Component] = []
    missed: list[str] = []
    whole = Sheet(drafts)
    starts = sheet_starts(whole)
    for start, end in zip(starts, [*starts[1:], len(drafts)], strict=True):
        sheet = Sheet(drafts[start:end], whole.kinds[start:end], attached=start > 0)
        foot = _recognise_sheet(sheet)
        missed += _unknown(sheet, len(names), foot)
        found += _components(sheet, len(names))
        names += sheet.names
    return Recognised(names, found, missed)


def sheet_starts(whole: Sheet) -> list[int]:
    """Where the document begins, and each appendix and regulation attached to it."""
    starts = [0]
    filled = whole.filled()
    states = [
        at
        for at, before in zip(filled, [-1, *filled], strict=False)
        if whole.kinds[at] == c.STATE_NAME and (before < 0 or whole.kinds[before] != c.STATE_NAME)
    ]
    labels = [at for at in whole.filled() if whole.kinds[at] == c.APPENDIX_LABEL]
    first = states[0] if states else -1
    for at in sorted([*states[1:], *labels, *_noted(whole)]):
        if at < 3 or (whole.table(at) >= 0 and whole.kinds[at] == c.APPENDIX_LABEL):
            continue
        start = whole.same_table(at)[0] if whole.table(at) >= 0 else _back_to_page(whole, at)
        if whole.kinds[at] == c.APPENDIX_LABEL and not _begins_page(whole, at):
            continue
        # The head of a copy stands below what is copied: one document with one head.
        if len(starts) == _MOST_SHEETS:
            break
        if start > starts[-1] and not (whole.kinds[at] == c.STATE_NAME and start <= first):
            starts.append(start)
    return starts


def _noted(whole: Sheet) -> list[int]:
    """Where a page begins that has no label, and `(Kèm theo …)` under its title.

    A regulation, or an appendix whose author has left the word out.
    """
    found: list[int] = []
    for at in whole.filled():
        if whole.kinds[at] != c.APPENDIX_NOTE or not whole.in_body(at) or not whole.centred(at):
            continue
        first, above = at, whole.last_filled(at)
        while above >= 0 and at - above <= _HEAD_LINES and _heads(whole, above):
            first, above = above, whole.last_filled(above)
            if whole.drafts[first].paragraph.page_break_before:
                break
            if whole.kinds[first] == c.APPENDIX_LABEL or _other_section(whole, above, first):
                break
        labelled = whole.kinds[first] == c.APPENDIX_LABEL or whole.table(above) >= 0
        if first != at and not (labelled and whole.kinds[first] != ""):
            found.append(first)
    return found


def _other_section(whole: Sheet, one: int, other: int) -> bool:
    sections = [whole.drafts[at].paragraph.place.section for at in (max(one, 0), other)]
    return sections[0] != sections[1]


def _heads(whole: Sheet, at: int) -> bool:
    """Whether a paragraph may be a line of a title: in the middle, and nothing of a foot."""
    return whole.in_body(at) and whole.centred(at) and len(whole.text(at)) < 300


def _begins_page(whole: Sheet, at: int) -> bool:
    """Whether `Phụ lục` stands as a label does: by itself in the middle, or on a new page."""
    paragraph = whole.drafts[at].paragraph
    before = whole.last_filled(at)
    new = paragraph.page_break_before or (
        before >= 0 and whole.drafts[before].paragraph.place.section != paragraph.place.section
    )
    return new or whole.centred(at) or (whole.bold(at) and is_upper(whole.text(at)))


def _back_to_page(whole: Sheet, at: int) -> int:
    """The place where the page of a label begins: empty lines before it belong to it."""
    start = at
    if at and whole.kinds[at] == whole.kinds[at - 1]:
        return at
    while (
        start and not whole.text(start - 1) and not whole.drafts[start].paragraph.page_break_before
    ):
        start -= 1
    if whole.kinds[at] != c.STATE_NAME:
        return start
    # A head without a table: agencies may stand above the Quốc hiệu.
    while (
        start > max(at - _HEAD_LINES, 0)
        and (is_upper(whole.text(start - 1)) and not whole.names[start - 1])
        and (
            whole.drafts[start].paragraph.place.section
            == whole.drafts[start - 1].paragraph.place.section
        )
    ):
        start -= 1
    return start


def _recognise_sheet(sheet: Sheet) -> int:
    """Names all paragraphs; returns where the foot begins."""
    start = recognise_head(sheet)
    start = recognise_preamble(sheet, start)
    is_copy = c.COPY_FORM in sheet.names and c.TITLE not in sheet.names
    foot = recognise_foot(sheet, start)
    _name_text(sheet, 0 if is_copy else start, foot)
    return foot


def _name_text(sheet: Sheet, start: int, foot: int) -> None:
    """The text: its structure by markers, Word's own or typed; tables apart."""
    below = ""  # the division whose title is to come
    filled = sheet.filled(start)
    if filled and not sheet.names[filled[0]] and is_notice(sheet.text(filled[0])):
        filled = filled[1:]  # `Dự thảo`, right under the head
    for at in filled:
        if sheet.names[at]:
            below = ""
            continue
        text = sheet.text(at)
        if _is_aside(sheet, at, foot):
            continue
        if sheet.table(at) >= 0:
            sheet.name(at, c.TABLE_TEXT)
        elif below and (is_upper(text) or sheet.centred(at)) and level_of(text) == c.TEXT:
            sheet.name(at, below)
            continue
        elif not sheet.in_box(at):
            label = sheet.drafts[at].paragraph.label
            level = level_of(f"{label} {text}" if label else text)
            if level == c.HEADING and label == "" and _is_lone_letter(text):
                level = c.TEXT
            sheet.name(at, level)
            below = level if level in DIVISIONS and is_bare_division(f"{label} {text}") else ""
            continue
        below = ""


def _is_lone_letter(text: str) -> bool:
    return len(text) <= 2


def _is_aside(sheet: Sheet, at: int, foot: int) -> bool:
    """`(Đã ký)` and the like at the foot: words beside the components."""
    return at >= foot and sheet.text(at).startswith(("(", "["))


def _components(sheet: Sheet, offset: int) -> list[Component]:
    """Paragraphs that are one component joined; numbers count from 1 over the document."""
    found: list[tuple[str, int, list[int]]] = []
    last: dict[tuple[str, int], int] = {}
    for at in sheet.filled():
        name = sheet.names[at]
        if not name:
            continue
        apart = name == c.SIGNATURE or not sheet.in_body(at)
        home = sheet.drafts[at].home if name in _BY_HOME and apart else 0
        column = sheet.column(at) if name in _BY_HOME else -1
        key = (name, column if column >= 0 else home)
        joined = last.get(key) if name in _LONG else None
        if joined is not None and _continues(sheet, name, found[joined][2][-1], at):
            found[joined][2].append(at)
        else:
            last[key] = len(found)
            found.append((name, home, [at]))
    return [
        Component(
            name,
            tuple(offset + at + 1 for at in places),
            " ".join(" ".join([sheet.text(at) for at in places]).split()),
        )
        for name, _, places in found
    ]


def _continues(sheet: Sheet, name: str, before: int, at: int) -> bool:
    if name in DIVISIONS:
        return at == sheet.filled(before + 1)[0] and level_of(sheet.text(at)) == c.TEXT
    if name == c.SIGNATURE:
        return c.SIGNATORY not in [
            sheet.names[other]
            for other in range(before, at)
            if sheet.drafts[other].home == sheet.drafts[at].home
        ]
    return True


def _unknown(sheet: Sheet, offset: int, foot: int) -> list[str]:
    return [
        f"Chưa rõ đoạn {offset + at + 1} «{short(sheet.text(at), 40)}» là thành phần nào của "
        "văn bản, nên các quy định riêng cho thành phần đó không được kiểm tra ở đoạn này."
        for at in sheet.filled()
        if not sheet.names[at] and not is_notice(sheet.text(at)) and not _is_aside(sheet, at, foot)
    ]
