"""The start of the server: everything slow happens once, before the first reader."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, suppress
from typing import Any

from hosting.disconnected import close_expired, send_heartbeat, session_cache
from hosting.identity import strip_identity
from hosting.log import write_left_out
from hosting.stray_output import stray_output_logged

LOG = logging.getLogger(__name__)
PAUSE = 30.0  # seconds between two collections of garbage
LOOK = 2.0  # seconds between two looks for readers who left long enough ago


def lifespan_with(
    *warm_ups: Callable[[], None], beside: Iterable[Callable[[], Coroutine[Any, Any, None]]] = ()
) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """Make the server's lifespan: warm up, hide what lives forever from the collector, then tidy now and then.

    `beside` are tasks that run as long as the server does.
    """
    strip_identity()

    @asynccontextmanager
    async def lifespan(_app: Any) -> AsyncIterator[None]:
        with failure_logged():
            session_cache()
            for warm_up in warm_ups:
                warm_up()
        gc.collect()
        gc.freeze()
        running = (collect_garbage(PAUSE), close_sessions(LOOK), *(each() for each in beside))
        tasks = [asyncio.create_task(each) for each in running]
        with stray_output_logged():
            yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    return lifespan


@contextmanager
def failure_logged() -> Iterator[None]:
    """Write to the log why the start failed, in words: no reader was there who could have had a part in it."""
    try:
        yield
    except Exception as fault:
        LOG.error("the start failed: %s: %s", type(fault).__name__, fault)
        LOG.exception("the start failed")
        raise


async def collect_garbage(pause: float) -> None:
    """Collect garbage every `pause` seconds, instead of after every page."""
    while True:
        await asyncio.sleep(pause)
        write_left_out()
        await asyncio.to_thread(gc.collect)


async def close_sessions(pause: float) -> None:
    """Look every `pause` seconds for readers who are not coming back, and let go of what the server held for them."""
    owed = False
    while True:
        await asyncio.sleep(pause)
        owed = close_expired() or owed
        if owed:
            try:
                await send_heartbeat()
                await asyncio.to_thread(gc.collect)
                owed = False
            except Exception:
                LOG.exception("what readers left could not be let go; another try follows")
