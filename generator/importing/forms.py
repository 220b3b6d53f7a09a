"""The fixed words of a form (PL III, models 1.7 to 1.10), and what the document gives in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import Formatter

from generator.decree.forms import AFTER, BEFORE, FormLine
from generator.decree.types import DocumentType
from generator.directive.model import DASH
from generator.directive.yaml_text import Value
from generator.importing.items import Item, Line

# How people word the lines of a form who do not know its model.
_ALIASES = {
    "time": r"thời gian(?: (?:họp|bắt đầu|tổ chức))?",
    "venue": r"địa điểm(?: (?:họp|tổ chức))?",
    "attendees": r"thành phần(?: (?:tham dự|tham gia|dự họp))?",
    "chair": r"(?:người )?chủ (?:trì|tọa|toạ)(?: \([^)]*\))?",
    "secretary": r"thư ký(?: \([^)]*\))?",
}
_LONGEST = 600
_MOST_ABOVE = 6  # paragraphs of an opening


def form_of(
    kind: DocumentType, items: Sequence[Item], agency: str
) -> tuple[list[Item], dict[str, Value], list[Item]]:
    """What stands above the form, what stands in its places, and the items below it.

    Lines of the form that are not there are left out: the directive asks for them.
    """
    for start in range(min(len(items), _MOST_ABOVE)):
        above = items[:start]
        if all(isinstance(item, Line) and item.marker is None for item in above):
            found, left = _form_at(kind, items[start:], agency)
            if found:
                return list(above), found, left
    return [], {}, list(items)


def _form_at(
    kind: DocumentType, items: Sequence[Item], agency: str
) -> tuple[dict[str, Value], list[Item]]:
    found: dict[str, Value] = {}
    left = list(items)
    for line in (line for line in kind.form if line.place == BEFORE):
        taken = _at_start(line, left, agency)
        if taken is not None:
            values, left = taken
            found.update(values)
    if not found:
        return {}, list(items)
    for line in [line for line in kind.form if line.place == AFTER][::-1]:
        values_after = _match(line, left[-1:], agency)
        if values_after is not None:
            found.update(values_after)
            left = left[:-1]
    return found, left


def _at_start(
    line: FormLine, items: list[Item], agency: str
) -> tuple[dict[str, Value], list[Item]] | None:
    values = _match(line, items[:1], agency)
    if values is not None:
        return values, items[1:]
    if not line.keys or not line.words.endswith(f"{{{line.keys[-1]}}}"):
        return None
    # A list stands below its words, a dash each.
    words = line.words[: -len(line.keys[-1]) - 2]
    leading = _match(line._replace(words=words), items[:1], agency)
    listed: list[str] = []
    for item in items[1:]:
        if not (isinstance(item, Line) and item.marker and item.marker.kind == DASH):
            break
        listed.append(item.rest.rstrip(" ;,."))
    if leading is None or len(listed) < 2:
        return None
    return {**leading, line.keys[-1]: list(listed)}, items[1 + len(listed) :]


def _match(line: FormLine, items: Sequence[Item], agency: str) -> dict[str, Value] | None:
    if not items or not isinstance(items[0], Line):
        return None
    text = " ".join(items[0].bare.split()).removesuffix("./.").rstrip(" .;")
    if len(text) > _LONGEST:
        return None
    pattern = ""
    for words, name, _, _ in Formatter().parse(line.words.rstrip(" .;")):
        pattern += r"\s+".join(re.escape(word) for word in re.split(r"\s+", words))
        if name == "agency":
            pattern += re.escape(agency) if agency else ".+?"
        elif name:
            pattern += f"(?P<{name}>\\S.*?)"
    match = re.fullmatch(pattern, text, re.IGNORECASE)
    if match is None and len(line.keys) == 1 and line.words.endswith(f": {{{line.keys[0]}}}"):
        said = _ALIASES.get(line.keys[0], "(?!)")
        match = re.fullmatch(rf"(?:{said})\s*:\s*(?P<{line.keys[0]}>\S.*)", text, re.IGNORECASE)
    if match is None:
        return None
    return {name: value.strip() for name, value in match.groupdict().items()}
