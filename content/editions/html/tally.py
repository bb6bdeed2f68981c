"""What a room answered, as a place that the script fills with bars: the words of those bars stand on it."""

import htpy as h

from content.editions.html.markup import sayings

OF_TALLY = {
    "tally-of": "{name}: {of} answered",
    "tally-of-one": "{of} answered",
    "tally-few": "{name}: too few answers to be shown",
    "tally-few-one": "Too few answers to be shown",
    "tally-right": "The answer",
    "tally-more": "{count} more than before",
    "tally-fewer": "{count} fewer than before",
    "tally-same": "as many as before",
    "tally-tenths": "about {count} in 10",
    "tally-most": "9 in 10 or more",
    "tally-least": "1 in 10 or fewer",
    "tally-tenths-more": "about {count} in 10 more than before",
    "tally-tenths-fewer": "about {count} in 10 fewer than before",
    "tally-any-more": "more than before",
    "tally-any-fewer": "fewer than before",
    "tally-about-same": "about as many as before",
}


def tally_place() -> h.Element:
    """Write an empty place for the bars of a question."""
    return h.div(".tally", sayings(OF_TALLY))
