"""What a reader does: guess, check a source, move a chart, go on; all of it in the browser alone."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from content.claims import CLAIMS
from content.ledger import search as search_ledger
from tests.browser.reader import reading
from tests.servers import Server, serving


def test_a_guess_is_committed_by_keyboard_answered_beside_it_and_sends_nothing(
    chromium: Browser, server: Server
) -> None:
    with reading(chromium, server) as reader:
        reader.open("/")
        form = reader.page.locator("form[data-ask='which-was-new']")
        before = len(reader.frames)

        form.locator("input[value='a']").focus()
        reader.page.keyboard.press("ArrowDown")
        reader.page.keyboard.press("Tab")
        reader.page.keyboard.press("Enter")

        expect(form.locator("output")).to_contain_text("Your answer: A photo of the buyer")
        expect(form.locator("output")).to_contain_text("A machine that compares face and card")
        answer = reader.page.locator("[data-answer='which-was-new']")
        expect(answer).to_have_attribute("open", "")
        expect(answer.locator("li.chosen")).to_contain_text("A photo of the buyer")
        assert len(reader.frames) == before


def test_a_guess_without_a_choice_is_asked_for_one(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/")

        reader.page.get_by_role("button", name="Commit to my guess").click()

        expect(reader.page.locator("form[data-ask='which-was-new'] output")).to_have_text("Choose an answer first.")
        expect(reader.page.locator("[data-answer='which-was-new']")).not_to_have_attribute("open", "")


def test_the_matrix_wants_every_line_and_reveals_all_at_once(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/pushback")
        form = reader.page.locator("form[data-ask='what-saying-no-brought']")

        form.get_by_role("button", name="Reveal all").click()
        expect(form.locator("output")).to_contain_text("every line")
        for place in range(form.locator("fieldset").count()):
            form.locator("fieldset").nth(place).locator("input").first.check()
        form.get_by_role("button", name="Reveal all").click()

        expect(form.locator("output")).to_contain_text("2 of 5")
        expect(form.locator(".verdict")).to_have_count(5)


def test_guesses_survive_a_reload_and_a_restart_of_the_server(chromium: Browser, tmp_path: Path) -> None:
    with serving(tmp_path) as first, reading(chromium, first) as reader:
        reader.open("/")
        reader.page.locator("form[data-ask='which-was-new'] input[value='c']").check()
        reader.page.get_by_role("button", name="Commit to my guess").click()
        reader.page.reload()
        reader.settle()
        expect(reader.page.locator("form[data-ask='which-was-new'] output")).to_contain_text("That is right")
        state = reader.page.context.storage_state()
        port = first.port

    with serving(tmp_path, port=port) as second:
        context = chromium.new_context(storage_state=state)
        page = context.new_page()
        page.goto(second.url)
        expect(page.locator("form[data-ask='which-was-new'] output")).to_contain_text("That is right", timeout=30_000)
        context.close()


@pytest.mark.parametrize("stored", ["{", '{"answers": {"which-was-new": "<img src=x>"}}', '{"answers": 5}', "null"])
def test_a_damaged_memory_is_ignored(chromium: Browser, server: Server, stored: str) -> None:
    with reading(chromium, server) as reader:
        reader.page.add_init_script(f"localStorage.setItem('a-face-for-a-phone-number', {stored!r})")
        reader.open("/")

        expect(reader.page.locator("form[data-ask='which-was-new'] output")).to_have_text("")
        assert reader.complaints == []


def test_a_source_opens_from_its_sentence_by_keyboard_and_closes_again(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/face-scan-rule")
        mark = reader.page.locator("p.lead button.mark").first

        mark.focus()
        reader.page.keyboard.press("Enter")
        card = reader.page.locator("#claim-R16")
        expect(card).to_be_visible()
        expect(card).to_contain_text("Who says so:")
        expect(card.locator("ul.sources a")).to_have_attribute("href", "http://www.mnw.cn/news/cj/2226134.html")
        reader.page.keyboard.press("Escape")

        expect(card).to_be_hidden()
        expect(mark).to_be_focused()


def test_a_card_leads_to_the_address_of_its_claim(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/face-scan-rule")
        reader.page.locator("p.lead button.mark").first.click()
        reader.page.locator("#claim-R16 a", has_text="ledger").click()
        reader.page.wait_for_url("**/sources?claim=R16")

        found = reader.page.locator(".entry.found")
        expect(found).to_contain_text("R16")
        expect(found.locator("h2")).to_be_focused()


def test_every_mark_on_every_page_has_its_card(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        for address in ("/", "/real-name-registration", "/face-scan-rule", "/concerns", "/pushback"):
            reader.open(address)
            ids = reader.page.evaluate("[...document.querySelectorAll('[id]')].map((each) => each.id)")
            targets = reader.page.locator("[popovertarget]").evaluate_all(
                "(marks) => marks.map((mark) => mark.getAttribute('popovertarget'))"
            )

            assert targets
            assert set(targets) <= set(ids)
            ours = [id for id in ids if id.startswith(("claim-", "term-"))]
            assert len(ours) == len(set(ours))


def test_moving_a_chart_sends_nothing_speaks_and_is_kept_in_the_address(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/concerns")
        slider = reader.page.locator(".vega-bind input[name='years']")
        slider.wait_for()
        before = len(reader.frames)

        slider.focus()
        for _ in range(10):
            reader.page.keyboard.press("ArrowRight")

        expect(reader.page.locator(".sentence_marks text", has_text="Years kept: 10.")).to_be_visible()
        expect(reader.page.locator("div.unseen[role='status']")).to_contain_text("26 of a hundred")
        reader.page.wait_for_function("location.search.includes('years=10')")
        assert len(reader.frames) == before


def test_a_link_reproduces_a_charts_setting(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/face-scan-rule?faces=847000000&setting=ceiling&impostors=100")

        expect(reader.page.locator(".sentence_large_marks text")).to_contain_text("423,500 wrong matches")
        expect(reader.page.locator(".sentence_below_marks text")).to_contain_text("100 impostors")


@pytest.mark.parametrize(
    "setting", ["faces=abc&impostors=nine", "impostors=100000&faces=<script>", "strictness=&faces=-1"]
)
def test_a_malformed_setting_is_ignored(chromium: Browser, server: Server, setting: str) -> None:
    with reading(chromium, server) as reader:
        reader.open(f"/face-scan-rule?{setting}")

        expect(reader.page.locator(".vega-bind input[name='faces'][value='1']")).to_be_checked()
        expect(reader.page.locator(".vega-bind input[name='impostors']")).to_have_value("50")
        assert reader.complaints == []


def test_going_on_moves_the_focus_to_the_heading_without_a_reload(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/")
        reader.page.evaluate("window.stays = true")

        reader.page.locator(".ways a.next").click()

        heading = reader.page.locator("h1", has_text="Anonymous to whom?")
        expect(heading).to_be_focused()
        assert reader.page.evaluate("window.stays") is True


def test_the_contents_lead_to_their_section(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/face-scan-rule")

        reader.page.locator(".contents a", has_text="One face, or a crowd?").click()

        expect(reader.page.locator("h2#one-or-many")).to_be_in_viewport()
        expect(reader.page.locator("h2#one-or-many")).to_be_focused()


def test_the_ledger_is_searched_and_filtered(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/sources")
        search = reader.page.get_by_label("Search the claims")

        search.fill("fingerprint")
        search.press("Enter")
        expect(reader.page.locator("p[role='status']")).to_have_text(
            f"{len(search_ledger('fingerprint'))} of {len(CLAIMS)} claims"
        )
        expect(reader.page.locator(".entry").first).to_be_visible()
        search.fill("zzzz")
        search.press("Enter")

        expect(reader.page.locator("p[role='status']")).to_contain_text("Nothing fits")


def test_an_unknown_claim_gets_a_sentence_and_the_ledger(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/sources?claim=<b>nothing</b>")

        expect(reader.page.locator(".apology")).to_contain_text("No claim has the id <b>nothing</b>")
        expect(reader.page.locator(".entry").first).to_be_visible()


def test_without_our_script_every_answer_can_still_be_read(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.page.route("**/reader/reader.js*", lambda route: route.abort())
        reader.open("/")

        reader.page.locator("[data-answer='which-was-new'] summary").click()

        expect(reader.page.locator("[data-answer='which-was-new']")).to_contain_text("The shop already had your photo")
