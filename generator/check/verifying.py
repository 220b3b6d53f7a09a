"""Is a .docx still what its YAML gives? By what it says it was made from, then by its bytes."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.check.traits import other_traits
from generator.core.text import short
from generator.inspect.inspecting import inspect_docx
from generator.inspect.layout import Layout, Paragraph
from generator.inspect.package import Package, open_docx
from generator.render.properties import DIGEST_PROPERTY

SAME, NOT_OURS, CHANGED, SOURCE_CHANGED = "same", "not ours", "changed", "source changed"
_MOST_TOLD = 8
# What is drawn on the paper, in any part of the file.
_DRAWN = ("drawing", "pict", "object")
_PICTURES = "/media/"
_DIGITS = re.compile(r"\d+")


class Difference(NamedTuple):
    """A paragraph that differs: its number, its words as rendered today and in the file.

    Both alike: only its look differs. Empty: it is not there.
    """

    paragraph: int
    rendered: str
    there: str


class Verdict(NamedTuple):
    """What is so (one of the words above), the paragraphs that differ, whether pictures do.

    `others`: what else differs, named in Vietnamese and English.
    """

    kind: str
    differences: tuple[Difference, ...] = ()
    pictures: bool = False
    others: tuple[tuple[str, str], ...] = ()


def origin_of(data: bytes, path: str) -> str:
    """What the file says it was made from; empty where it says nothing. Raises `InputError`."""
    package = open_docx(data, path)
    name = next((n for k, n in package.related("").values() if k == "custom-properties"), "")
    root = package.part(name) if name else None
    for one in () if root is None else root:
        if one.get("name") == DIGEST_PROPERTY:
            return "".join(one.itertext()).strip()
    return ""


def compare(data: bytes, fresh: bytes, path: str) -> Verdict:
    """The file `data` beside what its source gives today. Raises `InputError`."""
    if data == fresh:
        return Verdict(SAME)
    origin = origin_of(data, path)
    if not origin:
        return Verdict(NOT_OURS)
    kind = CHANGED if origin == origin_of(fresh, path) else SOURCE_CHANGED
    layouts = inspect_docx(fresh, path), inspect_docx(data, path)
    packages = open_docx(fresh, path), open_docx(data, path)
    # The room of a paragraph follows from the paper: that is told once.
    same_paper = [s[:6] for s in layouts[0].sections] == [s[:6] for s in layouts[1].sections]
    differences = _differences(*(_paragraphs(layout, same_paper) for layout in layouts))
    others = other_traits((layouts[0], packages[0]), (layouts[1], packages[1]))
    return Verdict(kind, differences, _pictures(packages[0]) != _pictures(packages[1]), others)


def _pictures(package: Package) -> tuple[Counter[str], Counter[bytes]]:
    """How often something is drawn in each kind of part; and the pictures' bytes."""
    drawn: Counter[str] = Counter()
    pictures: Counter[bytes] = Counter()
    for name, content in package.contents.items():
        if _PICTURES in name:
            pictures[content] += 1
        elif name.startswith("word/") and name.endswith(".xml"):
            root = package.part(name)
            found = () if root is None else root.iter(*(f"{{*}}{tag}" for tag in _DRAWN))
            # Word writes a drawing a second time, for its elders; and it numbers parts anew.
            own = (one for one in found if next(one.iterancestors("{*}Fallback"), None) is None)
            drawn.update(name.rstrip("0123456789.xml") for _ in own)
    return drawn, pictures


def _paragraphs(layout: Layout, with_room: bool) -> list[Paragraph]:
    """Those with words. Of a page number any program writes into the file what it thinks."""
    numbers = {page_number.paragraph.number for page_number in layout.page_numbers}
    found = []
    for paragraph in layout.paragraphs:
        if not paragraph.text.strip():
            continue
        one = paragraph if with_room else paragraph._replace(room=0.0)
        if one.number in numbers:
            runs = tuple(run._replace(text=_DIGITS.sub("#", run.text)) for run in one.runs)
            one = one._replace(text=_DIGITS.sub("#", one.text), runs=runs)
        found.append(one)
    return found


def _differences(rendered: list[Paragraph], there: list[Paragraph]) -> tuple[Difference, ...]:
    matcher = SequenceMatcher(None, [p.text for p in rendered], [p.text for p in there], False)
    found: list[Difference] = []
    for tag, start, end, there_start, there_end in matcher.get_opcodes():
        old, new = rendered[start:end], there[there_start:there_end]
        if tag == "equal":
            found += (
                Difference(b.number, a.text, b.text)
                for a, b in zip(old, new, strict=True)
                if a._replace(number=0) != b._replace(number=0)
            )
            continue
        for at in range(max(len(old), len(new))):
            a, b = old[at : at + 1], new[at : at + 1]
            number = b[0].number if b else 0
            found.append(Difference(number, a[0].text if a else "", b[0].text if b else ""))
    return tuple(found)


def differences_text(verdict: Verdict, lang: str) -> str:
    """What differs: pictures, other traits, the paragraphs in a sentence each, a few of them."""
    english = lang == "en"
    parts = []
    if verdict.pictures:
        parts.append(
            "pictures or drawn lines differ" if english else "hình hoặc đường kẻ vẽ không như cũ"
        )
    if verdict.others:
        names = ", ".join(name[english] for name in verdict.others)
        parts.append(f"not as before: {names}" if english else f"không như cũ: {names}")
    if not parts and not verdict.differences:
        return (
            "no word and no letter's look differs; it was saved again, or spacing, frames or what "
            "is not printed was changed"
            if english
            else "không thấy chữ nào khác; tệp đã được lưu lại, hoặc khác ở khoảng trống, khung "
            "bảng, phần không in ra"
        )
    for number, rendered, there in verdict.differences[:_MOST_TOLD]:
        place = f"paragraph {number}" if english else f"đoạn {number}"
        if rendered == there:
            look = "its look" if english else "cách trình bày"
            parts.append(f"{place} ({look}) «{short(there)}»")
        elif not there:
            gone = "left out" if english else "bị bỏ"
            parts.append(f"{gone} «{short(rendered)}»")
        elif not rendered:
            added = "added" if english else "thêm"
            parts.append(f"{place}, {added} «{short(there)}»")
        else:
            here, before = _around(there, rendered), _around(rendered, there)
            now, then = ("says", "the YAML gives") if english else ("ghi", "YAML tạo ra")
            parts.append(f"{place} {now} «{here}», {then} «{before}»")
    more = len(verdict.differences) - _MOST_TOLD
    if more > 0:
        parts.append(f"and {more} more paragraph(s)" if english else f"và {more} đoạn nữa")
    return "; ".join(parts)


def _around(text: str, other: str) -> str:
    """The words of `text` about where it leaves `other`."""
    at = next((i for i, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), 0)
    at = at or min(len(text), len(other)) * text.startswith(other[:1])
    start = text.rfind(" ", 0, max(0, at - 20)) + 1
    return ("…" if start else "") + short(text[start:])
