"""A reader goes from page to page and from part to part, and is set down where the link pointed."""

import pytest
from playwright.sync_api import Route, expect

from content.chapters import CHAPTERS
from tests.browser.reader import FOLD, Reader

LATER = [("/cameras-and-control", "next-edition"), ("/cameras-and-control", "national")]


def expect_to_stand_at(reader: Reader, id: str) -> None:
    """The heading is on the screen, may be seen, and holds the focus."""
    heading = reader.page.locator(f"[id='{id}']")
    expect(heading).to_be_visible()
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    reader.settle()
    expect(heading).to_be_in_viewport()


@pytest.mark.inside
def test_going_on_moves_the_focus_to_the_heading_without_a_reload(reader: Reader) -> None:
    reader.visit("/")
    reader.page.evaluate("window.stays = true")

    for chapter in CHAPTERS[1:]:
        reader.go(reader.page.locator(".ways a.next"))
        expect(reader.page.locator("h1", has_text=chapter.heading)).to_be_focused()
        expect(reader.page.locator("h1")).to_be_in_viewport()

    assert reader.page.evaluate("window.stays") is True


def test_the_way_back_leads_to_the_page_before(reader: Reader) -> None:
    reader.open("/cameras-and-control")
    reader.go(reader.page.locator(".ways a.next"))

    reader.page.go_back()

    expect(reader.page.locator("h1[data-page='/cameras-and-control']")).to_be_visible()
    reader.settle()


@pytest.mark.inside
def test_the_contents_lead_to_their_section(reader: Reader) -> None:
    reader.visit("/face-scan-rule")

    reader.page.get_by_role("button", name="On this page").click()
    reader.page.locator(".parts a", has_text="One face, or a crowd?").click()

    expect_to_stand_at(reader, "one-or-many")
    assert reader.page.url.endswith("/face-scan-rule#one-or-many")


@pytest.mark.inside
def test_the_part_about_xinjiang_can_be_skipped(reader: Reader) -> None:
    reader.visit("/cameras-and-control")

    reader.page.locator(".skip a").first.focus()
    reader.page.keyboard.press("Enter")

    expect_to_stand_at(reader, "the-subway")
    below = "document.querySelector('#the-subway').getBoundingClientRect().top"
    assert reader.page.evaluate(f"document.querySelector('.skip').getBoundingClientRect().bottom < {below}")


@pytest.mark.inside
def test_a_link_to_a_part_of_another_page_lands_there(reader: Reader) -> None:
    reader.visit("/")
    reader.page.evaluate("window.stays = true")

    reader.go(reader.page.get_by_role("link", name="Check that percentage yourself"))

    assert reader.page.url.endswith("/sources#the-percentage")
    expect_to_stand_at(reader, "the-percentage")
    assert reader.page.evaluate("window.stays") is True


@pytest.mark.parametrize(("address", "part"), LATER)
def test_an_address_of_a_part_inside_since_then_opens_it_and_lands_there(
    reader: Reader, address: str, part: str
) -> None:
    reader.open(f"{address}#{part}")

    expect(reader.page.locator(FOLD)).to_have_attribute("open", "")
    expect_to_stand_at(reader, part)


@pytest.mark.inside
def test_a_link_to_a_part_inside_since_then_of_another_page_opens_it_and_lands_there(reader: Reader) -> None:
    reader.visit("/pushback")
    link = "(link) => link.setAttribute('href', '/cameras-and-control#next-edition')"
    reader.page.locator(".ways a.prev").evaluate(link)

    reader.go(reader.page.locator(".ways a.prev"))

    expect(reader.page.locator(FOLD)).to_have_attribute("open", "")
    expect_to_stand_at(reader, "next-edition")


@pytest.mark.inside
def test_since_then_opens_by_keyboard_and_what_it_holds_is_out_of_reach_before(reader: Reader) -> None:
    reader.visit("/cameras-and-control")
    inside = reader.page.locator("form[data-ask='shanghai-next-edition'] input").first
    expect(inside).to_be_hidden()

    reader.page.locator(f"{FOLD} > summary").focus()
    reader.page.keyboard.press("Enter")

    expect(inside).to_be_visible()
    reader.settle()
    inside.focus()
    expect(inside).to_be_focused()


@pytest.mark.parametrize("address", ["/concerns?holders=5#leak", "/cameras-and-control#divider", "/sources#ledger"])
def test_a_link_to_a_part_stays_on_it_while_the_charts_above_come_in(reader: Reader, address: str) -> None:
    def late(route: Route) -> None:
        reader.page.wait_for_timeout(1500)
        route.continue_()

    reader.page.route("**/static/js/embed.*", late)
    reader.page.goto(reader.server.url + address, wait_until="commit")
    reader.settle()
    reader.page.wait_for_timeout(1000)
    part = reader.page.locator(f"[id='{address.partition('#')[2]}']")

    expect(part).to_be_in_viewport()
    assert abs(part.evaluate("(part) => part.getBoundingClientRect().top")) < 40


def test_who_scrolls_is_not_pulled_back(reader: Reader) -> None:
    reader.open("/concerns#leak")
    reader.page.mouse.move(600, 400)

    reader.page.mouse.wheel(0, -1500)
    reader.page.evaluate("document.querySelector('.written h2').insertAdjacentHTML('afterend', '<p>'.repeat(9))")
    reader.page.wait_for_timeout(1200)

    expect(reader.page.locator("#leak")).not_to_be_in_viewport()


def test_inside_the_frame_of_another_site_a_source_opens_outside_it(reader: Reader) -> None:
    platform = '<iframe src="/" style="width: 100%; height: 90vh"></iframe>'
    reader.page.route("**/platform", lambda route: route.fulfill(body=platform, content_type="text/html"))
    reader.page.goto(f"{reader.server.url}/platform")
    frame = reader.page.frame_locator("iframe")
    frame.locator("button.mark:visible").first.click(timeout=20_000)

    with reader.page.expect_popup() as opened:
        frame.locator("[popover]:popover-open .sources a").first.click()

    assert not opened.value.url.startswith(reader.server.url)
    expect(frame.locator("h1[data-page='/']")).to_be_visible()


def test_an_address_of_a_part_that_does_not_exist_shows_the_page(reader: Reader) -> None:
    reader.open("/pushback#<b>nowhere</b>")

    expect(reader.page.locator("h1")).to_have_text("Say no, and then what?")
    assert reader.complaints == []
