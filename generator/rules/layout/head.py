"""VB201 to VB238: Quốc hiệu, Tiêu ngữ, the parent agency, the agency."""

from __future__ import annotations

from collections.abc import Iterator

from generator.decree import layout as decree
from generator.inspect import components as names
from generator.inspect.layout import Paragraph
from generator.rules.layout.lines import Lengths, line_rules
from generator.rules.layout.looks import (
    Part,
    bold,
    capitals,
    centred,
    not_bold,
    size_as_in_decree,
    small_letters,
    upright,
)
from generator.rules.layout.measuring import (
    SIZE_TOLERANCE,
    layout_of,
    named,
    number,
    outside,
    sizes,
    wraps,
)
from generator.rules.rule import ERROR, LAYOUT, WARNING, Clause, Finding, Paper, Rule

# Tiêu ngữ is larger than Quốc hiệu by so much, at the least and at the most that is allowed.
MOTTO_LARGER_BY = 1.0

_STATE_NAME = Part(
    (names.STATE_NAME,),
    "Quốc hiệu",
    "the state's name",
    Clause(
        "PL I, Phần I, Mục II.1.a",
        "Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”: Được trình bày bằng chữ in hoa, cỡ chữ từ "
        "12 đến 13, kiểu chữ đứng, đậm và ở phía trên cùng, bên phải trang đầu tiên của văn bản.",
    ),
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
)
_MOTTO = Part(
    (names.MOTTO,),
    "Tiêu ngữ",
    "the motto",
    Clause(
        "PL I, Phần I, Mục II.1.b",
        "Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: Được trình bày bằng chữ in thường, cỡ chữ từ 13 "
        "đến 14, kiểu chữ đứng, đậm và được canh giữa dưới Quốc hiệu; chữ cái đầu của các cụm từ "
        "được viết hoa, giữa các cụm từ có gạch nối (-), có cách chữ; phía dưới có đường kẻ ngang, "
        "nét liền, có độ dài bằng độ dài của dòng chữ.",
    ),
    "Độc lập - Tự do - Hạnh phúc",
)
_PARENT = Part(
    (names.PARENT_AGENCY,),
    "tên cơ quan chủ quản",
    "the parent agency's name",
    Clause(
        "PL I, Phần I, Mục II.2.b",
        "Tên cơ quan, tổ chức chủ quản trực tiếp được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến "
        "13, kiểu chữ đứng.",
    ),
    "UBND TỈNH LAI CHÂU",
)
_AGENCY = Part(
    (names.AGENCY,),
    "tên cơ quan ban hành",
    "the agency's name",
    Clause(
        "PL I, Phần I, Mục II.2.b",
        "Tên cơ quan, tổ chức ban hành văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến "
        "13, kiểu chữ đứng, đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp; "
        "phía dưới có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ "
        "và đặt cân đối so với dòng chữ.",
    ),
    "SỞ NỘI VỤ",
)
_ONE_LINE = Clause(
    "PL I, Phần I, Mục II.1.c",
    "Hai dòng chữ Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn.",
)


def _on_two_lines(paper: Paper) -> Iterator[Finding]:
    for name in (names.STATE_NAME, names.MOTTO):
        paragraphs = named(paper, name)[:2]
        if len(paragraphs) > 1 and _adjoin(*paragraphs):
            yield Finding(paragraph=paragraphs[1].number)
        elif paragraphs and _is_broken(paragraphs[0]):
            yield Finding(paragraph=paragraphs[0].number)


def _is_broken(paragraph: Paragraph) -> bool:
    too_long = wraps(paragraph) and not _is_too_large(paragraph)
    return too_long or "\n" in paragraph.text.strip()


def _is_too_large(paragraph: Paragraph) -> bool:
    """Whether its size alone, another rule's finding, may make it too long."""
    return any(size > decree.TYPES[paragraph.component].high for size in sizes(paragraph))


def _adjoin(first: Paragraph, second: Paragraph) -> bool:
    """Whether two paragraphs follow each other: a second head (of a copy) stands farther off."""
    return second.number == first.number + 1


def _on_the_left(paper: Paper) -> Iterator[Finding]:
    state = named(paper, names.STATE_NAME)[:1]
    agency = named(paper, names.AGENCY, names.PARENT_AGENCY)[:1]
    for right, left in zip(state, agency, strict=False):
        same_table = right.place.table == left.place.table and right.place.table >= 0
        if same_table and right.place.column < left.place.column:
            yield Finding(paragraph=right.number)


def sizes_disagree(paper: Paper) -> Iterator[Finding]:
    """Where Quốc hiệu and Tiêu ngữ are each of a right size, and do not go together."""
    layout = layout_of(paper)
    state, motto = layout.component(names.STATE_NAME), layout.component(names.MOTTO)
    if not state or not motto:
        return
    found = [set().union(*(sizes(p) for p in layout.of(part))) for part in (state, motto)]
    kinds = [decree.TYPES[name] for name in (names.STATE_NAME, names.MOTTO)]
    for values, kind in zip(found, kinds, strict=True):
        # A size that is wrong by itself, or two of them, is another rule's finding.
        if len(values) != 1 or outside(min(values), kind.low, kind.high, SIZE_TOLERANCE):
            return
    first, second = min(found[0]), min(found[1])
    if outside(second - first, MOTTO_LARGER_BY, MOTTO_LARGER_BY, SIZE_TOLERANCE):
        params = {"found": number(second), "state": number(first),
                  "wanted": number(first + MOTTO_LARGER_BY)}  # fmt: skip
        yield Finding(paragraph=motto.paragraphs[0], params=params)


