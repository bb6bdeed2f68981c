"""The start of the server: everything slow happens once, before the first reader."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any

LOG = logging.getLogger(__name__)
PAUSE = 30.0  # seconds between two collections of garbage


def started(*warm_ups: Callable[[], None]) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """Make the server's lifespan: warm up, hide what lives forever from the collector, then tidy now and then."""

    @asynccontextmanager
    async def lifespan(_app: Any) -> AsyncIterator[None]:
        for warm_up in warm_ups:
            warm_up()
        gc.collect()
        gc.freeze()
        tidying = asyncio.create_task(tidy(PAUSE))
        yield
        tidying.cancel()
        with suppress(asyncio.CancelledError):
            await tidying

    return lifespan


async def tidy(pause: float) -> None:
    """Collect garbage every `pause` seconds, instead of after every page."""
    while True:
        await asyncio.sleep(pause)
        await asyncio.to_thread(gc.collect)
