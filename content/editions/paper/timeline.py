"""The timeline on two sides: the rules and their years in front, what each says on the back."""

from typing import Any

from content.blocks import Figure
from content.chapters import CHAPTERS
from content.citations import cited, plain
from content.editions.paper.charts import chart, sign
from content.editions.paper.sources import sources
from content.evidence import Claim
from content.formats import in_date
from content.site import every_figure
from content.translations import say

TIMELINE = "law"
COLOURS = (
    "Red is the face match. Green is what came after {R16.start:year} and holds the asker back. Blue is all else. A "
    "hollow mark is a draft. Without colours, the name, the side and the day of each say the same."
)


def rules() -> dict[str, Any]:
    """Give what stands on the timeline."""
    figure = timeline()
    told = sorted(cited(figure.in_words), key=lambda each: each.as_of.first)
    (chapter,) = (each for each in CHAPTERS if figure in each.figures())
    return {
        "emblem": sign(chapter),
        "place": say("Timeline"),
        "chart": chart(figure),
        "colours": plain(say(COLOURS)),
        "labels": {"claims": say("What each rule says"), "sources": say("Sources")},
        "claims": [line(each) for each in told],
        "sources": sources(told),
    }


def timeline() -> Figure:
    """Give the chart of the years."""
    return next(figure for figure in every_figure() if figure.id == TIMELINE)


def line(each: Claim) -> dict[str, str]:
    """Give a claim with its day and how firmly it stands."""
    return {
        "id": each.id,
        "day": in_date(each.as_of),
        "status": say(each.status.value),
        "words": each.sentence(),
        "caution": each.warning(),
    }
