"""The chart of the counts of countries that take biometrics: a box for each edition, and no line between them."""

from pathlib import Path

import pandas as pd

from content.blocks import Drawing
from content.citations import plain
from content.drawing.pixels import Height, Part, either, fixed, on_pixels, one, placed, rows, signs, text, titled
from content.drawing.signs import SQUARE
from content.drawing.words import explain, in_lines
from content.formats import in_date
from content.palette import INK
from content.publication import named
from content.tables import table
from content.when import When

HERE = Path(__file__).parent
TITLE = (
    "{W13.countries:count}, over {W31.biometric:count}, just under {W32.biometric:count}, just over "
    "{W14.biometric:count}: draw no line"
)
EXACT, OVER, UNDER = "exact", "over", "under"
# Of each edition in the order of their dates: how its number is meant, and what it says of its count.
EDITIONS = (
    (EXACT, "most of them take fingerprints"),
    (OVER, "points for each country set anew"),
    (UNDER, "{W32.process:count} still on the way stand apart"),
    (OVER, "more are on the way, or for some people only"),
)
IN_A_ROW = 6  # squares
FEW = 17  # letters of a line in a box
BOX, GAP = 250, 34  # pixels: the height of a box, and what parts two
TURN = 660


def counts() -> pd.DataFrame:
    """Give one row per count: its date, its publisher, what it counts, the number, the number in words."""
    found = table(HERE / "counts.csv", ("as_of", "publisher", "kind", "countries", "shown"))
    publishers = {name: named(name.split("/")[0]) for name in found["publisher"]}
    kinds = {"ID": plain("require ID"), "biometric": plain("take biometrics")}
    return found.assign(
        when=[in_date(When.written(each)) for each in found["as_of"].astype(str)],
        who=found["publisher"].map(publishers),
        what=found["kind"].map(kinds),
        shown=[plain(each) for each in found["shown"]],
    )


def boxes(found: pd.DataFrame) -> pd.DataFrame:
    """Give one row per edition that counts biometrics: its date, its count, what it says; `found` is as of `counts`."""
    kept = found[found["kind"] == "biometric"].reset_index(drop=True)
    meant, said = zip(*EDITIONS, strict=True)
    return kept[["when", "countries", "shown"]].assign(
        box=range(len(kept)), meant=meant, said=[in_lines(plain(each), FEW) for each in said]
    )


def squares(found: pd.DataFrame) -> pd.DataFrame:
    """Give one row per country counted; the last is open where the edition says over or under."""
    drawn = [
        (box, n, meant != EXACT and n == sure)
        for box, countries, meant in found[["box", "countries", "meant"]].itertuples(index=False)
        for sure in [int(countries) - (meant == UNDER)]
        for n in range(sure + (meant != EXACT))
    ]
    return pd.DataFrame(drawn, columns=["box", "n", "open"])


SIZES = (
    fixed("in_row", f"wide ? {len(EDITIONS)} : 2"),
    fixed("step", "wide ? 20 : 17"),  # from square to square
    fixed("w", f"(width - (in_row - 1) * {GAP}) / in_row"),
)
X = f"(datum.box % in_row) * (w + {GAP})"
Y = f"floor(datum.box / in_row) * {BOX + GAP}"


def editions(found: pd.DataFrame) -> Drawing:
    """Draw a box for each edition of one publisher, a square for each country; `found` is as `counts` gives it."""
    listed = boxes(found)
    return on_pixels(
        *framed(listed),
        *counted(listed),
        *unequal(),
        titled(explain(TITLE)),
        text(one(), "0", "height - 6", explain("Open square: “over” or “under”, how many is not said."), size=12.5),
        wide=Height(BOX + 30),
        narrow=Height(2 * BOX + GAP + 30),
        params=SIZES,
        turn=TURN,
    )


def framed(listed: pd.DataFrame) -> list[Part]:
    """Draw the boxes: date, count as printed, and what the edition says of it."""
    data = rows(listed)
    outline = {"type": "rect", "fillOpacity": 0, "stroke": INK, "strokeOpacity": 0.34, "cornerRadius": 3}
    return [
        placed(data, outline, {"px": f"{X} + 1", "py": f"{Y} + 1", "px2": f"{X} + w - 1", "py2": f"{Y} + {BOX}"}),
        text(data, f"{X} + 12", f"{Y} + 22", "datum.when", size=13),
        text(data, f"{X} + 12", f"{Y} + 47", "datum.shown", size=either("20", "16.5"), serif=True),
        text(data, f"{X} + 12", f"{Y} + 200", "datum.said", size=13, line=1.2),
    ]


def counted(listed: pd.DataFrame) -> list[Part]:
    """Draw a square for each country that an edition counts."""
    data = rows(squares(listed))
    x, y = f"{X} + 18 + (datum.n % {IN_A_ROW}) * step", f"{Y} + 68 + floor(datum.n / {IN_A_ROW}) * step"
    return [
        signs(data, SQUARE, x, y, "step - 5", role="right", when="!datum.open", name="countries"),
        signs(data, SQUARE, x, y, "step - 6", role="right", when="datum.open", hollow=True),
    ]


def unequal() -> list[Part]:
    """Say between any two boxes that they count no one thing."""
    listed = rows(pd.DataFrame({"box": range(len(EDITIONS) - 1)}))
    beside = "(datum.box % in_row < in_row - 1)"
    x, y = f"{beside} ? {X} + w + {GAP / 2} : width / 2", f"{Y} + ({beside} ? {BOX / 2} + 10 : {BOX + GAP / 2 + 8})"
    return [text(listed, x, y, "'≠'", size=26, bold=True, role="wrong", align="center")]
