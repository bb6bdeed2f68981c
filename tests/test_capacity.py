"""Who comes in when many come: counted in all, never by address."""

from hosting.capacity import BURST, LONGEST_DELAY, ON_THE_WAY, Capacity


class Clock:
    """A clock that moves when told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_lecture_may_come_in_one_instant_and_who_comes_after_it_in_turn() -> None:
    clock = Clock()
    capacity = Capacity(1000, 10, clock)

    assert {capacity.enter(known=False) for _ in range(10 * BURST)} == {0.0}
    assert capacity.enter(known=False) == 0.1
    assert capacity.enter(known=False) == 0.2
    clock.now += 0.5
    assert capacity.enter(known=False) == 0.0


def test_nobody_is_held_longer_than_the_page_waits() -> None:
    capacity = Capacity(1000, 1, Clock())

    turns = [capacity.enter(known=False) for _ in range(2 * BURST + 1)]

    assert turns[-2:] == [LONGEST_DELAY, None]
    assert capacity.refused == 1


def test_a_full_room_has_no_place_until_somebody_leaves() -> None:
    capacity = Capacity(2, 100, Clock())
    for _ in range(2):
        assert capacity.has_space()
        capacity.enter(known=False)

    assert not capacity.has_space()
    capacity.leave()
    assert capacity.has_space()


def test_a_few_more_sockets_may_open_than_fit_and_no_others() -> None:
    capacity = Capacity(10, 100, Clock())

    turns = [capacity.enter(known=False) for _ in range(13)]

    assert turns == [*[0.0] * 12, None]
    assert capacity.enter(known=True) == 0.0
    assert capacity.open == 13


def test_who_waits_leaves_the_last_places_to_who_is_inside() -> None:
    capacity = Capacity(100, 100, Clock())
    for _ in range(94):
        capacity.enter(known=False)

    assert capacity.admits_waiting()
    assert not capacity.admits_waiting()
    assert capacity.has_space()


def test_who_was_called_in_has_a_place_until_the_way_takes_too_long() -> None:
    clock = Clock()
    capacity = Capacity(1, 100, clock)
    assert capacity.admits_waiting()

    assert not capacity.admits_waiting()
    clock.now += ON_THE_WAY + 1
    assert capacity.admits_waiting()
    assert capacity.has_space()
