"""Every colour of the explainer, by what it is for: the style is written from it, the theme held against it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour on a light screen, on a dark one and on paper."""

    light: str
    dark: str
    paper: str


def on_screens(light: str, dark: str) -> Colour:
    """Give a colour that is on paper what it is on a light screen."""
    return Colour(light, dark, light)


PAGE: Mapping[str, Colour] = {
    "paper": Colour("#FBF8F3", "#15171B", "#FFFFFF"),
    "card": on_screens("#F1ECE2", "#22262C"),
    "text": on_screens("#1E2227", "#ECE8E1"),
    "quiet": on_screens("#585C62", "#B4B8C0"),
    "line": on_screens("#CFC6B5", "#434954"),
    "line-strong": on_screens("#8C8474", "#6F7684"),
    "accent": on_screens("#8F1D2C", "#FF9C9C"),
    "on-accent": on_screens("#FBF8F3", "#15171B"),
    "ink": on_screens("#2A4E8A", "#8FBDF1"),
    "ochre": on_screens("#7A5410", "#EBC15A"),
    "mint": on_screens("#1E9C78", "#7CF0CF"),
    "later-text": on_screens("#0E6A50", "#7CF0CF"),
    # The dark band of an opening, and what stands on it; on paper it is no band.
    "band": Colour("#17263D", "#1B2432", "#FFFFFF"),
    "on-band": Colour("#FBF8F3", "#F3EEE5", "#1E2227"),
    "band-quiet": Colour("#C3CBD8", "#B9C2D0", "#585C62"),
    "band-accent": Colour("#FF9C9C", "#FF9C9C", "#8F1D2C"),
}
# What a mark in a chart stands for; Streamlit's theme holds these two lists in the same order.
CHART: Mapping[str, Colour] = {
    "wrong": on_screens("#8F1D2C", "#E86A63"),
    "right": on_screens("#2A4E8A", "#5A9BE0"),
    "assumed": on_screens("#B07D1F", "#EBC15A"),
    "later": on_screens("#1E9C78", "#7CF0CF"),
}
ROLES = tuple(CHART)
LIGHT = tuple(colour.light for colour in CHART.values())

INK = "currentColor"  # in a chart, the page's text colour, in light and in dark
TEXT = PAGE["text"].light  # the same in a file, which is light
