"""Who comes in when many come: counted in all, never by address."""

from starlette.responses import PlainTextResponse

from hosting.admission import Admission
from hosting.capacity import BURST, LONGEST_DELAY, Capacity
from hosting.connections import CONNECTION
from hosting.loading import Loading


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


def test_a_full_room_has_no_place_until_somebody_leaves_but_one_for_who_was_inside() -> None:
    capacity = Capacity(2, 100, Clock())

    turns = [capacity.enter(known=False) for _ in range(3)]
    again = capacity.enter(known=True)
    capacity.leave()
    capacity.leave()

    assert turns == [0.0, 0.0, None]
    assert again == 0.0
    assert capacity.enter(known=False) == 0.0


def test_a_phone_that_asks_for_its_room_is_not_taken_for_a_page_that_loads() -> None:
    admission = Admission(PlainTextResponse(""), capacity=Capacity(10, 10), loading=Loading(7))

    def fits(path: str) -> bool:
        return admission.fits(
            {"type": "http", "method": "GET", "path": path, "headers": [], "state": {CONNECTION: object()}}
        )

    assert [fits("/rooms/a-b-c-d") for _ in range(3)] == [True] * 3
    assert [fits("/concerns") for _ in range(2)] == [True, False]
