"""Page runs: how long readers wait for a page, alone and among many."""

import signal
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing import get_context

from tests.benchmarks.driver import Plan, Run, crowd
from tests.benchmarks.rows import Reading, Row, at_share
from tests.benchmarks.sites import OURS, SITES, Server, Site, served

PAGES = 10  # how many pages our app has; who opens so many has seen them all
WARM = Plan(readers=1, places=PAGES, stay=0.1, arrival=0, closing=60)
CHARTS = "/cameras-and-control"  # the page of ours with the most charts
LEAD = 4.0  # seconds until the processes of a large crowd are ready
AIMS = {300: 0.3, 1000: 1.5}  # readers, seconds for 95 of 100 page runs
UNHURRIED = 20.0  # seconds on a page; our pages take three minutes and more to read


@dataclass(slots=True)
class Crowd:
    """What the crowds of one plan met in one site, and the processor seconds that they cost the server."""

    plan: Plan
    asked: int = 0
    runs: list[Run] = field(default_factory=list)
    processor: float = 0.0

    def add(self, server: Server) -> None:
        """Send the crowd to the server; where all click in the same instant, the arrival does not count."""
        before = server.processor()
        runs = drive(server.port, self.plan)
        self.processor += server.processor() - before
        self.runs += [run for run in runs if run.place or not self.plan.together]
        self.asked += self.plan.readers * (self.plan.places - self.plan.together)

    def at(self, share: float, page: str = "") -> Reading:
        """Give the milliseconds that this share of the page runs did not exceed."""
        done = sum(run.finished for run in self.runs)
        remark = f"{done:,} of {self.asked:,} runs" if done < self.asked else ""
        waited = [(1000 * run.seconds, run.finished) for run in self.runs if page in ("", run.page) or not run.finished]
        return at_share(waited, share, remark)

    def text_at(self, share: float) -> Reading:
        """Give the milliseconds after which this share of the written pages was there."""
        waited = [(1000 * (run.text or run.seconds), run.text > 0) for run in self.runs]
        return at_share(waited, share)


def drive(port: int, plan: Plan) -> list[Run]:
    """Send a crowd; a large one from several processes, so that no client is the bottleneck."""
    processes = min(4, 1 + plan.readers // 150)
    if processes == 1:
        return crowd(port, plan, range(plan.readers), time.time())
    with get_context("spawn").Pool(processes, signal.signal, (signal.SIGINT, signal.SIG_IGN)) as pool:
        start = time.time() + LEAD
        jobs = [(port, plan, range(number, plan.readers, processes), start) for number in range(processes)]
        return [run for part in pool.starmap(crowd, jobs) for run in part]


def warm(server: Server) -> None:
    """Let one reader see every page; RuntimeError where that fails."""
    runs = crowd(server.port, WARM, [0], time.time())
    if len(runs) < WARM.places or not all(run.finished for run in runs):
        raise RuntimeError("the first reader met a failure")


def page_runs(plans: Sequence[Plan], rounds: int) -> Iterator[Row]:
    """Compare the sites at every size of crowd; another site that could not serve one meets no larger one."""
    able = list(SITES)
    for plan in plans:
        met = measured(plan, able, rounds if plan.readers == 1 else 1)
        able = [site for site in able if site is OURS or not met[site.name].at(0.95).over]
        yield from rows(plan, met)


def measured(plan: Plan, sites: Sequence[Site], rounds: int) -> dict[str, Crowd]:
    """Send the crowd to each site in turn, started afresh; who goes first changes with every round."""
    met = {site.name: Crowd(plan) for site in sites}
    for number in range(rounds):
        for site in sites if number % 2 == 0 else reversed(sites):
            with served(site) as server:
                warm(server)
                met[site.name].add(server)
    return met


def rows(plan: Plan, met: dict[str, Crowd]) -> Iterator[Row]:
    """Give the rows for one size of crowd."""
    size = f"{plan.readers:,} reader{'s' if plan.readers > 1 else ''}"
    what = f"page run, {size}{manner(plan)}"
    aim = AIMS.get(plan.readers) if plan.stay >= UNHURRIED and not plan.together else None
    if plan.written:
        for share, named in ((0.5, "median"), (0.95, "95th percentile")):
            yield Row(
                f"written page, {size}{manner(plan)}: {named} (ms)", {n: c.text_at(share) for n, c in met.items()}
            )
    halves = {name: one.at(0.5) for name, one in met.items()}
    slow = {name: replace(one.at(0.95), remark="") for name, one in met.items()}
    yield Row(f"{what}: median (ms)", halves)
    yield Row(f"{what}: 95th percentile (ms)", slow, None if aim is None else 1000 * aim, "ms")
    if 1 < plan.readers < min(AIMS) and not plan.together:
        charts = {name: one.at(0.5, CHARTS if name == OURS.name else "") for name, one in met.items()}
        yield Row(f"the same, of ours only {CHARTS}: median (ms)", charts)
        done = {name: sum(run.finished for run in one.runs) for name, one in met.items()}
        costs = {name: Reading(1000 * one.processor / done[name]) for name, one in met.items() if done[name]}
        yield Row(f"processor time of the server a run, {size} (ms)", costs)


def manner(plan: Plan) -> str:
    """Say how the crowd behaves."""
    if plan.readers == 1:
        return ""
    return " in one instant" if plan.together else f", a page every {plan.stay:.0f} s"


def in_haste(*plans: Plan) -> Iterator[Row]:
    """Measure our app alone where a crowd hurries, or clicks in the same instant."""
    for plan in plans:
        yield from rows(plan, measured(plan, [OURS], 1))
