"""The pages as they are where no server of ours runs."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from content import privacy as words
from content.blocks import Block, OpenRoom, Prose
from content.page import Page
from content.pages.privacy import PRIVACY
from content.site import SITE_PAGES

STANDFIRST = "Your browser says what it holds, as it is now. There is no server of ours that could hold anything."
INSTEAD = {  # of each section: what is so without a server
    "request": (
        "These pages are files, and nothing of ours runs behind them. Where a website hands them out, your browser "
        "sends it what it sends to every website: its name, its languages, and the address of your device. Where you "
        "opened them from a stick or from a folder, nothing is sent to anyone."
    ),
    "logged": (
        "We write nothing down, since nothing of ours runs here. Whoever hands these files out may keep a log of "
        "visits; ask them."
    ),
    "allowed": "Every page says itself what it may do, and your browser enforces it. This is what all of them say.",
    "counted": "Nothing is counted here.",
}


NO_ROOMS = (
    "A room for a class needs the app, which a teacher can run on a laptop: the project says how, under “Run it”. "
    "These pages open none. Hands, or cards, answer here."
)


@cache  # a page is known by being the same one
def site() -> tuple[Page, ...]:
    """List the pages of the website."""
    return tuple(
        replace(page, standfirst=STANDFIRST, blocks=tuple(unserved())) if page is PRIVACY else without_rooms(page)
        for page in SITE_PAGES
    )


def without_rooms(page: Page) -> Page:
    """Give the page with a word on where rooms are in the place of what opens one."""
    if not any(isinstance(block, OpenRoom) for block in page.blocks):
        return page
    return replace(
        page, blocks=tuple(Prose(NO_ROOMS) if isinstance(block, OpenRoom) else block for block in page.blocks)
    )


def unserved() -> Iterator[Block]:
    """Give the blocks of the page about privacy, with what is so without a server."""
    other = {text: INSTEAD[id] for id, (_, text) in words.SECTIONS.items()}
    for block in PRIVACY.blocks:
        yield Prose(other[block.text]) if isinstance(block, Prose) and block.text in other else block
