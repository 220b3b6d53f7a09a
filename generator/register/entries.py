"""What the book says of one number."""

from __future__ import annotations

import datetime
from typing import NamedTuple

# The life of a number. A number that was ever written here is never given to anything else.
RESERVED = "reserved"  # kept for a document that is still to come
PENDING = "pending"  # given to a file; writing the file or its document has not been finished
ISSUED = "issued"
VOID = "void"  # given up, with a reason

STATES = (RESERVED, PENDING, ISSUED, VOID)


class Metadata(NamedTuple):
    """What PL IV and PL VI want to know of an issued document; texts as in the directive.

    `type` is the type's name (`công văn`), `symbol` the ký hiệu without the number, `signers` pairs
    of title and name, `recipients` the lines of Nơi nhận (Kính gửi included), `archive` who keeps
    copies. `words` is the text of the document, for searching.
    """

    type: str = ""
    symbol: str = ""
    subject: str = ""
    agency: str = ""
    signers: tuple[tuple[str, str], ...] = ()
    recipients: tuple[str, ...] = ()
    archive: tuple[str, ...] = ()
    copies: int | None = None
    urgency: str = ""
    secrecy: str = ""
    due: datetime.date | None = None
    words: str = ""


class Entry(NamedTuple):
    """One line of the book: a number of a series and year, and what it was used for.

    `path` is the directive's path in the workspace, with slashes (empty unless pending or issued).
    `digest` is that of the directive when it was issued. `reason` says why a number was reserved,
    voided or given with an earlier date. `note` is the book's column 10: what became of the
    document afterwards (amended, corrected, revoked).
    """

    series: str
    year: int
    number: int
    state: str
    date: datetime.date | None = None
    path: str = ""
    digest: str = ""
    reason: str = ""
    note: str = ""
    metadata: Metadata = Metadata()
