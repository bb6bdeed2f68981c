"""The first tables."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, those of Alembic aside."""
    code = ("code", sa.String(60))
    op.create_table(
        "rooms",
        sa.Column(*code, primary_key=True),
        sa.Column("until", sa.Integer, nullable=False),
        sa.Column("host", sa.LargeBinary(32), nullable=False),
        sa.Column("secret", sa.LargeBinary(32), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table("rounds", *rounds(), sqlite_with_rowid=False)
    op.create_table(
        "own", *of_room("question"), sa.Column("text", sa.String(200), nullable=False), sqlite_with_rowid=False
    )
    op.create_table(
        "counts",
        *of_room("question"),
        sa.Column("round", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("choice", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("votes", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answered", *of_room(), sa.Column("hash", sa.LargeBinary(32), primary_key=True), sqlite_with_rowid=False
    )


def of_room(*names: str) -> list[sa.Column[Any]]:
    """Make the columns that name the room and what in it the row is about."""
    room = sa.Column("code", sa.String(60), sa.ForeignKey("rooms.code", ondelete="CASCADE"), primary_key=True)
    return [room, *(sa.Column(name, sa.String(80), primary_key=True) for name in names)]


def rounds() -> list[sa.Column[Any]]:
    """Make the columns of the rounds."""
    numbers = ("place", "least", "choices", "answered")
    return [
        *of_room("question"),
        sa.Column("round", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(10), nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in numbers),
        *(sa.Column(name, sa.Boolean, nullable=False) for name in ("open", "shown", "revealed")),
    ]
