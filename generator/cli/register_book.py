"""`vanban register show|search|export`: reading and printing the book."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from sqlalchemy import Connection

from generator.cli.book import Desk, desk_of, opened
from generator.cli.boundary import report, speak
from generator.cli.days import day_option
from generator.cli.new import known_type
from generator.cli.whole import Whole, year_type
from generator.cli.words import Command, SpokenUsageError, say
from generator.cli.workspace import shown, target_of
from generator.core.clock import today
from generator.core.files import write_atomic
from generator.register.arrivals import bring_in
from generator.register.book.metadata import metadata_json, metadata_xml, too_long
from generator.register.book.rows import Book, book_rows
from generator.register.book.selection import selected
from generator.register.entries import ISSUED, Entry
from generator.register.records import entries, is_empty, searched

_ANY = "x.yaml"
# As long as LibreOffice may take for a book; a slow machine takes a tenth of it.
_SECONDS, _SECONDS_A_ROW = 60.0, 0.05
_FORMATS = (".xlsx", ".docx", ".pdf", ".json", ".xml")


def _selection(lang: str) -> list[click.Parameter]:
    """The options that say which lines of the book are meant."""
    return [
        click.Option(["--year"], type=year_type(lang), help=say("year", lang)),
        day_option("--from", lang, "from-day"),
        day_option("--to", lang, "to-day"),
        click.Option(["--type", "types"], multiple=True, help=say("only-type", lang)),
        click.Option(["--series"], help=say("series", lang)),
        click.Option(["--secret"], is_flag=True, help=say("secret", lang)),
    ]


def show_command(lang: str) -> click.Command:
    """`register show`."""
    return Command(
        "register-show",
        lang,
        params=_selection(lang),
        callback=lambda **wanted: _show(lang, **wanted),
    )


def search_command(lang: str) -> click.Command:
    """`register search WORD…`."""
    words = click.Argument(["words"], nargs=-1, required=True, metavar=say("words-argument", lang))
    return Command(
        "register-search", lang, params=[words], callback=lambda words: _search(words, lang)
    )


def export_command(lang: str) -> click.Command:
    """`register export FILE`."""
    return Command(
        "register-export",
        lang,
        params=[
            click.Argument(["file"], metavar=say("file-argument", lang)),
            *_selection(lang),
            click.Option(
                ["--volume"], type=Whole(1, 999, lang), default=1, help=say("volume", lang)
            ),
        ],
        callback=lambda file, volume, **wanted: _export(file, volume, lang, **wanted),
    )


def _show(lang: str, **wanted: object) -> None:
    desk = desk_of(_ANY, "vanban register show")
    found, _ = _wanted(desk, lang, **wanted)  # type: ignore[arg-type]
    _print(found, lang, secret=bool(wanted["secret"]))


def _search(words: tuple[str, ...], lang: str) -> None:
    desk = desk_of(_ANY, "vanban register search")
    with _filled(desk) as connection:
        found = searched(connection, " ".join(words))
    _print([entry for entry in found if not entry.metadata.secrecy], lang)


@contextmanager
def _filled(desk: Desk) -> Iterator[Connection]:
    """The book to look at; one without a line (a new clone) is filled from the files first."""
    with opened(desk) as register:
        with register.reading() as connection:
            empty = is_empty(connection)
        if empty:
            with register.writing() as connection:
                bring_in(connection, desk.place, desk.profile)
        with register.reading() as connection:
            yield connection


def _print(found: list[Entry], lang: str, *, secret: bool = False) -> None:
    from generator.register.book.text import book_table

    rows = book_rows(found, secret=secret)
    if not rows:
        click.echo(say("book-empty", lang), err=True)
        return
    speak(book_table(rows, shutil.get_terminal_size((120, 24)).columns, lang))


def _wanted(
    desk: Desk,
    lang: str,
    *,
    year: int | None,
    types: tuple[str, ...],
    series: str | None,
    secret: bool,
    **days: datetime.date | None,
) -> tuple[list[Entry], Book]:
    """The lines that are asked for, and the cover of their book."""
    first, last = days["from"], days["to"]
    names = tuple(known_type(name, lang, "--type").name for name in types)
    if year is None:
        year = last.year if last else first.year if first else today().year
    with _filled(desk) as connection:
        every = entries(connection, year=year if first is None else None)
    found = selected(every, first=first, last=last, types=names, series=series, secret=secret)
    if secret:
        found = [entry for entry in found if entry.metadata.secrecy or entry.series == series]
    office = desk.profile.defaults
    book = Book(
        agency=office.get("agency", ""),
        year=year,
        parent_agency=office.get("parent_agency", ""),
        series=series or "",
        first=first,
        last=last,
    )
    return found, book


def _export(file: str, volume: int, lang: str, **wanted: object) -> None:
    path = Path(file)
    suffix = path.suffix.lower()
    if suffix not in _FORMATS:
        words = say("unknown-format", lang, path=file)
        raise SpokenUsageError(words, click.get_current_context())
    desk = desk_of(_ANY, "vanban register export")
    found, book = _wanted(desk, lang, **wanted)  # type: ignore[arg-type]
    if suffix in (".json", ".xml"):
        _export_metadata(path, found, desk, lang)
        return
    book = book._replace(volume=volume)
    rows = book_rows(found, secret=bool(wanted["secret"]))
    if suffix == ".xlsx":
        from generator.register.book.xlsx import book_xlsx

        write_atomic(path, book_xlsx(book, rows))
    else:
        from generator.register.book.docx import book_docx

        document = path.with_suffix(".docx")
        write_atomic(document, book_docx(book, rows))
        if suffix == ".pdf":
            from generator.publish import to_pdf

            speak(shown(document))
            to_pdf([document], [path], timeout=_SECONDS + _SECONDS_A_ROW * len(rows))
    speak(shown(path))


def _export_metadata(path: Path, found: list[Entry], desk: Desk, lang: str) -> None:
    pages = _pages(found, desk)
    make = metadata_json if path.suffix.lower() == ".json" else metadata_xml
    write_atomic(path, make(found, pages).encode())
    speak(shown(path))
    report([long.diagnostic() for long in too_long(found, pages)], lang)


def _pages(found: list[Entry], desk: Desk) -> dict[tuple[str, int, int], int]:
    """How many pages the documents have of which there is a PDF; nothing is guessed."""
    pages = {}
    for entry in found:
        source = desk.workspace / entry.path
        pdf = target_of(source, desk.workspace, None).with_suffix(".pdf")
        if entry.state == ISSUED and pdf.is_file():
            count = _page_count(pdf)
            if count:
                pages[(entry.series, entry.year, entry.number)] = count
    return pages


def _page_count(pdf: Path) -> int:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()
    except pypdfium2.PdfiumError:
        return 0
