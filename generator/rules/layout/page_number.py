"""VB120 to VB130: page numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.decree.layout import TYPES
from generator.inspect.components import APPENDIX_LABEL
from generator.inspect.layout import BODY, FOOTER, HEADER, Layout, PageNumber
from generator.rules.layout.looks import off_centre
from generator.rules.layout.measuring import (
    MM_PER_PT,
    SIZE_TOLERANCE,
    gathered,
    layout_of,
    lines_of,
    number,
    outside,
    pitch,
    printed,
    sizes,
    span,
)
from generator.rules.rule import ERROR, LAYOUT, Check, Clause, Finding, Paper, Rule

# A text that fills so many pages by a rough count has certainly more than one.
SURELY_MORE_THAN_ONE = 1.35
_SIZES = TYPES["page_number"]
_CLAUSE = Clause(
    "PL I, Phần I, Mục I.7",
    "Số trang văn bản: Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được "
    "đặt canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ "
    "nhất.",
)
_APPENDIX_CLAUSE = Clause(
    "PL I, Phần I, Mục III.1.đ",
    "Số trang của Phụ lục được đánh số riêng theo từng Phụ lục.",
)


def pages_of(layout: Layout, section: int = 0) -> float:
    """How many pages the body of a section fills, by a rough count that leaves tables out."""
    paper = layout.sections[section]
    height = sum(
        max(1.0, lines_of(p, paper)) * pitch(p) + max(p.before, p.after)
        for p in layout.paragraphs
        if p.place.section == section and p.place.part == BODY
    )
    return height * MM_PER_PT / max(paper.height - paper.top - paper.bottom, 50.0)


def _numbers(wrong: Callable[[PageNumber], str]) -> Check:
    """`wrong` says what is wrong with a page number, or nothing."""

    def check(paper: Paper) -> Iterator[Finding]:
        return gathered(
            ((found, page.paragraph)
             for page in layout_of(paper).page_numbers
             if (found := wrong(page))),
            wanted=span(_SIZES.low, _SIZES.high),
        )  # fmt: skip

    return check


def _on_first_page(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    first = "first" if layout.sections and layout.sections[0].different_first else "default"
    # Only a section that begins at a page of its own has a first page of its own.
    return gathered(("", page.paragraph) for page in layout.page_numbers
                    if page.paragraph.place.section == 0 and page.variant == first)  # fmt: skip


def _missing(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    if layout.sections and not layout.page_numbers and pages_of(layout) > SURELY_MORE_THAN_ONE:
        yield Finding()


def _not_arabic(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    for page in layout.page_numbers[:1]:
        for section in layout.sections:
            if section.number_format not in ("", "decimal"):
                params = {"found": section.number_format}
                yield Finding(paragraph=page.paragraph.number, params=params)
                return


def _starts_elsewhere(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    start = layout.sections[0].start if layout.sections else None
    if layout.page_numbers and start not in (None, 1):
        yield Finding(params={"found": str(start)})


def _goes_on_in_appendix(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    if not layout.page_numbers:
        return
    labels = [p for p in layout.paragraphs if p.component == APPENDIX_LABEL]
    begun: set[int] = {0}
    for label in labels:
        section = label.place.section
        if section in begun or layout.sections[section].start != 1:
            yield Finding(paragraph=label.number)
            return
        begun.add(section)


def _other_words(page: PageNumber) -> str:
    rest = "".join(ch for ch in page.paragraph.text if not ch.isdigit() and not ch.isspace())
    # A Roman number is another rule's finding.
    return page.paragraph.text.strip() if rest.strip("ivxlcdmIVXLCDM") else ""


def _wrong_size(page: PageNumber) -> str:
    found = sorted(sizes(page.paragraph))
    wrong = [value for value in found if outside(value, _SIZES.low, _SIZES.high, SIZE_TOLERANCE)]
    return number(wrong[0]) if wrong else ""


def _in_footer(page: PageNumber) -> str:
    return page.paragraph.place.part if page.paragraph.place.part == FOOTER else ""


def _beside_the_middle(page: PageNumber) -> str:
    in_margin = page.paragraph.place.part in (HEADER, FOOTER)
    return page.paragraph.align if in_margin and off_centre(page.paragraph) else ""


def _rule(
    code: str,
    title: tuple[str, str],
    message: tuple[str, str],
    hint: tuple[str, str],
    examples: tuple[str, str],
    check: Check,
    clause: Clause = _CLAUSE,
) -> Rule:
    return Rule(code, title, f"{title[0]}.", clause, ERROR, LAYOUT, message, hint, *examples, check)


RULES: tuple[Rule, ...] = (
    _rule(
        "VB120",
        ("Trang thứ nhất không hiển thị số trang", "No number on page 1"),
        ("trang thứ nhất hiển thị số trang; quy định không hiển thị",
         "page 1 shows its number; the decree wants it hidden"),
        ("nháy đúp vào lề trên, đánh dấu Different First Page, xóa số ở trang đầu",
         "double-click the top margin, tick Different First Page, delete the number on page 1"),
        ("trang 1 có số 1 ở lề trên", "trang 1 không có số, trang 2 có số 2"),
        _on_first_page,
    ),
    _rule(
        "VB121",
        ("Văn bản nhiều trang có số trang", "A text of several pages has page numbers"),
        ("văn bản có nhiều trang nhưng không đánh số trang",
         "the document has several pages and no page numbers"),
        ("chọn Insert > Page Number > Top of Page, kiểu ở giữa",
         "choose Insert > Page Number > Top of Page, in the middle"),
        ("văn bản ba trang, không có số trang", "trang 2 có số 2, trang 3 có số 3"),
        _missing,
    ),
    _rule(
        "VB122",
        ("Số trang canh giữa", "Page numbers are centred"),
        ("số trang không canh giữa; quy định canh giữa theo chiều ngang",
         "the page number is not centred; the decree wants it centred"),
        ("đặt con trỏ vào số trang rồi bấm Ctrl+E", "click the page number and press Ctrl+E"),
        ("số 2 ở góc phải", "số 2 ở giữa"),
        _numbers(_beside_the_middle),
    ),
    _rule(
        "VB123",
        ("Số trang ở lề trên", "Page numbers stand in the top margin"),
        ("số trang đặt ở lề dưới; quy định đặt trong phần lề trên",
         "the page number stands at the foot; the decree wants it in the top margin"),
        ("xóa số ở chân trang, chọn Insert > Page Number > Top of Page",
         "delete it at the foot, choose Insert > Page Number > Top of Page"),
        ("số 2 ở cuối trang", "số 2 ở đầu trang"),
        _numbers(_in_footer),
    ),
    _rule(
        "VB124",
        ("Số trang bằng chữ số Ả Rập", "Page numbers are Arabic"),
        ("số trang không phải chữ số Ả Rập ({found})", "page numbers are not Arabic ({found})"),
        ("chọn Insert > Page Number > Format Page Numbers, kiểu 1, 2, 3",
         "choose Insert > Page Number > Format Page Numbers, 1, 2, 3"),
        ("ii", "2"),
        _not_arabic,
    ),
    _rule(
        "VB125",
        ("Số trang chỉ là con số", "A page number is a number alone"),
        ("số trang viết «{found}»; quy định chỉ ghi chữ số",
         "the page number reads «{found}»; the decree wants the number alone"),
        ("xóa chữ và dấu quanh số trang", "delete the words and signs around the number"),
        ("Trang 2/5", "2"),
        _numbers(_other_words),
    ),
    _rule(
        "VB126",
        ("Số trang kiểu chữ đứng", "Page numbers are upright"),
        ("số trang in nghiêng; quy định kiểu chữ đứng",
         "the page number is in italics; the decree wants it upright"),
        ("bỏ chữ nghiêng (Ctrl+I)", "take the italics away (Ctrl+I)"),
        ("2 (nghiêng)", "2 (đứng)"),
        _numbers(lambda page: "nghiêng" if any(r.italic for r in printed(page.paragraph)) else ""),
    ),
    _rule(
        "VB127",
        ("Cỡ chữ số trang", "Size of page numbers"),
        ("cỡ chữ số trang là {found}; quy định {wanted}",
         "the page number's size is {found}; the decree wants {wanted}"),
        ("đặt cỡ chữ 13 hoặc 14", "set the size to 13 or 14"),
        ("2 (cỡ chữ 11)", "2 (cỡ chữ 14)"),
        _numbers(_wrong_size),
    ),
    _rule(
        "VB128",
        ("Số trang không in đậm", "Page numbers are not bold"),
        ("số trang in đậm; quy định kiểu chữ đứng, không đậm",
         "the page number is bold; the decree does not want it bold"),
        ("bỏ chữ đậm (Ctrl+B)", "take the bold away (Ctrl+B)"),
        ("2 (đậm)", "2"),
        _numbers(lambda page: "đậm" if any(r.bold for r in printed(page.paragraph)) else ""),
    ),
    _rule(
        "VB129",
        ("Số trang đánh từ số 1", "Pages are counted from 1"),
        ("số trang bắt đầu từ {found}; quy định đánh từ số 1",
         "pages are counted from {found}; the decree wants them counted from 1"),
        ("chọn Insert > Page Number > Format Page Numbers > Start at 1",
         "choose Insert > Page Number > Format Page Numbers > Start at 1"),
        ("trang đầu mang số 5", "trang đầu mang số 1"),
        _starts_elsewhere,
    ),
    _rule(
        "VB130",
        ("Phụ lục đánh số trang riêng", "An appendix counts its own pages"),
        ("phụ lục đánh số trang tiếp theo văn bản; quy định đánh số riêng theo từng Phụ lục",
         "the appendix goes on with the page numbers; the decree wants it to count its own"),
        ("đặt Section Break (Next Page) trước phụ lục, rồi Format Page Numbers > Start at 1",
         "put a Section Break (Next Page) before it, then Format Page Numbers > Start at 1"),
        ("Phụ lục bắt đầu ở trang 4, số trang 4", "Phụ lục bắt đầu lại từ trang 1"),
        _goes_on_in_appendix,
        _APPENDIX_CLAUSE,
    ),
)  # fmt: skip
