"""At the end of the story: every guess again, as a file and on paper, and what was finished."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, StorageState, expect

from content.blocks import Matrix, Prediction
from content.chapters import CHAPTERS
from content.citations import plain
from tests.browser.reader import Reader, reading
from tests.servers import Server

ASKED = [(chapter, asked) for chapter in CHAPTERS for asked in chapter.predictions()]


def first_choices(asked: Prediction | Matrix) -> str:
    return "a" * (len(asked.rows) if isinstance(asked, Matrix) else 1)


def words_of(asked: Prediction | Matrix) -> tuple[str, list[str]]:
    """Give the words of the first choice, and what is known for each line."""
    if isinstance(asked, Matrix):
        return plain(asked.columns[0]), [plain(row.right) for row in asked.rows]
    return plain(asked.choices[0].text), [plain(choice.text) for choice in asked.choices if choice.right]


@pytest.fixture(scope="module")
def walked(chromium: Browser, server: Server) -> Iterator[StorageState]:
    """What a browser keeps after a walk through the story with a guess at every place that asks for one."""
    with reading(chromium, server) as reader:
        reader.open("/")
        for chapter in CHAPTERS:
            reader.open_since()
            for asked in chapter.predictions():
                reader.answer(asked.id, *first_choices(asked))
            reader.go(reader.page.locator(".ways a.next"))
        yield reader.page.context.storage_state()


@pytest.fixture(scope="module")
def finished(chromium: Browser, server: Server, walked: StorageState) -> Iterator[Reader]:
    """A reader who comes back with all of that."""
    with reading(chromium, server, state=walked) as reader:
        yield reader


def test_every_guess_of_the_story_is_shown_again_beside_what_is_known_with_its_page(finished: Reader) -> None:
    finished.visit("/check-yourself")

    assert finished.page.locator("[data-replay]").count() == len(ASKED)
    for chapter, asked in ASKED:
        guess, known = words_of(asked)
        place = finished.page.locator(f"[data-replay='{asked.id}']")
        expect(place.locator(".you")).to_have_text([f"You said: {guess}."] * len(known))
        expect(place.locator(".known strong")).to_have_text(known)
        expect(place.locator(".from a")).to_have_attribute("href", chapter.address)
    finished.go(place.locator(".from a"))
    expect(finished.page.locator("h1")).to_have_text(plain(chapter.heading))


def test_the_first_guess_is_shown_again_at_the_end_of_the_story(finished: Reader) -> None:
    finished.visit("/since-2019")

    place = finished.page.locator("#your-first-guess ~ [data-replay='which-was-new']")
    expect(place.locator(".you")).to_have_text("You said: The ID card.")
    expect(place.locator(".known strong")).to_have_text("The machine that compares")


def test_a_finished_chapter_is_marked_on_every_page(finished: Reader) -> None:
    finished.visit("/glossary")

    expect(finished.page.locator(".masthead li.read")).to_have_count(len(CHAPTERS))
    mark = "(number) => getComputedStyle(number, '::after').content"
    assert "✓" in finished.page.locator(".masthead li.read .number").first.evaluate(mark)
    expect(finished.page.locator(".masthead li.read a").first).to_have_accessible_name("1 At the counter (read)")


def test_the_guesses_are_saved_as_a_text_file(finished: Reader, tmp_path: Path) -> None:
    finished.visit("/check-yourself")

    with finished.page.expect_download() as waiting:
        finished.page.get_by_role("button", name="Save as a file").click()
    waiting.value.save_as(tmp_path / "saved")

    assert waiting.value.suggested_filename == "my-predictions.txt"
    saved = (tmp_path / "saved").read_text(encoding="utf-8")
    for chapter, asked in ASKED:
        guess, known = words_of(asked)
        assert plain(asked.prompt) in saved
        assert saved.count(f"You said: {guess}.") >= len(known)
        assert all(f"Known: {each}." in saved for each in known)
        assert f"From: {chapter.title}" in saved


def test_the_button_prints_the_page(reader: Reader) -> None:
    reader.page.add_init_script("window.print = () => { window.printed = (window.printed || 0) + 1 }")
    reader.open("/check-yourself")

    reader.page.get_by_role("button", name="Print this page").click()

    assert reader.page.evaluate("window.printed") == 1


def test_a_chapter_is_finished_at_its_end_and_not_before(reader: Reader) -> None:
    reader.open("/")
    mark = reader.page.locator(".masthead li[data-visited='/']")
    reader.go(reader.page.locator(".masthead a", has_text="Real-name registration"))
    expect(mark).not_to_have_class("read")

    reader.page.locator(".ways").scroll_into_view_if_needed()
    reader.go(reader.page.locator(".ways a.next"))

    expect(reader.page.locator(".masthead li[data-visited='/real-name-registration']")).to_have_class("read")
    expect(mark).not_to_have_class("read")
    reader.reload()
    expect(reader.page.locator(".masthead li[data-visited='/real-name-registration']")).to_have_class("read")
