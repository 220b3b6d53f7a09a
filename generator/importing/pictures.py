"""The pictures of a document: which a directive can show, under what name they are saved."""

from __future__ import annotations

import posixpath
from typing import NamedTuple

from generator.compose.page import PictureBlock
from generator.compose.picture import picture_blocks
from generator.core.units import EMU_PER_MM  # type: ignore[attr-defined]
from generator.decree.layout import TEXT_WIDTH
from generator.directive import model
from generator.directive.picture_file import MAX_PIXELS, MAX_SIDE, format_and_size
from generator.importing.notices import Notices
from generator.inspect.content import Anchor
from generator.inspect.package import Package

_LEAST_MM, _MOST_MM = 10, 252
_NEAR_MM = 1.0
# Of what is saved though it cannot be shown; a file's name comes from outside.
_ENDINGS = frozenset(("png", "jpg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg"))


class Picture(NamedTuple):
    """A picture: the name of its file, its printed width in mm (0: what comes of itself)."""

    name: str
    width: int = 0


class Pictures:
    """Names pictures in order, each file once.

    `files` is what is to be saved, `seen` what was asked for: paragraph and anchor.
    """

    def __init__(self, package: Package, stem: str, notices: Notices) -> None:
        self._package = package
        self._stem = stem
        self._notices = notices
        self._names: dict[str, str] = {}
        self._related: dict[str, dict[str, tuple[str, str]]] = {}
        self.files: dict[str, bytes] = {}
        self.seen: set[tuple[int, Anchor]] = set()

    def take(self, part: str, anchor: Anchor, number: int) -> Picture | None:
        """The picture that hangs there; None where a directive cannot show it (told)."""
        self.seen.add((number, anchor))
        if part not in self._related:
            self._related[part] = self._package.related(part)
        target = self._related[part].get(anchor.name, ("", ""))[1]
        content = self._package.contents.get(target)
        if content is None:
            self._notices.replaced("W949", number, "", name=target or "ảnh liên kết ngoài")
            return None
        found = format_and_size(content)
        ending = posixpath.splitext(target)[1].casefold().lstrip(".")
        kind = {"jpeg": "jpg"}.get(found[0], found[0]) if found else ending
        name = self._named(target, kind, content)
        if found is None or max(found[1:]) > MAX_SIDE or found[1] * found[2] > MAX_PIXELS:
            self._notices.replaced("W949", number, "", name=name)
            return None
        return Picture(name, _width(content, found, anchor.width))

    def _named(self, target: str, ending: str, content: bytes) -> str:
        if target not in self._names:
            safe = ending if ending in _ENDINGS else "bin"
            self._names[target] = f"{self._stem}-hinh-{len(self._names) + 1}.{safe}"
            self.files[self._names[target]] = content
        return self._names[target]


def _width(content: bytes, found: tuple[str, int, int], printed: float) -> int:
    """The width to be written: none where it is that which comes of itself."""
    if printed <= 0:
        return 0
    picture = model.Picture(content, *found)
    block = picture_blocks(picture, TEXT_WIDTH)[0].drawn
    natural = block.width / EMU_PER_MM if isinstance(block, PictureBlock) else 0.0
    if abs(natural - printed) < _NEAR_MM:
        return 0
    return min(max(round(printed), _LEAST_MM), _MOST_MM)
