"""How many readers fit where the system lets a process open few files."""

import json
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from http.client import HTTPConnection

import pytest
from websockets.exceptions import ConnectionClosed

from hosting.capacity import Capacity
from hosting.open_files import connections_that_fit, disconnected_that_fit, reserved_of
from hosting.settings import read_settings
from tests.servers import Server, serving
from tests.sockets import reader_of
from tests.test_limits import TOKEN, numbers

FEW = 256  # what a terminal of macOS allows
pytestmark = pytest.mark.skipif(not shutil.which("sh"), reason="there is no such limit here")


@pytest.fixture(scope="module")
def raised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    settings = {"FACE_NUMBERS_TOKEN": TOKEN}
    with serving(tmp_path_factory.mktemp("raised"), settings=settings, limit=f"ulimit -Sn {FEW}") as running:
        yield running


@pytest.fixture(scope="module")
def narrow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("few"), limit=f"ulimit -n {FEW}") as running:
        yield running


def log_of(server: Server) -> str:
    return (server.notes / "log").read_text(encoding="utf-8")


def test_a_low_limit_that_may_be_raised_is_raised(raised: Server) -> None:
    with ExitStack() as readers:
        for _ in range(FEW // 3):
            readers.enter_context(reader_of(raised))

        assert f"face_open_readers {FEW // 3}\n" in numbers(raised)
    assert "FACE_MOST_READERS" not in log_of(raised)


def test_a_low_limit_that_holds_makes_the_room_smaller_and_says_so(narrow: Server) -> None:
    with ExitStack() as readers, suppress(ConnectionClosed):
        for _ in range(FEW):
            readers.enter_context(reader_of(narrow))
        pytest.fail("there was no end to the room")

    said = [json.loads(line) for line in log_of(narrow).splitlines() if line.startswith("{")]
    assert [line["message"] for line in said if line["event"] == "other"] == [
        f"FACE_MOST_READERS is 1500, but this process may open {FEW} files; 20 holds"
    ]
    assert "fault" not in [line["event"] for line in said]
    assert "Exception ignored" not in log_of(narrow)


def test_a_class_that_comes_at_once_reads_and_the_charts_of_those_whose_lines_do_not_fit_wait(narrow: Server) -> None:
    with ExitStack() as stack:

        def asking(path: str) -> tuple[bytes, int]:
            line = stack.enter_context(closing(HTTPConnection("127.0.0.1", narrow.port, timeout=20)))
            line.request("GET", path)
            answer = line.getresponse()
            return answer.read(), answer.status

        pages = [asking("/concerns") for _ in range(30)]
        loaded = sum(b"data-later" not in page for page, _ in pages)
        files = [asking("/static/favicon.png")[1] for _ in range(5 * loaded)]
        for _ in range(loaded):
            stack.enter_context(reader_of(narrow))

    assert loaded >= 10
    assert loaded < len(pages)
    assert {status for _, status in pages} == {200}
    assert set(files) == {404}  # an answer, where too many lines would be cut off


@pytest.mark.parametrize("files", [64, FEW, 1024, 4096, 20_000, 65_536])
def test_a_full_room_and_all_its_lines_fit_into_the_files(files: int) -> None:
    capacity = Capacity(read_settings({"FACE_MOST_READERS": "100000"}, files).most_readers, 1)
    sessions = 3 * (capacity.most + disconnected_that_fit(files))

    assert capacity.most < (connections_that_fit(files, capacity.most) or 0)
    assert sessions + capacity.most <= files - reserved_of(files) + 4
