"""The chart of the users without a name: three counts as cards, and between them no count that we use."""

import json
from math import ceil

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.citations import figure_of, plain
from content.claims import claim
from content.drawing.counts import as_count
from content.drawing.inputs import guessed
from content.drawing.pixels import Height, Part, either, fixed, many, on_pixels, one, placed, signs, stroke, text
from content.drawing.signs import SIM
from content.drawing.words import explain, gap

UNIT = round(claim("K30").value("card"))  # users behind one card
ASIDE, HEAD = 240, 62  # pixels of the words beside the cards in a column, and of those above them on a phone
ACROSS = {"wide": 25, "narrow": 16}  # cards in a row
PARTED = 1.7  # rows of cards between two counts
FOOT = 84  # pixels of the words below
HATCH = 9  # pixels
DEEP = 1.22  # of a card's cell: its height, in widths
# Each count: its date, users without a name, users in all, and what is said of it.
COUNTS = (
    ("R02.month", "R02.unregistered", "R02.users", "up to {R02.unregistered:count} without a name",
     "of about {R02.users:count} mobile users"),
    ("R08.month", "R08.left", "K30.users", "{R08.left:count} without a name",
     "{K30.open:share} of about {K30.users:count} phone users"),
    ("R36.month", "R36.left", "", "none without a name", "by the ministry’s own word"),
)  # fmt: skip
CHOICES = ("Q08.least", "Q08.less", "R08.left", "Q08.more")  # of the guess at the second count


def cards(name: str) -> int:
    """Give how many cards stand for the users of a figure; what is no figure has none."""
    id, _, figure = name.partition(".")
    return round(claim(id).value(figure) / UNIT) if name else 0


def unregistered() -> pd.DataFrame:
    """Give one row per count: when, users without a name (people, and in words), users in all where that is said."""
    return pd.DataFrame(
        {
            "when": str(figure_of(when)[1]),
            "people": figure_of(without)[1],
            "users": figure_of(users)[1] if users else plain("not said"),
            "said": plain(left),
        }
        for when, without, users, left, _ in COUNTS
    )


def tops(room: str) -> list[float]:
    """Give the top of each count in rows of cards."""
    deep = [ceil(cards(users) / ACROSS[room]) for _, _, users, *_ in COUNTS]
    return [sum(deep[:place]) + PARTED * place for place in range(len(COUNTS))]


def height(room: str, aside: int, words: int) -> Height:
    """Give the height of an arrangement: rows of cards, words, and what is said below."""
    each = (tops(room)[-1] + 1) * DEEP / ACROSS[room]  # pixels for one of width
    return Height(words + FOOT - aside * each, each)


def sizes() -> list[alt.Parameter]:
    """Name the size of a card and the top of each count."""
    places = enumerate(zip(tops("wide"), tops("narrow"), strict=True))
    return [
        fixed("aside", either(str(ASIDE), "0")),
        fixed("across", either(str(ACROSS["wide"]), str(ACROSS["narrow"]))),
        fixed("cell", "(width - aside) / across"),
        fixed("deep", f"cell * {DEEP}"),
        *(
            fixed(f"top{n}", either(f"{one:g} * deep", f"{HEAD * (n + 1)} + {other:g} * deep"))
            for n, (one, other) in places
        ),
    ]


