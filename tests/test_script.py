"""The script of the pages: modules joined into one that any browser takes, from a server and from a file."""

import re
from pathlib import Path

import pytest

from content.editions.html.script import BROWSER, DRAWN, joined
from content.editions.website.edition import OWN


def test_every_module_is_in_the_script_once_and_nothing_of_a_module_is_left() -> None:
    script = joined()

    for module in {*BROWSER.glob("*.js")} - {BROWSER / "early.js", BROWSER / "first.js"}:  # they stand in the head
        assert script.count(module.read_text(encoding="utf-8").partition("*/")[0]) == 1, module.name
    assert not re.search(r"^\s*(import|export)\b", script, re.MULTILINE)


def test_the_script_asks_no_server_but_for_the_fonts_of_a_picture_pages_charts_and_the_rest_of_the_ledger() -> None:
    asks = r"\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource)\b(?:\([\w.]*)?"

    assert sorted(re.findall(asks, joined())) == ["fetch(address", "fetch(url"]


def test_two_modules_that_give_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "main.js").write_text('import { one } from "./other.js";\nconst two = one;\n', encoding="utf-8")
    (tmp_path / "other.js").write_text("export const one = 1;\nconst two = 2;\n", encoding="utf-8")

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
    own = OWN

    for kind in ("folder", "one"):
        script = joined(own / "start.js", own / kind, BROWSER, DRAWN)
        assert not re.findall(r"\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|import\()", script)
