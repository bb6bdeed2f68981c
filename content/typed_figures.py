"""What counts as a figure that was typed: a digit, a number word above ten, a fraction, a percentage in words.

A number up to ten is a word like any other, since most of them count what the page itself shows.
"""

import re

# Words that look like figures and are none, each with its reason; a text is searched without them.
EXEMPT = (
    ("CC BY 4.0", "the name of a licence"),
    ("Since 2019", "the name of a chapter"),
    ("every thousand people", "the unit of a ratio"),
    ("per thousand", "the unit of a ratio"),
    ("each thousand", "the unit of a ratio"),
    ("in a hundred", "the unit of a chance"),
    ("of a hundred", "the unit of a chance"),
    ("millions)", "the unit of an axis"),
    ("Millions", "the unit of a column"),
    ("million people", "the unit of a number that the reader sets"),
    ("billion people", "the unit of a number that the reader sets"),
    ("million cameras", "the unit of a number that the reader sets"),
    ("billion won", "the unit of a sum of money"),
    ("thousands or millions", "no count: as many as there happen to be"),
    ("half as many people", "true of every ratio: it doubles"),
    ("lower half of the division", "the number below the line"),
    ("two halves", "the numbers above and below the line"),
    ("Half and half", "an even split, offered as a wrong answer"),
    ("ninety seconds", "how long a list takes to read; nobody measured it"),
)

_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
_PART = "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
FIGURE = re.compile(
    r"\d"
    r"|\b(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?"
    r"|hundreds?|thousands?|millions?|billions?|trillions?|\w+teenth|\w+tieth|hundredth|thousandth)\b"
    r"|\bper ?cent\b|\b(?:half|halves)\b"
    rf"|\b(?:a|one)[ -](?:{_PART})\b(?=\s+(?:of|fewer|more|less|as)\b|[.,;:?!]|$)"
    rf"|\b(?:{_SMALL})[ -](?:{_PART})s\b"
    rf"|\b(?:{_SMALL})(?: out)? (?:in|of) (?:a|{_SMALL})\b",
    re.IGNORECASE,
)


def typed_figure(text: str) -> str | None:
    """Give the first figure that the text types out, or None."""
    for exempt, _ in EXEMPT:
        text = text.replace(exempt, "")
    found = FIGURE.search(text)
    return found[0] if found else None
