"""What is read and written of answers: hashes of devices in one table, votes in another, never one beside the other."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, inspect, select, table, update
from sqlalchemy.dialects import postgresql, sqlite

from classroom.errors import GONE, UnknownError
from classroom.kept import at, change_round, close_round, room_of
from classroom.rules import MOST_DEVICES, closed, latest, places_of
from classroom.state import Room, Round
from classroom.tables import ANSWERED, COUNTS, METADATA, OF_ALEMBIC, ROOMS, ROUNDS


def has_answered(connection: Connection, code: str, hashes: Iterable[bytes]) -> frozenset[bytes]:
    """Find which of these hashes are written down."""
    found = select(ANSWERED.c.hash).where(ANSWERED.c.code == code, ANSWERED.c.hash.in_(list(hashes)))
    return frozenset(connection.scalars(found))


def write(connection: Connection, code: str, asked: Round, poles: Mapping[bytes, int]) -> frozenset[bytes]:
    """Write answers down, each device once, and give the hashes that are new.

    They go in by the order of the hashes, so that no place in the file tells which came first.
    """
    hashes = add_hashes(connection, code, poles)
    votes = [sum(poles[each] == pole for each in hashes) for pole in range(places_of(asked))]
    for pole, more in enumerate(votes):
        row = (*at(COUNTS, code, asked), COUNTS.c.choice == pole)
        connection.execute(update(COUNTS).where(*row).values(votes=COUNTS.c.votes + more))
    return hashes


def add_hashes(connection: Connection, code: str, hashes: Iterable[bytes]) -> frozenset[bytes]:
    """Write hashes down and give those that are new."""
    rows = [{"code": code, "hash": each} for each in sorted(hashes)]
    if not rows:
        return frozenset()
    of_sqlite = connection.dialect.name == "sqlite"
    insert = sqlite.insert(ANSWERED) if of_sqlite else postgresql.insert(ANSWERED)
    return frozenset(connection.scalars(insert.on_conflict_do_nothing().returning(ANSWERED.c.hash), rows))


def write_batch(connection: Connection, code: str, asked: Round, poles: Mapping[bytes, int]) -> Room | None:
    """Write a batch of answers to an open round."""
    write(connection, code, asked, poles)
    return room_of(connection, code)


def close_held(connection: Connection, code: str, poles: Mapping[bytes, int]) -> Room:
    """Close the open round of a room with the answers that wait; of too few nothing is written."""
    room = alone(connection, code)
    asked = latest(room, open=True)
    votes = [
        (asked.counts[pole] if asked.counts else 0) + sum(each == pole for each in poles.values())
        for pole in range(places_of(asked))
    ]
    done = closed(asked, votes)
    if done.counts:
        add_hashes(connection, code, poles)
    close_round(connection, code, done)
    return alone(connection, code)


def close_at_once(connection: Connection, code: str) -> Room:
    """Close the open round of a room whose answers are all written; those who write now are waited for."""
    asked = latest(alone(connection, code), open=True)
    change_round(connection, code, asked, open=False)
    found = connection.scalars(select(COUNTS.c.votes).where(*at(COUNTS, code, asked)).order_by(COUNTS.c.choice))
    close_round(connection, code, closed(asked, found.all()))
    return alone(connection, code)


def alone(connection: Connection, code: str) -> Room:
    """Read a room and keep others from changing it; UnknownError where there is none."""
    room = room_of(connection, code, alone=True)
    if room is None:
        raise UnknownError(GONE)
    return room


def take(connection: Connection, code: str, asked: Round, poles: Mapping[bytes, int]) -> dict[bytes, str]:
    """Take answers to a round that several processes fill, and say what became of each."""
    room = select(ROOMS.c.code).where(ROOMS.c.code == code).with_for_update(read=True, key_share=True)
    open = select(ROUNDS.c.open).where(*at(ROUNDS, code, asked)).with_for_update(read=True)
    is_open = bool(connection.scalars(room).first()) and bool(connection.scalars(open).first())
    written = has_answered(connection, code, poles)
    new = {each: pole for each, pole in poles.items() if each not in written}
    so_far = connection.scalar(select(func.sum(COUNTS.c.votes)).where(*at(COUNTS, code, asked))) or 0
    if is_open and so_far < MOST_DEVICES:
        write(connection, code, asked, new)
        return dict.fromkeys(poles, "counted")
    return dict.fromkeys(poles, "full" if is_open else "closed") | dict.fromkeys(written, "counted")


def rows(connection: Connection) -> list[tuple[str, tuple[str, ...], int]]:
    """Count the rows of each table that is there, with its columns; others may have tables beside ours."""
    there = inspect(connection)
    return [
        (
            name,
            tuple(str(each["name"]) for each in there.get_columns(name)),
            connection.scalar(select(func.count()).select_from(table(name))) or 0,
        )
        for name in sorted(there.get_table_names())
        if name in METADATA.tables or name == OF_ALEMBIC
    ]


def not_told(connection: Connection) -> int:
    """Count the written answers of the rounds that are open and whose number may not be told yet."""
    votes = func.sum(COUNTS.c.votes)
    here = (
        (ROUNDS.c.code == COUNTS.c.code) & (ROUNDS.c.question == COUNTS.c.question) & (ROUNDS.c.round == COUNTS.c.round)
    )
    query = select(votes).select_from(ROUNDS.join(COUNTS, here)).where(ROUNDS.c.open)
    few = query.group_by(ROUNDS.c.code, ROUNDS.c.question, ROUNDS.c.round, ROUNDS.c.least).having(
        votes < ROUNDS.c.least
    )
    return sum(connection.scalars(few))
