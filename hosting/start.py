"""The start of the server: everything slow happens once, before the first reader."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any


def started(*warm_ups: Callable[[], None]) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """Make the server's lifespan: warm up, then take what lives forever out of the garbage collector's sight."""

    @asynccontextmanager
    async def lifespan(_app: Any) -> AsyncIterator[None]:
        for warm_up in warm_ups:
            warm_up()
        gc.collect()
        gc.freeze()
        yield

    return lifespan
