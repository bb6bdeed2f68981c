"""The tables of a room: what is counted, and apart from it who has answered; no row has a time or an order."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, MetaData, String, Table

METADATA = MetaData()
OF_ALEMBIC = "alembic_version"  # its own table: the version of the others


def of_room() -> Column[str]:
    """Make the column that names the room, with which the row goes."""
    return Column("code", String(60), ForeignKey("rooms.code", ondelete="CASCADE"), primary_key=True)


def number(name: str, *, primary_key: bool = False) -> Column[int]:
    """Make a column with a number."""
    return Column(name, Integer, primary_key=primary_key, nullable=False, autoincrement=False)


# Without row numbers: these would keep the order in which rows came.
ROOMS = Table(
    "rooms",
    METADATA,
    Column("code", String(60), primary_key=True),
    number("until"),
    Column("host", LargeBinary(32), nullable=False),
    Column("secret", LargeBinary(32), nullable=False),
    sqlite_with_rowid=False,
)
ROUNDS = Table(
    "rounds",
    METADATA,
    of_room(),
    Column("question", String(80), primary_key=True),
    number("round", primary_key=True),
    number("place"),  # among the rounds of its room
    Column("kind", String(10), nullable=False),
    number("least"),
    number("choices"),
    Column("open", Boolean, nullable=False),
    Column("shown", Boolean, nullable=False),
    Column("revealed", Boolean, nullable=False),
    number("answered"),
    sqlite_with_rowid=False,
)
OWN = Table(
    "own",
    METADATA,
    of_room(),
    Column("question", String(80), primary_key=True),
    Column("text", String(200), nullable=False),
    sqlite_with_rowid=False,
)
COUNTS = Table(
    "counts",
    METADATA,
    of_room(),
    Column("question", String(80), primary_key=True),
    number("round", primary_key=True),
    number("choice", primary_key=True),
    number("votes"),
    sqlite_with_rowid=False,
)
ANSWERED = Table(
    "answered",
    METADATA,
    of_room(),
    Column("hash", LargeBinary(32), primary_key=True),
    sqlite_with_rowid=False,
)
