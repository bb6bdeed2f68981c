"""The script of the pages: modules joined into one that any browser takes, from a server and from a file."""

import re
from pathlib import Path

import pytest

from content.editions.html.room_page import NAMES
from content.editions.html.script import BROWSER, DRAWN, joined
from content.editions.website.edition import OWN

ASKS = r"\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource)\b(?:\([\w.]*)?"


def test_every_module_is_once_in_each_script_that_needs_it_and_nothing_of_a_module_is_left() -> None:
    scripts = [joined(), *(joined(BROWSER / f"{name}.js") for name in NAMES)]

    for module in {*BROWSER.glob("*.js")} - {BROWSER / "early.js", BROWSER / "first.js"}:  # they stand in the head
        found = [script.count(module.read_text(encoding="utf-8").partition("*/")[0]) for script in scripts]
        assert max(found) == 1, module.name
    assert not any(re.search(r"^\s*(import|export)\b", script, re.MULTILINE) for script in scripts)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_of_a_room_asks_its_rooms_and_nobody_else(name: str) -> None:
    assert re.findall(ASKS, joined(BROWSER / f"{name}.js")) == ["fetch(base"]


def test_the_script_asks_no_server_but_for_fonts_of_pictures_pages_charts_rooms_and_the_rest_of_the_ledger() -> None:
    assert sorted(re.findall(ASKS, joined())) == [
        "fetch(address",  # a page, the charts of a page, or the rest of the ledger
        "fetch(base",  # a room
        "fetch(url",
    ]


@pytest.mark.parametrize("given", ["const two = 2;", "let [one, two] = [1, 2];"])
def test_two_modules_that_give_one_name_are_refused(tmp_path: Path, given: str) -> None:
    (tmp_path / "main.js").write_text('import { three } from "./other.js";\nconst two = three;\n', encoding="utf-8")
    (tmp_path / "other.js").write_text(f"export const three = 3;\n{given}\n", encoding="utf-8")

    with pytest.raises(ValueError, match="share the names two"):
        joined(tmp_path / "main.js")


def test_two_modules_that_import_each_other_are_refused(tmp_path: Path) -> None:
    (tmp_path / "main.js").write_text('import "./other.js";\n', encoding="utf-8")
    (tmp_path / "other.js").write_text('import "./main.js";\n', encoding="utf-8")

    with pytest.raises(ValueError, match="import each other"):
        joined(tmp_path / "main.js")


def test_an_edition_has_modules_of_its_own_in_the_place_of_those_of_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    for folder, words in ((tmp_path, "further"), (tmp_path / "own", "own")):
        (folder / "where.js").write_text(f'export const where = "{words}";\n', encoding="utf-8")
    (tmp_path / "own" / "start.js").write_text('import { where } from "./where.js";\n', encoding="utf-8")

    script = joined(tmp_path / "own" / "start.js", tmp_path)

    assert '"own"' in script
    assert '"further"' not in script


def test_the_script_of_the_website_asks_nobody_for_anything() -> None:
    for kind in ("folder", "one"):
        script = joined(OWN / "start.js", OWN / kind, BROWSER, DRAWN)
        assert not re.findall(r"\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|import\()", script)
