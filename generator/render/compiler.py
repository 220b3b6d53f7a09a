"""`compile_template`: a docxtpl template → programs of plain data, once for each template.

docxtpl and Jinja do what they are good at: docxtpl mends what Word did to the tags, Jinja parses
them. Their work is kept as data and never run, so that no template can run code, and rendering
needs neither of them. This module is the slow side; a warm cache never imports it.
"""

from __future__ import annotations

import hashlib
import io
import re

import jinja2
from docxtpl import DocxTemplate
from lxml import etree

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.render import blocks
from generator.render.docx_package import Opened, open_package, xml_parser
from generator.render.drawing import BLOCK_STYLES
from generator.render.program import Program
from generator.render.sections import HIDDEN_STYLE, split_section
from generator.render.table_xml import CELL_STYLES, PICTURE_STYLE
from generator.render.tags import place_of, short, slips
from generator.render.template import CompiledTemplate
from generator.render.trial import broken_parts
from generator.render.vetting import Vetting
from generator.render.zip_writer import Member, deflated

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ROLES = {
    f"{_WORD}document.main+xml": "document",
    f"{_WORD}header+xml": "headers",
    f"{_WORD}footer+xml": "footers",
    f"{_WORD}styles+xml": "styles",
    f"{_WORD}footnotes+xml": "footnotes",
    "application/vnd.openxmlformats-package.core-properties+xml": "core",
    "application/vnd.openxmlformats-officedocument.custom-properties+xml": "custom",
}
_RELATIONSHIPS = {
    "core": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "custom": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
}
# The name that prints a block, and a style that the block is set in.
_STYLES_OF_BLOCKS = (
    ("agency_line", blocks.LINE_STYLE),
    ("motto_line", blocks.LINE_STYLE),
    ("title_line", blocks.TITLE_LINE_STYLE),
    ("secrecy", blocks.MARK_STYLE),
    ("urgency", blocks.MARK_STYLE),
    ("circulation", blocks.CIRCULATION_STYLE),
    ("attached", blocks.TITLE_LINE_STYLE),
    ("attached", HIDDEN_STYLE),
    *(("body", style) for style in (*CELL_STYLES.values(), PICTURE_STYLE)),
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# docxtpl's regular expressions take quadratic time on parts made to make them.
_MAX_TAGS = 1_200
_MAX_TAGGED = 2 * 2**20
# What `{{r x }}` leaves around itself.
_EMPTY_RUN = re.compile(
    r"<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>|<w:rPr/>)?<w:t(?: [^>]*)?(?:></w:t>|/>)"
    r"</w:r>",
    re.DOTALL,
)


def compile_template(data: bytes, path: str = "") -> CompiledTemplate:
    """The compiled form of the template in `data`; `path` is for messages.

    Raises `InputError` with everything that is wrong with it: the package (E501–E507), the tags
    (E510–E519).
    """
    opened = open_package(data, path)
    roles = _roles(opened, path)
    problems: list[Diagnostic] = []
    programs: dict[str, Program] = {}
    used: set[str] = set()
    for name in roles["document"] + roles["headers"] + roles["footers"]:
        root = _parsed(opened.contents[name], name, path)
        tags = sum("".join(root.itertext()).count(opening) for opening in ("{{", "{%", "{#"))
        if not tags:
            continue
        if tags > _MAX_TAGS or len(opened.contents[name]) > _MAX_TAGGED:
            raise _refused("E502", path, what=name)
        found = slips(root, path)
        problems += found
        # docxtpl would take an unclosed tag and all that follows for one, at great length.
        if not any(diagnostic.code == "E518" for diagnostic in found):
            program = _program(root, path, problems, used)
            if program is not None:
                programs[name] = program
    section = ""
    if (document := roles["document"][0]) in programs:
        programs[document], section = split_section(programs[document])
    styles = _styles(opened, roles, path)
    problems += _missing_styles(styles, used, path)
    problems = problems or broken_parts(programs, path)
    if problems:
        raise InputError(problems)
    members = _with_properties(opened, roles)
    digest = hashlib.sha256(data).hexdigest()
    # A style that no tag needs may be missing: nothing is ever printed in it.
    ids = {name: styles.get(name, "") for name in BLOCK_STYLES}
    return CompiledTemplate(digest, members, programs, roles, ids, section, path)


def _refused(code: str, path: str, **params: str) -> InputError:
    return InputError([Diagnostic(code, path, params=params)])


def _parsed(content: bytes, name: str, path: str) -> etree._Element:
    try:
        return etree.fromstring(content, xml_parser())
    except etree.XMLSyntaxError as error:
        raise _refused("E507", path, what=name) from error


def _roles(opened: Opened, path: str) -> dict[str, list[str]]:
    """Which member is what, by its content type; properties that are missing get a name."""
    roles: dict[str, list[str]] = {role: [] for role in _ROLES.values()}
    types = _parsed(opened.contents["[Content_Types].xml"], "[Content_Types].xml", path)
    for override in types.iter(f"{_TYPES}Override"):
        name = (override.get("PartName") or "").removeprefix("/")
        role = _ROLES.get(override.get("ContentType") or "")
        if role and name in opened.contents:
            roles[role].append(name)
    if len(roles["document"]) != 1:
        raise _refused("E506", path, what="word/document.xml")
    roles["core"] = roles["core"][:1] or ["docProps/core.xml"]
    roles["custom"] = roles["custom"][:1] or ["docProps/custom.xml"]
    return roles


def _program(
    root: etree._Element, path: str, problems: list[Diagnostic], used: set[str]
) -> Program | None:
    for change in list(root.iter(f"{_W}sectPrChange")):  # what a section was before an edit
        change.getparent().remove(change)  # type: ignore[union-attr]
    source = DocxTemplate(io.BytesIO()).patch_xml(etree.tostring(root, encoding="unicode"))
    # A paragraph a line: the lines of Jinja's tree then say where a tag stands.
    source = re.sub(r"<w:p([ >])", r"\n<w:p\1", source.replace("\n", " "))
    source = _EMPTY_RUN.sub("", source)
    try:
        tree = jinja2.Environment(autoescape=True).parse(source)
    except jinja2.TemplateSyntaxError as error:
        tag, place = place_of(source, error.lineno)
        params = {"tag": short(tag), "place": short(place), "reason": error.message or ""}
        problems.append(Diagnostic("E510", path, params=params))
        return None
    except RecursionError:
        problems.append(Diagnostic("E519", path))
        return None
    vetting = Vetting(source, path)
    program = [_HEAD, *vetting.program(tree)]
    problems += vetting.problems
    used |= vetting.used
    return program


def _styles(opened: Opened, roles: dict[str, list[str]], path: str) -> dict[str, str]:
    """The ids of the styles of drawn lines and marks, by name; one that is missing is left out."""
    wanted = set(BLOCK_STYLES)
    found: dict[str, str] = {}
    for part in roles["styles"]:
        for style in _parsed(opened.contents[part], part, path).iter(f"{_W}style"):
            name = style.find(f"{_W}name")
            value = "" if name is None else name.get(f"{_W}val") or ""
            if value in wanted:
                found[value] = style.get(f"{_W}styleId") or ""
    return found


def _missing_styles(styles: dict[str, str], used: set[str], path: str) -> list[Diagnostic]:
    """Drawn lines and marks are printed in styles that the template must still have."""
    wanted = {style: name for name, style in reversed(_STYLES_OF_BLOCKS) if name in used}
    return [
        Diagnostic("E516", path, params={"style": style, "name": name})
        for style, name in sorted(wanted.items())
        if not styles.get(style)
    ]


def _with_properties(opened: Opened, roles: dict[str, list[str]]) -> list[Member]:
    """The members, with a place for the core and custom properties where the template has none."""
    contents = opened.contents
    changed: dict[str, bytes] = {}
    for role in ("core", "custom"):
        (name,) = roles[role]
        if name in contents:
            continue
        kind = next(kind for kind, r in _ROLES.items() if r == role)
        for file, element in (
            ("[Content_Types].xml", f'<Override PartName="/{name}" ContentType="{kind}"/>'),
            (
                "_rels/.rels",
                f'<Relationship Id="rIdVanban{role}" Type="{_RELATIONSHIPS[role]}"'
                f' Target="{name}"/>',
            ),
        ):
            space = _TYPES if file.startswith("[") else _RELS
            root = etree.fromstring(changed.get(file, contents.get(file, b"")))
            root.append(etree.fromstring(element.replace(" ", f' xmlns="{space[1:-1]}" ', 1)))
            changed[file] = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        changed[name] = b""
    members = [
        deflated(member.name, changed.pop(member.name)) if member.name in changed else member
        for member in opened.members
    ]
    return members + [deflated(name, content) for name, content in changed.items()]
