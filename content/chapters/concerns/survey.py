"""What volunteers said in a survey: the same hundred people twice, and what they worried about."""

from typing import Any

import pandas as pd

from content.blocks import Drawing
from content.citations import plain
from content.claims import claim
from content.drawing.pixels import Height, Part, either, fixed, frame, many, on_pixels, one, rows, signs, stroke, text
from content.drawing.signs import SLIM
from content.drawing.words import explain

TALL = 34  # pixels of a person
UPPER, LOWER = 38, 136  # where the two rows of people begin
WORRIES, APART = 252, 44  # where the bars begin, and how far one is from the next


def answers() -> pd.DataFrame:
    """Give one row per answer in the survey: words, lowest and highest share, the figure in words."""
    rows = [
        ("Safer and more convenient", "S05", "low", "high", "{S05.low:share} to {S05.high:share}"),
        ("Ordinary ID as a choice", "S02", "id_choice", "id_choice", "{S02.id_choice:share}"),
        ("wanted to see or delete their data", "S04", "delete", "delete", "about {S04.delete:share}"),
        ("worried about lax data security", "S03", "lax_security", "lax_security", "about {S03.lax_security:share}"),
        ("worried about being tracked", "S04", "tracked", "tracked", "{S04.tracked:share}"),
    ]
    return pd.DataFrame(
        [
            (plain(what), claim(id).value(low), claim(id).value(high), plain(shown))
            for what, id, low, high, shown in rows
        ],
        columns=["what", "low", "high", "shown"],
    )


def survey(table: pd.DataFrame) -> Drawing:
    """Draw both answers over each other, a frame around the overlap, the worries below; `table` as in `answers`."""
    safer, choice = table.iloc[0], table.iloc[1]
    low, high, start = (round(100 * each) for each in (safer["low"], safer["high"], 1 - choice["low"]))
    bottom = WORRIES + APART * (len(table) - 2) - 16
    return on_pixels(
        people(0, low, UPPER, "right"),
        people(low, high, UPPER, "right", 0.4),
        people(high, 100, UPPER, None, 0.18),
        people(0, start, LOWER, None, 0.18),
        people(start, 100, LOWER, "right"),
        frame(
            f"{start} * width / 100 - 2",
            f"{UPPER - 7}",
            f"{low} * width / 100 + 2",
            f"{LOWER + TALL + 7}",
            role="wrong",
            width=3,
            arm=14,
        ),
        *said(low, start),
        *worries(table.iloc[2:].assign(n=range(len(table) - 2))),
        wide=Height(bottom),
        narrow=Height(bottom),
        params=(fixed("people", either("100", "50")), fixed("step", "width / people")),
    )


def people(first: int, last: int, top: int, role: str | None, opacity: float = 1) -> Part:
    """Draw the volunteers from `first` to `last` of a hundred as a row of figures; on a phone each stands for two."""
    of = "(datum.n + .5) * 100 / people"
    return signs(
        many(100),
        SLIM,
        "(datum.n + .5) * step",
        f"{top + TALL / 2}",
        f"{TALL}",
        role=role,
        opacity=opacity,
        when=f"datum.n < people && {of} > {first} && {of} < {last}",
    )


def said(low: int, start: int) -> tuple[Part, ...]:
    """Write both answers at the end from which they are laid, and what follows in the middle."""
    big: dict[str, Any] = {"size": 21, "serif": True, "role": "right"}
    middle: dict[str, Any] = {"align": "center"}
    at, size = f"{(low + start) / 200} * width", either("15", "14")
    upper, lower = UPPER + TALL, LOWER + TALL + 30
    both = explain("at least {K06.both:share} said both")
    return (
        text(one(), "0", "19", explain("{S05.low:share} to {S05.high:share}"), **big),
        text(one(), "138", "19", explain("said: safer and handier"), size=size),
        text(one(), at, f"{upper + 30}", both, size=19, serif=True, role="wrong", **middle),
        text(one(), at, f"{upper + 48}", explain("if everyone was asked both"), size=13, **middle),
        text(one(), "width", f"{lower}", explain("{S02.id_choice:share}"), align="right", **big),
        text(one(), "width - 54", f"{lower}", explain("wanted ordinary ID as a choice"), size=size, align="right"),
        text(
            one(), "width", f"{lower + 20}", explain("one figure: two people"), size=12.5, align="right", when="!wide"
        ),
    )


def worries(table: pd.DataFrame) -> tuple[Part, ...]:
    """Draw the worries as thin bars on the same hundred, one below the other."""
    data, top = rows(table), f"{WORRIES} + datum.n * {APART}"
    bar = f"{top} + 12"
    return (
        stroke("0", bar, "width", bar, data=data, width=6, opacity=0.12),
        stroke("0", bar, "datum.low * width", bar, data=data, width=6, opacity=0.55),
        text(data, "0", top, "datum.shown + ' ' + datum.what", size=14),
    )
