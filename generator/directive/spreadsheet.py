"""The inside of an Excel workbook (.xlsx): its sheets, and the cells of one of them.

A workbook comes from anywhere, so it is read as a stream that ends at its limits: no part is held
as a whole, no other part than those that a table needs is opened, nothing is calculated or fetched.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from generator.directive.number_formats import BUILT_IN, GENERAL
from generator.directive.sheet_cells import MAX_TEXT, Page, SheetReader, TooBig

_MAX_MEMBERS, _MAX_INFLATED = 2_000, 64 * 2**20
_MAX_ELEMENTS = 1_000_000  # of all parts together
_MAX_ATTRIBUTES, _MAX_TAG = 100, 2**17  # of an element, and of the bytes between two
_CHUNK = 2**16
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, expat.ExpatError, KeyError, ValueError),
    *(NotImplementedError, RuntimeError, EOFError, OSError),
)


class Broken(Exception):
    """No workbook, or none that its own program would open."""


class Workbook:
    """An opened workbook: `sheets` are the names of its sheets, `hidden` of those not shown.

    `since_1904`: days are counted from there (a Mac's workbook). Raises `Broken`.
    """

    def __init__(self, content: bytes) -> None:
        self._elements = 0
        self._room = _MAX_INFLATED
        self._parts: dict[str, str] = {}
        self.sheets: list[str] = []
        self.hidden: set[str] = set()
        self.since_1904 = False
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
            infos = self._archive.infolist()
        except _FAULTS as error:
            raise Broken from error
        if len(infos) > _MAX_MEMBERS or sum(info.file_size for info in infos) > _MAX_INFLATED:
            raise Broken
        main = self._links("").get("officeDocument", {})
        self._main = next(iter(main.values()), "xl/workbook.xml")
        self._others = self._links(self._main)
        self._read(self._main, self._workbook_element)
        if not self.sheets:
            raise Broken

    def page(self, sheet: str, most_rows: int) -> Page:
        """The cells of a sheet that hold something. Raises `Broken`, `TooBig`."""
        reader = SheetReader(self._strings(), self._formats(), most_rows)
        self._read(self._parts[sheet], reader.start, reader.end)
        return Page(reader.cells, reader.joined, reader.hidden_rows, reader.hidden_columns)

    def _read(
        self,
        part: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str, str], None] = lambda tag, text: None,
    ) -> None:
        """Call `start` and `end` for each element; `end` with the text since the last tag."""
        pieces: list[str] = []
        size = 0

        def on_start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal size
            self._elements += 1
            if self._elements > _MAX_ELEMENTS:
                raise TooBig
            if len(attributes) > _MAX_ATTRIBUTES:
                raise Broken
            pieces.clear()
            size = 0
            start(tag.rpartition(":")[2], attributes)

        def on_end(tag: str) -> None:
            end(tag.rpartition(":")[2], "".join(pieces))
            pieces.clear()

        def on_text(text: str) -> None:
            nonlocal size
            size += len(text)
            if size > MAX_TEXT:
                raise TooBig
            pieces.append(text)

        def on_declaration(*_: object) -> None:
            raise Broken

        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler = on_start, on_end
        parser.CharacterDataHandler = on_text
        parser.StartDoctypeDeclHandler = on_declaration
        try:
            with self._archive.open(part) as stream:
                seen, waiting = 0, 0
                while chunk := stream.read(_CHUNK):
                    self._room -= len(chunk)
                    waiting = waiting + len(chunk) if seen == self._elements else 0
                    seen = self._elements
                    if self._room < 0 or waiting > _MAX_TAG:
                        raise TooBig
                    parser.Parse(chunk)
            parser.Parse(b"", True)
        except _FAULTS as error:
            raise Broken from error

    def _links(self, part: str) -> dict[str, dict[str, str]]:
        """The parts that a part refers to: by kind, then by id. Nothing outside the package."""
        folder, _, file = part.rpartition("/")
        found: dict[str, dict[str, str]] = {}

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes["Type"].rpartition("/")[2]
                target = posixpath.normpath(posixpath.join("/", folder, attributes["Target"]))
                found.setdefault(kind, {})[attributes["Id"]] = target.lstrip("/")

        self._read(posixpath.join(folder, "_rels", f"{file}.rels"), start)
        return found

    def _workbook_element(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "sheet":
            link = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            part = self._others.get("worksheet", {}).get(link)
            if part:  # a chart's own sheet has no cells
                name = attributes["name"]
                self._parts[name] = part
                self.sheets.append(name)
                if attributes.get("state", "visible") != "visible":
                    self.hidden.add(name)
        elif tag == "workbookPr":
            self.since_1904 = attributes.get("date1904") in ("1", "true")

    def _strings(self) -> list[str]:
        """The shared strings: their runs joined, without readings in another script."""
        strings: list[str] = []
        reading = False
        size = 0

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal reading
            if tag == "si":
                strings.append("")
            reading = tag == "rPh" or (reading and tag != "si")

        def end(tag: str, text: str) -> None:
            nonlocal reading, size
            if tag == "t" and not reading:
                strings[-1] += text
                size = max(size, len(strings[-1]))
                if size > MAX_TEXT:
                    raise TooBig
            elif tag == "rPh":
                reading = False

        for part in self._others.get("sharedStrings", {}).values():
            self._read(part, start, end)
        return strings

    def _formats(self) -> list[str]:
        """The number format of each style of a cell."""
        own: dict[str, str] = {}
        numbers: list[str] = []
        of_cells = False

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal of_cells
            if tag in ("cellXfs", "cellStyleXfs"):
                of_cells = tag == "cellXfs"
            elif tag == "xf" and of_cells:
                numbers.append(attributes.get("numFmtId", "0"))
            elif tag == "numFmt" and "numFmtId" in attributes:  # those of conditions may come late
                own.setdefault(attributes["numFmtId"], attributes.get("formatCode", GENERAL))

        for part in self._others.get("styles", {}).values():
            self._read(part, start)
        return [own.get(number) or BUILT_IN.get(number, GENERAL) for number in numbers]
