"""What a .docx has besides words and their look: paper, lines, properties, comments, macros."""

from __future__ import annotations

from collections.abc import Callable

from generator.inspect.layout import Layout
from generator.inspect.package import Package

# What any program writes when it saves.
_OF_SAVING = frozenset(("modified", "created", "lastModifiedBy", "revision", "lastPrinted"))
_CHANGES = ("ins", "del", "moveFrom", "moveTo")

Trait = Callable[[Layout, Package], object]


def _paper(layout: Layout, _: Package) -> object:
    return [
        tuple(round(value) if isinstance(value, float) else value for value in section[:7])
        for section in layout.sections
    ]


def _lines(layout: Layout, _: Package) -> object:
    return [line.kind for line in layout.lines]


def _properties(layout: Layout, _: Package) -> object:
    return {key: value for key, value in layout.properties.items() if key not in _OF_SAVING}


def _comments(_: Layout, package: Package) -> object:
    names = [name for kind, name in package.related(package.main).values() if kind == "comments"]
    roots = [root for name in names if (root := package.part(name)) is not None]
    return ["".join(comment.itertext()) for root in roots for comment in root]


def _of_main(package: Package, *names: str) -> int:
    root = package.part(package.main)
    return 0 if root is None else sum(1 for _ in root.iter(*(f"{{*}}{name}" for name in names)))


# What it is called in Vietnamese and English, and how it is taken from a file.
TRAITS: tuple[tuple[tuple[str, str], Trait], ...] = (
    (("khổ giấy hoặc lề trang", "the paper or its margins"), _paper),
    (("đường kẻ", "the drawn lines"), _lines),
    (
        ("thuộc tính của tệp (tên, chủ đề, tác giả)", "the file's title, subject, author"),
        _properties,
    ),
    (("nhận xét của Word", "Word's comments"), _comments),
    (
        ("thay đổi được theo dõi (Track Changes)", "tracked changes"),
        lambda _, package: _of_main(package, *_CHANGES),
    ),
    (("chữ ẩn", "hidden text"), lambda _, package: _of_main(package, "vanish")),
    (("macro", "macros"), lambda _, package: package.macros),
)


def other_traits(
    one: tuple[Layout, Package], other: tuple[Layout, Package]
) -> tuple[tuple[str, str], ...]:
    """The names of what two files have not alike."""
    return tuple(name for name, trait in TRAITS if trait(*one) != trait(*other))
