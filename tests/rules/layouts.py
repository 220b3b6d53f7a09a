"""Correct documents as hand-made `Layout`s, and the changes that tests make to them.

`letter()`, `decision()`, `plan()` and `copy()` have nothing wrong; together they hold every
component that a rule looks at.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from generator.inspect import components as c
from generator.inspect.facts import document_type
from generator.inspect.layout import (
    BODY,
    BORDER,
    CELL,
    FOOTER,
    HEADER,
    TEXT_BOX,
    Component,
    DrawnLine,
    Layout,
    PageNumber,
    Paragraph,
    Place,
    Run,
    Section,
)
from generator.rules.rule import Paper

FONT = "Times New Roman"
LINE_LENGTH = 60.0
Change = Callable[[Layout], Layout]

SENTENCE = (
    "Sở Nội vụ yêu cầu các phòng, đơn vị trực thuộc chuẩn bị đầy đủ hồ sơ, tài liệu liên quan đến "
    "công tác văn thư, lưu trữ để phục vụ đoàn kiểm tra theo kế hoạch đã được phê duyệt."
)
A4 = Section(
    210, 297, top=20, bottom=20, left=30, right=15, different_first=True, start=1,
    number_format="decimal",
)  # fmt: skip
_HEAD_LEFT, _HEAD_RIGHT = Place(CELL, 0, 0, 0, 0), Place(CELL, 0, 0, 0, 1)
_NUMBER_PLACE, _DATE_PLACE = Place(CELL, 0, 0, 1, 0), Place(CELL, 0, 0, 1, 1)
_FOOT_LEFT, _FOOT_RIGHT = Place(CELL, 0, 1, 0, 0), Place(CELL, 0, 1, 0, 1)


def para(component: str, text: str, size: float = 14, **fields: object) -> Paragraph:
    """A paragraph of one run; `bold`, `italic` and their like are the run's."""
    of_run = {name: fields.pop(name) for name in tuple(fields) if name in Run._fields}
    run = Run(text, FONT, size, **of_run)  # type: ignore[arg-type]
    return Paragraph(0, text, (run,), component=component, **fields)  # type: ignore[arg-type]


def centre(component: str, text: str, size: float = 14, **fields: object) -> Paragraph:
    return para(component, text, size, align="center", **fields)


def body(component: str, text: str = SENTENCE, **fields: object) -> Paragraph:
    """A paragraph of the text, justified and indented."""
    usual: dict[str, object] = {"align": "both", "first_indent": 12.7, "after": 6.0}
    return para(component, text, **{**usual, "line": ("lines", 1.1), **fields})


def empty(place: Place = Place(), **fields: object) -> Paragraph:  # noqa: B008
    return Paragraph(0, "", place=place, **fields)  # type: ignore[arg-type]


def assembled(
    paragraphs: list[Paragraph],
    sections: tuple[Section, ...] = (A4,),
    ratios: dict[str, float] | None = None,
) -> Layout:
    """The paragraphs numbered, with their components, lines and page numbers.

    `ratios`: the component that a line stands under → its length, as a part of the text's.
    """
    numbered = tuple(p._replace(number=at) for at, p in enumerate(paragraphs, 1))
    lines = tuple(
        DrawnLine(BORDER, [p.number for p in numbered if p.component == name][-1],
                  LINE_LENGTH * ratio, LINE_LENGTH)
        for name, ratio in (ratios or {}).items()
    )  # fmt: skip
    width = sections[0].width - sections[0].left - sections[0].right
    above = [DrawnLine(BORDER, p.number, width) for p in numbered if p.component == c.CONTACT][:1]
    numbers = tuple(PageNumber(p, "default") for p in numbered if p.place.part == HEADER)
    return Layout(
        numbered, sections, lines, numbers, _components(numbered), footer_lines=tuple(above)
    )


