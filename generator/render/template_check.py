"""`check_template`: everything that is wrong with a template that somebody has edited.

The compiler says whether a template can be used at all. What it cannot know is found here: what
the base template prints and this one no longer does, what the decree does not allow, what is
nowhere seen. Codes that begin with E stop a document or break the decree; W is worth a look.
"""

from __future__ import annotations

import re
from itertools import pairwise

from lxml import etree

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.render import trial_marks
from generator.render.blocks import LINE_STYLE
from generator.render.compiler import compile_template
from generator.render.context import BLOCK, FLAG, NAMES
from generator.render.docx_package import open_package, xml_parser
from generator.render.looks import StyleSheet
from generator.render.page_check import page_problems
from generator.render.style_check import style_problems
from generator.render.tag_places import Place, places, tag_words
from generator.render.tags import short
from generator.render.template import CompiledTemplate

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What a good document may be without (PL I, Phần I, Mục II.2.a, III.1, III.4); drawn things and
# marks, which somebody may have drawn otherwise, are told by their kind.
_OPTIONAL = frozenset(("parent_agency", "contact", "attached"))
_PRINTED = re.compile(r"word/(document|header|footer)\d*\.xml")
_TAGGED = re.compile(r"\{[{%].*?[}%]\}", re.DOTALL)
_REVISIONS = tuple(f"{_W}{kind}" for kind in ("ins", "del", "moveFrom", "moveTo"))

Parts = dict[str, "etree._Element"]


def check_template(data: bytes, base: bytes | None, path: str) -> list[Diagnostic]:
    """What is wrong with the template in `data`; nothing where it is as good as its base.

    `base` is the base template that it was made from, None where nobody knows; `path` is for
    messages.
    """
    problems: list[Diagnostic] = []
    template = None
    try:
        template = compile_template(data, path)
    except InputError as error:
        problems += error.diagnostics
    try:
        parts = _parts(data, path)
    except InputError as error:
        return problems or error.diagnostics
    base_parts: Parts = {} if base is None else _parts(base, "")
    if base is not None:
        missing = _missing(template, compile_template(base), parts, base_parts, problems)
        problems += [d._replace(path=path) for d in missing]
    problems += _style_problems(parts, base_parts, path)
    if document := _printed_parts(parts)[:1]:
        problems += page_problems(document[0], path)
    return problems + _unseen(parts, path)


def _parts(data: bytes, path: str) -> Parts:
    """The XML parts under word/ that are well-formed; the compiler tells of those that are not."""
    found: Parts = {}
    for name, content in open_package(data, path).contents.items():
        if name.startswith("word/") and name.endswith(".xml"):
            try:
                found[name] = etree.fromstring(content, xml_parser())
            except etree.XMLSyntaxError:
                continue
    return found


def _printed_parts(parts: Parts) -> list[etree._Element]:
    """The main document first, then headers and footers."""
    return [parts[name] for name in sorted(filter(_PRINTED.fullmatch, parts))]


def _styles(parts: Parts) -> StyleSheet | None:
    styles, theme = (
        next((root for name, root in parts.items() if name.startswith(start)), None)
        for start in ("word/styles", "word/theme/")
    )
    return None if styles is None else StyleSheet(styles, theme)


def _places(parts: Parts) -> dict[str, Place]:
    """By key the first place that prints it, or else opens the loop or branch that does."""
    found: dict[str, Place] = {}
    for root in _printed_parts(parts):
        for place in places(root):
            if place.key not in found or (place.prints and not found[place.key].prints):
                found[place.key] = place
    return found


def _style_problems(parts: Parts, base_parts: Parts, path: str) -> list[Diagnostic]:
    sheet, base_sheet = _styles(parts), _styles(base_parts)
    if sheet is None:
        return []
    base_styles = {
        key: base_sheet.names[base_sheet.style_of(place.paragraph)]
        for key, place in _places(base_parts).items()
        if base_sheet is not None and place.prints
    }
    return style_problems(sheet, _printed_parts(parts), base_styles, path)


