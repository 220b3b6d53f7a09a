"""Is a .docx still what its YAML gives? By what it says it was made from, then by its bytes."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.core.text import short
from generator.inspect.inspecting import inspect_docx
from generator.inspect.layout import Paragraph
from generator.inspect.package import open_docx
from generator.render.properties import DIGEST_PROPERTY

SAME, NOT_OURS, CHANGED, SOURCE_CHANGED = "same", "not ours", "changed", "source changed"
_MOST_TOLD = 8
# What is drawn on the paper, in any part of the file.
_DRAWN = ("drawing", "pict", "object")
_PICTURES = "/media/"


class Difference(NamedTuple):
    """A paragraph that differs: its number, its words as rendered today and in the file.

    Both alike: only its look differs. Empty: it is not there.
    """

    paragraph: int
    rendered: str
    there: str


class Verdict(NamedTuple):
    """What is so (one of the words above), the paragraphs that differ, and whether pictures do."""

    kind: str
    differences: tuple[Difference, ...] = ()
    pictures: bool = False


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
    differences = _differences(_paragraphs(fresh, path), _paragraphs(data, path))
    return Verdict(kind, differences, _pictures(fresh, path) != _pictures(data, path))


def _pictures(data: bytes, path: str) -> tuple[Counter[str], Counter[bytes]]:
    """How often something is drawn in each kind of part; and the pictures' bytes."""
    package = open_docx(data, path)
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


def _paragraphs(data: bytes, path: str) -> list[Paragraph]:
    return [p for p in inspect_docx(data, path).paragraphs if p.text.strip()]


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
    """The paragraphs that differ, in a sentence each; not more than a few of them."""
    english = lang == "en"
    parts = []
    if verdict.pictures:
        parts.append(
            "pictures or drawn lines differ" if english else "hình hoặc đường kẻ vẽ không như cũ"
        )
    elif not verdict.differences:
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
