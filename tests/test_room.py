"""Who comes in when many come: counted in all, never by address."""

from hosting.room import BURST, HELD, ON_THE_WAY, Room


class Clock:
    """A clock that moves when told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_lecture_may_come_in_one_instant_and_who_comes_after_it_in_turn() -> None:
    clock = Clock()
    room = Room(1000, 10, clock)

    assert {room.enter(known=False) for _ in range(10 * BURST)} == {0.0}
    assert room.enter(known=False) == 0.1
    assert room.enter(known=False) == 0.2
    clock.now += 0.5
    assert room.enter(known=False) == 0.0


def test_nobody_is_held_longer_than_the_page_waits() -> None:
    room = Room(1000, 1, Clock())

    turns = [room.enter(known=False) for _ in range(2 * BURST + 1)]

    assert turns[-2:] == [HELD, None]
    assert room.refused == 1


def test_a_full_room_has_no_place_until_somebody_leaves() -> None:
    room = Room(2, 100, Clock())
    for _ in range(2):
        assert room.has_place()
        room.enter(known=False)

    assert not room.has_place()
    room.leave()
    assert room.has_place()


def test_a_few_more_sockets_may_open_than_fit_and_no_others() -> None:
    room = Room(10, 100, Clock())

    turns = [room.enter(known=False) for _ in range(13)]

    assert turns == [*[0.0] * 12, None]
    assert room.enter(known=True) == 0.0
    assert room.open == 13


def test_who_waits_leaves_the_last_places_to_who_is_inside() -> None:
    room = Room(100, 100, Clock())
    for _ in range(94):
        room.enter(known=False)

    assert room.calls_in()
    assert not room.calls_in()
    assert room.has_place()


def test_who_was_called_in_has_a_place_until_the_way_takes_too_long() -> None:
    clock = Clock()
    room = Room(1, 100, clock)
    assert room.calls_in()

    assert not room.calls_in()
    clock.now += ON_THE_WAY + 1
    assert room.calls_in()
    assert room.has_place()
