"""An event loop for a test, whatever runs in the thread of the tests."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run the work to its end in a thread of its own: in the first one an open browser keeps a loop going."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()