def _components(paragraphs: tuple[Paragraph, ...]) -> tuple[Component, ...]:
    groups = groupby((p for p in paragraphs if p.component), lambda p: p.component)
    return tuple(
        Component(name, tuple(p.number for p in ps), " ".join(p.text for p in ps))
        for name, found in groups
        if (ps := list(found))
    )


def _head(number: str, subject: str = "") -> list[Paragraph]:
    parts = [
        centre(c.PARENT_AGENCY, "UBND TỈNH LAI CHÂU", 12, place=_HEAD_LEFT),
        centre(c.AGENCY, "SỞ NỘI VỤ", 12, bold=True, place=_HEAD_LEFT),
        centre(c.STATE_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True,
               place=_HEAD_RIGHT),
        centre(c.MOTTO, "Độc lập - Tự do - Hạnh phúc", 13, bold=True, place=_HEAD_RIGHT),
        centre(c.NUMBER, number, 13, place=_NUMBER_PLACE),
    ]  # fmt: skip
    if subject:
        parts.append(centre(c.LETTER_SUBJECT, subject, 12, before=6, place=_NUMBER_PLACE))
    date = "Lai Châu, ngày 05 tháng 3 năm 2026"
    return [*parts, centre(c.PLACE_DATE, date, 13, italic=True, place=_DATE_PLACE)]


def _foot() -> list[Paragraph]:
    return [
        para(c.RECIPIENTS_WORD, "Nơi nhận:", 12, bold=True, italic=True, place=_FOOT_LEFT),
        para(c.RECIPIENTS, "- Như trên;", 11, place=_FOOT_LEFT),
        para(c.RECIPIENTS, "- Lưu: VT, VP.", 11, place=_FOOT_LEFT),
        centre(c.SIGNATURE, "KT. GIÁM ĐỐC", bold=True, place=_FOOT_RIGHT),
        centre(c.SIGNATURE, "PHÓ GIÁM ĐỐC", bold=True, place=_FOOT_RIGHT),
        *[empty(_FOOT_RIGHT)] * 4,
        centre(c.SIGNATORY, "Nguyễn Văn A", bold=True, place=_FOOT_RIGHT),
    ]


def _page_number(section: int = 0) -> Paragraph:
    return centre("", "2", place=Place(HEADER, section, variant="default"))


HEAD_LINES = {c.MOTTO: 1.0, c.AGENCY: 0.4}


def letter() -> Layout:
    """A công văn with marks, contact, an appendix with a table."""
    second = Place(BODY, 1)
    return assembled(
        [
            centre(c.URGENCY, "HỎA TỐC", 13, bold=True, place=Place(TEXT_BOX), framed=True),
            centre(
                c.CIRCULATION, "LƯU HÀNH NỘI BỘ", 13, bold=True, place=Place(TEXT_BOX), framed=True
            ),
            *_head("Số: 05/SNV-VP", "V/v kiểm tra công tác văn thư"),
            para(c.ADDRESSEES, "Kính gửi:", before=12),
            para(c.ADDRESSEES, "- Các phòng, đơn vị thuộc Sở;"),
            para(c.ADDRESSEES, "- Ủy ban nhân dân các xã, phường."),
            body(c.TEXT),
            body(c.TEXT, "Nội dung cụ thể như sau:"),
            body(c.CLAUSE, "1. " + SENTENCE),
            body(c.CLAUSE, "2. " + SENTENCE),
            body(c.POINT, "a) " + SENTENCE),
            body(c.DASH, "- " + SENTENCE),
            body(c.TEXT, SENTENCE[:-1] + "./."),
            *_foot(),
            para(c.CONTACT, "Địa chỉ: Tầng 5, Nhà D", 11, place=Place(FOOTER, variant="first")),
            centre(c.APPENDIX_LABEL, "Phụ lục I", 14, bold=True, place=second),
            centre(c.APPENDIX_TITLE, "DANH MỤC HỒ SƠ", bold=True, place=second),
            centre(c.APPENDIX_NOTE, "(Kèm theo Công văn số 05/SNV-VP)", italic=True, place=second),
            para(c.TABLE_TEXT, "Số lượng", 12, place=Place(CELL, 1, 2, 0, 0)),
            _page_number(),
            _page_number(1),
        ],
        (A4, A4),
        HEAD_LINES,
    )


