"""Numbers, and the file that each was given to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """An empty book."""
    entry = op.create_table(
        "entry",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("series", sa.Text, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("date", sa.Date),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.UniqueConstraint("series", "year", "number", name="one_number"),
    )
    live = sa.text("path <> '' AND state IN ('pending', 'issued')")
    op.create_index(
        "one_path", "entry", [entry.c.path], unique=True, sqlite_where=live, postgresql_where=live
    )
    op.create_table(
        "span",
        sa.Column("series", sa.Text, primary_key=True),
        sa.Column("year", sa.Integer, primary_key=True),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("closed", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    gate = op.create_table("gate", sa.Column("id", sa.Integer, primary_key=True))
    op.bulk_insert(gate, [{"id": 1}])
