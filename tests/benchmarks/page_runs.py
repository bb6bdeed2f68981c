"""How fast a page runs, beside a stock Streamlit page: `python tests/benchmarks/page_runs.py`."""

import argparse
import asyncio
import os
import platform
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median, quantiles

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds only its own folder

from tests.benchmarks.driver import Run, Site, processor_time, served, visit, visits

HELLO = 'import streamlit as st\nst.write("Hello")\n'
STAY = 5.0  # seconds that a reader spends on a page
REST = 5.0  # seconds in which a server's processor time at rest is taken
MANY = 100  # with more readers than this, stock is driven in the first round only
PACKAGES = ("streamlit", "uvicorn", "starlette", "websockets", "httptools", "uvloop", "protobuf", "pandas", "altair")


@dataclass(frozen=True, slots=True)
class Crowd:
    """What one crowd met, and the processor seconds that it cost the server."""

    asked: int
    cold: list[Run]  # by the one reader who comes before the crowd
    runs: list[Run]
    processor: float
    busy: float  # without what the server uses at rest


def main() -> None:
    """Drive both sites in turn and print what came of it."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the servers end with us
    options = asked_for()
    print(setting())
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "hello.py").write_text(HELLO, encoding="utf-8")
        ours, stock = Site("app", Path(__file__).parents[2], "app.py"), Site("stock", Path(folder), "hello.py")
        places = page_count(ours)
        for readers in options.readers:
            crowds: dict[str, list[Crowd]] = {ours.name: [], stock.name: []}
            for site in turns(ours, stock, options.rounds, always=options.full or readers <= MANY):
                crowds[site.name].append(crowd(site, readers, places))
            print_costs(readers, crowds[ours.name], crowds[stock.name])
            if readers == 1:
                print_pages(crowds[ours.name])
    print(f"\nload at the end: {psutil.getloadavg()[0]:.1f}")


def asked_for() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each site is driven (5)")
    parser.add_argument("--readers", type=int, nargs="+", default=[1, 30, 300], help="sizes of the crowds (1 30 300)")
    parser.add_argument("--full", action="store_true", help=f"drive stock with over {MANY} readers in every round")
    return parser.parse_args()


def setting() -> str:
    """Say what is measured, and on what."""
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            found.append(f"no {package}")
    loop = "uvloop" if "no uvloop" not in found and os.name != "nt" else "asyncio"  # as `streamlit run` chooses
    machine = f"{os.cpu_count()} processors, event loop {loop}, load at the start: {psutil.getloadavg()[0]:.1f}"
    return f"Python {platform.python_version()}, {', '.join(found)}\n{machine}"


def page_count(site: Site) -> int:
    """Ask the site how many pages it has."""
    with served(site) as (_, port):
        return len(asyncio.run(visit(port, 1, 0, [])))


def turns(ours: Site, stock: Site, rounds: int, *, always: bool) -> Iterator[Site]:
    """Give the site to drive next; who goes first changes with every round."""
    for number in range(rounds):
        for site in (ours, stock) if number % 2 == 0 else (stock, ours):
            if always or site is ours or number == 0:
                yield site


def crowd(site: Site, readers: int, places: int) -> Crowd:
    """Start the site afresh, let one reader go ahead, take the cost at rest, then let the crowd in."""
    cold: list[Run] = []
    with served(site) as (server, port):
        asyncio.run(visit(port, places, 0.2, cold))
        warmed = processor_time(server)
        time.sleep(REST)
        before, opened = processor_time(server), time.monotonic()
        runs = asyncio.run(visits(port, readers, places, STAY))
        processor = processor_time(server) - before
        at_rest = (before - warmed) / REST * (time.monotonic() - opened)
    return Crowd(readers * places, cold, runs, processor, processor - at_rest)


def costs(crowds: list[Crowd]) -> tuple[float, float, float, float]:
    """Give milliseconds per page run: wall time (median, 95th percentile), processor time (all, without rest)."""
    walls = [1000 * run.seconds for one in crowds for run in one.runs] or [float("nan")]
    slow = quantiles(walls, n=20, method="inclusive")[-1] if len(walls) > 1 else walls[0]
    processor, busy = sum(one.processor for one in crowds), sum(one.busy for one in crowds)
    return median(walls), slow, 1000 * processor / len(walls), 1000 * busy / len(walls)


def print_costs(readers: int, ours: list[Crowd], stock: list[Crowd]) -> None:
    """Print what a page run costs in either site, and the ratios."""
    columns = f"{'runs':>10}{'median':>10}{'p95':>10}{'processor':>11}{'not idle':>10}  median by round"
    print(f"\n{f'ms per run, readers: {readers}':<27}{columns}")
    for name, crowds in (("app", ours), ("stock", stock)):
        done = f"{sum(len(one.runs) for one in crowds)}/{sum(one.asked for one in crowds)}"
        wall, slow, processor, busy = costs(crowds)
        rounds = " ".join(f"{costs([one])[0]:.0f}" for one in crowds)
        print(f"  {name:<20}{done:>15}{wall:>10.1f}{slow:>10.1f}{processor:>11.1f}{busy:>10.1f}  {rounds}")
    if ours and stock:
        wall, slow, processor, busy = (mine / other for mine, other in zip(costs(ours), costs(stock), strict=True))
        print(f"  {'app/stock':<35}{wall:>10.2f}{slow:>10.2f}{processor:>11.2f}{busy:>10.2f}")


def print_pages(crowds: list[Crowd]) -> None:
    """Print the wall time of each of our pages: for the first reader of all, and for those after."""
    print(f"\npage by page, ms{'first reader':>26}{'median':>10}{'slowest':>10}{'kB sent':>11}")
    for place in range(max(len(one.cold) for one in crowds)):
        cold = [run for one in crowds for run in one.cold if run.place == place]
        warm = [1000 * run.seconds for one in crowds for run in one.runs if run.place == place]
        first = median(1000 * run.seconds for run in cold)
        print(f"  {cold[0].page:<25}{first:>15.1f}{median(warm):>10.1f}{max(warm):>10.1f}{cold[0].size / 1000:>11.1f}")


if __name__ == "__main__":
    main()
