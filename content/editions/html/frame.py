"""What stands around the telling of a page as HTML: its head, its contents, itself in brief, its sources, its ways."""

from html import escape

from content.blocks import Brief, Heading
from content.chapter import Chapter
from content.editions.html.inline import Writer
from content.editions.html.ledger import source_list
from content.page import Group, Page
from content.prose import plain
from content.reading import minutes
from content.translations import say


def opening(page: Page, site: tuple[Page, ...], asked: str | None = None) -> str:
    """Write the place of the page and its heading; `asked` is the claim that its address asks for."""
    claim = f' data-asked="{escape((asked or "")[:20])}"' if page.asks else ""
    return (
        f'<p class="place">{" · ".join(place_of(page, site))}</p>'
        f'<h1 tabindex="-1" data-page="{page.address}"{claim}>{escape(say(page.heading))}</h1>'
        f'<p class="standfirst">{escape(page.stands_first())}</p>'
    )


def place_of(page: Page, site: tuple[Page, ...]) -> tuple[str, ...]:
    """Give the words that say where a page stands: in the story with its number and its length."""
    title = escape(say(page.title))
    if not isinstance(page, Chapter):
        return say(page.group.value), title
    story = [each for each in site if each.group is Group.STORY]
    number = say("Chapter {number} of {total}").format(number=story.index(page) + 1, total=len(story))
    return number, title, say("about {minutes} minutes").format(minutes=minutes(page))


def contents(writer: Writer) -> str:
    """Write the way to each section of the page."""
    items = "".join(map(contents_line, writer.here.headings()))
    return f'<nav class="contents" aria-label="{say("On this page")}"><ul>{items}</ul></nav>'


def contents_line(heading: Heading) -> str:
    """Write one entry of the page's contents."""
    words = escape(plain(heading.text))
    label = f' aria-label="{escape(say(heading.lead_in))} {words}"' if heading.lead_in else ""
    return f'<li><a href="#{heading.id}"{label}>{words}</a></li>'


def brief(block: Brief, writer: Writer) -> str:
    """Write the page in a hundred words."""
    return (
        f'<details class="brief"><summary>{say("In brief: the page in a hundred words, answer included")}</summary>'
        f"{writer.paragraphs(block.text, terms=False)}</details>"
    )


def check_it(writer: Writer) -> str:
    """Write the sources of the page; those of "Since then" stand there."""
    claims = [each for each in writer.claims() if each.id not in writer.later]
    return (
        f'<h2 id="check-it" tabindex="-1">{say("Check it")}</h2>{source_list(claims, writer, "Sources of this page")}'
    )


def ways(page: Page, site: tuple[Page, ...]) -> str:
    """Write the doors to the page before and the page after."""
    place = site.index(page)
    back = page.back or (site[place - 1] if place else None)
    on = page.on or (site[place + 1] if place + 1 < len(site) else None)
    doors = (way(page, back, "prev", "Previous") if back else "") + (way(page, on, "next", "Next") if on else "")
    chapter = f' data-chapter="{page.address}"' if isinstance(page, Chapter) else ""
    return f'<nav class="ways"{chapter} aria-label="{say("Previous and next")}">{doors}</nav>'


def way(here: Page, there: Page, kind: str, within: str) -> str:
    """Write one door; `within` is its label inside the story."""
    label = there.group.value
    if there.group is Group.STORY:
        label = within if here.group is Group.STORY else "From the start"
    return f'<a class="{kind}" href="{there.address}"><small>{say(label)}</small> {escape(say(there.title))}</a>'