def _missing(
    template: CompiledTemplate | None,
    base: CompiledTemplate,
    parts: Parts,
    base_parts: Parts,
    problems: list[Diagnostic],
) -> list[Diagnostic]:
    """What the base prints and the template does not (E532, W532).

    Also a condition of the base that is gone (W533) and what stands out of order (E533). Of a
    template that does not compile (`problems` say why), the words of its tags are compared.
    """
    base_places, styles = _places(base_parts), _styles(base_parts)
    if template is None:
        suggested = {problem.params.get("near", "") for problem in problems}
        words = {word for root in _printed_parts(parts) for word in tag_words(root)} | suggested
        lost = [key for key in base_places if not set(key.split()) <= words]
        return [_lost(key, base_places, styles) for key in _whole(lost, words)]
    branches = trial_marks.branches(base)
    kinds = {key.split()[1] for key in branches}
    wanted, has = _all(base, kinds), _all(template, kinds)
    # A branch that prints nothing of its block (the head of a sheet) is known by its test alone.
    silent = branches - wanted
    has |= silent & trial_marks.branches(template)
    lost = [key for key in base_places if key in (wanted | silent) - has]
    names = {key.split()[0] for key in has}
    found = [_lost(key, base_places, styles) for key in _whole(lost, names)]
    unasked = trial_marks.asked(base) - trial_marks.asked(template)
    found += [Diagnostic("W533", "", params={"name": name}) for name in sorted(unasked)]
    return found + _disorder(
        trial_marks.order(template, kinds), trial_marks.order(base, kinds), base_places
    )


def _all(template: CompiledTemplate, kinds: set[str]) -> set[str]:
    return set().union(*trial_marks.printed(template, kinds).values())


def _whole(lost: list[str], names: set[str]) -> list[str]:
    """`lost`, a loop that is gone altogether told once and not once for each of its branches."""
    gone = [key for key in dict.fromkeys(key.split()[0] for key in lost) if key not in names]
    return gone + [key for key in lost if key.split()[0] not in gone]


def _lost(key: str, base_places: dict[str, Place], sheet: StyleSheet | None) -> Diagnostic:
    name, place = key.split()[0], base_places[key]
    kind = NAMES.get(name)
    what = "" if sheet is None else sheet.names[sheet.style_of(place.paragraph)]
    if kind == BLOCK and name.endswith("_line"):
        what = LINE_STYLE  # its tag stands in the style of what is above the line
    before = short(place.before) or "—"
    if name != key and name in base_places:  # a branch: several loops have one like it
        before = f"{base_places[name].tag} … {before}"
    params = {
        "tag": short(place.tag),
        "what": what.removeprefix("VB "),
        "before": before,
    }
    optional = name in _OPTIONAL or kind in (BLOCK, FLAG)
    return Diagnostic("W532" if optional else "E532", "", params=params)


def _disorder(
    order: list[str], base_order: list[str], base_places: dict[str, Place]
) -> list[Diagnostic]:
    """Each value that stands before one that the base has before it."""
    rank = {name: index for index, name in enumerate(base_order)}
    known = [name for name in order if name in rank]
    return [
        Diagnostic(
            "E533",
            "",
            params={
                "tag": short(base_places[later].tag),
                "other": short(base_places[earlier].tag),
            },
        )
        for later, earlier in pairwise(known)
        if rank[later] > rank[earlier] and later in base_places and earlier in base_places
    ]


def _unseen(parts: Parts, path: str) -> list[Diagnostic]:
    """Tags where nothing is ever printed (W534), and what every document would show or carry."""
    found = []
    for name, root in parts.items():
        text = "".join(root.itertext(f"{_W}t", f"{_W}delText", f"{_W}instrText"))
        if _PRINTED.fullmatch(name):
            text = "".join(root.itertext(f"{_W}delText", f"{_W}instrText"))
        if tag := _TAGGED.search(text):
            params = {"tag": short(tag[0]), "what": name.removeprefix("word/")}
            found.append(Diagnostic("W534", path, params=params))
    printed = _printed_parts(parts)
    if any(next(root.iter(*_REVISIONS), None) is not None for root in printed):
        found.append(Diagnostic("W538", path))
    comments = parts.get("word/comments.xml")
    if comments is not None and comments.find(f"{_W}comment") is not None:
        found.append(Diagnostic("W539", path))
    return found
