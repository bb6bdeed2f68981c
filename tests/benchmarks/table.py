"""How our app compares with stock Streamlit and with naive charts: `python tests/benchmarks/table.py`."""

import argparse
import os
import platform
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds only its own folder

from tests.benchmarks.crowds import UNHURRIED, in_haste, page_runs
from tests.benchmarks.driver import Plan
from tests.benchmarks.files import static_files
from tests.benchmarks.memory import sessions, soak
from tests.benchmarks.rows import Row, table
from tests.benchmarks.sites import SITES
from tests.benchmarks.visits import first_visits

PARTS = ("runs", "haste", "visits", "files", "memory", "soak")
PACKAGES = ("streamlit", "uvicorn", "uvloop", "httptools", "websockets", "altair", "pandas", "playwright")
NOTES = (
    "All three sites run under `streamlit run` in the same environment, with the same faster server and event loop; "
    "the other two have no configuration but the address. Clients, browser and server share the processors.",
    "Naive: five charts like ours, built in the script with Altair on every run, sliders that ask the server. "
    "Our sliders move in the browser and ask for no page run.",
    "A page run is the time from a click to the end of the script, over a WebSocket, without a browser; a first one "
    "includes connecting. Our readers go through all pages. Each part starts its servers afresh, and one reader warms "
    "them.",
    "In haste each reader of ours asks for the written page first, and for its charts when that is there; a page run "
    "then lasts from the click to the end of both.",
    "Readers at once: that many open sessions; up to 20 come in a second, and each opens four pages, one after about "
    "20 s on the other, half as long to half as long again. Our pages take three minutes and more to read. In one "
    "instant: all have come, then all click in the same instant, three times, 8 s apart.",
    "“over”: some runs had not ended when the crowd was sent away, so the value is at least this. Another site for "
    "which that happened at the 95th percentile meets no larger crowd: —.",
    "Stock: in visits Streamlit’s own demo, as `streamlit hello` shows it; in all else a page that says “Hello”.",
    "First visit: empty browser cache; our page with most charts, the demo’s page with a chart. First text: the "
    "heading is seen. Layout shift: what browsers call so, 0.1 at most is good. Next page: from a click, after a rest, "
    "to its heading. Bytes: what the browser counts on the wire, and the WebSocket messages, packed again here where "
    "the server packs them. A chart is drawn when a mark of it has a size on the page.",
    "Memory: a server forgets who left after 5 s instead of 120 s here. Files: 6 clients, one lasting connection each.",
)


def main() -> None:
    """Measure what was asked for, and print the table with what one must know to read it."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that servers, clients and browser end with us
    options, begun = asked_for(), time.monotonic()
    print(f"{setting()}\n", flush=True)
    rows: list[Row] = []
    for name, part in (quick() if options.quick else full(options.rounds)).items():
        if name in options.only:
            print(f"{name} …", file=sys.stderr, flush=True)
            rows += part()
    print(table(rows, [site.name for site in SITES]))
    print("\n" + "\n".join(f"- {note}" for note in (*NOTES, *(note for row in rows for note in row.notes))))
    took = (time.monotonic() - begun) / 60
    print(f"- It took {took:.1f} minutes; load at the end: {psutil.getloadavg()[0]:.1f}.")


def asked_for() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a small version of everything, to see that it works")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="only these parts")
    parser.add_argument("--rounds", type=int, default=3, help="how often visits, files and a lone reader repeat (3)")
    return parser.parse_args()


def full(rounds: int) -> Mapping[str, Callable[[], Iterator[Row]]]:
    """Give the parts as they are meant."""
    crowds = [unhurried(readers) for readers in (30, 300, 1000)]
    hurried = Plan(300, places=6, stay=5, arrival=10, closing=75, written=True)
    together = Plan(300, places=4, stay=8, arrival=10, closing=75, written=True, together=True)
    alone = Plan(1, places=12, stay=1, arrival=0, closing=60)
    return {
        "runs": partial(page_runs, [alone, *crowds], rounds),
        "haste": partial(in_haste, hurried, together),
        "visits": partial(first_visits, rounds, rounds),
        "files": partial(static_files, 20, rounds),
        "memory": partial(sessions, Plan(1000, places=2, stay=2, arrival=40, closing=75)),
        "soak": partial(soak, 20_000, 1_000, 480),
    }


def unhurried(readers: int) -> Plan:
    """Let readers come, 20 a second at most, and look at each page for a while."""
    arrival = max(10, readers / 20)
    return Plan(readers, places=4, stay=UNHURRIED, arrival=arrival, closing=arrival + 5 * UNHURRIED)


def quick() -> Mapping[str, Callable[[], Iterator[Row]]]:
    """Give the parts in small."""
    crowds = [Plan(readers, places=3, stay=1, arrival=1, closing=15) for readers in (1, 5)]
    return {
        "runs": partial(page_runs, crowds, 1),
        "haste": partial(in_haste, Plan(20, places=2, stay=2, arrival=1, closing=20, written=True, together=True)),
        "visits": partial(first_visits, 1, 1),
        "files": partial(static_files, 2, 1),
        "memory": partial(sessions, Plan(10, places=2, stay=1, arrival=2, closing=20)),
        "soak": partial(soak, 300, 30, 30),
    }


def setting() -> str:
    """Say on what machine and with what versions it is measured."""
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            found.append(f"no {package}")
    memory = psutil.virtual_memory().total / 1e9
    machine = f"{platform.machine()}, {os.cpu_count()} processors, {memory:.0f} GB, {platform.system()}"
    load = f"load at the start: {psutil.getloadavg()[0]:.1f}"
    return f"{machine}, {load}. Python {platform.python_version()}, {', '.join(found)}."


if __name__ == "__main__":
    main()
