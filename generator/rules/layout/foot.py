"""VB711 to VB745: the signature, recipients."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.inspect import components as names
from generator.inspect.layout import CELL, Layout, Paragraph
from generator.rules.layout import signature_pictures
from generator.rules.layout.addressed import DASHED, dashed
from generator.rules.layout.drafter import is_drafters_sign
from generator.rules.layout.looks import (
    Part,
    bold,
    capitals,
    centred,
    italic,
    left,
    not_bold,
    size_as_in_decree,
    small_letters,
    upright,
)
from generator.rules.layout.measuring import (
    MM_PER_PT,
    gathered,
    layout_of,
    mm,
    named,
    pitch,
)
from generator.rules.rule import ERROR, LAYOUT, WARNING, Check, Clause, Finding, Paper, Rule

# A signature and a seal need more room than this between the title and the name (mm).
SIGNATURE_ROOM = 15.0

_SIGNATURE = Part(
    (names.SIGNATURE,),
    "quyền hạn, chức vụ người ký",
    "the signatory's title",
    Clause(
        "PL I, Phần I, Mục II.7.đ",
        "các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” và quyền hạn chức vụ "
        "của người ký được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.",
    ),
    "KT. BỘ TRƯỞNG",
)
_SIGNATORY = Part(
    (names.SIGNATORY,),
    "họ tên người ký",
    "the signatory's name",
    Clause(
        "PL I, Phần I, Mục II.7.đ",
        "Họ và tên của người ký văn bản được trình bày tại ô số 7b Mục IV Phần I Phụ lục này, bằng "
        "chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, "
        "chức vụ của người ký.",
    ),
    "Nguyễn Văn A",
)
_WORD = Part(
    (names.RECIPIENTS_WORD,),
    "từ «Nơi nhận»",
    "the word «Nơi nhận»",
    Clause(
        "PL I, Phần I, Mục II.9.d",
        "Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền hạn, "
        "chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ "
        "chữ 12, kiểu chữ nghiêng, đậm",
    ),
    "Nơi nhận:",
)
_LIST = Part(
    (names.RECIPIENTS,),
    "danh sách nơi nhận",
    "the list of recipients",
    Clause(
        "PL I, Phần I, Mục II.9.d",
        "phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản được trình bày bằng chữ "
        "in thường, cỡ chữ 11, kiểu chữ đứng; tên mỗi cơ quan, tổ chức, đơn vị và cá nhân hoặc mỗi "
        "nhóm cơ quan, tổ chức, đơn vị nhận văn bản được trình bày trên một dòng riêng, đầu dòng "
        "có gạch đầu dòng (-) sát lề trái",
    ),
    "- Như trên;",
)
# The drafter's sign below the list has a look of its own.
_LISTED = _LIST._replace(only=lambda paragraph: not is_drafters_sign(paragraph))


def _recipients_without_dash(paper: Paper) -> Iterator[Finding]:
    paragraphs = named(paper, names.RECIPIENTS)
    # What stands beside them may come in between; a line after one that has ended is a new one.
    both = named(paper, names.RECIPIENTS_WORD, names.RECIPIENTS)
    after = {
        below.number
        for above, below in pairwise(both)
        if above.component == names.RECIPIENTS_WORD or above.text.rstrip().endswith((";", "."))
    }
    drafter = re.compile(r"[^;]*\.?\s*\(\d+\)\s*$")  # PL.(300)
    return gathered(("", p) for p in paragraphs
                    if not dashed(p) and p.number in after and not drafter.match(p.text)
                    and not any(_dashed_line(p)))  # fmt: skip


def _dashed_line(paragraph: Paragraph) -> Iterator[bool]:
    """Whether lines inside a paragraph begin with dashes: a list set with line breaks."""
    for line in paragraph.text.split("\n")[1:]:
        yield bool(DASHED.match(line))


def _beside(paper: Paper, one: str, other: str) -> Iterator[tuple[Paragraph, Paragraph]]:
    """The first paragraphs of two components, where one table holds both."""
    for left_one, right_one in zip(named(paper, one)[:1], named(paper, other)[:1], strict=False):
        both_in_cells = left_one.place.part == right_one.place.part == CELL
        if both_in_cells and left_one.place.table == right_one.place.table:
            yield left_one, right_one


def _signature_on_the_left(paper: Paper) -> Iterator[Finding]:
    for word, signature in _beside(paper, names.RECIPIENTS_WORD, names.SIGNATURE):
        if signature.place.column < word.place.column:
            yield Finding(paragraph=signature.number)


def _on_other_levels(paper: Paper) -> Iterator[Finding]:
    for word, signature in _beside(paper, names.RECIPIENTS_WORD, names.SIGNATURE):
        # Below the secretary of a biên bản, who signs on the left (PL III, Mẫu 1.9).
        below_one_who_signs = signature.place.column == word.place.column
        if word.place.row != signature.place.row and not below_one_who_signs:
            yield Finding(paragraph=word.number)


def _alone_on_a_page(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    for paragraph in named(paper, names.SIGNATURE, names.RECIPIENTS_WORD)[:1]:
        first = paragraph.number
        # What stands empty above it goes over to its page; a break may stand in there.
        while first > 1 and not _prints(layout.paragraphs[first - 2]):
            first -= 1
        block = layout.paragraphs[first - 1 : paragraph.number]
        if any(above.page_break_before for above in block) or _begins_section(layout, first):
            yield Finding(paragraph=paragraph.number)


def _prints(paragraph: Paragraph) -> bool:
    return bool(paragraph.text.strip() or paragraph.label)


def _begins_section(layout: Layout, number: int) -> bool:
    """Whether a paragraph begins a section, and that a page."""
    if number < 2:
        return False
    section = layout.paragraphs[number - 1].place.section
    before = layout.paragraphs[number - 2].place.section
    return before < section and layout.sections[section].new_page


def _no_room(paper: Paper) -> Iterator[Finding]:
    pictures = _pictures_in_lines(layout_of(paper))
    titles = {p.number: p for p in named(paper, names.SIGNATURE)}
    for name in named(paper, names.SIGNATORY):
        # The room may also be a row of its own, whose height nobody has told.
        above = [p for p in titles.values() if p.number < name.number and p.place == name.place]
        if not above or max(n for n in titles if n < name.number) != above[-1].number:
            continue
        room = _room(paper, above[-1], name, pictures)
        if room is None:
            continue
        # Another office of the signer may stand right above the name, below the room.
        rooms = [room, *(_room(paper, *pair, pictures) or 0.0 for pair in pairwise(above))]
        if max(rooms) < SIGNATURE_ROOM:
            params = {"found": mm(room), "wanted": mm(SIGNATURE_ROOM)}
            yield Finding(paragraph=name.number, params=params)


def _room(
    paper: Paper, one: Paragraph, other: Paragraph, pictures: dict[int, float]
) -> float | None:
    """The room between two paragraphs in mm; None where something else stands between them."""
    layout = layout_of(paper)
    between = layout.paragraphs[one.number : other.number - 1]
    if any(p.component or p.text.strip() for p in between):
        return None
    gaps = sum(a.after + b.before for a, b in pairwise([one, *between, other]))
    breaks = _empty_lines(one.text[::-1]) * pitch(one) + _empty_lines(other.text) * pitch(other)
    return (gaps + breaks) * MM_PER_PT + sum(_height(p, pictures) for p in between)


def _empty_lines(text: str) -> int:
    """How many lines of a text are empty before its first word."""
    return text[: len(text) - len(text.lstrip())].count("\n")


def _pictures_in_lines(layout: Layout) -> dict[int, float]:
    """Paragraph → how high the highest picture in its lines is, in mm."""
    found: dict[int, float] = {}
    for picture in layout.pictures:
        if not picture.floating:
            found[picture.paragraph] = max(picture.height, found.get(picture.paragraph, 0.0))
    return found


def _height(paragraph: Paragraph, pictures: dict[int, float]) -> float:
    """How high an empty line stands, in mm; a picture in it makes it higher, unless it is fixed."""
    line = pitch(paragraph) * MM_PER_PT
    fixed = paragraph.line[0] == "exactly"
    return line if fixed else max(line, pictures.get(paragraph.number, 0.0))


def _rule(
    code: str,
    title: tuple[str, str],
    message: tuple[str, str],
    hint: tuple[str, str],
    examples: tuple[str, str],
    check: Check,
    part: Part,
    severity: str = ERROR,
) -> Rule:
    return Rule(
        code, title, f"{title[0]}.", part.clause, severity, LAYOUT, message, hint, *examples,
        check, about=part.names,
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB711", _SIGNATURE, "signature"),
    bold("VB712", _SIGNATURE),
    upright("VB713", _SIGNATURE),
    capitals("VB714", _SIGNATURE),
    centred("VB715", _SIGNATURE._replace(severity=WARNING)),
    _rule(
        "VB716",
        ("Chữ ký ở bên phải Nơi nhận", "The signature stands right of the recipients"),
        ("phần chữ ký đặt bên trái Nơi nhận; quy định ở bên phải (ô số 7)",
         "the signature stands left of the recipients; the decree wants it on the right"),
        ("đổi chỗ hai cột của phần cuối văn bản", "swap the two columns of the foot"),
        ("cột trái: chữ ký; cột phải: Nơi nhận", "cột trái: Nơi nhận; cột phải: chữ ký"),
        _signature_on_the_left,
        _SIGNATURE,
    ),
    _rule(
        "VB717",
        ("Chữ ký không đứng riêng một trang", "The signature has no page of its own"),
        ("phần chữ ký bị ngắt sang trang mới, tách khỏi nội dung",
         "a page break parts the signature from the text"),
        ("xóa ngắt trang; để ít nhất hai dòng nội dung cùng trang với chữ ký",
         "delete the break; leave at least two lines of the text on the signature's page"),
        ("trang 2 chỉ có chữ ký", "trang 2 có hai dòng cuối của nội dung và chữ ký"),
        _alone_on_a_page,
        _SIGNATURE,
        WARNING,
    ),
    size_as_in_decree("VB721", _SIGNATORY, "signatory_name"),
    bold("VB722", _SIGNATORY),
    upright("VB723", _SIGNATORY),
    small_letters("VB724", _SIGNATORY),
    centred("VB725", _SIGNATORY),
    _rule(
        "VB726",
        ("Có chỗ để ký", "Room for the signature"),
        ("giữa chức vụ và họ tên chỉ có {found}; cần ít nhất {wanted} để ký và đóng dấu",
         "there are {found} between title and name; signing needs at least {wanted}"),
        ("thêm khoảng trống giữa chức vụ và họ tên", "add room between title and name"),
        ("GIÁM ĐỐC, ngay dưới là họ tên", "GIÁM ĐỐC, cách bốn dòng là họ tên"),
        _no_room,
        _SIGNATORY,
        WARNING,
    ),
    *signature_pictures.RULES,
    size_as_in_decree("VB731", _WORD, "recipients_word"),
    bold("VB732", _WORD),
    italic("VB733", _WORD),
    left("VB734", _WORD),
    _rule(
        "VB735",
        ("Nơi nhận ngang hàng với chức vụ", "Nơi nhận stands level with the signatory's title"),
        ("«Nơi nhận» không ngang hàng với quyền hạn, chức vụ của người ký",
         "«Nơi nhận» does not stand level with the signatory's title"),
        ("đặt cả hai vào một hàng của bảng phần cuối văn bản",
         "put both into one row of the foot's table"),
        ("Nơi nhận ở hàng dưới chữ ký", "Nơi nhận và chức vụ cùng một hàng"),
        _on_other_levels,
        _WORD,
    ),
    size_as_in_decree("VB741", _LISTED, "recipients"),
    not_bold("VB742", _LIST),
    upright("VB743", _LISTED),
    left("VB744", _LIST),
    _rule(
        "VB745",
        ("Nơi nhận: mỗi nơi có gạch đầu dòng", "Recipients: a dash each"),
        ("nơi nhận không có gạch đầu dòng (-)", "a recipient has no dash (-)"),
        ("đặt dấu gạch (-) đầu mỗi dòng", "put a dash (-) at the head of each line"),
        ("Như trên;", "- Như trên;"),
        _recipients_without_dash,
        _LIST,
    ),
)  # fmt: skip
