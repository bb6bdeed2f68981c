"""The timeline for a wall: each rule at its date, the turning points with a drawing and a sentence, on one side."""

from collections.abc import Mapping
from typing import Any

from content.blocks import Paired
from content.chapters.since_2019.law_dates import FORCE, FROM, MATCH, SIDES, TO
from content.citations import plain
from content.claims import claim
from content.drawing.words import DATED, told
from content.editions.codes import code_of
from content.editions.html.style import ASSETS
from content.editions.naming import known_at
from content.editions.paper.explainer import WAY
from content.editions.paper.names import TIMELINE, titles
from content.editions.paper.sources import named
from content.editions.paper.timeline import timeline
from content.palette import CHART
from content.translations import say

# The turning points: what had to be given, or what came in its place. All else is small beside them.
TURNS: Mapping[str, str] = {
    "R01": "icon-name",
    "T01": "icon-camera",
    MATCH: "icon-match",
    "R22": "sign-door",
    "R32": "sign-hand",
}
WHOLE = "The sheet “{sheet}” has each in full, with its caution and its sources."
START = "Stand at the counter yourself, and check every date: {address}"


def poster(public: str) -> dict[str, Any]:
    """Give what stands on the poster; with an address also the code that leads there."""
    home = known_at(public, "/") if public else ""
    return {
        "place": say("Timeline"),
        "heading": plain(timeline().title),
        "colours": plain(timeline().key),
        "years": [FROM, TO],
        "sides": [{"heading": say(words), "rules": rules(side)} for side, words in SIDES.items()],
        "ask": say("Two questions for every rule"),
        "questions": [say(each) for each in Paired.HEADS],
        "whole": named(MATCH, say(WHOLE).format(sheet=titles()[TIMELINE])),
        "start": say(START).format(address=home) if home else say(WAY),
        "drawing": code_of(home).decode() if home else "",
    }


def rules(side: str) -> list[dict[str, Any]]:
    """List the rules of one side by their dates."""
    table = timeline().data()
    return [rule(each) for each in table[table["side"] == side].sort_values("years").to_dict("records")]


def rule(row: Mapping[Any, Any]) -> dict[str, Any]:
    """Give a rule: its name, its day, how it stands, the years to it from the first, and what it says at a turn."""
    id, when = row["id"], row["day"]
    return {
        "id": id,
        "words": row["words"],
        "day": when if row["kind"] == FORCE else told(DATED, when=when, what=row["stands"]),
        "years": row["years"] - FROM,
        "colour": CHART[row["role"]].paper,
        "hollow": row["kind"] == "draft",
        "subject": id == MATCH,
        "sign": drawing(id, CHART[row["role"]].paper) if id in TURNS else "",
        "says": claim(id).sentence() if id in TURNS else "",
    }


def drawing(id: str, colour: str) -> str:
    """Give the drawing of a turning point; that of the face match is white, for it stands on its colour."""
    lines = (ASSETS / f"{TURNS[id]}.svg").read_text(encoding="utf-8")
    return lines.replace('"#000"', '"#FFFFFF"' if id == MATCH else f'"{colour}"')
