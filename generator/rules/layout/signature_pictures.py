"""VB727 to VB730: the pictures of the seal and of the signature."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from generator.inspect.components import SIGNATORY, SIGNATURE
from generator.inspect.layout import CELL, Layout, Paragraph, Picture, Place
from generator.rules.layout.measuring import layout_of, mm, named, number, outside, room_of
from generator.rules.rule import LAYOUT, WARNING, Check, Clause, Finding, Paper, Rule

# A seal is round: its picture is as wide as high, give or take this part of it.
SQUARE_TOLERANCE = 0.1
# The offices' round seals are between 34 and 42 mm wide; a scan has a margin. All mm.
SEAL_SIZES = (30.0, 45.0)
WIDEST_SIGNATURE = 60.0
SIDE_TOLERANCE = 0.5
# So far right of the middle of the name a seal may stand by the hand that puts it there.
MIDDLE_TOLERANCE = 3.0

_SEAL_CLAUSE = Clause(
    "PL I, Phần I, Mục II.8.a",
    "Hình ảnh, vị trí chữ ký số của cơ quan, tổ chức là hình ảnh dấu của cơ quan, tổ chức ban hành "
    "văn bản trên văn bản, màu đỏ, kích thước bằng kích thước thực tế của dấu, định dạng (.png) "
    "nền trong suốt, trùm lên khoảng 1/3 hình ảnh chữ ký số của người có thẩm quyền về bên trái.",
)
_SIGNATURE_CLAUSE = Clause(
    "PL I, Phần I, Mục II.7.d",
    "Hình ảnh, vị trí chữ ký số của người có thẩm quyền là hình ảnh chữ ký của người có thẩm quyền "
    "trên văn bản giấy, màu xanh, định dạng Portable Network Graphics (.png) nền trong suốt; đặt "
    "canh giữa chức vụ của người ký và họ tên người ký.",
)


def pictures_at_signature(paper: Paper) -> Iterator[tuple[Picture, Paragraph]]:
    """The pictures between a signatory's title and name, each once, with the name below them."""
    layout = layout_of(paper)
    titles: dict[Place, int] = {}  # column → its first title
    for title in named(paper, SIGNATURE):
        titles.setdefault(_column(title), title.number)
    waiting: dict[Place, deque[Picture]] = {}
    for picture in layout.pictures:
        column = _column(layout.paragraphs[picture.paragraph - 1])
        if picture.paragraph >= titles.get(column, len(layout.paragraphs) + 1):
            waiting.setdefault(column, deque()).append(picture)
    for name in named(paper, SIGNATORY):
        pictures = waiting.get(_column(name), deque())
        while pictures and pictures[0].paragraph <= name.number:
            yield pictures.popleft(), name


def _column(paragraph: Paragraph) -> Place:
    return paragraph.place._replace(row=0)


def is_like_a_seal(picture: Picture) -> bool:
    """Whether it is as wide as high."""
    longer, shorter = max(picture.width, picture.height), min(picture.width, picture.height)
    return shorter > 0 and longer - shorter <= SQUARE_TOLERANCE * longer + 1e-6


def _seal_of_wrong_size(paper: Paper) -> Iterator[Finding]:
    wanted = f"{number(SEAL_SIZES[0])}–{number(SEAL_SIZES[1])} mm"
    for picture, _ in pictures_at_signature(paper):
        side = max(picture.width, picture.height)
        if is_like_a_seal(picture) and outside(side, *SEAL_SIZES, SIDE_TOLERANCE):
            params = {"found": mm(side), "wanted": wanted}
            yield Finding(paragraph=picture.paragraph, params=params)


def _wide_signature(paper: Paper) -> Iterator[Finding]:
    for picture, _ in pictures_at_signature(paper):
        wide = outside(picture.width, 0.0, WIDEST_SIGNATURE, SIDE_TOLERANCE)
        if wide and not is_like_a_seal(picture):
            params = {"found": mm(picture.width), "wanted": mm(WIDEST_SIGNATURE)}
            yield Finding(paragraph=picture.paragraph, params=params)


