"""Words inside a chart: sentences that follow a setting, in lines that fit."""

import json
import re
from textwrap import wrap

from content.citations import plain

SPACED = 0.58  # the width of a letter, of its size, with the spacing that a reader may set
LABEL = "<what>: <figure>"  # what a mark is and how much, in every chart
DATED = "<when>, <what>"
SLOT = re.compile(r"<(?P<name>[a-z_]+)>")


def fitting(words: str, size: int) -> str:
    """Break words, an expression, into lines of this size of letters that the chart has room for."""
    return broken(words, f"floor(width / {size * SPACED:g})")


def broken(words: str, most: str) -> str:
    """Break words into lines of at most so many letters; both are Vega expressions."""
    breaks = f"regexp('(?=.{{' + ({most} + 1) + '}})(.{{1,' + ({most}) + '}}) ', 'g')"
    return f"replace({words}, {breaks}, '$1\\n')"


def explain(template: str, **parts: str) -> str:
    """Turn one translated sentence into a Vega expression; each `<name>` is replaced by its expression."""
    pieces: list[str] = []
    end = 0
    words = plain(template)
    for match in SLOT.finditer(words):
        pieces += [json.dumps(words[end : match.start()]), f"({parts[match['name']]})"]
        end = match.end()
    pieces.append(json.dumps(words[end:]))
    return " + ".join(pieces)


def by_number(number: str, one: str, more: str, **parts: str) -> str:
    """Say a sentence of a number, an expression: `one` where that is 1, else `more`, as a Vega expression."""
    return f"({number} == 1 ? ({explain(one, **parts)}) : ({explain(more, **parts)}))"


def told(template: str, **parts: str) -> str:
    """Write one translated sentence; each `<name>` is replaced by its words."""
    return SLOT.sub(lambda match: parts[match["name"]], plain(template))


def in_lines(words: str, line: int) -> str:
    """Break words that are said already into lines of so many characters."""
    return "\n".join(wrap(words, line))
