"""Five charts of the site, written as most people would: everything is built again on each run."""

from pathlib import Path

import altair as alt
import pandas as pd
import streamlit as st

from content.tables import table

CHAPTERS = Path(__file__).parents[3] / "content" / "chapters"

st.title("A Face for a Phone Number")

st.header("What volunteers said in a survey")
survey = pd.DataFrame(
    {
        "answer": ["Safer and handier", "Ordinary ID as a choice", "Worried: lax security", "See or delete", "Tracked"],
        "low": [0.6, 0.74, 0.8, 0.84, 0.57],
        "high": [0.7, 0.74, 0.8, 0.84, 0.57],
    }
)
share = alt.X("low:Q", title="Share of the volunteers", scale=alt.Scale(domain=[0, 1]), axis=alt.Axis(format="%"))
answers = alt.Chart(survey).encode(y=alt.Y("answer:N", sort=None, title=None))
bars = answers.mark_bar().encode(x=share)
ranges = answers.mark_bar(opacity=0.4).encode(x=share, x2="high:Q")
st.altair_chart(bars + ranges)

st.header("If the picture is kept")
years = st.slider("Years kept", 0, 20, 10)
holders = st.slider("Holders (each keeps a copy)", 1, 30, 3)
chance = st.slider("Chance of a leak (% a year)", 0.0, 5.0, 1.0, step=0.1)
leak = pd.DataFrame({"years": [half / 2 for half in range(41)]})
leak["chance"] = 1 - (1 - chance / 100) ** (holders * leak["years"])
curve = alt.Chart(leak).encode(
    x=alt.X("years:Q", title="Years kept"),
    y=alt.Y("chance:Q", title="Chance of at least one leak", scale=alt.Scale(domain=[0, 1]), axis=alt.Axis(format="%")),
)
kept = curve.transform_filter(alt.datum.years <= years).mark_area(opacity=0.45)
dot = curve.transform_filter(alt.datum.years == years).mark_point(filled=True, size=160)
st.altair_chart(kept + curve.mark_line(strokeDash=[6, 5]) + dot)

st.header("Cameras for every thousand people")
cities = table(CHAPTERS / "cameras_and_control" / "cities_2019.csv", ("city", "density", "counts"))
density = alt.Chart(cities).encode(
    x=alt.X("density:Q", title="Cameras for every thousand people"), y=alt.Y("city:N", sort=None, title=None)
)
labels = density.mark_text(align="left", dx=4).encode(text="density:Q")
headline = alt.Chart(pd.DataFrame({"at": [100]})).mark_rule(strokeDash=[4, 4]).encode(x="at:Q")
st.altair_chart(density.mark_bar().encode(color="counts:N") + labels + headline)

st.header("One division")
cameras = st.slider("Cameras (% of the list's count)", 20, 200, 100)
people = st.slider("People (% of the list's count)", 20, 200, 100)
ratio = pd.DataFrame({"ratio": [1000 * 2_985_984 * cameras / (26_317_104 * people)]})
bar = alt.Chart(ratio).encode(
    x=alt.X("ratio:Q", title="Cameras for every thousand people", scale=alt.Scale(domain=[0, 250], clamp=True))
)
number = bar.mark_text(align="left", dx=8).encode(text=alt.Text("ratio:Q", format=".2f"))
st.altair_chart(bar.mark_bar(height=30) + number + headline)

st.header("What the counter asks for")
items = pd.read_csv(CHAPTERS / "at_the_counter" / "items.csv")
step = st.select_slider("When", list(items["step"].unique()))
chosen = alt.Chart(items[items["step"] == step]).encode(y=alt.Y("item:N", sort=None, title=None))
signs = chosen.mark_point(filled=True, size=200).encode(color="state:N")
states = chosen.mark_text(align="left", dx=20).encode(text="state:N")
st.altair_chart(signs + states)
