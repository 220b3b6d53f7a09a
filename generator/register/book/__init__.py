"""The book of outgoing documents printed (PL IV, Mục I), and its metadata (PL VI, Phần II, Mục I).

Everything here is made from entries alone: no database, no files, no clock.
"""

from generator.register.book.docx import book_docx
from generator.register.book.metadata import metadata_json, metadata_xml, too_long
from generator.register.book.rows import Book, Row, book_rows
from generator.register.book.selection import selected
from generator.register.book.text import book_table
from generator.register.book.xlsx import book_xlsx

__all__ = [
    "Book",
    "Row",
    "book_docx",
    "book_rows",
    "book_table",
    "book_xlsx",
    "metadata_json",
    "metadata_xml",
    "selected",
    "too_long",
]
