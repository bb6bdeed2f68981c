"""What a browser keeps is taken along as a file and brought into another; a file is a stranger's until checked."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from content.editions.html.check_yourself import CARRIED, KEPT
from tests.browser.reader import Reader, reading
from tests.browser.test_memory import DAMAGED, SOUND, UNREACHABLE
from tests.servers import Server

ADDRESS = "/privacy"
FORMAT = "a-face-for-a-phone-number, kept by a browser, 1"
MINE = "Somebody else's card is enough."
FOREIGN = {
    "nothing": "",
    "no record": "[1, 2",
    "a picture": "\x89PNG\r\n\x1a\n",
    "a list": "[]",
    "null": "null",
    "a file of another program": json.dumps({"kept": {"answers": {"which-was-new": "a"}}}),
    "another version": json.dumps({"format": FORMAT + "1", "kept": {}}),
    "one that is too large": json.dumps({"format": FORMAT, "kept": {"words": {"x": ["m" * 400_000]}}}),
}


def bring(reader: Reader, text: str) -> str:
    """Bring this file in; gives what is said of it."""
    says = reader.page.locator(".carry [role='status']")
    reader.page.evaluate("() => { document.querySelector('.carry [role=status]').textContent = ''; }")
    file = {"name": "mine.json", "mimeType": "application/json", "buffer": text.encode()}
    reader.page.locator(".carry input").set_input_files(file)  # type: ignore[arg-type]
    expect(says).not_to_have_text("")
    return says.inner_text()


def saved(kept: object) -> str:
    return json.dumps({"format": FORMAT, "kept": kept})


def memory(reader: Reader) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads(reader.kept() or "{}")
    return found


def test_all_of_it_is_saved_as_a_file_and_comes_back_in_another_browser(
    chromium: Browser, server: Server, tmp_path: Path
) -> None:
    with reading(chromium, server) as reader:
        reader.open("/since-2019")
        reader.answer("five-days-apart", "b")
        reader.answer("five-days-apart", "c")
        reader.write(reader.page.locator("form[data-own]"), MINE, "")
        reader.wait_until_kept(MINE)
        reader.visit(ADDRESS)
        with reader.page.expect_download() as begun:
            reader.page.get_by_role("button", name="Save all of it as a file").click()
        begun.value.save_as(tmp_path / "mine.json")
        before = memory(reader)
    with reading(chromium, server) as other:
        other.open(ADDRESS)

        says = bring(other, (tmp_path / "mine.json").read_text(encoding="utf-8"))

        assert says == CARRIED["brought"].format(answers=1, words=1, read=len(before["read"]))
        assert memory(other) == before
        expect(other.page.locator(".kept > p").first).to_have_text(
            KEPT["some"].format(answers=1, words=1, read=len(before["read"]))
        )


@pytest.mark.inside
def test_what_this_browser_has_of_its_own_stays_and_nothing_is_lost(reader: Reader) -> None:
    reader.visit("/since-2019")
    reader.answer("five-days-apart", "a")
    reader.write(reader.page.locator("form[data-own]"), MINE, "")
    reader.wait_until_kept(MINE)
    reader.visit(ADDRESS)
    theirs = SOUND | {
        "answers": {"five-days-apart": "c", "which-was-new": "b"},
        "second": {"five-days-apart": "d", "which-was-new": "c"},
        "words": {"my-rule": ["Theirs.", "I keep my number."]},
    }

    says = bring(reader, saved(theirs))

    assert CARRIED["stayed"].format(stayed=2) in says
    found = memory(reader)
    assert found["answers"] == {"five-days-apart": "a", "which-was-new": "b"}
    assert found["second"] == {"which-was-new": "c"}
    assert found["words"] == {"my-rule": [MINE, "I keep my number."]}


@pytest.mark.inside
def test_a_file_that_was_not_saved_here_changes_nothing(reader: Reader) -> None:
    reader.visit("/")
    reader.answer("which-was-new", "b")
    reader.visit(ADDRESS)
    before = reader.kept()

    said = {name: bring(reader, text) for name, text in FOREIGN.items()}

    assert set(said.values()) == {CARRIED["foreign"]}
    assert reader.kept() == before


@pytest.mark.inside
def test_of_a_hostile_file_only_what_is_sound_is_let_in(reader: Reader) -> None:
    reader.visit(ADDRESS)
    hostile = [each for each in DAMAGED.values() if isinstance(each, dict)]
    hostile.append({"answers": {"__proto__": "a", "which-was-new": "b"}, "round": {"asked": ["<b>"] * 50}})
    hostile.append({"words": {f"w-{number}": ["<img src=x onerror=alert(1)>"] for number in range(900)}})

    said = [bring(reader, saved(each)) for each in hostile]

    assert [says for says in said if CARRIED["damaged"] not in says] == []
    found = memory(reader)
    assert found["answers"] == {"which-was-new": "b"}
    assert len(found["words"]) == 500
    assert found["round"]["asked"] == []
    expect(reader.page.locator("main img[src='x']")).to_have_count(0)
    assert reader.page.evaluate("Object.keys(Object.prototype).length") == 0
    assert reader.complaints == []


@pytest.mark.parametrize("fault", UNREACHABLE)
def test_where_nothing_can_be_kept_a_file_is_brought_in_for_now_and_it_says_so(reader: Reader, fault: str) -> None:
    reader.page.add_init_script(UNREACHABLE[fault])
    reader.open(ADDRESS)

    says = bring(reader, saved({"answers": {"which-was-new": "b"}}))

    assert CARRIED["lost"] in says
    reader.go_by_the_masthead("/")
    expect(reader.page.locator("form[data-ask='which-was-new'] input[value='b']")).to_be_checked()
    assert reader.complaints == []
