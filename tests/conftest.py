"""What several tests share: one server and one browser for the whole run, and how hard the texts read."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.built import SHARED
from tests.chromium import ONE_PROCESS, browsing, quick
from tests.classes import GUESS, Teacher, token_of
from tests.servers import Server, serving

os.environ["FACE_DATA"] = tempfile.mkdtemp(prefix="face-")  # no test opens rooms where their user keeps data
os.environ["FACE_EDITIONS"] = tempfile.mkdtemp(prefix="face-")
OURS = SHARED not in os.environ  # a process that this one starts for tests shares the folder
os.environ.setdefault(SHARED, tempfile.mkdtemp(prefix="face-") if OURS else "")
READS = "how hard it reads"  # the name under which a test notes a text, its page and its Flesch-Kincaid grade


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server"), settings={"FACE_LANGUAGES": ""}) as running:
        yield running


@pytest.fixture
def teacher(server: Server) -> Teacher:
    """Give a teacher with a room of their own."""
    teacher = Teacher(server.url)
    teacher.open_room(token_of(server))
    return teacher


@pytest.fixture(scope="session")
def room(server: Server) -> Teacher:
    """Give a room whose round is open, for what changes nothing in it."""
    teacher = Teacher(server.url)
    teacher.open_room(token_of(server))
    teacher.do("open", question=GUESS, round=1)
    return teacher


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with browsing(quick(), ONE_PROCESS) as browser:
        yield browser


def pytest_unconfigure() -> None:
    """Throw away what the processes of the run had in common."""
    if OURS:
        shutil.rmtree(os.environ[SHARED], ignore_errors=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how hard each page and its brief read, where that was measured."""
    passed: list[pytest.TestReport] = terminalreporter.stats.get("passed", [])
    measured: list[Any] = [value for each in passed for name, value in each.user_properties if name == READS]
    if measured:
        terminalreporter.section("how hard the texts read (Flesch-Kincaid grade)")
        for text, module, grade in sorted(measured, reverse=True):
            terminalreporter.write_line(f"{text:6} {module:24} {grade:4.1f}")
