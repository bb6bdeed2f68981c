"""nginx that passes no socket on, as in many schools: every page works, and charts are drawn in the browser alone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from content.chapters import CHAPTERS
from tests.browser.alone import expect_alone, walk
from tests.browser.paper import printed
from tests.browser.reader import Reader, reading
from tests.classes import GUESS, Teacher
from tests.far.fleet import NEEDS_NGINX, PLACES, blocking
from tests.servers import Server

pytestmark = NEEDS_NGINX


@pytest.fixture
def pupil(chromium: Browser, server: Server) -> Iterator[Reader]:
    with blocking(dict.fromkeys(PLACES, server.port)) as door, reading(chromium, door) as reader:
        yield reader


def test_behind_a_door_without_sockets_a_pupil_reads_guesses_moves_is_asked_and_prints(pupil: Reader) -> None:
    pupil.page.goto(pupil.server.url)
    expect_alone(pupil, "/")

    walk(pupil, CHAPTERS[:3])  # on all pages the browser is the same that has no socket at home
    pupil.visit("/check-yourself")
    expect(pupil.answer("check-who-must-match", "b", sure="b").locator("output")).to_contain_text("Your answer")
    pupil.visit("/concerns")
    expect(pupil.answer("perfect-lock", "a").locator("output")).to_contain_text("Your answer")

    assert len(printed(pupil)) > 2
    expect_alone(pupil, "/concerns")
    assert pupil.frames == []


def test_behind_a_door_that_drops_the_name_of_the_site_pages_work_and_a_class_votes(
    chromium: Browser, server: Server, teacher: Teacher
) -> None:
    teacher.do("open", question=GUESS, round=1)
    with blocking(dict.fromkeys(PLACES, server.port), "Host") as door, reading(chromium, door) as reader:
        reader.page.goto(door.url)
        expect_alone(reader, "/")
        expect(reader.answer(GUESS, "c").locator("output")).to_contain_text("That is right.")
        reader.page.goto(f"{door.url}/class/{teacher.code}")
        reader.page.locator("#ask .choices label").first.click()
        reader.page.locator(".send button").click()

        expect(reader.page.locator("#ask .said")).to_have_attribute("data-state", "held")
