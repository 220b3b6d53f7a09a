"""Pictures: how large (lengths are EMU)."""

from __future__ import annotations

from generator.compose.hard_spaces import bind
from generator.compose.inline import parse_runs
from generator.compose.page import Block, PictureBlock
from generator.core.units import EMU_PER_PT, mm
from generator.decree.layout import TEXT_WIDTH
from generator.directive.model import Picture

# The resolution that a size in pixels is taken for.
_PIXELS_PER_INCH = 96
# The most of a page's height, upright and turned on its side: room for a title stays.
_MOST_HEIGHT, _MOST_HEIGHT_TURNED = mm(200), mm(130)


def picture_blocks(picture: Picture, width: int) -> list[Block]:
    """The picture, no wider than `width` and no higher than the page, and its title below it."""
    most = _MOST_HEIGHT if width <= TEXT_WIDTH else _MOST_HEIGHT_TURNED
    wanted = mm(picture.width_mm) if picture.width_mm else _natural(picture)
    printed = min(wanted, width, most * picture.width_px // picture.height_px)
    height = printed * picture.height_px // picture.width_px
    words = parse_runs(bind(picture.title), italic=True)
    shows = "".join(run.text for run in words)
    drawn = PictureBlock(picture.content, picture.format, max(printed, 1), max(height, 1), shows)
    blocks = [Block("picture", drawn=drawn)]
    return [*blocks, Block("caption", words)] if words else blocks


def _natural(picture: Picture) -> int:
    return picture.width_px * 72 * EMU_PER_PT // _PIXELS_PER_INCH
