"""The stepper: what the counter asks for, from before 2010 to December 2019."""

from pathlib import Path

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.palette import INK, buttons, by_role, sentence, stacked, wrapped, x_at
from content.prose import plain
from content.tables import table

ITEMS = {
    "name": "A name tied to the number",
    "card": "Identity, shown by a card",
    "photo": "A photo of the buyer, to be kept",
    "match": "A machine that compares face and ID",
}
STATES = {
    "none": ("assumed", "○", "no national rule found"),
    "asked": ("right", "●", "asked for"),
    "read": ("right", "●", "asked for, and read by a machine"),
    "new": ("wrong", "★", "new"),
}
STEPS = {
    "before": "before {R01.start:month}",
    "named": "{R01.start:month}",
    "ordered": "{R05.start:month}",
    "read": "{T11.start:month}",
    "photographed": "{T01.issued:month}",
    "lawful": "{R12.start:month}",
    "matched": "{R16.start:month}",
}
MEANINGS = {
    "before": "No national rule found asks for a name with a new number. Many users have given one all the same.",
    "named": "New users must show an ID and give their name. People who already have a number are not asked.",
    "ordered": "A ministry order asks for real identity, also where a line is moved or passed on.",
    "read": "Shops must check the card with a machine that reads it. It does not look at the face.",
    "photographed": "A photo is to be taken and kept. From {T02.published:month} buyers online are to be checked live.",
    "lawful": "A second law asks for identity. Staff compare face and card by eye, at least in one province.",
    "matched": "A machine compares the live face with the ID. If they do not match, the number stays dead.",
}


def items() -> pd.DataFrame:
    """Give one row per step and item: step, item, state, and the words that a reader sees."""
    rows = table(Path(__file__).with_name("items.csv"), ("step", "item", "state"))
    rows["when"] = [plain(STEPS[step]) for step in rows["step"]]
    rows["what"] = [plain(ITEMS[item]) for item in rows["item"]]
    rows["role"] = [STATES[state][0] for state in rows["state"]]
    rows["sign"] = [STATES[state][1] for state in rows["state"]]
    rows["answer"] = [plain(STATES[state][2]) for state in rows["state"]]
    rows["meaning"] = [wrapped(MEANINGS[step]) for step in rows["step"]]
    return rows


def stepper(rows: pd.DataFrame) -> Drawing:
    """Draw the four items of the chosen step as a list, with its meaning above; `rows` as `items` gives them."""
    step = buttons("step", "When:", STEPS, "before")
    at_step = alt.Chart(rows).transform_filter("datum.step == step")
    down = alt.Y("item:N").sort(list(ITEMS)).axis(None)
    signs = at_step.mark_text(align="left", fontSize=20, fontWeight="bold").encode(
        x=x_at(0), y=down, text=alt.Text("sign:N"), color=by_role()
    )
    names = at_step.mark_text(align="left", fontSize=15, color=INK).encode(x=x_at(28), y=down, text=alt.Text("what:N"))
    answers = at_step.mark_text(align="left", fontSize=14, dy=18, color=INK).encode(
        x=x_at(28), y=down, text=alt.Text("answer:N")
    )
    meaning = sentence("datum.meaning").properties(data=rows[rows["item"] == "name"][["step", "meaning"]], height=70)
    meaning = meaning.transform_filter("datum.step == step")
    shown = alt.layer(signs, names, answers).properties(height=4 * 54)
    return stacked(meaning, shown, spacing=12, params=(step,))
