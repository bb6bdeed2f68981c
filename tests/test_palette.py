"""The colours can be told apart, by every common kind of eye, on both papers."""

import itertools
import re

import numpy as np
import pytest
from colorspacious import cspace_convert

from content.palette import LIGHT
from tests.colours import DARK, THEME
from tests.servers import ROOT

PAPER: dict[tuple[str, ...], str] = {LIGHT: "#FBF8F3", DARK: "#15171B"}
EYES = (None, "protanomaly", "deuteranomaly", "tritanomaly")
SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


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


@pytest.mark.parametrize("eye", EYES)
@SCHEMES
def test_the_colours_of_the_charts_differ_for_every_common_eye(colours: tuple[str, ...], eye: str | None) -> None:
    for one, other in itertools.combinations(colours, 2):
        assert np.linalg.norm(seen(one, eye) - seen(other, eye)) > 25, (one, other, eye)


@SCHEMES
def test_every_colour_of_a_chart_stands_out_from_its_paper(colours: tuple[str, ...]) -> None:
    for colour in colours:
        assert contrast(colour, PAPER[colours]) >= 3, colour


def test_on_paper_each_dark_colour_becomes_its_light_one() -> None:
    css = (ROOT / "pages/components/reader/reader.css").read_text(encoding="utf-8")
    for kind in ("fill", "stroke"):
        pairs = re.findall(rf'\[{kind}="(#\w{{6}})" i\] {{ {kind}: (#\w{{6}})', css)
        assert pairs == list(zip(DARK, LIGHT, strict=True)), kind


def test_the_papers_are_those_of_the_theme() -> None:
    assert {LIGHT: THEME["light"]["backgroundColor"], DARK: THEME["dark"]["backgroundColor"]} == PAPER


def test_the_words_of_the_style_can_be_read_on_their_papers() -> None:
    css = (ROOT / "pages/components/reader/reader.css").read_text(encoding="utf-8")
    named = dict(re.findall(r"--(\w[\w-]*): light-dark\((#\w{6}, #\w{6})\)", css))

    for name in ("text", "quiet", "accent", "ink", "ochre"):
        for place, paper in enumerate(named["card"].split(", ")):
            assert contrast(named[name].split(", ")[place], paper) >= 4.5, (name, paper)


def test_a_browser_without_light_dark_gets_the_same_colours() -> None:
    css = (ROOT / "pages/components/reader/reader.css").read_text(encoding="utf-8")
    roots = re.findall(r":root \{([^}]*)\}", css)
    light, dark, both = (dict(re.findall(r"(--[\w-]+): ([^;]*#[^;]*);", root)) for root in roots)

    assert both == {name: f"light-dark({light[name]}, {dark[name]})" for name in both}
    assert both.keys() == light.keys() == dark.keys()
    for name, colour in {"--paper": "background", "--text": "text", "--card": "secondaryBackground"}.items():
        for scheme, found in (("light", light), ("dark", dark)):
            assert found[name] == THEME[scheme][f"{colour}Color"], name
