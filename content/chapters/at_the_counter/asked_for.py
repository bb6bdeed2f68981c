"""What the counter asks for on each date, from before 2010 to December 2019."""

from itertools import groupby
from pathlib import Path

import pandas as pd

from content.citations import plain
from content.tables import table

ITEMS = {
    "card": "An ID card is shown",
    "name": "A name is tied to the number",
    "photo": "A photo is taken and kept",
    "match": "A machine compares face and ID",
}
STATES = {
    "none": "no national rule found",
    "new": "new",
    "asked": "asked for",
    "reader": "asked for, and new: read by a machine",
    "read": "asked for, and read by a machine",
}
BARS = {"none": "no national rule found", "asked": "asked for", "read": "read by a machine"}
STAYS = {"new": "asked", "reader": "read"}  # what is new on one day, and what it is from then on
STEPS = {
    "before": "before {R01.start:month}",
    "named": "{R01.start:month}",
    "ordered": "{R05.start:month}",
    "read": "{T11.start:month}",
    "photographed": "{T01.issued:month}",
    "lawful": "{R12.start:month}",
    "matched": "{R16.start:month}",
}
TITLES = {
    "before": "Before {R01.start:month} we found no national rule that asks for any of the four",
    "named": "In {R01.start:month} card and name were new; on photo and match we found no rule",
    "ordered": "In {R05.start:month} nothing was new; card and name were asked for",
    "read": "In {T11.start:month} a machine that reads the card was new; card and name were not",
    "photographed": "In {T01.issued:month} the photo was new; card and name were not",
    "lawful": "In {R12.start:month} nothing was new; card, name and photo were asked for",
    "matched": "In {R16.start:month} the machine’s match was new; card, name and photo were not",
}
MEANINGS = {
    "before": "No national rule found asks for a name with a new number. Many users have given one all the same.",
    "named": "New users must show an ID and give their name. People who already have a number are not asked.",
    "ordered": "A ministry order asks for real identity, also where a line is moved or passed on.",
    "read": "Shops must check the card with a machine that reads it. It does not look at the face.",
    "photographed": "A photo is to be taken and kept. From {T02.published:month} buyers online are to be checked live.",
    "lawful": "A second law asks for identity. In one province inspectors ask shops whether person and card fit.",
    "matched": "A machine compares the live face with the ID. If they do not match, the number stays dead.",
}


def items() -> pd.DataFrame:
    """Give one row per step and item: step, item, state, and the words that a reader sees."""
    rows = table(Path(__file__).with_name("items.csv"), ("step", "item", "state"))
    rows["when"] = [plain(STEPS[step]) for step in rows["step"]]
    rows["what"] = [plain(ITEMS[item]) for item in rows["item"]]
    rows["answer"] = [plain(STATES[state]) for state in rows["state"]]
    return rows


def runs(rows: pd.DataFrame) -> pd.DataFrame:
    """Give one row per stretch of steps that are alike: its item, first step, the step after it, kind and words."""
    found = []
    for place, item in enumerate(ITEMS):
        kinds = [STAYS.get(state, state) for state in rows[rows["item"] == item]["state"]]
        for kind, steps in groupby(range(len(kinds)), key=kinds.__getitem__):
            start, *more = steps
            found.append((place, start, start + len(more) + 1, kind, plain(BARS[kind])))
    return pd.DataFrame(found, columns=["item", "start", "end", "kind", "words"])
