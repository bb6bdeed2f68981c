"""The units: after a reboot the processes and the nginx before them come back by themselves."""

from configparser import ConfigParser

import pytest

from tests.servers import ROOT

FOLDER = ROOT / "hosting/systemd"


def unit(name: str) -> ConfigParser:
    found = ConfigParser(interpolation=None)
    found.optionxform = str  # type: ignore[assignment, method-assign]
    found.read_string((FOLDER / name).read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("name", sorted(file.name for file in FOLDER.iterdir()))
def test_every_unit_starts_with_the_machine_comes_back_and_has_files_for_its_readers(name: str) -> None:
    found = unit(name)

    assert found["Install"]["WantedBy"] == "multi-user.target"
    assert found["Service"]["Restart"] == "always"
    assert found["Service"]["LimitNOFILE"] == "65536"


@pytest.mark.parametrize("name", sorted(file.name for file in FOLDER.iterdir()))
def test_the_readme_says_how_to_start_every_unit(name: str) -> None:
    readme = (ROOT / "hosting/README.md").read_text(encoding="utf-8")

    assert name.removesuffix("@.service").removesuffix(".service") in readme.partition("systemctl enable --now")[2]


def test_the_files_that_the_units_name_are_where_they_say() -> None:
    started = unit("face-nginx.service")["Service"]["ExecStart"] + unit("face@.service")["Service"]["ExecStart"]

    assert "-c /srv/face/hosting/nginx/nginx.conf" in started
    assert "streamlit run app.py" in started
    assert (ROOT / "hosting/nginx/nginx.conf").exists()
