"""The lists of cameras by city: what was seen of one of them, and of the same publisher's next edition."""

from pathlib import Path

import pandas as pd

from content.citations import plain
from content.claims import claim
from content.tables import table
from content.translations import say

HERE = Path(__file__).parent
HEADLINE = claim("A25").value("threshold")  # cameras for every thousand people, in the article's sentence
NAMED = ("Shenzhen", "Shanghai")  # the two cities of that sentence
FIRST, NEXT = "2019-08", "2020-07"
EDITIONS = {FIRST: "{C01.edition:month}", NEXT: "{C06.edition:month}"}


def list_of_2019() -> pd.DataFrame:
    """Give one row per city of the list that was seen: city, cameras per 1,000 people, how much of it was seen.

    `name` is the city in the file, whatever it is called in the reader's language.
    """
    rows = table(HERE / "cities_2019.csv", ("city", "density", "counts"))
    seen = {"seen": plain("with both counts"), "rate only": plain("the figure alone")}
    return rows.assign(
        name=rows["city"],
        city=[say(city) for city in rows["city"]],
        density=rows["density"].astype(float),
        seen=rows["counts"].map(seen),
    )


def both_editions() -> pd.DataFrame:
    """Give one row per city and edition of one publisher: edition, city, cameras per 1,000 people, its words."""
    rows = table(HERE / "editions.csv", ("edition", "city", "density"))
    shown = {edition: plain(words) for edition, words in EDITIONS.items()}
    return rows.assign(
        name=rows["city"],
        city=[say(city) for city in rows["city"]],
        density=rows["density"].astype(float),
        when=rows["edition"].map(shown),
    )
