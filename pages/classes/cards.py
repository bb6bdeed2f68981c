"""Poll cards: four letters to hold up."""

from content.pages.cards import CARDS
from pages.components.page import show

show(CARDS)
