"""How thirty readers fare while one client storms the server: `python tests/benchmarks/storms.py`, four minutes."""

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import median

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds only its own folder

from tests.benchmarks import attacks
from tests.benchmarks.driver import Plan, Run, crowd
from tests.benchmarks.sites import OURS, Server, Site, served

AS_SHIPPED = Site(OURS.name, OURS.folder, OURS.script)  # with its limits, which are what is tried here
READERS = Plan(readers=30, places=4, stay=2, arrival=3, closing=13)
LEAD = 2.0  # seconds that the storm has to itself
AIM = 1.0  # seconds that half of the page runs may take
STORMS: Mapping[str, Callable[[int, float], None]] = {
    "no storm": attacks.nothing,
    "page runs without end, one socket": attacks.reruns,
    "60 page runs at once, 100 sockets": attacks.many_reruns,
    "git info without end, one socket": attacks.git_info,
    "empty messages without end, one socket": attacks.empty_messages,
    "200,000 pings at once, five sockets": attacks.pings,
    "twenty scripts asked for and never read, 100 lines": attacks.never_readers,
    "heads of 64 MB, six lines": attacks.long_heads,
    "1,500 silent lines and half handshakes": attacks.silent_lines,
    "1,500 silent sockets": attacks.silent_sockets,
    "200 spellings of a file": attacks.spellings,
    "60 cold readers, all files": attacks.cold_readers,
    "documents in a loop": attacks.documents,
}


@dataclass(frozen=True, slots=True)
class Met:
    """What the readers and the server met in one storm."""

    runs: list[Run]
    before: float  # megabytes
    after: float
    processor: float  # seconds

    def halves(self) -> float:
        """Give the seconds that half of the page runs did not exceed; one that never came counts to the end."""
        missing = READERS.readers * READERS.places - len(self.runs)
        return median([run.seconds for run in self.runs] + [READERS.closing] * missing)

    def row(self, name: str) -> str:
        """Write the row of the table."""
        done = sum(run.finished for run in self.runs)
        slowest = max((run.seconds for run in self.runs), default=READERS.closing)
        return (
            f"| {name} | {1000 * self.halves():.0f} | {1000 * slowest:.0f} | {done} of "
            f"{READERS.readers * READERS.places} | {self.before:.0f} → {self.after:.0f} | {self.processor:.1f} |"
        )


def met_in(server: Server, storm: Callable[[int, float], None]) -> Met:
    """Let the storm and the readers come together."""
    before, used, start = server.memory(), server.processor(), time.time() + LEAD
    process = get_context("spawn").Process(target=storm, args=(server.port, start + READERS.closing), daemon=True)
    process.start()
    try:
        runs = crowd(server.port, READERS, range(READERS.readers), start)
        return Met(runs, before, server.memory(), server.processor() - used)
    finally:
        process.terminate()
        process.join()


def main() -> None:
    """Play every storm on a server of its own and print the table; the exit says whether the readers were served."""
    wanted = [name for name in STORMS if not sys.argv[1:] or any(word in name for word in sys.argv[1:])]
    print(f"Load at the start: {psutil.getloadavg()[0]:.1f}. {READERS.readers} readers, {READERS.places} pages each.\n")
    print("| storm | page run, median (ms) | slowest (ms) | done | memory (MB) | processor (s) |")
    print("|---|---|---|---|---|---|", flush=True)
    slow = []
    for name in wanted:
        with served(AS_SHIPPED) as server:
            met = met_in(server, STORMS[name])
        print(met.row(name), flush=True)
        slow += [name] if met.halves() > AIM else []
    sys.exit(f"\nThe median is over {AIM:.0f} s in: {', '.join(slow)}" if slow else 0)


if __name__ == "__main__":
    main()
