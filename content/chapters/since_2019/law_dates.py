"""The chart of China's law by date: what became a rule, and what was only drafted."""

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims import claim
from content.drawing.marks import FRAMELESS, by_role, fill_by_role, words_at, x_at
from content.drawing.words import DATED, explain, words_above
from content.palette import INK
from content.prose import plain
from content.words import in_date

# What became law and what was only drafted: claim, its date, what it did, and its kind.
LAW = (
    ("R01", "start", "A name for a new number", "force"),
    ("R03", "decided", "Real identity for phone and internet", "decided"),
    ("R05", "start", "Real identity for landlines and mobiles", "force"),
    ("R07", "start", "Account names: real one for the platform", "force"),
    ("T01", "issued", "The shop keeps a photo of the buyer", "issued"),
    ("R12", "start", "No real identity, no service", "force"),
    ("R16", "start", "The face match at the counter", "force"),
    ("R20", "start", "Civil Code: biometrics as personal data", "force"),
    ("L01", "issued", "Suspicious cards are checked again", "issued"),
    ("R21", "start", "Courts: residents may ask another way in", "force"),
    ("R23", "start", "Privacy law: separate consent", "force"),
    ("L09", "start", "Anti-fraud law: cards in use", "force"),
    ("R28", "published", "Draft of face rules", "draft"),
    ("R30", "start", "Face rules: a face not the only way", "force"),
    ("R33", "start", "Internet ID, voluntary by its text", "force"),
    ("R14", "start", "“No identity, no service” gets a new number", "force"),
)


def law() -> pd.DataFrame:
    """Give one row per rule: its day (as far as known), what it did, and whether it is in force or a draft."""
    kinds = {
        "force": plain("in force"),
        "decided": plain("decided"),
        "issued": plain("issued"),
        "draft": plain("draft only"),
    }
    rows = []
    for id, name, words, kind in LAW:
        when = claim(id).figures[name]
        rows.append((in_date(when), plain(words), kind, kinds[kind], id))
    found = pd.DataFrame(rows, columns=["day", "words", "kind", "stands", "id"])
    later = [claim(id).later for id in found["id"]]
    return found.assign(
        place=range(len(found)),
        role=["later" if after else "right" for after in later],
        filled=[0 if kind == "draft" else 1 for kind in found["kind"]],
        look=["draft" if kind == "draft" else "rule" for kind in found["kind"]],
    )


def timeline(rows: pd.DataFrame) -> Drawing:
    """Draw the rules one below the other by date, a draft as a hollow diamond; `rows` as `law` gives them."""
    down = alt.Y("place:O").axis(None)
    base = alt.Chart(rows)
    line = base.mark_rule(color=INK, opacity=0.3, strokeWidth=2).encode(x=x_at(8))
    dots = base.mark_point(size=150, strokeWidth=2.5, opacity=1).encode(
        x=x_at(8),
        y=down,
        color=by_role(),
        fill=fill_by_role(),
        fillOpacity=alt.FillOpacity("filled:Q").scale(None).legend(None),
        shape=alt.Shape("look:N").scale(domain=["draft", "rule"], range=["diamond", "circle"]).legend(None),
    )
    what = words_above(base, "datum.words", 14, down, left=24, gap=1)
    dated = base.transform_calculate(label=explain(DATED, when="datum.day", what="datum.stands"))
    when = words_at(dated, 24, down, "label", 12, dy=9)
    return alt.layer(line, dots, what, when).properties(height=len(rows) * 52, config=FRAMELESS)
