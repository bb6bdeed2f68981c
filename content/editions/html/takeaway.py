"""What a reader may take along of a chart: its picture, its data, its specification, a link to it as it is set."""

import htpy as h

from content.blocks import Figure
from content.citations import plain
from content.editions.credits import credit
from content.editions.files import DOWNLOADS
from content.editions.html.big import to_big
from content.editions.html.document import NAME
from content.editions.html.markup import sayings
from content.translations import say

COPYING = {
    "copied": "Copied. The link holds the setting and nothing else.",
    "shown": "Copy this link yourself: it is selected.",
}

FRAMED = {
    "copied": (
        "Copied. It shows this chart alone, as it is set now. If the frame stays empty, whoever runs this site has to "
        "let that page show it."
    ),
    "shown": "Copy this code yourself: it is selected.",
}


def tools(figure: Figure, *, has_data: bool) -> h.Element:
    """Write what is asked for most; the script shows what needs it."""
    return h.div(".tools", data_title=plain(figure.title), data_credit=credit(figure), data_site=say(NAME))[
        picture(figure, "png", say("Picture")),
        file(figure, "csv", say("Data")) if has_data else None,
        link(figure.id),
        to_big(figure.id, about=plain(figure.title)),
    ]


def link(id: str) -> h.Element:
    """Write the button that copies a link to a part of the page as it is set."""
    label = say("Link: copy one to this setting")
    return h.button(".tool", sayings(COPYING), type="button", data_copy=id, hidden=True, aria_label=label)[say("Link")]


def further(figure: Figure, *, has_data: bool) -> h.Element:
    """Write what few ask for."""
    return h.p(".further")[
        frame(figure),
        picture(figure, "svg", "SVG"),
        file(figure, "json", "JSON") if has_data else None,
    ]


def frame(figure: Figure) -> h.Element:
    """Write the button that copies what shows the chart inside a page of another site."""
    label = say("Code to embed: copy it for a page of a course")
    given = sayings(FRAMED) | {"data-frame": figure.id}
    return h.button(".tool", given, type="button", hidden=True, aria_label=label)[say("Code to embed")]


def picture(figure: Figure, kind: str, name: str) -> h.Element:
    """Write the button that makes a picture of the chart."""
    label = f"{name}: {plain(figure.title)} ({kind.upper()})"
    return h.button(".tool", type="button", data_picture=kind, hidden=True, aria_label=label)[name]


def file(figure: Figure, kind: str, name: str) -> h.Element:
    """Write the link to one of the chart's files."""
    label = f"{name}: {plain(figure.title)} ({kind.upper()})"
    file = f"{figure.id}.{kind}"
    return h.a(".tool", href=f"{DOWNLOADS}/{file}", download=file, aria_label=label)[name]


def copied() -> h.Element:
    """Write where the script says that a link was copied, or shows the link where it cannot."""
    return h.div(".copying")[
        h.input(type="text", readonly=True, hidden=True, aria_label=say("What is copied")),
        h.span(role="status"),
    ]
