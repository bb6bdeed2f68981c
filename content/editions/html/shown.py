"""What a page shows beside its charts as HTML: objects, the running drawing, doors."""

from typing import assert_never

from content.blocks import LINKS, Doors, LinkStrip, Picture, Shown
from content.editions.html.inline import Writer
from content.translations import say


def shown(block: Shown, writer: Writer) -> str:
    """Write one block of what is shown."""
    match block:
        case Picture():
            return picture(block, writer)
        case LinkStrip():
            return strip(block, writer)
        case Doors():
            return doors(writer)
        case _:
            assert_never(block)


def picture(block: Picture, writer: Writer) -> str:
    """Write objects side by side; the drawings are decoration, the words say it."""
    things = "".join(
        f'<li><span class="icon icon-{thing.icon}"></span><strong>{writer.inline(thing.name)}</strong>'
        f"<span>{writer.inline(thing.does)}</span></li>"
        for thing in block.things
    )
    return f'<figure class="picture"><ul>{things}</ul><figcaption>{writer.inline(block.in_words)}</figcaption></figure>'


def strip(block: LinkStrip, writer: Writer) -> str:
    """Write the running drawing: boxes, and lines that are solid, dashed or dotted."""

    def line(link: str) -> str:
        return f'<span class="link {"ahead" if link in block.ahead else LINKS[link]}"></span>'

    def box(name: str) -> str:
        return f'<span class="box">{say(name)}</span>'

    drawing = (
        f"{box('FACE')}{line('face-card')}{box('CARD')}{line('card-number')}{box('NUMBER')}"
        f"{line('number-accounts')}{box('ACCOUNTS')}"
    )
    back = f'<div class="back">{box("INTERNET ID")}</div>' if block.closed else ""
    apart = f"{line('face-cameras')}{box('STREET CAMERAS')}"
    return (
        f'<figure class="strip"><div aria-hidden="true"><div class="row">{drawing}</div>{back}'
        f'<div class="row apart">{apart}</div></div>'
        f"<figcaption>{writer.inline(block.in_words)}</figcaption></figure>"
    )


def doors(writer: Writer) -> str:
    """Write a door to every chapter after the first, from the registry."""
    items = "".join(
        f'<li data-visited="{chapter.address}"><a href="{chapter.address}">{say(chapter.title)}</a> '
        f"{writer.inline(chapter.teaser)}</li>"
        for chapter in writer.chapters[1:]
    )
    return f'<ol class="doors" start="2">{items}</ol>'
