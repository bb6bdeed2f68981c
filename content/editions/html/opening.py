"""The head of a page as HTML: its place, its heading, and what is drawn there."""

import htpy as h

from content.blocks import Picture, Prediction, Scene
from content.chapter import Chapter
from content.editions.html.drawings import emblem, picture, size_of
from content.editions.html.elsewhere import either
from content.editions.html.inline import Writer
from content.editions.html.questions import anchor_of_guess, guess_answer, guess_form
from content.page import Group, Page
from content.reading_time import minutes
from content.translations import say


def opening(writer: Writer) -> h.Element | h.Fragment:
    """Write the head of the page: of a chapter with its drawing, which may be its guess."""
    page = writer.here
    drawn = page.opening if isinstance(page, Chapter) else None
    match drawn:
        case Scene():
            return h.section(".opening.band")[titles(page, writer.site), scene(drawn, writer)]
        case Prediction():
            form = guess_form(drawn, writer)
            asked = h.div(".ask.guess", role="group", id=anchor_of_guess(drawn), aria_label=say("Your guess"))[form]
            band = h.section(".opening.band.asking")[titles(page, writer.site), asked]
            return h.fragment[band, h.div(".ask.answered")[guess_answer(drawn, writer)]]
        case _:
            return page_head(page, writer.site)


def page_head(page: Page, site: tuple[Page, ...], asked: str | None = None) -> h.Element:
    """Write the head of a page that is no chapter; `asked` is the claim that its address asks for."""
    return h.header(".opening.plain")[emblem(page), titles(page, site, asked)]


def titles(page: Page, site: tuple[Page, ...], asked: str | None = None) -> h.Element:
    """Write the place of the page, its heading and its standfirst."""
    claim = (asked or "")[:20] if page.asks else None
    return h.div(".titles")[
        h.p(".place")[" · ".join(place_of(page, site))],
        h.h1(id="page", tabindex="-1", data_page=page.address, data_asked=claim)[say(page.heading)],
        h.p(".standfirst")[either(page.standfirst, page.stands_first)],
    ]


def place_of(page: Page, site: tuple[Page, ...]) -> tuple[str, ...]:
    """Give the words that say where a page stands: in the story with its number and its length."""
    if not isinstance(page, Chapter):
        return say(page.group.value), say(page.title)
    scene = (page.plays(),) if page.scene else ()
    return *scene, number_of(page, site), time_to_read(page, site)


def time_to_read(page: Chapter, site: tuple[Page, ...]) -> str:
    """Say how long a page takes in both lengths."""
    story = [each for each in site if isinstance(each, Chapter)]
    short, full = (minutes([page], story, short=short) for short in (True, False))
    told = (
        say("about a minute short, {full} in full")
        if short == 1
        else say("about {short} minutes short, {full} in full")
    )
    return told.format(short=short, full=full)


def number_of(page: Page, site: tuple[Page, ...]) -> str:
    """Say which chapter of the story a page is."""
    story = [each for each in site if each.group is Group.STORY]
    return say("Chapter {number} of {total}").format(number=story.index(page) + 1, total=len(story))


def scene(block: Scene, writer: Writer) -> h.Element:
    """Write the drawings of an opening side by side, each as wide as it was drawn."""
    widths = " ".join(f"{size_of(scene_of(each))[0]}fr" for each in block.pictures)
    return h.div(".scene", style=f"--widths: {widths}")[
        [
            h.figure[
                h.figcaption[writer.inline(each.over)],
                picture(scene_of(each)),
                h.p[writer.inline(each.under)] if each.under else None,
            ]
            for each in block.pictures
        ]
    ]


def scene_of(each: Picture) -> str:
    """Name the file of a drawing of an opening."""
    return f"scene-{each.drawing}"