def _blue_seal(paper: Paper) -> Iterator[Finding]:
    for picture, _ in pictures_at_signature(paper):
        if picture.seal == "blue":
            yield Finding(paragraph=picture.paragraph)


def _seal_on_the_right(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    for picture, name in pictures_at_signature(paper):
        if not (picture.floating and picture.left is not None and is_like_a_seal(picture)):
            continue
        if name.place.part == CELL and not name.room:
            continue
        beyond = picture.left + picture.width / 2 - _middle(layout, name)
        if name.align == "center" and beyond > MIDDLE_TOLERANCE + 1e-6:
            yield Finding(paragraph=picture.paragraph, params={"found": mm(beyond)})


def _middle(layout: Layout, name: Paragraph) -> float:
    """How far right of its column the middle of a centred line stands, in mm."""
    room = room_of(name, layout.sections[name.place.section])
    return name.left_indent + room / 2


def _rule(
    code: str,
    title: tuple[str, str],
    checks: str,
    clause: Clause,
    message: tuple[str, str],
    hint: tuple[str, str],
    examples: tuple[str, str],
    check: Check,
) -> Rule:
    return Rule(
        code, title, checks, clause, WARNING, LAYOUT, message, hint, *examples, check,
        about=(SIGNATORY,),
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    _rule(
        "VB727",
        ("Hình con dấu bằng cỡ thật", "The seal's picture has the seal's size"),
        "Hình vuông ở chỗ ký (hình con dấu) có cạnh từ 30 đến 45 mm.",
        _SEAL_CLAUSE,
        ("hình con dấu rộng {found}; dấu thật khoảng {wanted}",
         "the seal's picture is {found} wide; a seal is some {wanted}"),
        ("bấm chuột phải vào hình, chọn Size and Position, đặt chiều rộng bằng đường kính của dấu",
         "right-click the picture, choose Size and Position, and set the width of the seal itself"),
        ("hình con dấu rộng 15 mm", "hình con dấu rộng 36 mm"),
        _seal_of_wrong_size,
    ),
    _rule(
        "VB728",
        ("Hình chữ ký không quá rộng", "The signature's picture is not too wide"),
        "Hình chữ ký rộng không quá 60 mm.",
        _SIGNATURE_CLAUSE,
        ("hình chữ ký rộng {found}; chữ ký trên giấy không quá {wanted}",
         "the signature's picture is {found} wide; on paper one is no wider than {wanted}"),
        ("cắt phần trắng quanh chữ ký (Crop) hoặc thu nhỏ hình lại",
         "crop the white around the signature, or make the picture smaller"),
        ("hình chữ ký rộng 90 mm", "hình chữ ký rộng 45 mm"),
        _wide_signature,
    ),
    _rule(
        "VB729",
        ("Dấu trùm lên chữ ký về bên trái", "The seal covers the signature on its left"),
        "Hình con dấu không nằm lệch sang bên phải họ tên người ký.",
        _SEAL_CLAUSE,
        ("hình con dấu nằm lệch {found} sang phải; quy định trùm khoảng 1/3 chữ ký về bên trái",
         "the seal stands {found} right of the middle; the decree wants it on the left third"),
        ("kéo hình con dấu sang trái, trùm lên khoảng 1/3 chữ ký",
         "drag the seal to the left, over about a third of the signature"),
        ("con dấu ở bên phải chữ ký", "con dấu trùm lên 1/3 chữ ký về bên trái"),
        _seal_on_the_right,
    ),
    _rule(
        "VB730",
        ("Con dấu màu đỏ", "The seal is red"),
        "Hình con dấu của cơ quan có màu đỏ (chỉ xem được trên hình .png nhỏ).",
        _SEAL_CLAUSE,
        ("hình con dấu màu xanh; quy định dấu của cơ quan màu đỏ, chữ ký màu xanh",
         "the seal's picture is blue; the decree wants the seal red, the signature blue"),
        ("thay bằng hình con dấu màu đỏ", "put the red seal in its place"),
        ("hình con dấu màu xanh", "hình con dấu màu đỏ"),
        _blue_seal,
    ),
)  # fmt: skip
