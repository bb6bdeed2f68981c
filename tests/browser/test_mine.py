"""What is the reader's own: kept in this browser alone, through reloads and restarts, until it is forgotten."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from content.chapters import CHAPTERS
from content.editions.html.check_yourself import KEPT, RESULT
from content.editions.html.masthead import CLEARED
from tests.browser.lines import line_to
from tests.browser.reader import Reader, reading
from tests.servers import Server, serving

SUMMARY, TOTAL = RESULT["summary"], sum(len(chapter.quiz) for chapter in CHAPTERS)
MINE = "Somebody else's card is enough."
# Notes what a program that reads aloud would be told to say, once the page is there.
HEAR = """window.heard = [];
new MutationObserver((seen) => {
  const fresh = seen.flatMap(({ addedNodes }) => [...addedNodes]); // what comes with its words is not read out
  for (const { target } of document.readyState === 'loading' ? [] : seen) {
    const place = target.closest ? target : target.parentElement || document.body;
    const region = place.closest('[role=status], output, [aria-live]');
    if (!region || fresh.some((each) => each.contains(region))) continue;
    if (region.closest('[aria-live=off]') || !region.checkVisibility()) continue;
    if (region.innerText.trim()) heard.push(region.innerText);
  }
}).observe(document, { subtree: true, childList: true, characterData: true });"""


def score_of(reader: Reader, address: str) -> Locator:
    return reader.page.locator(f".result [data-of='{address}']")


@pytest.mark.inside
def test_a_question_wants_an_answer_and_a_confidence_and_is_answered_beside_the_guess(reader: Reader) -> None:
    reader.visit("/check-yourself")
    before = len(reader.frames)

    form = reader.answer("check-who-must-match", "c")
    expect(form.locator("output")).to_have_text("Choose an answer first, and say how sure you are.")
    expect(form.locator("fieldset.sure input").first).to_be_focused()
    reader.answer("check-who-must-match", "c", sure="c")

    expect(form.locator("output")).to_contain_text("Your answer: Someone going online with a number from years before.")
    expect(form.locator("output")).to_contain_text("The answer: Someone taking over a cousin’s old number")
    expect(reader.page.locator("[data-answer='check-who-must-match'] li.chosen")).to_contain_text("registering")
    assert len(reader.frames) == before


@pytest.mark.inside
def test_the_result_names_what_was_known_what_was_missed_and_what_to_read_again(reader: Reader) -> None:
    reader.visit("/check-yourself")

    reader.answer("check-who-must-match", "b", sure="b")
    reader.answer("check-draft-or-rule", "b", sure="c")
    reader.answer("check-in-force-and-obeyed", "a", sure="a")

    expect(reader.page.locator(".result .summary")).to_have_text(SUMMARY.format(right=1, answered=3, total=TOTAL))
    sums = [RESULT[each].format(count=1) for each in ("known", "open", "surprise")]
    expect(reader.page.locator(".result .sums li")).to_have_text(sums)
    expect(score_of(reader, "/")).to_contain_text("1 of 1 right")
    expect(score_of(reader, "/since-2019")).to_contain_text("0 of 2 right")
    expect(score_of(reader, "/since-2019")).to_contain_text(RESULT["reread"].format(missed=2))
    expect(score_of(reader, "/concerns")).to_contain_text(RESULT["nothing"])
    reader.go(score_of(reader, "/since-2019").locator("a"))
    expect(reader.page.locator("h1")).to_have_text("Five days apart")


def test_what_is_mine_survives_a_new_start_of_the_server_in_the_middle_of_the_questions(
    chromium: Browser, server: Server, tmp_path: Path
) -> None:
    with line_to(server.port) as line, reading(chromium, line.seen_from(server)) as reader:
        reader.open("/since-2019")
        reader.answer("five-days-apart", "c")
        reader.write(reader.page.locator("form[data-own]"), MINE, "I keep my number.")
        reader.page.locator(".ways").scroll_into_view_if_needed()
        reader.wait_until_kept("since-2019")
        reader.go(reader.page.locator(".ways a.next"))
        reader.answer("check-who-must-match", "b", sure="b")
        line.cut()
        reader.answer("check-draft-or-rule", "b", sure="c")
        with serving(tmp_path) as another:
            line.server, line.away = another.port, False
            reader.reload()
            expect_all_of_it(reader)


def expect_all_of_it(reader: Reader) -> None:
    expect(reader.page.locator(".result .summary")).to_have_text(SUMMARY.format(right=1, answered=2, total=TOTAL))
    sure = reader.page.locator("form[data-ask='check-draft-or-rule'] .sure input[value='c']")
    expect(sure).to_be_checked()
    expect(reader.page.locator("[data-replay='five-days-apart'] .you")).to_contain_text("a choice in the other")
    expect(reader.page.locator("[data-replay='five-days-apart'] .known")).to_be_visible()
    expect(reader.page.locator("[data-replay='which-was-new'] .known")).to_be_hidden()  # it can still be guessed
    expect(reader.page.locator(".kept > p")).to_have_text(KEPT["some"].format(answers=3, words=1, read=1))
    expect(reader.page.locator(".masthead li[data-visited='/since-2019']")).to_have_class("read")
    reader.go_by_the_masthead("/since-2019")
    expect(reader.page.locator("form[data-own] textarea").first).to_have_value(MINE)


def test_what_is_shown_again_after_a_reload_is_not_read_out_again(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/since-2019?another=true")
        reader.answer("five-days-apart", "c")
        reader.open("/check-yourself?ask=all")
        reader.answer("check-draft-or-rule", "b", sure="b")
        reader.page.add_init_script(HEAR)

        for address in ("/since-2019?another=true", "/check-yourself", "/privacy"):
            reader.open(address)
            assert reader.page.evaluate("heard") == []

        reader.open("/check-yourself?ask=all")
        reader.answer("check-who-must-match", "b", sure="b")
        assert "of 2 right so far" in " ".join(reader.page.evaluate("heard"))


@pytest.mark.inside
def test_forgetting_asks_once_and_no_keeps_it_all(reader: Reader) -> None:
    reader.visit("/check-yourself")
    reader.answer("check-who-must-match", "b", sure="b")

    reader.page.get_by_role("button", name="Forget everything").click()
    expect(reader.page.get_by_role("button", name="No, keep it")).to_be_focused()
    reader.page.keyboard.press("Enter")

    expect(reader.page.get_by_role("button", name="Forget everything")).to_be_focused()
    assert "check-who-must-match" in (reader.kept() or "")


def test_somebody_else_clears_what_was_kept_with_one_tap_and_only_at_the_start_of_a_visit(reader: Reader) -> None:
    reader.open("/")
    expect(reader.page.locator(".earlier")).to_be_hidden()
    reader.answer("which-was-new", "c")
    reader.reload()
    expect(reader.page.locator(".earlier")).to_be_hidden()

    reader.open("/concerns")
    reader.page.get_by_role("button", name="Somebody else is here now").click()

    assert reader.kept() is None
    expect(reader.page.locator(".earlier")).to_have_text(CLEARED)
    reader.go(reader.page.locator(".masthead a", has_text="At the counter"))
    expect(reader.page.locator(".earlier")).to_be_hidden()
    expect(reader.page.locator("form[data-ask] input:checked")).to_have_count(0)


def test_forget_everything_leaves_nothing_in_the_browser_or_on_the_page(reader: Reader) -> None:
    reader.open("/")
    reader.answer("which-was-new", "c")
    reader.page.locator(".ways").scroll_into_view_if_needed()
    reader.wait_until_kept("at-the-counter")
    reader.go(reader.page.locator(".masthead a", has_text="Check yourself"))
    reader.answer("check-who-must-match", "b", sure="b")

    reader.forget()

    assert reader.kept() is None
    expect(reader.page.locator(".kept > p")).to_have_text(KEPT["forgotten"])
    expect(
        reader.page.locator("output:not(:empty), form input:checked, .chosen, .guessed, li.read, .reread")
    ).to_have_count(0)
    expect(reader.page.locator(".result .sums li")).to_have_count(0)
    reader.open("/")
    expect(reader.page.locator("form[data-ask] input:checked")).to_have_count(0)
