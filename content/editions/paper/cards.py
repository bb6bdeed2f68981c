"""Poll cards on one sheet, to be cut and folded: the drawings are those of the pages."""

from typing import Any

from content.editions.html.poll_cards import SHAPES, half
from content.pages.cards import CARDS
from content.translations import say

DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="180" font-family="Face Sans" '
FOLDED = "Cut along the broken lines, and fold each card in its middle: both sides then show the letter."


def cards() -> dict[str, Any]:
    """Give the four cards of a sheet."""
    return {"heading": say(CARDS.heading), "how": say(FOLDED), "cards": [card(letter) for letter in SHAPES]}


def card(letter: str) -> dict[str, str]:
    """Give a card: its drawing, which stands on it twice, and its words."""
    words, _, _ = SHAPES[letter]
    named = say("Card {letter}: {shape}").format(letter=letter, shape=say(words))
    return {"drawing": "".join(half(letter).iter_chunks()).replace("<svg ", DRAWN, 1), "words": named}
