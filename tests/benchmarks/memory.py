"""Memory: what a reader costs, what is left when all have gone, and whether it grows without end."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import suppress

from tests.benchmarks.crowds import warm
from tests.benchmarks.driver import Plan, Run, visit, visits
from tests.benchmarks.rows import Reading, Row
from tests.benchmarks.sites import OURS, SHORT_MEMORY, SITES, Server, served

FORGOTTEN = 10.0  # seconds after which a server has surely dropped who left: twice what it was told
LEAVING = 5.0  # seconds before the closing at which all are sent away
SEATS = 16  # readers at any time in the soak; who has seen enough leaves, and another one comes
STAY = 0.03  # seconds on a page in the soak
PAGES = 20  # that a reader of the soak opens
GROWTH = 5.0  # percent, the aim


def sessions(plan: Plan) -> Iterator[Row]:
    """Compare what a session takes while it is open, and what is left of it (kB)."""
    taken: dict[str, Reading] = {}
    left: dict[str, Reading] = {}
    notes = []
    for site in SITES:
        with served(site, SHORT_MEMORY) as server:
            warm(server)
            before = server.memory()
            opened, full = asyncio.run(come_and_go(server, plan))
            time.sleep(FORGOTTEN)
            warm(server)  # Streamlit drops old sessions only when another one comes
            after = server.memory()
        remark = f"of {opened:,} sessions" if opened < plan.readers else ""
        taken[site.name] = Reading(1000 * (full - before) / max(1, opened), remark=remark)
        left[site.name] = Reading(1000 * (after - before) / max(1, opened), remark=remark)
        notes.append(f"{site.name} {before:.0f}, {full:.0f}, {after:.0f}")
    note = f"Resident memory (MB) after one reader, at {plan.readers:,} open sessions, after all left: "
    yield Row(f"memory a session, {plan.readers:,} open (kB)", taken, notes=(f"{note}{'; '.join(notes)}.",))
    yield Row("memory a session, after all left (kB)", left)


async def come_and_go(server: Server, plan: Plan) -> tuple[int, float]:
    """Let all readers come and stay, then leave; gives how many were there and the memory they took (MB)."""
    runs: list[Run] = []
    leave, start = asyncio.Event(), time.time()
    crowd = asyncio.create_task(visits(server.port, plan, range(plan.readers), start, runs, leave))
    while sum(run.finished for run in runs) < plan.readers * plan.places and not crowd.done():
        if time.time() > start + plan.closing - LEAVING:
            break
        await asyncio.sleep(0.2)
    opened, full = sum(run.finished for run in runs if not run.place), server.memory()
    leave.set()
    await crowd
    return opened, full


def soak(wanted: int, every: int, limit: float) -> Iterator[Row]:
    """Measure how much our memory grows (percent) between the second look at it and the last."""
    with served(OURS, SHORT_MEMORY) as server:
        warm(server)
        start = time.monotonic()
        looks = asyncio.run(soaked(server, wanted, every, limit))
        took = time.monotonic() - start
    last = (len(looks) - 1) * every
    remark = f"{last:,} of {wanted:,} runs" if last < wanted else ""
    settled = looks[min(2, len(looks) - 1)]
    growth = Reading(100 * (looks[-1] / settled - 1), over=len(looks) < 4, remark=remark)
    note = (
        f"Resident memory (MB) every {every:,} page runs, {took:.0f} s in all: {' '.join(f'{at:.0f}' for at in looks)}."
    )
    what = f"soak: growth of memory from run {2 * every:,} to run {last:,} (%)"
    yield Row(what, {OURS.name: growth}, GROWTH, "%", (note,))


async def soaked(server: Server, wanted: int, every: int, limit: float) -> list[float]:
    """Keep every seat taken until enough pages have run, and look at the memory (MB) again and again."""
    runs: list[Run] = []
    looks = [server.memory()]
    plan = Plan(readers=1, places=PAGES, stay=STAY, arrival=0, closing=limit)

    async def seat() -> None:
        while len(runs) < wanted:
            await visit(server.port, plan, len(runs), 0, runs)

    async def look() -> None:
        while len(runs) < wanted:
            await asyncio.sleep(0.02)
            if len(runs) >= len(looks) * every:
                looks.append(server.memory())

    with suppress(TimeoutError):
        async with asyncio.timeout(limit), asyncio.TaskGroup() as group:
            group.create_task(look())
            for _ in range(SEATS):
                group.create_task(seat())
    return looks
