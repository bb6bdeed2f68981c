"""A process dies in the middle of a lecture: its readers go on with another one and lose nothing."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, expect

from tests.asking import ask
from tests.browser.reader import Reader, reading
from tests.far.fleet import NEEDS_NGINX, Fleet, fleet
from tests.far.walkers import Walker, all_walk

pytestmark = NEEDS_NGINX
WALKERS = 100
PAGES = 4  # that each of them opens after the breakdown
NEW = 30


@dataclass(slots=True)
class Lecture:
    """What happened: the process that died, the readers, and what each browser kept before."""

    running: Fleet
    dead: str
    walkers: list[Walker]
    browsers: list[Reader]
    places: list[str]
    kept: list[object]
    walk: Future[None]


@pytest.fixture(scope="module")
def lecture(chromium: Browser) -> Iterator[Lecture]:
    with ExitStack() as stack:
        running = stack.enter_context(fleet())
        browsers = [stack.enter_context(reading(chromium, running.door)) for _ in range(3)]
        for browser in browsers:
            take_part(browser)
        places, kept = [place_of(each) for each in browsers], [answers_of(each) for each in browsers]
        breakdown = threading.Event()
        walkers = [Walker(f"127.0.0.1:{running.door.port}", breakdown) for _ in range(WALKERS)]
        walk = stack.enter_context(ThreadPoolExecutor(1)).submit(asyncio.run, all_walk(walkers, PAGES))
        stack.callback(breakdown.set)  # else the readers would walk on for ever where something fails before
        wait_until_all_walk(walkers, walk)
        running.kill(places[0])
        breakdown.set()
        yield Lecture(running, places[0], walkers, browsers, places, kept, walk)


def take_part(browser: Reader) -> None:
    """Guess on the first page, then answer a question of the quiz, and stay there."""
    browser.open("/")
    browser.answer("which-was-new", "a")
    browser.go(browser.page.locator(".masthead a", has_text="Check yourself"))
    browser.answer("check-who-must-match", "b", sure="b")
    browser.wait_until_kept("check-who-must-match")
    browser.page.evaluate("window.here = true")


def wait_until_all_walk(walkers: list[Walker], walk: Future[None]) -> None:
    """Wait until every reader has opened two pages."""
    deadline = time.monotonic() + 60
    while any(len(walker.pages) < 2 for walker in walkers):
        if walk.done() or time.monotonic() > deadline:
            raise RuntimeError(f"the readers did not come: {walk.exception() if walk.done() else 'too slow'}")
        time.sleep(0.05)


def place_of(browser: Reader) -> str:
    """Read which process the browser is with from its cookie."""
    return next(cookie["value"] for cookie in browser.page.context.cookies() if cookie["name"] == "place")


def answers_of(browser: Reader) -> object:
    """Give the answers that the browser keeps, and how sure the reader was."""
    kept = json.loads(browser.kept() or "{}")
    return {part: kept.get(part) for part in ("answers", "sure")}


def test_every_browser_goes_on_without_a_reload_and_keeps_its_answers(lecture: Lecture) -> None:
    for browser, before in zip(lecture.browsers, lecture.kept, strict=True):
        browser.settle()
        expect(browser.page.locator("form[data-ask='check-who-must-match'] output")).to_contain_text("That is right.")
        browser.go(browser.page.locator(".masthead a[href='/pushback']"))
        expect(browser.page.locator("h1")).to_have_text("Say no, and then what?")
        browser.go(browser.page.locator(".masthead a", has_text="Check yourself"))
        expect(browser.page.locator("[data-replay='which-was-new'] .you")).to_contain_text("The ID card.")
        assert browser.page.evaluate("window.here") is True
        assert answers_of(browser) == before


def test_every_socket_reader_goes_on_and_nobodys_page_fails(lecture: Lecture) -> None:
    lecture.walk.result(timeout=60)

    assert [walker.after for walker in lecture.walkers] == [PAGES] * WALKERS
    moved = [walker for walker in lecture.walkers if walker.places[0] == lecture.dead]
    assert len(moved) > WALKERS / 10
    assert all(walker.breaks >= 1 and walker.places[-1] not in ("", lecture.dead) for walker in moved)
    assert [walker.breaks for walker in lecture.walkers if walker not in moved] == [0] * (WALKERS - len(moved))


def test_nothing_tells_the_browsers_of_a_breakdown(lecture: Lecture) -> None:
    for browser, place in zip(lecture.browsers, lecture.places, strict=True):
        browser.settle()
        expect(browser.page.get_by_role("dialog")).to_have_count(0)
        expect(browser.page.locator(".apology, [data-testid='stException']")).to_have_count(0)
        assert place_of(browser) != lecture.dead
        if place != lecture.dead:
            assert browser.complaints == []


def test_who_comes_after_the_breakdown_meets_no_fault(lecture: Lecture) -> None:
    answers = [ask(lecture.running.door.url + "/pushback") for _ in range(NEW)]

    assert {answer.status for answer in answers} == {200}
    assert {answer.place for answer in answers} == {"a", "b", "c"} - {lecture.dead}
