"""Five charts of the site, written as most people would: everything is built again on each run."""

from pathlib import Path
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from content.drawing.signs import CAMERA, LOCKED, PERSON
from content.tables import table

CHAPTERS = Path(__file__).parents[3] / "content" / "chapters"


def places(count: int, across: int, what: str) -> pd.DataFrame:
    """Give a place on a grid for each of so many things."""
    return pd.DataFrame([{"x": n % across, "y": n // across, "n": n, "what": what} for n in range(count)])


def grid(things: pd.DataFrame, shape: str, size: int) -> Any:
    """Draw a sign at each place."""
    return (
        alt.Chart(things)
        .mark_point(filled=True, shape=shape, size=size, opacity=1)
        .encode(
            x=alt.X("x:Q", axis=None),
            y=alt.Y("y:Q", axis=None, scale=alt.Scale(reverse=True)),
            color=alt.Color("what:N", title=None),
        )
    )


st.title("A Face for a Phone Number")

st.header("What volunteers said in a survey")
safer = pd.DataFrame([{"n": n, "answer": "Safer and handier", "said": n < 70} for n in range(100)])
choice = pd.DataFrame([{"n": n, "answer": "Ordinary ID as a choice", "said": n >= 26} for n in range(100)])
hundred = alt.Chart(pd.concat([safer, choice])).encode(x=alt.X("n:Q", axis=None), y=alt.Y("answer:N", title=None))
st.altair_chart(hundred.mark_point(filled=True, shape=PERSON, size=90).encode(color="said:N"))
worries = pd.DataFrame({"worry": ["See or delete", "Lax security", "Tracked"], "share": [0.84, 0.8, 0.57]})
share = alt.X("share:Q", title=None, scale=alt.Scale(domain=[0, 1]), axis=alt.Axis(format="%"))
st.altair_chart(alt.Chart(worries).mark_bar(height=6).encode(x=share, y=alt.Y("worry:N", sort=None, title=None)))

st.header("If the picture is kept")
holders = st.slider("Holders, each with a copy", 1, 30, 3)
chance = st.radio("Chance of a leak, for each holder and year (%)", [0.1, 1.0, 5.0], index=1, horizontal=True)
panels = []
for years in (0, 1, 10, 20):
    leaks = round(100 * (1 - (1 - chance / 100) ** (holders * years)))
    locks = places(100, 10, "shut").assign(years=f"{years} years: {leaks} of 100 leak")
    locks.loc[locks["n"] < leaks, "what"] = "open"
    panels.append(locks)
kept = grid(pd.concat(panels), LOCKED, 110).properties(width=150, height=150)
st.altair_chart(kept.facet(alt.Facet("years:N", title=None, sort=None), columns=4))

st.header("Cameras for every thousand people")
cities = table(CHAPTERS / "cameras_and_control" / "cities_2019.csv", ("city", "density", "counts"))
for city, cameras in (("Shenzhen", 159), ("Shanghai", 113), ("Beijing", 56)):
    above, below = places(cameras, 50, "cameras"), places(1000, 50, "people")
    below["y"] += 5
    st.subheader(city)
    st.altair_chart(grid(above, CAMERA, 40) + grid(below, "circle", 12))
density = alt.Chart(cities).encode(x=alt.X("density:Q", title="Cameras for every thousand people"))
headline = alt.Chart(pd.DataFrame({"at": [100]})).mark_rule(strokeDash=[4, 4]).encode(x="at:Q")
names = density.mark_text(angle=270, align="left", dx=8).encode(text="city:N")
st.altair_chart(density.mark_point(filled=True).encode(color="counts:N") + names + headline)

st.header("One division")
cameras_now = st.slider("Cameras (millions)", 0.6, 6.0, 3.0, step=0.1)
people_now = st.slider("People (millions)", 5.2, 52.8, 26.3, step=0.05)
above = places(round(10 * cameras_now), 36, "cameras")
below = places(round(10 * people_now), 36, "people")
below["y"] += 3
st.altair_chart(grid(above, CAMERA, 120) + grid(below, PERSON, 120))
st.metric("Cameras for every thousand people", f"{1000 * cameras_now / people_now:.0f}")

st.header("What the counter asks for")
items = pd.read_csv(CHAPTERS / "at_the_counter" / "items.csv")
step = st.radio("When", list(items["step"].unique()), index=6, horizontal=True)
tiles = alt.Chart(items).encode(x=alt.X("step:N", sort=None, title=None), y=alt.Y("item:N", sort=None, title=None))
chosen = alt.Chart(items[items["step"] == step]).encode(x=alt.X("step:N", sort=None), y=alt.Y("item:N", sort=None))
states = chosen.mark_text(color="white").encode(text="state:N")
st.altair_chart(tiles.mark_rect().encode(color="state:N") + chosen.mark_rect(filled=False, stroke="red") + states)
