"""Every link inside the explainer leads to something that is there."""

import re
from html import unescape

from content.citations import LINK
from content.claims import known
from content.glossary import TERMS
from content.lesson.polls import STATEMENTS
from content.page import Page
from content.pages.sources import SOURCES
from content.site import ADDRESSES, SITE_PAGES
from tests.walks import PAGE, html_of, page_at

HREF = re.compile(r'href="([^"]*)"')
FILE = re.compile(r"/figures/(?P<id>[a-z0-9-]+)\.(csv|json)")


def ids_on(address: str) -> set[str]:
    """List the ids on the page at this address, its cards left out."""
    ids = re.findall(r'\bid="([^"]+)"', html_of(page_at(address)))
    return {id for id in ids if not id.startswith(("claim-", "term-"))}


def big_on(address: str) -> set[str]:
    """List what may stand alone and large on the page at this address: charts, guesses, statements."""
    page = page_at(address)
    shown = {each.id for each in (*page.figures(), *page.predictions())}
    return shown | {each.id for each in STATEMENTS if each.chapter == address}


def leads_somewhere(link: str, here: str) -> bool:
    """Whether a link on the page at `here` leads to a page, a part of it, a claim or a chart's file that exists."""
    if file := FILE.fullmatch(link):
        return file["id"] in {figure.id for figure in page_at(here).figures()}
    path, _, part = link.partition("#")
    address, _, question = path.partition("?")
    address = address or here
    if question == "ask=all":
        return 'class="to-ten"' in html_of(page_at(address))
    if question.startswith("big="):
        return question.removeprefix("big=") in big_on(address)
    asks = question.removeprefix("claim=")
    return address in ADDRESSES and (not part or part in ids_on(address)) and (not question or known(asks))


@PAGE
def test_every_link_of_a_page_leads_to_something_that_is_there(page: Page) -> None:
    links = {unescape(link) for link in HREF.findall(html_of(page))}
    inside = {link for link in links if not re.match(r"https?://", link)}

    assert inside
    assert [link for link in inside if not leads_somewhere(link, page.address)] == []


def texts() -> list[str]:
    """List every text of the explainer in which a link may stand."""
    return [*(each.text for each in TERMS), *(text for page in SITE_PAGES for text in page.texts())]


def test_every_link_in_a_text_leads_to_a_page_and_a_part_that_exist() -> None:
    links = {match["address"] for text in texts() for match in LINK.finditer(text)}

    assert "/sources#the-percentage" in links
    assert [link for link in links if not leads_somewhere(link, "nowhere")] == []


def test_the_contents_of_sources_lead_to_each_check_and_to_the_ledger() -> None:
    links = {link.removeprefix("#") for link in HREF.findall(html_of(SOURCES)) if link.startswith("#")}

    assert links == {heading.id for heading in SOURCES.headings()}
    assert links <= ids_on(SOURCES.address)


def test_a_part_that_is_not_there_would_be_noticed() -> None:
    assert not leads_somewhere("/sources#nowhere", "/")
    assert not leads_somewhere("/nowhere", "/")
    assert not leads_somewhere("/sources?claim=Z99", "/")
    assert not leads_somewhere("/figures/nothing.csv", "/")
    assert not leads_somewhere("/concerns?big=which-was-new", "/")
    assert leads_somewhere("#ledger", "/sources")
