"""Workbooks and pictures for tests: made by openpyxl, written by hand, or broken."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import openpyxl

from generator.core.messages import message_for
from generator.directive.load import Loaded, load_text
from generator.directive.model import Table
from tests.directive.letters import PROFILE, letter

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def loaded(folder: Path, node: str, files: dict[str, bytes]) -> Loaded:
    """A letter whose text is a table or a picture: `node` is one line of YAML."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    text = f"nội dung:\n  - {node}\nkết thúc: Hết.\n"
    profile = PROFILE._replace(path=str(folder / "vanban.yaml"))
    return load_text(letter(text), str(folder / "thu.yaml"), profile)


def codes(result: Loaded) -> list[str]:
    """What is wrong; every message can be said in both languages."""
    for problem in result.diagnostics:
        for language in ("vi", "en"):
            said = message_for(problem.code, problem.params, language)
            assert "{" not in f"{said}"
    return [problem.code for problem in result.diagnostics]


def table(result: Loaded) -> Table:
    assert codes(result) == []
    assert result.directive is not None
    found = result.directive.body[0].table
    assert found is not None
    return found


def texts(rows: Iterable[Any]) -> list[list[str | None]]:
    """The words of rows; None where another cell covers the place."""
    return [[cell and cell.text for cell in row] for row in rows]


def workbook(fill: Callable[[Any], None], *, sheets: Iterable[str] = ("Sheet1",)) -> bytes:
    """A workbook as openpyxl writes it; `fill` gets the workbook."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name in sheets:
        book.create_sheet(name)
    fill(book)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def sheet(rows: Iterable[Iterable[Any]], **formats: str) -> bytes:
    """A workbook of one sheet; `formats` of cells: `B2="0.0%"`."""

    def fill(book: Any) -> None:
        for row in rows:
            book.worksheets[0].append(list(row))
        for cell, number_format in formats.items():
            book.worksheets[0][cell].number_format = number_format

    return workbook(fill)


def by_hand(
    data: str,
    *,
    around: tuple[str, str] = ("", ""),
    strings: str | None = None,
    sheets: int = 1,
    encoding: str = "utf-8",
    before: str = "",
    more: dict[str, bytes] | None = None,
) -> bytes:
    """A workbook whose sheets hold the rows `data`, between the elements `around`."""
    names = range(1, sheets + 1)
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in names
    )
    if strings is not None:
        links += (
            f'<Relationship Id="s" Type="{_OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        )
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}"/>' for n in names)
    page = f"{before}<worksheet xmlns='{_MAIN}'>{around[0]}<sheetData>{data}</sheetData>{around[1]}"
    contents = {
        "_rels/.rels": f'<Relationships xmlns="{_LINKS}"><Relationship Id="a"'
        f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_LINKS}">{links}</Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{strings or ""}</sst>',
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in contents.items():
            archive.writestr(name, text)
        for n in names:
            archive.writestr(f"xl/worksheets/sheet{n}.xml", f"{page}</worksheet>".encode(encoding))
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + checksum


def png(
    width: int, height: int, pixels: bytes | None = None, *, interlaced: int = 0, more: bytes = b""
) -> bytes:
    """An RGB picture, red unless `pixels` are given; `more` chunks stand before them."""
    if pixels is None:
        pixels = (b"\0" + b"\xff\0\0" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, interlaced)
    packed = chunk(b"IDAT", zlib.compress(pixels))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + packed + chunk(b"IEND", b"")


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def jpeg(width: int, height: int, *, frame: int = 0xC0, before: bytes = b"") -> bytes:
    """The frame of a JPEG picture: what says its size, and where it ends. No picture to look at."""
    size = struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0"
    scan = segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x12\x34\xff\0\x56"
    return b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + before + segment(
        frame, size
    ) + scan + b"\xff\xd9"  # fmt: skip
