"""The timeline on two sides: the rules and their years in front, what each says on the back."""

from typing import Any

from content.blocks import Figure
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import cited
from content.editions.paper.charts import chart, sign
from content.editions.paper.sources import named, sources, where
from content.evidence import Claim
from content.formats import in_date
from content.site import every_figure
from content.translations import say

TIMELINE = "law"


def rules(public: str = "") -> dict[str, Any]:
    """Give what stands on the timeline."""
    figure = timeline()
    told = sorted(cited(figure.in_words), key=lambda each: each.as_of.first)
    chapter = of_chapter()
    return {
        "emblem": sign(chapter),
        "place": say("Timeline"),
        "chart": chart(figure),
        "labels": {"claims": say("What each rule says"), "sources": say("Sources")},
        "claims": [line(each) for each in told],
        "sources": sources(told),
        "ledger": named(told[0].id, where(public)),
        "article": None,
    }


def timeline() -> Figure:
    """Give the chart of the years."""
    return next(figure for figure in every_figure() if figure.id == TIMELINE)


def of_chapter() -> Chapter:
    """Give the chapter that has the chart of the years."""
    return next(each for each in CHAPTERS if timeline() in each.figures())


def line(each: Claim) -> dict[str, str]:
    """Give a claim with its day and how firmly it stands."""
    return {
        "id": each.id,
        "day": in_date(each.as_of),
        "status": say(each.status.value),
        "words": each.sentence(),
        "caution": each.warning(),
    }
