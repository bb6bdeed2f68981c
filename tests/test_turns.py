"""Whose page runs next: few at once, and first for who has asked least."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from starlette.types import Message

from hosting.turns import Runs, Turns
from tests.loops import run


def asked(name: str) -> Message:
    return {"type": "websocket.receive", "bytes": name.encode()}


async def soon(work: Coroutine[Any, Any, Message]) -> Message | None:
    """Give what comes at once; None where it must be waited for."""
    try:
        async with asyncio.timeout(0.01):
            return await work
    except TimeoutError:
        return None


def test_who_has_asked_least_comes_first() -> None:
    told: list[str] = []

    async def go(turns: Turns, name: str, owed: float) -> None:
        await turns.take(owed)
        told.append(name)
        turns.give_back()

    async def play() -> None:
        turns = Turns(1)
        await turns.take(0)
        storm = [asyncio.create_task(go(turns, "storm", owed)) for owed in (2.0, 1.0)]
        reader = asyncio.create_task(go(turns, "reader", 0.0))
        await asyncio.sleep(0)
        turns.give_back()
        await asyncio.gather(reader, *storm)

    run(play())

    assert told == ["reader", "storm", "storm"]


def test_who_leaves_while_waiting_takes_no_turn_along() -> None:
    async def play() -> int:
        turns = Turns(1)
        await turns.take(0)
        leaving = [asyncio.create_task(turns.take(0)) for _ in range(2)]
        await asyncio.sleep(0)
        leaving[0].cancel()
        turns.give_back()  # the second is called, and leaves before it hears of it
        leaving[1].cancel()
        await asyncio.gather(*leaving, return_exceptions=True)
        return turns.free

    assert run(play()) == 1


def test_one_socket_runs_one_page_at_a_time_and_then_the_latest() -> None:
    async def play() -> list[Message | None]:
        runs = Runs(Turns(3))
        runs.ask(asked("first"))
        told = [await soon(runs.next())]
        runs.ask(asked("second"))
        told.append(await soon(runs.next()))
        runs.ask(asked("third"))
        runs.finish()
        return [*told, await soon(runs.next())]

    assert run(play()) == [asked("first"), None, asked("third")]
