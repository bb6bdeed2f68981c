"""Ten questions, one at a time: a reader goes through them, stops, comes back, and learns what to read again."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, expect

from content.blocks import NumberQuestion, Question
from content.chapters import CHAPTERS
from content.editions.html.questions import LETTERS
from content.editions.html.rounds import OF_CAME, OF_END, OF_ROUND
from tests.browser.lines import line_to
from tests.browser.reader import KEY, Reader, reading
from tests.browser.test_memory import UNREACHABLE
from tests.servers import Server

ASKED = {block.id: block for chapter in CHAPTERS for block in chapter.quiz}
ASK, NOW = "/check-yourself", ".ask.now form"


def where(number: int) -> str:
    return OF_ROUND["where"].format(number=number, total=10)


def right_of(block: Question | NumberQuestion) -> str:
    """Give what has to be chosen or written."""
    place = next(place for place, choice in enumerate(block.choices) if choice.right)
    return f"{block.choices[place].number:.6f}" if isinstance(block, NumberQuestion) else LETTERS[place]


def asked_now(reader: Reader) -> str:
    """Give the id of the question that is asked."""
    return reader.page.locator(NOW).get_attribute("data-ask") or ""


def answer_by_key(reader: Reader, *, right: bool, sure: int) -> str:
    """Answer the question that is asked with nothing but keys, from its legend on; gives its id."""
    id, keys = asked_now(reader), reader.page.keyboard
    block = ASKED[id]
    reach(reader, f"{NOW} fieldset[data-right] input")
    if isinstance(block, NumberQuestion):
        keys.type(right_of(block) if right else "-1")
    else:
        choose_by_key(reader, lambda value: (value == right_of(block)) is right)
    reach(reader, f"{NOW} .sure input")
    keys.press("Space")
    for _ in range(sure):
        keys.press("ArrowRight")
    reach(reader, f"{NOW} button[type='submit']")
    keys.press("Enter")
    return id


def choose_by_key(reader: Reader, holds: Callable[[str], bool]) -> None:
    """Go through the choices until one holds."""
    reader.page.keyboard.press("Space")
    while not holds(reader.page.evaluate("document.activeElement.value")):
        reader.page.keyboard.press("ArrowDown")


def reach(reader: Reader, selector: str) -> None:
    """Press Tab until this has the focus."""
    for _ in range(40):
        if reader.page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
        reader.page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {selector}")


def answer(reader: Reader, *, right: bool, sure: str = "b") -> str:
    """Answer the question that is asked; gives its id."""
    id, form = asked_now(reader), reader.page.locator(NOW)
    block = ASKED[id]
    if isinstance(block, NumberQuestion):
        form.get_by_label("Your number").fill(right_of(block) if right else "-1")
    else:
        letter = right_of(block) if right else next(each for each in "ab" if each != right_of(block))
        form.locator(f"fieldset[data-right] input[value='{letter}']").check()
    form.locator(f".sure input[value='{sure}']").check()
    form.locator("button[type='submit']").click()
    return id


def next_button(reader: Reader) -> Locator:
    return reader.page.locator("[data-next]")


def test_the_whole_ten_go_by_keyboard_while_no_server_is_there(chromium: Browser, server: Server) -> None:
    with line_to(server.port) as line, reading(chromium, line.seen_from(server)) as reader:
        reader.open(ASK)
        line.cut()
        reader.page.locator(f"{NOW} [data-right] legend").evaluate(
            "(legend) => { legend.tabIndex = -1; legend.focus(); }"
        )
        asked = []
        for number in range(1, 11):
            expect(reader.page.locator(".where")).to_have_text(where(number))
            asked.append(answer_by_key(reader, right=number > 3, sure=number % 3))
            expect(next_button(reader)).to_be_focused()
            expect(next_button(reader)).to_be_in_viewport()
            reader.page.keyboard.press("Enter")
            if number < 10:
                expect(reader.page.locator(f"{NOW} [data-right] legend")).to_be_focused()
                expect(reader.page.locator(f"{NOW} [data-right] legend")).to_be_in_viewport()

        expect(reader.page.locator(".came h2")).to_be_focused()
        expect_what_came(reader, asked)


def expect_what_came(reader: Reader, asked: list[str]) -> None:
    """Seven were right; the three missed ones stand there, the surest first, each with its way back."""
    assert len(set(asked)) == 10
    expect(reader.page.locator(".came h2")).to_have_text(OF_CAME["sum"].format(right=7, total=10))
    expect(reader.page.locator(".dots .right")).to_have_count(7)
    missed = reader.page.locator(".came .missed > li")
    expect(missed).to_have_count(3)
    expect(missed.locator("> span")).to_have_text(
        [OF_CAME["sure"].format(sure=level) for level in ("Certain", "Fairly sure", "I am guessing")]
    )
    for place, id in enumerate((asked[1], asked[0], asked[2])):
        again = reader.page.locator(f"[data-answer='{id}'] .again a").get_attribute("href")
        expect(missed.nth(place).locator(".again a")).to_have_attribute("href", again or "")


def test_a_missed_question_leads_to_the_paragraph_that_tells_its_answer(reader: Reader) -> None:
    reader.open(ASK)
    answer(reader, right=False)
    way = reader.page.locator(".ask.now .again a")
    place = (way.get_attribute("href") or "").partition("#")[2]

    reader.go(way)

    expect(reader.page.locator(f"[id='{place}']")).to_be_focused()
    expect(reader.page.locator(f"[id='{place}']")).to_be_in_viewport()


def test_a_reload_goes_on_where_the_reader_was_and_shows_what_was_answered_there(reader: Reader) -> None:
    reader.open(ASK)
    answer(reader, right=True)
    next_button(reader).click()
    second = answer(reader, right=False)

    reader.reload()

    expect(reader.page.locator(".where")).to_have_text(where(2))
    assert asked_now(reader) == second
    expect(reader.page.locator(f"{NOW} output")).to_contain_text("The answer:")
    expect(reader.page.locator(".dots li").first).to_have_class("right")
    next_button(reader).click()
    expect(reader.page.locator(".where")).to_have_text(where(3))
    expect(reader.page.locator(f"{NOW} output")).to_have_text("")


def test_on_a_later_visit_three_of_those_missed_come_first_blank_and_may_be_made_good(
    chromium: Browser, server: Server
) -> None:
    with reading(chromium, server) as reader:
        reader.open(ASK)
        missed = []
        for number in range(10):
            missed.append(answer(reader, right=number > 3, sure="abcb"[number % 4]))
            next_button(reader).click()
        reader.page.locator("[data-ten]").click()
        expect(reader.page.locator(".where")).to_have_text(where(1))
        assert asked_now(reader) not in missed[:4]  # not at once
        state = reader.page.context.storage_state()
    kept = json.loads(state["origins"][0]["localStorage"][0]["value"])
    kept["round"] |= {"at": 10, "done": 10}
    state["origins"][0]["localStorage"] = [{"name": KEY, "value": json.dumps(kept)}]
    with reading(chromium, server, state=state) as reader:
        reader.open(ASK)
        again = []
        for _ in range(3):
            expect(reader.page.locator(f"{NOW} :is(output:not(:empty), input:checked)")).to_have_count(0)
            again.append(answer(reader, right=True, sure="c"))
            next_button(reader).click()

        assert again[0] == missed[2]
        assert set(again[1:]) == {missed[1], missed[3]}
        memory = json.loads(reader.kept() or "")
        assert memory["last"][again[0]].endswith(" c")
        assert memory["answers"][again[0]] != memory["second"][again[0]]  # the first answer stays


@pytest.mark.inside
def test_all_questions_by_chapter_are_one_press_away_and_back(reader: Reader) -> None:
    reader.visit(ASK)
    expect(reader.page.locator("form[data-kind='quiz']:visible")).to_have_count(1)

    reader.page.locator(".to-all").click()
    expect(reader.page.locator("form[data-kind='quiz']:visible")).to_have_count(len(ASKED))
    reader.page.locator(".to-ten").click()
    expect(reader.page.locator("form[data-kind='quiz']:visible")).to_have_count(1)
    reader.page.get_by_role("button", name="On this page").click()
    reader.page.locator(".parts a[href='#questions-concerns']").click()

    expect(reader.page.locator("#questions-concerns")).to_be_focused()
    expect(reader.page.locator("#questions-concerns")).to_be_in_viewport()


@pytest.mark.inside
def test_two_tabs_are_in_the_same_round(reader: Reader) -> None:
    reader.visit(ASK)
    other = reader.another_tab()
    other.open(ASK)

    first = answer(reader, right=True)
    next_button(other).click()

    expect(reader.page.locator(".where")).to_have_text(where(2))
    assert asked_now(reader) == asked_now(other) != first


@pytest.mark.parametrize("fault", UNREACHABLE)
def test_a_browser_that_keeps_nothing_goes_through_the_ten(reader: Reader, fault: str) -> None:
    reader.page.add_init_script(UNREACHABLE[fault])
    reader.open(ASK)

    for _ in range(10):
        answer(reader, right=True)
        next_button(reader).click()

    expect(reader.page.locator(".came h2")).to_have_text(OF_CAME["sum"].format(right=10, total=10))
    assert reader.complaints == []


@pytest.mark.inside
def test_somebody_else_begins_with_a_round_of_their_own(reader: Reader) -> None:
    reader.visit(ASK)
    answer(reader, right=True)
    next_button(reader).click()
    answer(reader, right=True)

    reader.forget()

    expect(reader.page.locator(".where")).to_have_text(where(1))
    expect(reader.page.locator(".dots .right")).to_have_count(0)
    expect(next_button(reader)).to_be_hidden()
    assert reader.kept() is None


def test_where_the_script_does_not_come_every_question_shows(reader: Reader) -> None:
    reader.page.route("**/reader.js*", lambda route: route.abort())
    reader.page.goto(reader.server.url + ASK)

    expect(reader.page.locator("form[data-kind='quiz']:visible")).to_have_count(len(ASKED))
    expect(reader.page.locator(".round")).to_be_hidden()


@pytest.mark.inside
def test_the_last_button_of_ten_says_what_comes_and_paper_has_every_question(reader: Reader) -> None:
    reader.visit(ASK)
    answer(reader, right=True)
    expect(next_button(reader)).to_have_text(OF_END["next"])

    reader.page.emulate_media(media="print")

    expect(reader.page.locator("form[data-kind='quiz']:visible")).to_have_count(len(ASKED))
    expect(reader.page.locator(":is(.round, .round-end):visible")).to_have_count(0)