def nameless(_: pd.DataFrame) -> Drawing:
    """Draw each count as cards, those without a name first and strong, and the reader's guess as a pale ground."""
    guess = guessed(claim("Q08").value("least"), claim("Q08").value("more"))
    parts = (*guess_ground(), *counted(), *gaps(), *tray(), *heads(), *below())
    return on_pixels(
        *parts,
        wide=height("wide", ASIDE, HEAD // 2),
        narrow=height("narrow", 0, HEAD * len(COUNTS)),
        params=(guess, *sizes()),
    )


def place_of(count: int) -> tuple[str, str]:
    """Give the left and the top of a card's cell, as expressions."""
    return "(aside + datum.n % across * cell)", f"(top{count} + floor(datum.n / across) * deep)"


def counted() -> list[Part]:
    """Draw the cards of each count."""
    parts = []
    for count, (_, without, users, *_) in enumerate(COUNTS):
        left, top = place_of(count)
        at = (f"{left} + cell / 2", f"{top} + deep / 2", "cell * .72")
        if users:
            named, nobody = f"datum.n >= {cards(without)}", f"datum.n < {cards(without)}"
            parts += [
                signs(many(cards(users)), SIM, *at, opacity=0.2, when=named),
                signs(many(cards(without)), SIM, *at, role="right", when=nobody),
            ]
    return parts


def guess_ground() -> list[Part]:
    """Draw a pale ground behind as many cards of the second count as the reader guessed."""
    left, top = place_of(1)
    fields = {"px": left, "py": top, "px2": f"{left} + cell * min(1, guess / {UNIT} - datum.n)", "py2": f"{top} + deep"}
    look = {"type": "rect", "opacity": 0.2}
    return [placed(many(cards("Q08.more")), look, fields, when=f"guess > 0 && datum.n < guess / {UNIT}")]


def gaps() -> list[Part]:
    """Hatch what lies between two counts: nobody's count there is one that we use."""
    parts = []
    for count in (0, 1):
        high = f"top{count + 1} - (wide ? 0 : {HEAD}) - {PARTED - 0.45:g} * deep"
        left, low = "(wide ? aside : 136)", f"{high} + .8 * deep"
        x = f"{left} + datum.n * {HATCH}"
        shown = f"{x} + .5 * deep < width"
        parts += [
            stroke(x, low, f"{x} + .5 * deep", high, data=many(120), opacity=0.3, when=shown),
            text(one(), "0", f"{low} - .2 * deep", json.dumps(plain("no count that we use")), size=13, opacity=0.8),
        ]
    return parts


def tray() -> list[Part]:
    """Draw the last count, which is none, as an empty row, and in it what the ministry set itself to do."""
    left, low = "aside + 2", "top2 + deep"
    edges = [(left, "top2", left, low), (left, low, "width - 2", low), ("width - 2", "top2", "width - 2", low)]
    task = json.dumps(plain("its task for {R38.year:year}: more accurate data"))
    drawn = [stroke(*edge, opacity=0.45, dash=(3, 3)) for edge in edges]
    return [*drawn, text(one(), "aside + 12", "top2 + deep / 2", task, size=13, base="middle")]


def heads() -> list[Part]:
    """Write of each count when it was, how many had no name, and of how many."""
    parts = []
    for count, (when, _, _, left, whole) in enumerate(COUNTS):
        top = f"top{count} - (wide ? 0 : {HEAD})"
        lines = (plain(f"{{{when}:date}}"), plain(left), plain(whole))
        date, people, users = (json.dumps(each) for each in lines)
        parts += [
            text(one(), "0", f"{top} + 16", date, size=19, serif=True),
            text(one(), "0", f"{top} + 36", people, size=14, bold=True, role="right"),
            text(one(), "0", f"{top} + 54", users, size=13, opacity=0.9),
        ]
    return parts


def below() -> list[Part]:
    """Say what a card is, and how far the reader's guess was from the count."""
    low = f"height - {FOOT}"
    left = claim("R08").value("left")
    choices = {f"{figure_of(each)[1]}": plain(f"{{{each}:count}}") for each in CHOICES}
    guess = explain(
        "You guessed <count>, the pale ground.", count=f"{json.dumps(choices)}[guess] || {as_count('guess')}"
    )
    less = explain("The count was <times> times that.", times=f"format({left} / guess, ',.3~r')")
    more = explain("That is <times> times the count.", times=f"format(guess / {left}, ',.3~r')")
    same = explain("So many the ministry counted.")
    far = f"guess < {left} ? {less} : guess > {left} ? {more} : {same}"
    said = f"{guess} + (wide ? '{gap()}' : '\\n') + ({far})"
    return [
        signs(one(), SIM, "6", f"{low} + 24", "13", opacity=0.5),
        text(one(), "20", f"{low} + 29", json.dumps(plain("one card: {K30.card:count} users")), size=13),
        text(one(), "0", f"{low} + 54", said, size="wide ? 15 : 13.5", when="guess > 0", name="sentence_guess"),
    ]
