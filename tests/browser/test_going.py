"""A reader goes from page to page and from part to part, and is set down where the link pointed."""

import pytest
from playwright.sync_api import expect

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


def test_going_on_moves_the_focus_to_the_heading_without_a_reload(reader: Reader) -> None:
    reader.open("/")
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


def test_the_contents_lead_to_their_section(reader: Reader) -> None:
    reader.open("/face-scan-rule")

    reader.page.locator(".contents a", has_text="One face, or a crowd?").click()

    expect_to_stand_at(reader, "one-or-many")
    assert reader.page.url.endswith("/face-scan-rule#one-or-many")


def test_the_part_about_xinjiang_can_be_skipped(reader: Reader) -> None:
    reader.open("/cameras-and-control")

    reader.page.locator(".skip a").focus()
    reader.page.keyboard.press("Enter")

    expect_to_stand_at(reader, "the-subway")
    below = "document.querySelector('#the-subway').getBoundingClientRect().top"
    assert reader.page.evaluate(f"document.querySelector('.skip').getBoundingClientRect().bottom < {below}")


def test_a_link_to_a_part_of_another_page_lands_there(reader: Reader) -> None:
    reader.open("/")
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


def test_a_link_to_a_part_inside_since_then_of_another_page_opens_it_and_lands_there(reader: Reader) -> None:
    reader.open("/pushback")
    link = "(link) => link.setAttribute('href', '/cameras-and-control#next-edition')"
    reader.page.locator(".ways a.prev").evaluate(link)

    reader.go(reader.page.locator(".ways a.prev"))

    expect(reader.page.locator(FOLD)).to_have_attribute("open", "")
    expect_to_stand_at(reader, "next-edition")


def test_since_then_opens_by_keyboard_and_what_it_holds_is_out_of_reach_before(reader: Reader) -> None:
    reader.open("/cameras-and-control")
    inside = reader.page.locator("form[data-ask='shanghai-next-edition'] input").first
    expect(inside).to_be_hidden()

    reader.page.locator(f"{FOLD} > summary").focus()
    reader.page.keyboard.press("Enter")

    expect(inside).to_be_visible()
    reader.settle()
    inside.focus()
    expect(inside).to_be_focused()


def test_an_address_of_a_part_that_does_not_exist_shows_the_page(reader: Reader) -> None:
    reader.open("/pushback#<b>nowhere</b>")

    expect(reader.page.locator("h1")).to_have_text("Say no, and then what?")
    assert reader.complaints == []
