"""The start: what is missing is said in one sentence, a full disk stops nothing, and no name of ours hides Python's."""

import os
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.servers import ROOT, Server, copy_of_project, free_port, running, streamlit_run, wait_until_ready

ENGLISH = {"FACE_LANGUAGES": "en"}  # alone, which is soon written
OURS = ("content", "hosting", "pages", "tests")
HARMLESS = {
    "content/site",  # Python has its own before it looks anywhere else
    "editions/html",  # nothing is started in that folder
}


def command(*options: str, port: int) -> list[str]:
    return streamlit_run(port, "--server.address=127.0.0.1", *options)


def said_at_the_end(project: Path, *options: str) -> tuple[int, list[str]]:
    """Start where it cannot work, and give how it ended and what it said."""
    ended = subprocess.run(
        command(*options, port=free_port()),
        cwd=project,
        env=os.environ | ENGLISH,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return ended.returncode, (ended.stdout + ended.stderr).strip().splitlines()


def test_a_package_that_is_missing_or_of_another_version_is_named_with_the_command_that_helps(tmp_path: Path) -> None:
    project = copy_of_project(tmp_path)
    (project / "requirements.txt").write_text("streamlit[performance]==1.60.0\nno-such-thing==2.0\n", encoding="utf-8")

    status, said = said_at_the_end(project)

    assert status == 1
    assert len(said) == 1
    assert "streamlit 1.60.0 (installed: 1." in said[0]
    assert "no-such-thing 2.0 (installed: none)" in said[0]
    assert said[0].endswith("python -m pip install -r requirements.txt")


def test_a_streamlit_that_is_another_one_inside_ends_the_start_with_the_command_that_helps() -> None:
    code = (
        "from streamlit.runtime.app_session import AppSession; del AppSession._enqueue_forward_msg\n"
        "from hosting.identity import strip_identity; strip_identity()"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )

    assert ended.returncode == 1
    assert ended.stderr.startswith("Streamlit is not as this app knows it")
    assert ended.stderr.strip().count("\n") == 0


def test_a_start_that_fails_says_why_in_words_and_where(tmp_path: Path) -> None:
    project = copy_of_project(tmp_path)
    page = project / "pages/components/page.py"
    text = page.read_text(encoding="utf-8")
    page.write_text(
        text.replace("    warm_charts(", "    raise ValueError('no ink')\n    warm_charts("), encoding="utf-8"
    )

    status, said = said_at_the_end(project)

    assert status != 0
    assert any("the start failed: ValueError: no ink" in line for line in said)
    assert any("pages/components/page.py:" in line for line in said)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_under_what_is_printed_does_not_stop_the_start(tmp_path: Path) -> None:
    port = free_port()
    (tmp_path / "log").touch()

    with running(command(port=port), Path("/dev/full"), environment=os.environ | ENGLISH) as process:
        wait_until_ready(Server(f"http://127.0.0.1:{port}", port, tmp_path), process)


def names_of(folder: Path) -> Iterable[str]:
    """List what can be imported by a short name where the folder is the one that Python looks in first."""
    return (file.stem for file in folder.iterdir() if file.suffix == ".py" or (file / "__init__.py").exists())


def test_no_name_of_ours_hides_one_of_python_or_of_what_comes_along() -> None:
    folders = (each for top in OURS for each in (ROOT / top, *(ROOT / top).rglob("*/")))

    named = {f"{folder.name}/{name}" for folder in folders for name in names_of(folder)}

    taken = sys.stdlib_module_names | packages_distributions().keys()
    assert {each for each in named if each.partition("/")[2] in taken} == HARMLESS
