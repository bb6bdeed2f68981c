"""The colours can be told apart, by every common kind of eye, on both papers."""

import itertools
import tomllib

import numpy as np
import pytest
from colorspacious import cspace_convert

from content.palette import CHART, PAGE
from tests.servers import ROOT

THEME = {  # what Streamlit calls a colour, and what we do
    "primaryColor": "accent",
    "backgroundColor": "paper",
    "secondaryBackgroundColor": "card",
    "textColor": "text",
    "linkColor": "accent",
}
EYES = (None, "protanomaly", "deuteranomaly", "tritanomaly")
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark", "paper"])


def rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])


def seen(colour: str, eye: str | None) -> np.ndarray:
    """Give the colour in CIELAB as this eye sees it (Machado, Oliveira and Fernandes 2009, severity 100)."""
    if eye is None:
        return np.asarray(cspace_convert(rgb(colour), "sRGB1", "CIELab"))
    space = {"name": "sRGB1+CVD", "cvd_type": eye, "severity": 100}
    return np.asarray(cspace_convert(np.clip(cspace_convert(rgb(colour), space, "sRGB1"), 0, 1), "sRGB1", "CIELab"))


def luminance(colour: str) -> float:
    """Give the relative luminance of WCAG 2."""
    channels = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in rgb(colour)]
    return float(np.dot(channels, [0.2126, 0.7152, 0.0722]))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lightness_contrast(text: str, ground: str) -> float:
    """Give the Lc of APCA for text on this ground, without its sign.

    The formula is that of APCA-W3 0.1.9 (Myndex, github.com/Myndex/apca-w3, "The Math"): exponents 0.56 and 0.57 for
    dark text on a light ground, 0.65 and 0.62 for light on dark, blacks below 0.022 lifted.
    """
    on, under = (float(np.dot(rgb(each) ** 2.4, [0.2126729, 0.7151522, 0.0721750])) for each in (text, ground))
    on, under = (each + max(0.0, 0.022 - each) ** 1.414 for each in (on, under))
    found = under**0.56 - on**0.57 if under > on else under**0.65 - on**0.62
    return float(max(0.0, abs(found) * 1.14 - 0.027) * 100)


@pytest.mark.parametrize("eye", EYES)
@SCHEMES
def test_the_colours_of_the_charts_differ_for_every_common_eye(scheme: str, eye: str | None) -> None:
    for one, other in itertools.combinations((getattr(each, scheme) for each in CHART.values()), 2):
        assert np.linalg.norm(seen(one, eye) - seen(other, eye)) > 25, (one, other, eye)


@SCHEMES
def test_every_colour_of_a_chart_stands_out_from_its_paper(scheme: str) -> None:
    for role, colour in CHART.items():
        assert contrast(getattr(colour, scheme), getattr(PAGE["paper"], scheme)) >= 3, role


GROUNDS = {  # what is written on which grounds
    **dict.fromkeys(("text", "quiet", "accent", "ink", "ochre", "later-text"), ("paper", "card")),
    **dict.fromkeys(("on-band", "band-quiet", "band-accent"), ("band",)),
    "on-accent": ("accent",),
}


@SCHEMES
@pytest.mark.parametrize("name", GROUNDS)
def test_the_words_of_the_style_can_be_read_on_every_ground(name: str, scheme: str) -> None:
    word = getattr(PAGE[name], scheme)

    for ground in (getattr(PAGE[each], scheme) for each in GROUNDS[name]):
        assert contrast(word, ground) >= 4.5, ground
        assert lightness_contrast(word, ground) >= 60, ground


@pytest.mark.parametrize(
    ("text", "ground", "known"),
    [("#888888", "#FFFFFF", 63.06), ("#FFFFFF", "#888888", 68.54), ("#000000", "#AAAAAA", 58.15)],
)
def test_the_contrast_of_text_is_that_of_the_published_examples(text: str, ground: str, known: float) -> None:
    assert lightness_contrast(text, ground) == pytest.approx(known, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_that_streamlit_reads_before_us_has_the_colours_of_the_palette(scheme: str) -> None:
    theme = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"][scheme]

    named = {name: getattr(PAGE[role], scheme) for name, role in THEME.items()}
    assert theme == named | {"chartCategoricalColors": [getattr(colour, scheme) for colour in CHART.values()]}
