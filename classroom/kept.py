"""What is read and written of rooms: each function is a part of one transaction."""

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, insert, select, update

from classroom.rules import places_of
from classroom.state import Kind, Room, Round
from classroom.tables import COUNTS, OWN, ROOMS, ROUNDS


def add_room(connection: Connection, room: Room) -> None:
    """Keep a new room."""
    connection.execute(
        insert(ROOMS), {"code": room.code, "until": room.until, "host": room.host, "secret": room.secret}
    )


def codes(connection: Connection, now: int) -> frozenset[str]:
    """List the rooms that live at this minute."""
    return frozenset(connection.scalars(select(ROOMS.c.code).where(ROOMS.c.until > now)))


def forget(connection: Connection, code: str) -> None:
    """Forget a room with all that was in it."""
    connection.execute(delete(ROOMS).where(ROOMS.c.code == code))


def forget_old(connection: Connection, now: int) -> None:
    """Forget every room whose time is over."""
    connection.execute(delete(ROOMS).where(ROOMS.c.until <= now))


def room_of(connection: Connection, code: str, *, alone: bool = False) -> Room | None:
    """Read a room; `alone` keeps others from changing it until the transaction ends."""
    query = select(ROOMS).where(ROOMS.c.code == code)
    found = connection.execute(query.with_for_update(key_share=True) if alone else query).one_or_none()
    if found is None:
        return None
    own = connection.execute(select(OWN.c.question, OWN.c.text).where(OWN.c.code == code).order_by(OWN.c.question))
    texts = tuple((each.question, each.text) for each in own)
    return Room(code, found.until, found.host, found.secret, texts, rounds_of(connection, code))


def rounds_of(connection: Connection, code: str) -> tuple[Round, ...]:
    """Read the rounds of a room, in the order in which they were opened."""
    votes: dict[tuple[str, int], dict[int, int]] = {}
    for each in connection.execute(select(COUNTS).where(COUNTS.c.code == code)):
        votes.setdefault((each.question, each.round), {})[each.choice] = each.votes
    query = select(ROUNDS).where(ROUNDS.c.code == code).order_by(ROUNDS.c.place)
    return tuple(round_of(row, votes.get((row.question, row.round), {})) for row in connection.execute(query))


def round_of(row: Row[tuple[object, ...]], votes: dict[int, int]) -> Round:
    """Put a round together."""
    counts = tuple(votes[choice] for choice in sorted(votes))
    answered = sum(counts) if row.open else row.answered
    counts = counts if row.open or answered >= row.least else ()
    flags = (row.open, row.shown, row.revealed)
    return Round(row.question, row.round, Kind(row.kind), row.least, row.choices, *flags, answered, counts)


def add_round(connection: Connection, code: str, asked: Round, place: int) -> None:
    """Keep a round that opens, with a count of none for each choice: a row that came later would tell of a choice."""
    own = {"code": code, "question": asked.question, "round": asked.number}
    kept = {"place": place, "kind": asked.kind.value, "least": asked.least, "choices": asked.choices, "answered": 0}
    flags = {"open": True, "shown": False, "revealed": False}
    connection.execute(insert(ROUNDS), own | kept | flags)
    connection.execute(insert(COUNTS), [own | {"choice": each, "votes": 0} for each in range(places_of(asked))])


def close_round(connection: Connection, code: str, asked: Round) -> None:
    """Keep what a closed round came to, and nothing else of it."""
    change_round(connection, code, asked, open=False, answered=asked.answered)
    votes = asked.counts or (0,) * places_of(asked)
    for choice, number in enumerate(votes):
        connection.execute(
            update(COUNTS).where(*at(COUNTS, code, asked), COUNTS.c.choice == choice).values(votes=number)
        )


def change_round(connection: Connection, code: str, asked: Round, **values: object) -> None:
    """Change what is kept of a round itself."""
    connection.execute(update(ROUNDS).where(*at(ROUNDS, code, asked)).values(**values))


def add_own(connection: Connection, code: str, question: str, text: str) -> None:
    """Keep a statement of the teacher's own."""
    connection.execute(insert(OWN), {"code": code, "question": question, "text": text})


def at(table: Table, code: str, asked: Round) -> tuple[ColumnElement[bool], ...]:
    """Give what finds a round's rows."""
    return table.c.code == code, table.c.question == asked.question, table.c.round == asked.number
