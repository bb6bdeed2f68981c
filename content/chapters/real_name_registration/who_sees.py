"""What the chart of the links rests on: who may know which, since when, and what each year brought."""

from pathlib import Path

import pandas as pd

from content.citations import plain
from content.claims import claim
from content.tables import table
from content.when import When

VIEWERS = {
    "another_user": "Another user",
    "platform": "The platform",
    "operator": "The operator",
    "authorities": "The authorities",
}
LINKS = {
    "face-name": "Face and real name",
    "name-number": "Real name and number",
    "name-account": "Real name and account",
    "number-account": "Number and account, by one identity",
    "account-shown": "Account and screen name",
    "account-messages": "Account and messages",
    "account-social": "Account and social network",
    "account-taxis": "Account and taxi rides",
    "account-food": "Account and food orders",
    "account-tax": "Account and tax",
}
SIGHTS = {"known": "documented", "open": "left open by our sources", "hidden": "hidden"}
# Each year: what it comes to, and what our sources say of it.
YEARS = {
    2010: (
        "A new number needs a name",
        "A buyer shows a card and gives a name. Of accounts our sources say nothing yet.",
    ),
    2011: (
        "Readers see any name; in Beijing the platform needs the real one",
        "In December Beijing asks users of microblogs for their real identity.",
    ),
    2012: (
        "Whoever posts must tell the platform a real name",
        "A national decision asks everybody who posts, not only in Beijing. The drawing stays as it was.",
    ),
    2013: (
        "No document, no connection",
        "A ministry’s order asks existing users too, when they change their service. The drawing stays as it was.",
    ),
    2014: (
        "We found no new rule, so all four see what they saw",
        "Our sources name no rule of this year. The drawing stays as it was.",
    ),
    2015: (
        "Backstage the real name, on stage any name",
        "Rules on account names spell out what was asked before. The drawing stays as it was.",
    ),
    2016: (
        "The shop takes a photo, and the company keeps it",
        "A new user is photographed. And a law has companies help the police against terrorism.",
    ),
    2017: (
        "One law asks for the identity behind number and account",
        "From June the cybersecurity law bars phone and messages for people who give no real identity.",
    ),
    2018: (
        "A trial is asked for: compare the faces",
        "The ministry wants portraits compared, on trial; where, we did not find. The drawing stays as it was.",
    ),
    2019: (
        "One number stands behind five kinds of service",
        "In December the face must match the card. For many people, the article says, one app serves all five needs.",
    ),
}


def years() -> range:
    """Give the years of the chart: from the first rule to the match of faces."""
    first, last = (claim(id).figures["start"] for id in ("R01", "R16"))
    assert isinstance(first, When)
    assert isinstance(last, When)
    return range(first.year, last.year + 1)


def links() -> pd.DataFrame:
    """Give one row per link: its ends, the day since which it is there, and how each viewer sees it."""
    rows = table(Path(__file__).with_name("links.csv"), ("link", "start", "end", "since", *VIEWERS))
    return rows.assign(year=[int(since[:4]) for since in rows["since"]])


def sights() -> pd.DataFrame:
    """Give the table: one row per link, the year since which it is there, and how each viewer sees it, in words."""
    rows = links()
    seen = {viewer: [plain(SIGHTS[sight]) for sight in rows[viewer]] for viewer in VIEWERS}
    return rows.assign(what=[plain(LINKS[link]) for link in rows["link"]], since=rows["year"].astype(str), **seen)


def seen_by_each() -> pd.DataFrame:
    """Give one row per link and viewer: the panel of the viewer, the ends, the year, the sight."""
    panels = {viewer: place for place, viewer in enumerate(VIEWERS)}
    rows = links().melt(["link", "start", "end", "year"], list(VIEWERS), "viewer", "sight")
    return rows.assign(panel=rows["viewer"].map(panels)).drop(columns=["viewer", "link"])


def sums() -> pd.DataFrame:
    """Give one row per viewer and year: how many of the links are documented, left open and hidden."""
    rows = seen_by_each()
    found = []
    for year in years():
        there = rows[rows["year"] <= year]
        for panel in range(len(VIEWERS)):
            mine = there[there["panel"] == panel]["sight"]
            found.append({"panel": panel, "at": year, **{sight: int((mine == sight).sum()) for sight in SIGHTS}})
    return pd.DataFrame(found)
