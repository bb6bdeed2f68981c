"""Poll cards as HTML: drawings, since paper has no colours of elements, each known by letter, shape and pattern."""

from collections.abc import Callable, Mapping

import htpy as h

from content.translations import say

LONG = 360  # of a stripe: no shape shows where one piece of it meets the next
PATTERNS: Mapping[str, Callable[[], h.Element | None]] = {
    "solid": lambda: None,
    "stripes": lambda: pattern("stripes", h.rect(width=9, height=LONG), y=-LONG // 2, height=LONG),
    "dots": lambda: pattern("dots", h.circle(cx=9, cy=9, r=5)),
    "hollow": lambda: None,
}
SHAPES: Mapping[str, tuple[str, Callable[[str], h.Element], str]] = {  # by letter: its words, its drawing, its fill
    "A": ("a full circle", lambda fill: h.circle(cx=90, cy=90, r=80, fill=fill), "solid"),
    "B": ("a striped square", lambda fill: h.rect(x=15, y=15, width=150, height=150, fill=fill), "stripes"),
    "C": ("a dotted triangle", lambda fill: h.polygon(points="90,8 174,166 6,166", fill=fill), "dots"),
    "D": ("an empty diamond", lambda fill: h.polygon(points="90,6 174,90 90,174 6,90", fill=fill), "hollow"),
}


def pattern(name: str, drawn: h.Element, y: int = 0, height: int = 18) -> h.Element:
    """Write what a shape is filled with."""
    return h.defs[
        h.pattern(
            id=f"card-{name}",
            y=y,
            width=18,
            height=height,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )[drawn]
    ]


def poll_cards() -> h.Element:
    """Write the four cards of a sheet, and the button that prints them alone."""
    button = h.button(".plain.for-pupils", type="button", data_cards=True)[say("Print the cards alone")]
    return h.div(".poll-cards")[h.p(".actions")[button], h.div(".cards")[map(card, SHAPES)]]


def card(letter: str) -> h.Element:
    """Write one card: the letter twice, once upside down, with the fold between."""
    words, _, _ = SHAPES[letter]
    named = say("Card {letter}: {shape}").format(letter=letter, shape=say(words))
    return h.figure(".poll-card", role="img", aria_label=named)[half(letter), half(letter, again=True)]


def half(letter: str, *, again: bool = False) -> h.Element:
    """Write one half of a card; the pattern that both are filled with stands in the first."""
    _, shape, fill = SHAPES[letter]
    filled = {"solid": "#000", "hollow": "none"}.get(fill, f"url(#card-{fill})")
    return h.svg(viewBox="0 0 360 180", aria_hidden="true")[
        None if again else PATTERNS[fill](),
        h.g(stroke="#000", stroke_width=8)[shape(filled)],
        h.text(x=275, y=162, text_anchor="middle", font_size=210, font_weight=700)[letter],
    ]
