"""What is installed is the same everywhere: everything that comes along is named in its version."""

import re
from importlib.metadata import requires, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.servers import ROOT

LEANED_ON = ("starlette", "uvicorn", "websockets", "httptools", "uvloop", "protobuf")
EXTRAS = {"streamlit": "performance", "psycopg": "binary"}
ON_WINDOWS = "colorama"  # nowhere else is it installed, so nowhere else can it be asked what it brings
SYSTEMS = ("linux", "darwin", "win32")


def listed(name: str) -> dict[str, str]:
    """Read the exact versions in a list."""
    lines = re.findall(r"^([\w.-]+)(?:\[.*\])?==(\S+)$", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {canonicalize_name(package): wanted for package, wanted in lines}


def coming_along(system: str) -> set[str]:
    """List all that the list brings with it on a system."""
    place = {"sys_platform": system, "platform_system": {"win32": "Windows"}.get(system, system)}
    waiting = list(listed("requirements.txt"))
    found = set(waiting)
    while waiting:
        name = waiting.pop()
        extra = {"extra": EXTRAS.get(name, "")}
        for each in map(Requirement, (requires(name) or ()) if name != ON_WINDOWS else ()):
            if (not each.marker or each.marker.evaluate(place | extra)) and canonicalize_name(each.name) not in found:
                found.add(canonicalize_name(each.name))
                waiting.append(canonicalize_name(each.name))
    return found


@pytest.mark.parametrize("system", SYSTEMS)
def test_everything_that_is_installed_has_its_version_on_every_system(system: str) -> None:
    named = listed("requirements.txt") | listed("constraints.txt")

    assert coming_along(system) - named.keys() == set()
    assert set(LEANED_ON) <= named.keys()


def test_the_versions_are_those_that_the_tests_run_with() -> None:
    named = listed("requirements.txt") | listed("constraints.txt")

    found = {name: version(name) for name in named if name != ON_WINDOWS}

    assert found == {name: wanted for name, wanted in named.items() if name != ON_WINDOWS}


def test_the_one_command_of_the_readme_takes_the_versions_too() -> None:
    assert (ROOT / "requirements.txt").read_text(encoding="utf-8").startswith("-c constraints.txt\n")
    assert "python -m pip install -r requirements.txt" in (ROOT / "README.md").read_text(encoding="utf-8")
