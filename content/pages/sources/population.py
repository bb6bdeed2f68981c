"""The chart of one percentage: the article's users among the people of a country, and the country that it needs."""

import pandas as pd

from content.blocks import Drawing
from content.citations import plain
from content.claims import claim
from content.drawing.counts import of_size
from content.drawing.inputs import slider
from content.drawing.pixels import Height, Part, either, fixed, many, on_pixels, one, placed, signs, text, titled
from content.drawing.signs import PERSON
from content.drawing.words import explain
from content.formats import in_count, in_number, in_share
from content.translations import spoken

MILLION, A_FIGURE = 1_000_000, 10  # people; millions behind one figure
LEAST, MOST = 1_200, 1_500  # millions
USERS, NEEDED = claim("A08").value("mobile_users") / MILLION, claim("K10").value("whole") / MILLION
SHARE = f"({USERS:g} / population)"
FITS = f"(format({SHARE}, '.0%') == format({claim('A09').value('population_share')}, '.0%'))"  # as the article rounds
TURN = 440


def populations() -> pd.DataFrame:
    """Give one row per population (millions) to try: the words for it, and what share the article's figure makes."""
    rows = [
        ("The one that makes the article’s share true", NEEDED),
        ("The one behind the official share", claim("K11").value("whole") / MILLION),
    ]
    return pd.DataFrame(
        [(plain(what), written(whole), in_share(USERS / whole, 1)) for what, whole in rows],
        columns=["what", "millions", "share"],
    )


def written(millions: float) -> str:
    """Write so many million people as the column counts them: in millions, in Chinese in 亿."""
    return in_count(round(millions) * MILLION) if spoken().han else in_number(millions, 0)


def population(_: pd.DataFrame) -> Drawing:
    """Draw the country that the reader sets in figures of ten million, and below it the one that the share needs."""
    start = round(claim("K11").value("whole") / MILLION)
    return on_pixels(
        titled(title()),
        *chosen(),
        *needed(),
        text(one(), "0", "height - 6", sign(), size=12.5, opacity=0.85),
        wide=Height(192, 10 * 1.12 / 30),
        narrow=Height(214, 18 * 1.12 / 17),
        turn=TURN,
        params=(
            slider("population", "Population (millions)", low=LEAST, high=MOST, step=1, value=start),
            fixed("deep", "wide ? 5 : 9"),
            fixed("cell", "wide ? width / 30 : width / 17"),
            fixed("block", "deep * cell * 1.12"),
            fixed("first", "wide ? 38 : 56"),
            fixed("second", "first + block + (wide ? 62 : 78)"),
            fixed("fitting", f"{FITS} ? population : {NEEDED:g}"),
        ),
    )


def numbers() -> dict[str, str]:
    """Write the population, the share and what lies between the two countries, as Vega expressions."""
    return {
        "whole": of_size(1000 * MILLION, "population / 1000", ".3~f"),
        "share": f"format({SHARE}, '.1%')",
        "gone": of_size(MILLION, f"abs(population - {NEEDED:g})", ",.0f"),
    }


def title() -> str:
    """Say what share the article's users are of the present country, as a Vega expression."""
    fits = explain(
        "{A08.mobile_users:count} are <share> of <whole> billion people: rounded, {A09.population_share:share}",
        **numbers(),
    )
    other = explain(
        "{A08.mobile_users:count} are <share> of <whole> billion people, not {A09.population_share:share}", **numbers()
    )
    return f"{FITS} ? {fits} : {other}"


def sign() -> str:
    """Say how many people a figure stands for, as a Vega expression."""
    return explain("One figure stands for <n> million people.", n=of_size(MILLION, str(A_FIGURE)))


def chosen() -> list[Part]:
    """Draw the present country: those online in ink, the others pale."""
    words = explain("{A08.mobile_users:count} of <whole> billion people", **numbers())
    return [
        text(one(), "0", "22", numbers()["share"], size=27, serif=True, role="right"),
        text(one(), either("96", "0"), either("22", "44"), words, size=14),
        *crowd("first", "population"),
    ]


def needed() -> list[Part]:
    """Draw the country that the article's share needs, and dashed what lies between the two."""
    lacks = explain("needs about {K10.whole:count} people")
    fits = explain("fits this country, rounded")
    return [
        text(one(), "0", "second - 18", explain("{A09.population_share:share}"), size=27, serif=True),
        text(one(), either("96", "72"), "second - 18", f"fitting == population ? {fits} : {lacks}", size=14),
        *crowd("second", "min(population, fitting)"),
        *between(),
        text(
            one(),
            "0",
            "second + block + 26",
            difference(),
            size=either("17", "14.5"),
            serif=True,
            name="sentence_people",
        ),
    ]


def difference() -> str:
    """Say how far the two countries are apart, as a Vega expression."""
    larger = explain("About <gone> million people too many for it", **numbers())
    smaller = explain("About <gone> million people too few for it", **numbers())
    fits = explain("<share> is {A09.population_share:share}, rounded", **numbers())
    return f"fitting == population ? {fits} : population > fitting ? {larger} : {smaller}"


def place(top: str) -> tuple[str, str]:
    """Give the place of a figure in the block below `top`."""
    return "(floor(datum.n / deep) + .5) * cell", f"{top} + (datum.n % deep + .5) * cell * 1.12"


def crowd(top: str, people: str) -> list[Part]:
    """Draw so many people (an expression, millions), those online first and in ink."""
    online = round(USERS / A_FIGURE)
    return [
        signs(many(online), PERSON, *place(top), "cell * .74", role="right"),
        signs(
            many(MOST // A_FIGURE),
            PERSON,
            *place(top),
            "cell * .74",
            opacity=0.25,
            when=f"datum.n >= {online} && datum.n < round({people} / {A_FIGURE})",
        ),
    ]


def between() -> list[Part]:
    """Draw, dashed, the people by whom the two countries differ."""
    look = {"type": "point", "shape": PERSON, "filled": False, "strokeWidth": 1.4, "strokeDash": [2, 2]}
    look |= {"size": {"expr": "pow(cell * .74, 2)"}}
    here = (
        f"datum.n >= round(min(population, fitting) / {A_FIGURE}) && "
        f"datum.n < round(max(population, fitting) / {A_FIGURE})"
    )
    across, down = place("second")
    return [placed(many(MOST // A_FIGURE), look, {"px": across, "py": down}, role="wrong", when=here)]