def decision() -> Layout:
    """A quyết định."""
    return assembled(
        [
            *_head("Số: 15/QĐ-SNV"),
            centre(c.TITLE, "QUYẾT ĐỊNH", bold=True, before=12),
            centre(c.SUBJECT, "Ban hành Quy chế làm việc", bold=True),
            centre(c.AUTHORITY, "GIÁM ĐỐC SỞ NỘI VỤ", bold=True, before=12, after=6),
            body(c.BASIS, "Căn cứ Luật Tổ chức chính quyền địa phương;", italic=True),
            body(c.BASIS, "Theo đề nghị của Chánh Văn phòng Sở.", italic=True),
            centre(c.ORDER, "QUYẾT ĐỊNH:", bold=True, before=6, after=6),
            _article("Điều 1.", " Ban hành kèm theo Quyết định này Quy chế làm việc."),
            _article("Điều 2.", " Quyết định này có hiệu lực kể từ ngày ký./."),
            *_foot(),
            _page_number(),
        ],
        ratios={**HEAD_LINES, c.SUBJECT: 0.4},
    )


def _article(label: str, words: str) -> Paragraph:
    runs = (Run(label, FONT, 14, bold=True), Run(words, FONT, 14))
    return body(c.ARTICLE, label + words)._replace(runs=runs)


def plan() -> Layout:
    """A kế hoạch in phần, chương, mục, I., 1."""
    return assembled(
        [
            *_head("Số: 20/KH-SNV"),
            centre(c.TITLE, "KẾ HOẠCH", bold=True, before=12),
            centre(c.SUBJECT, "Kiểm tra công tác văn thư năm 2026", bold=True, after=12),
            centre(c.PART, "Phần I", bold=True),
            centre(c.PART, "QUY ĐỊNH CHUNG", bold=True),
            centre(c.CHAPTER, "Chương I", bold=True),
            centre(c.CHAPTER, "MỤC ĐÍCH", bold=True),
            centre(c.SECTION, "Mục 1", bold=True),
            centre(c.SECTION, "YÊU CẦU", bold=True),
            body(c.HEADING, "I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC", bold=True),
            body(c.CLAUSE, "Phạm vi áp dụng", bold=True, label="1."),
            body(c.TEXT),
            body(c.CLAUSE, SENTENCE, label="2."),
            *_foot(),
            _page_number(),
        ],
        ratios={**HEAD_LINES, c.SUBJECT: 0.4},
    )


def copy() -> Layout:
    """A copy's head."""
    return assembled(
        [centre(c.COPY_FORM, "SAO Y", bold=True), *_head("Số: 05/SY-SNV")], ratios=HEAD_LINES
    )


DOCUMENTS = {"letter": letter, "decision": decision, "plan": plan, "copy": copy}


def paper(layout: Layout) -> Paper:
    return Paper((), type=document_type(layout), layout=layout)


def holder(component: str) -> Layout:
    """The first of the documents that has the component."""
    return next(made() for made in DOCUMENTS.values() if made().component(component))


def look(component: str, at: int = 0, **fields: object) -> Change:
    """Changes the runs of the component's paragraph `at` (-1: of all)."""

    def changed(paragraph: Paragraph) -> Paragraph:
        runs = tuple(run._replace(**fields) for run in paragraph.runs)
        return paragraph._replace(runs=runs)

    return _each(component, at, changed)


def part_of(component: str, **fields: object) -> Change:
    """Changes the look of the first three letters of the component's first paragraph."""

    def changed(paragraph: Paragraph) -> Paragraph:
        first, *others = paragraph.runs
        head = first._replace(text=first.text[:3])._replace(**fields)
        return paragraph._replace(runs=(head, first._replace(text=first.text[3:]), *others))

    return _each(component, 0, changed)


