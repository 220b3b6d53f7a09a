"""The ten columns of the book (PL IV, mục I), and the words to search in.

What an older book lacks of its documents comes back with `vanban register rebuild`.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_TEXTS = ("note", "type", "symbol", "subject", "agency", "urgency", "secrecy", "words")
_SEARCH = ("searched", "folded")
_LISTS = ("signers", "recipients", "archive")


def upgrade() -> None:
    """Every number that is there stays; its new columns are empty."""
    for name in (*_TEXTS, *_SEARCH):
        op.add_column("entry", sa.Column(name, sa.Text, nullable=False, server_default=""))
    for name in _LISTS:
        op.add_column("entry", sa.Column(name, sa.Text, nullable=False, server_default="[]"))
    op.add_column("entry", sa.Column("copies", sa.Integer))
    op.add_column("entry", sa.Column("due", sa.Date))
