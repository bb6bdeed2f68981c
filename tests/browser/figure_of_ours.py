"""A small chart on a grid of pixels with everything that the page does for a chart, for tests of what the page does."""

import pandas as pd

from content.blocks import Choice, Drawing, Figure, OnlyIf, Prediction, Show
from content.drawing.inputs import buttons, guessed, slider
from content.drawing.pixels import Height, many, on_pixels, one, signs, text, titled
from content.drawing.signs import PERSON
from content.drawing.words import explain

GUESS = Prediction(
    "how-many-people",
    "How many are there?",
    (
        Choice("a few", why="Yes.", right=True, value=3),
        Choice("many", why="No.", value=20),
    ),
    reveal="A few.",
)


def people() -> pd.DataFrame:
    """Give the numbers of people."""
    return pd.DataFrame({"who": ["few", "many"], "people": [3, 40]})


def crowd(_: pd.DataFrame) -> Drawing:
    """Draw as many people as the slider says, or forty thousand as a sentence."""
    count = "(group == 'own' ? people : 3)"
    words = explain("<count> people, and <guess>", count=count, guess="guess < 0 ? 'no guess' : 'guess ' + guess")
    return on_pixels(
        titled(explain("There are <count> people", count=f"{count} == 3 ? 'few' : {count}")),
        signs(
            many(40),
            PERSON,
            "12 + (datum.n % 8) * 30",
            "20 + floor(datum.n / 8) * 34",
            "12",
            role="wrong",
            when=f"datum.n < {count}",
        ),
        text(one(), "0", "height - 8", words, serif=True, name="sentence_count"),
        wide=Height(220),
        narrow=Height(180, 0.25),
        params=[
            buttons("group", "Which group?", {"few": "a few", "own": "as many as you say"}, "few"),
            slider("people", "People", low=1, high=40, step=1, value=5),
            guessed(0, 40),
        ],
    )


FIGURE = Figure(
    id="crowd-of-ours",
    title="There are few people",
    in_words="A person for each.",
    data=people,
    draw=crowd,
    columns=(("who", "Who"), ("people", "People")),
    show=Show("people", (1, 12, 40)),
    only_if=(OnlyIf("people", "group", ("own",)),),
    guess=GUESS.id,
)