def set_para(component: str, at: int = 0, **fields: object) -> Change:
    """Changes the paragraph itself."""
    return _each(component, at, lambda paragraph: paragraph._replace(**fields))


def words(component: str, change: Callable[[str], str], at: int = 0) -> Change:
    """Changes its words."""

    def changed(paragraph: Paragraph) -> Paragraph:
        runs = tuple(run._replace(text=change(run.text)) for run in paragraph.runs)
        return paragraph._replace(text="".join(run.text for run in runs), runs=runs)

    return _each(component, at, changed)


def _each(component: str, at: int, change: Callable[[Paragraph], Paragraph]) -> Change:
    def changed(layout: Layout) -> Layout:
        numbers = [p.number for p in layout.paragraphs if p.component == component]
        chosen = numbers if at == -1 else [numbers[at]]
        paragraphs = tuple(change(p) if p.number in chosen else p for p in layout.paragraphs)
        return layout._replace(paragraphs=paragraphs)

    return changed


def section(at: int = 0, **fields: object) -> Change:
    """Changes a section."""

    def changed(layout: Layout) -> Layout:
        sections = [s._replace(**fields) if n == at else s for n, s in enumerate(layout.sections)]
        return layout._replace(sections=tuple(sections))

    return changed


def line(component: str, **fields: object) -> Change:
    """Changes the line under a component; with `kind=None` it is gone."""

    def changed(layout: Layout) -> Layout:
        last = layout.component(component).paragraphs[-1]  # type: ignore[union-attr]
        lines = [x._replace(**fields) if x.paragraph == last else x for x in layout.lines]
        return layout._replace(lines=tuple(x for x in lines if x.kind))

    return changed


def page_number(**fields: object) -> Change:
    """Changes the first page number: its run, its paragraph (also `place`), its `variant`."""

    def changed(layout: Layout) -> Layout:
        first, *others = layout.page_numbers
        paragraph = first.paragraph
        of_run = {k: v for k, v in fields.items() if k in Run._fields}
        runs = tuple(run._replace(**of_run) for run in paragraph.runs)
        of_paragraph = {k: v for k, v in fields.items() if k in Paragraph._fields}
        paragraph = paragraph._replace(**{"runs": runs, **of_paragraph})
        variant = str(fields.get("variant", first.variant))
        paragraphs = [paragraph if p.number == paragraph.number else p for p in layout.paragraphs]
        numbers = (PageNumber(paragraph, variant), *others)
        return layout._replace(paragraphs=tuple(paragraphs), page_numbers=numbers)

    return changed


def insert(component: str, at: int, paragraph: Paragraph) -> Change:
    """Puts a paragraph before the component's paragraph `at`; all are numbered anew."""

    def changed(layout: Layout) -> Layout:
        old = list(layout.paragraphs)
        place = [p.number for p in old if p.component == component][at] - 1
        new = [*old[:place], paragraph, *old[place:]]
        moved = {p.number: n for n, p in enumerate(new, 1) if p.number}
        numbered = tuple(p._replace(number=n) for n, p in enumerate(new, 1))
        lines = tuple(x._replace(paragraph=moved[x.paragraph]) for x in layout.lines)
        pages = tuple(
            PageNumber(numbered[moved[n.paragraph.number] - 1], n.variant)
            for n in layout.page_numbers
        )
        above = tuple(x._replace(paragraph=moved[x.paragraph]) for x in layout.footer_lines)
        components = _components(numbered)
        return Layout(numbered, layout.sections, lines, pages, components, footer_lines=above)

    return changed


def without(component: str) -> Change:
    """Takes a component's paragraphs away."""

    def changed(layout: Layout) -> Layout:
        paragraphs = tuple(
            p._replace(component="", text="", runs=()) if p.component == component else p
            for p in layout.paragraphs
        )
        return layout._replace(paragraphs=paragraphs, components=_components(paragraphs))

    return changed
