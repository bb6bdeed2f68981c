"""Who comes in when many come: counted in all, never by address."""

from hosting.room import BURST, ON_THE_WAY, Room


class Clock:
    """A clock that moves when told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_lecture_may_come_in_one_instant_and_the_next_reader_a_moment_later() -> None:
    clock = Clock()
    room = Room(1000, 10, clock)

    assert [room.admit() for _ in range(10 * BURST)] == [True] * 10 * BURST
    assert not room.admit()
    clock.now += 0.11
    assert room.admit()
    assert not room.admit()
    assert room.refused == 2


def test_a_full_room_takes_nobody_until_somebody_leaves() -> None:
    room = Room(2, 100, Clock())
    for _ in range(2):
        assert room.admit()
        room.connect()

    assert not room.admit()
    room.leave()
    assert room.admit()


def test_readers_on_their_way_have_a_seat_until_they_take_too_long() -> None:
    clock = Clock()
    room = Room(1, 100, clock)
    assert room.admit()

    assert not room.admit()
    clock.now += ON_THE_WAY + 1
    assert room.admit()


def test_who_comes_back_is_counted_and_never_asked() -> None:
    room = Room(1, 1, Clock())
    for _ in range(3):
        room.connect()

    assert room.open == 3
    assert not room.admit()
