"""The recipe of the container: what it takes is there, is enough, and is not written to.

No container is built here. What is shown: the start works with exactly the copied files, in their places, and leaves
no file among them. Not shown: the base image, the installation in it, and the rights of its user.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.asking import ask
from tests.servers import ROOT, Server, free_port, running, wait_until_ready

RECIPE = (ROOT / "hosting/container/Containerfile").read_text(encoding="utf-8")
COPIES = [line.split()[1:] for line in RECIPE.splitlines() if line.startswith("COPY ")]
UNWANTED = shutil.ignore_patterns(
    "__pycache__", "container", "kubernetes", "nginx", "systemd", "README.md", "ruff.toml"
)


def words(instruction: str, port: int) -> list[str]:
    """Read what an instruction runs, as the list of words that it is written as, with another port."""
    found = re.search(rf"^{instruction}.*?(\[.*\])$", RECIPE, flags=re.MULTILINE)
    assert found, instruction
    written: list[str] = json.loads(found[1].replace("8501", str(port)))
    return written


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    folder = tmp_path / "app"
    folder.mkdir()
    for *sources, target in COPIES:
        for source in sources:
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, folder / target, ignore=UNWANTED)
            else:
                shutil.copy(ROOT / source, folder / target)
    return folder


@contextmanager
def started(copied: Path, folder: Path) -> Iterator[Server]:
    """Run the recipe's command among the copied files, on a free port, and end it with the block."""
    port = free_port()
    own = os.environ | {"HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "FACE_LANGUAGES": "en"}
    command = [sys.executable, "-m", *words("CMD", port)]
    with running(command, folder / "log", folder=copied, environment=own) as process:
        server = Server(f"http://127.0.0.1:{port}", port, folder)
        wait_until_ready(server, process)
        yield server


def test_the_app_starts_from_what_is_copied_and_leaves_nothing_there(copied: Path, tmp_path: Path) -> None:
    before = sorted(copied.rglob("*"))

    with started(copied, tmp_path) as server:
        page = ask(f"{server.url}/pushback")
        subprocess.run([sys.executable, *words("HEALTHCHECK", server.port)[1:]], check=True, timeout=20)

    assert page.status == 200
    assert sorted(copied.rglob("*")) == before


def test_the_check_of_health_fails_where_nobody_answers() -> None:
    ill = [sys.executable, *words("HEALTHCHECK", free_port())[1:]]

    assert subprocess.run(ill, capture_output=True, timeout=20, check=False).returncode != 0


def test_the_app_runs_as_nobody_in_particular_and_can_write_to_tmp_alone() -> None:
    assert re.search(r"^USER [1-9]\d*:[1-9]\d*$", RECIPE, flags=re.MULTILINE)
    assert "HOME=/tmp PYTHONDONTWRITEBYTECODE=1" in RECIPE
    assert "--read-only --tmpfs /tmp" in RECIPE


def test_nothing_reaches_the_builder_but_what_is_copied() -> None:
    first, *let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    named = {line.removeprefix("!").removesuffix("/*.py") for line in let_in if line.startswith("!")}

    assert first == "*"
    assert named == {source for *sources, _ in COPIES for source in sources}
