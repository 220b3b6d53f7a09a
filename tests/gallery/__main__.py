"""`python -m tests.gallery`: the example of each type as pictures.

Every page as a PNG under output/gallery/, and docs/gallery.png with the first page of each.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from generator.decree.types import DOCUMENT_TYPES
from tests.gallery.examples import example_of, rendered

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "output" / "gallery"
OVERVIEW = ROOT / "docs" / "gallery.png"
COLUMNS, WIDTH, GAP, LABEL = 6, 286, 12, 26


def draw_pages(folder: Path) -> dict[str, Path]:
    """All pages of all examples as PNG under output/gallery; the first of each by its stem."""
    from generator.publish import to_pdf

    documents = rendered()
    sources = []
    for stem, content in documents.items():
        source = folder / f"{stem}.docx"
        source.write_bytes(content)
        sources.append(source)
    to_pdf(sources, [source.with_suffix(".pdf") for source in sources])
    PAGES.mkdir(parents=True, exist_ok=True)
    for old in PAGES.glob("*.png"):
        old.unlink()
    for source in sources:
        pdf = source.with_suffix(".pdf")
        subprocess.run(["pdftoppm", "-r", "80", "-png", pdf, PAGES / source.stem], check=True)
    return {stem: min(PAGES.glob(f"{stem}-[0-9]*.png")) for stem in documents}


def draw_overview(first_pages: dict[str, Path]) -> None:
    """One picture: the first page of the example of each type, its name below."""
    height = round(WIDTH * 297 / 210)
    rows = -(-len(DOCUMENT_TYPES) // COLUMNS)
    size = (GAP + COLUMNS * (WIDTH + GAP), GAP + rows * (height + LABEL + GAP))
    sheet = Image.new("L", size, 205)
    font = ImageFont.truetype(_vietnamese_font(), 19)
    draw = ImageDraw.Draw(sheet)
    for number, kind in enumerate(DOCUMENT_TYPES):
        left = GAP + number % COLUMNS * (WIDTH + GAP)
        top = GAP + number // COLUMNS * (height + LABEL + GAP)
        page = Image.open(first_pages[example_of(kind).stem]).convert("L")
        sheet.paste(page.resize((WIDTH, height), Image.Resampling.LANCZOS), (left, top))
        words = kind.name
        middle = left + (WIDTH - draw.textlength(words, font=font)) / 2
        draw.text((middle, top + height + 3), words, fill=0, font=font)
    sheet.quantize(16).save(OVERVIEW, optimize=True)


def _vietnamese_font() -> str:
    """The file of a font with all Vietnamese letters: not every Liberation has them."""
    command = ["fc-match", "--format=%{file}", "Liberation Serif:lang=vi"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        draw_overview(draw_pages(Path(folder)))
    sys.stdout.write(f"{OVERVIEW.relative_to(ROOT)}\n{PAGES.relative_to(ROOT)}/\n")


if __name__ == "__main__":
    main()
