"""The book's tables, as the newest migration leaves them."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

# The revision that these tables are; see migrations/versions.
REVISION = "0002"

METADATA = MetaData()

# One row for each number that was ever taken (see `entries.Entry`). Lists are kept as JSON.
# `words` is the document's text; all that a search looks through is in `searched` in small letters,
# and in `folded` without marks too.
ENTRY = Table(
    "entry",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("series", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("date", Date),
    Column("path", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("symbol", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("agency", Text, nullable=False),
    Column("signers", Text, nullable=False),
    Column("recipients", Text, nullable=False),
    Column("archive", Text, nullable=False),
    Column("copies", Integer),
    Column("urgency", Text, nullable=False),
    Column("secrecy", Text, nullable=False),
    Column("due", Date),
    Column("words", Text, nullable=False),
    Column("searched", Text, nullable=False),
    Column("folded", Text, nullable=False),
    UniqueConstraint("series", "year", "number", name="one_number"),
)

# A file has one number at a time.
_LIVE = text("path <> '' AND state IN ('pending', 'issued')")
Index("one_path", ENTRY.c.path, unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE)

# What is known of a series in a year besides its numbers: the number it began with where earlier
# ones stand in a book on paper, and whether it is closed.
SPAN = Table(
    "span",
    METADATA,
    Column("series", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("first", Integer, nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
)

# The one row that a writer locks first: writers stand in a queue, on every database.
GATE = Table("gate", METADATA, Column("id", Integer, primary_key=True))