def _two_sizes(paper: Paper) -> Iterator[Finding]:
    kind = decree.TYPES[names.MOTTO]
    for paragraph in named(paper, names.MOTTO):
        found = sizes(paragraph)
        wrong = any(outside(value, kind.low, kind.high, SIZE_TOLERANCE) for value in found)
        if len(found) > 1 and not wrong:
            params = {"found": " và ".join(number(value) for value in sorted(found))}
            yield Finding(paragraph=paragraph.number, params=params)


_A_THIRD = "1/3 đến 1/2 độ dài dòng chữ", "1/3 to 1/2 of the text"

RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB201", _STATE_NAME, "state_name"),
    bold("VB202", _STATE_NAME),
    upright("VB203", _STATE_NAME),
    capitals("VB204", _STATE_NAME),
    Rule(
        "VB205",
        ("Quốc hiệu, Tiêu ngữ: mỗi câu một dòng", "The state's name and the motto: a line each"),
        "Quốc hiệu nằm trên một dòng, Tiêu ngữ nằm trên một dòng.",
        _ONE_LINE,
        ERROR,
        LAYOUT,
        ("Quốc hiệu hoặc Tiêu ngữ bị ngắt thành nhiều dòng; quy định mỗi câu là một dòng chữ",
         "the state's name or the motto is broken in two; the decree wants one line for each"),
        ("nới rộng cột bên phải rồi xóa chỗ xuống dòng",
         "widen the right column and delete the line break"),
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        _on_two_lines,
        about=(names.STATE_NAME,),
    ),
    Rule(
        "VB206",
        ("Quốc hiệu ở bên phải", "The state's name stands on the right"),
        "Quốc hiệu ở bên phải tên cơ quan ban hành.",
        _STATE_NAME.clause,
        ERROR,
        LAYOUT,
        ("Quốc hiệu đặt bên trái tên cơ quan; quy định đặt ở bên phải",
         "the state's name stands left of the agency; the decree wants it on the right"),
        ("đổi chỗ hai cột của phần đầu văn bản", "swap the two columns of the head"),
        "cột trái: Quốc hiệu; cột phải: tên cơ quan",
        "cột trái: tên cơ quan; cột phải: Quốc hiệu",
        _on_the_left,
        about=(names.STATE_NAME,),
    ),
    size_as_in_decree("VB211", _MOTTO, "motto"),
    bold("VB212", _MOTTO),
    upright("VB213", _MOTTO),
    centred("VB214", _MOTTO),
    small_letters("VB215", _MOTTO),
    *line_rules(
        ("VB216", "VB217", "VB218"),
        _MOTTO,
        decree.TYPES["motto"],
        Lengths(decree.MOTTO_LINE, decree.MOTTO_LINE, "bằng dòng chữ", "as long as the text"),
    ),
    Rule(
        "VB219",
        ("Cỡ chữ Quốc hiệu và Tiêu ngữ tăng, giảm cùng nhau",
         "The sizes of the state's name and the motto go together"),
        "Tiêu ngữ lớn hơn Quốc hiệu một cỡ chữ: 12 và 13, hoặc 13 và 14.",
        Clause("PL I, Phần I, Mục II.1.b", "cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm"),
        WARNING,
        LAYOUT,
        ("cỡ chữ Tiêu ngữ {found} không hợp với Quốc hiệu {state}; nên là {wanted}",
         "the motto is set in {found}, the state's name in {state}; better is {wanted}"),
        ("dùng 12 và 13, hoặc 13 và 14", "use 12 and 13, or 13 and 14"),
        "Quốc hiệu cỡ 13, Tiêu ngữ cỡ 13",
        "Quốc hiệu cỡ 12, Tiêu ngữ cỡ 13",
        sizes_disagree,
        about=(names.MOTTO,),
    ),
    Rule(
        "VB220",
        ("Tiêu ngữ một cỡ chữ", "The motto has one size"),
        "Cả dòng Tiêu ngữ có một cỡ chữ.",
        _MOTTO.clause,
        WARNING,
        LAYOUT,
        ("Tiêu ngữ có nhiều cỡ chữ ({found})", "the motto has several sizes ({found})"),
        ("bôi đen cả dòng rồi đặt một cỡ chữ", "select the line and set one size"),
        "Độc lập (13) - Tự do - Hạnh phúc (14)",
        "Độc lập - Tự do - Hạnh phúc (13)",
        _two_sizes,
        about=(names.MOTTO,),
    ),
    size_as_in_decree("VB221", _PARENT, "parent_agency"),
    not_bold("VB222", _PARENT),
    upright("VB223", _PARENT),
    capitals("VB224", _PARENT),
    size_as_in_decree("VB231", _AGENCY, "agency"),
    bold("VB232", _AGENCY),
    upright("VB233", _AGENCY),
    capitals("VB234", _AGENCY),
    centred("VB235", _AGENCY),
    *line_rules(
        ("VB236", "VB237", "VB238"),
        _AGENCY,
        decree.TYPES["agency"],
        Lengths(decree.AGENCY_LINE_LOW, decree.AGENCY_LINE_HIGH, *_A_THIRD),
    ),
)  # fmt: skip
