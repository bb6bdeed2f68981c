"""What a browser kept may be damaged, hostile or out of reach: the page works and says so."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from content.editions.html.check_yourself import KEPT
from content.editions.html.questions import FULL
from tests.browser.reader import FORGOTTEN, KEY, Reader
from tests.servers import ROOT

NOTHING_KEPT = "your answers last until you close or reload this page"
UNREACHABLE = {
    "no storage at all": "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', "
    "'SecurityError') } })",
    "no room in it": "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
}
TOLD = {"no storage at all": (NOTHING_KEPT, "blocked"), "no room in it": (FULL, "full")}
DAMAGED = {
    "no record": "{",
    "nothing": "null",
    "a number": "5",
    "a list": "[]",
    "answers that are a number": '{"answers": 5}',
    "answers that are markup": {"answers": {"which-was-new": "<img src=x onerror=alert(1)>"}},
    "answers that are no choice": {"answers": {"which-was-new": "a,<b>"}},
    "answers that are no number": {"answers": {"check-two-holders": "1e99"}},
    "a confidence that is none": {"sure": {"check-who-must-match": "certain"}},
    "words that are no list": {"words": {"my-rule": "<b>mine</b>"}},
    "words that are no text": {"words": {"my-rule": [{"toString": "no"}, 5]}},
    "too many words": {"words": {"my-rule": ["mine"] * 10_000}},
    "a word that is too long": {"words": {"my-rule": ["m" * 100_000, "mine"]}},
    "a name that is too long": {"own": {"name": "m" * 17}},
    "a name that is no text": {"own": {"name": ["mine"]}},
    "a seed that is no number": {"seed": "x"},
    "a seed that is no seed": {"seed": -1.5},
    "finished pages that are none": {"read": {"<b>x</b>": True, "../sources": True, "since-2019": "yes"}},
    "a language that is none": {"lang": "<b>"},
}
SEEN_BY_A_READER = ("no record", "answers that are markup")
STORE = (ROOT / "content/editions/html/browser/store.js").read_text(encoding="utf-8")
# Each address is a module of its own, which reads what is kept when it is imported.
READ = """async ([key, kept, address]) => {
  localStorage.clear();
  if (kept !== null) localStorage.setItem(key, kept);
  const { store } = await import(address);
  return [store.damaged, store.memory];
}"""
SOUND = {
    "answers": {"five-days-apart": "c", "remedies": "a,b", "check-two-holders": "-36.5"},
    "sure": {"check-who-must-match": "c"},
    "words": {"my-rule": ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>']},
    "own": {"name": "<b>Ada</b>"},
    "read": {"since-2019": True},
    "seed": 12,
    "lang": "en",
}


def written(stored: object) -> str:
    return stored if isinstance(stored, str) else json.dumps(stored)


def come_back(reader: Reader, stored: object) -> None:
    """Come to the last chapter in a browser that has kept this from before."""
    text = written(stored)
    reader.page.add_init_script(f"localStorage.setItem({KEY!r}, {json.dumps(text)})")
    reader.open("/since-2019")


def expect_nothing_let_in(reader: Reader) -> None:
    expect(reader.page.locator("main :is(.ask, .own-rule, .replay, .said) :is(script, img, b)")).to_have_count(0)
    assert reader.complaints == []


@pytest.fixture(scope="module")
def bare(walker: Reader) -> Page:
    """An empty page at our address, which can import the module that reads what is kept."""
    walker.page.route("**/empty", lambda route: route.fulfill(body="<title>Empty</title>", content_type="text/html"))
    walker.page.route(
        re.compile(r"/store\.js\?"), lambda route: route.fulfill(body=STORE, content_type="text/javascript")
    )
    walker.page.goto(f"{walker.server.url}/empty")
    return walker.page


@pytest.mark.parametrize("name", DAMAGED)
def test_nothing_of_what_is_damaged_is_let_in(bare: Page, name: str) -> None:
    nothing = bare.evaluate(READ, [KEY, None, "/store.js?new"])

    found = bare.evaluate(READ, [KEY, written(DAMAGED[name]), f"/store.js?{name}"])

    assert nothing[0] is False
    assert found == [True, nothing[1]]


def test_what_is_sound_is_let_in_whole(bare: Page) -> None:
    damaged, memory = bare.evaluate(READ, [KEY, written(SOUND), "/store.js?sound"])

    assert damaged is False
    assert SOUND.items() <= memory.items()


@pytest.mark.parametrize("name", SEEN_BY_A_READER)
def test_what_is_damaged_is_left_out_with_a_sentence_and_the_page_works(reader: Reader, name: str) -> None:
    come_back(reader, DAMAGED[name])

    expect(reader.page.locator(".left-out")).to_be_visible()
    expect(reader.page.locator("form[data-ask='five-days-apart'] input:checked")).to_have_count(0)
    expect(reader.page.locator("form[data-own] textarea")).to_have_count(2)
    for field in reader.page.locator("form[data-own] textarea").all():
        expect(field).to_have_value("")
    form = reader.answer("five-days-apart", "c")
    expect(form.locator("output")).to_contain_text("That is right.")
    expect_nothing_let_in(reader)


def test_a_damaged_part_costs_only_itself(reader: Reader) -> None:
    come_back(reader, SOUND | {"sure": 5, "seed": "x"})

    expect(reader.page.locator(".left-out")).to_be_visible()
    expect(reader.page.locator("form[data-ask='five-days-apart'] output")).to_contain_text("That is right.")
    expect(reader.page.locator("li[data-visited='/since-2019']").first).to_have_class("read")
    reader.page.evaluate(FORGOTTEN)
    expect(reader.page.locator(".left-out")).to_be_hidden()


def test_what_is_sound_is_kept_and_a_text_with_markup_comes_back_as_text(reader: Reader) -> None:
    come_back(reader, SOUND)

    expect(reader.page.locator("form[data-own] textarea").first).to_have_value("<script>alert(1)</script>")
    expect(reader.page.locator("form[data-own] textarea").last).to_have_value('"><img src=x onerror=alert(1)>')
    expect(reader.page.locator(".left-out")).to_be_hidden()
    assert "alert(1)" not in reader.page.evaluate("document.querySelector('main').innerHTML")
    expect_nothing_let_in(reader)
    reader.go(reader.page.locator(".ways a.next"))
    expect(reader.page.locator(".left-out")).to_be_hidden()
    expect_nothing_let_in(reader)


@pytest.mark.parametrize("fault", UNREACHABLE)
def test_a_browser_that_keeps_nothing_says_so_and_the_page_works(reader: Reader, fault: str) -> None:
    reader.page.add_init_script(UNREACHABLE[fault])
    hint, kept = TOLD[fault]
    reader.open("/")

    form = reader.answer("which-was-new", "c")
    expect(form.locator("output")).to_contain_text("That is right.")
    expect(form.locator(".hint")).to_contain_text(hint)
    reader.go(reader.page.locator(".masthead a", has_text="Check yourself"))
    quiz = reader.answer("check-who-must-match", "b", sure="b")

    expect(quiz.locator("output")).to_contain_text("That is right.")
    expect(reader.page.locator(".kept > p")).to_have_text(KEPT[kept])
    expect(reader.page.locator("[data-replay='which-was-new'] .you")).to_contain_text("The machine that compares")
    expect(reader.page.locator(".left-out")).to_be_hidden()
    assert reader.complaints == []


def test_a_browser_that_runs_full_keeps_what_it_had_and_says_so_until_there_is_room(reader: Reader) -> None:
    reader.open("/since-2019")
    reader.answer("five-days-apart", "c")
    reader.page.evaluate("() => { window.room = Storage.prototype.setItem; " + UNREACHABLE["no room in it"] + " }")
    form = reader.answer("five-days-apart", "b")
    hint = reader.page.locator(".hint").first

    expect(hint).to_have_text(FULL)
    assert '"five-days-apart":"c"' in (reader.kept() or "")
    reader.page.evaluate("() => { Storage.prototype.setItem = window.room; }")
    form.locator("button[type='submit']").click()

    expect(hint).not_to_have_text(FULL)
    assert '"second":{"five-days-apart":"b"}' in (reader.kept() or "")


def test_words_of_ones_own_work_in_a_browser_that_keeps_nothing(reader: Reader) -> None:
    reader.page.add_init_script(UNREACHABLE["no storage at all"])
    reader.open("/since-2019")
    form = reader.page.locator("form[data-own]")

    reader.write(form, "Fraud goes on.", "I keep my old number.")

    expect(form.locator(".hint")).to_contain_text(NOTHING_KEPT)
    assert reader.complaints == []
