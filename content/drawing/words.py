"""Words inside a chart: sentences that follow a setting, in lines that fit."""

import json
import re
from textwrap import wrap

from content.citations import plain
from content.translations import spoken

SPACED, SPACED_HAN = 0.58, 1.04  # the width of a letter, of its size, with the spacing that a reader may set
OPENS, CLOSES, RUNS = (
    "（《“‘「『",
    "，。、：；？！）》”’」』…—",
    "!-~",
)  # no line ends on, or begins with, these; or parts them
LABEL = "<what>: <figure>"  # what a mark is and how much, in every chart
DATED = "<when>, <what>"
# A place in a line of Chinese: a character, or two of Latin letters and digits, which are half as wide.
HAN = "(?:[ -~]{2}|[ -~](?![ -~])|[^ -~])"
# What a line may end on: no sign that opens, no part of a number or a Latin word; and what follows is no remnant.
HAN_END = f"(?:[^{OPENS}{RUNS}]|[{RUNS}]{{1,2}}(?![{RUNS}]))(?![{CLOSES}]|.{{0,2}}[{CLOSES}]?$)"
PAUSE, BEFORE = f"[，。：；！？](?![{CLOSES}]|$)", 12  # a line rather ends there, so many places early at most
SLOT = re.compile(r"<(?P<name>[a-z_]+)>")


def letter() -> float:
    """Give the width of a letter in the reader's language, as a share of its size."""
    return SPACED_HAN if spoken().han else SPACED


def pixels_of(size: float, latin: float) -> float:
    """Give the pixels of a letter of this size in the reader's language; `latin` is what a Latin one takes."""
    return round(size * SPACED_HAN, 2) if spoken().han else latin


def gap() -> str:
    """Give what stands between two sentences, or lines, that are written as one: in Chinese nothing."""
    return "" if spoken().han else " "


def fitting(words: str, size: int) -> str:
    """Break words, an expression, into lines of this size of letters that the chart has room for."""
    return broken(words, f"floor(width / {size * letter():g})")


def broken(words: str, most: str) -> str:
    """Break words into lines of at most so many letters; both are Vega expressions."""
    if spoken().han:
        least = f"max(floor({most} / 4), {most} - {BEFORE})"
        ends = han_line(f"' + ({most} + 1) + '", f"' + ({most} - 1) + '", f"' + {least} + '")
        return f"replace({words}, regexp('{ends}', 'g'), '$1\\n')"
    breaks = f"regexp('(?=.{{' + ({most} + 1) + '}})(.{{1,' + ({most}) + '}}) ', 'g')"
    return f"replace({words}, {breaks}, '$1\\n')"


def han_line(more: str, full: str, least: str) -> str:
    """Find a line in what is longer: of `least` to `full` places before a sign at which one pauses, or just full."""
    return f"(?={HAN}{{{more}}})({HAN}{{{least},{full}}}{PAUSE}|{HAN}{{0,{full}}}{HAN_END})"


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
    """Break words that are said already into lines of so many characters, half as many of wide ones."""
    if spoken().han:
        most = max(2, line // 2)
        ends = han_line(str(most + 1), str(most - 1), str(max(most // 4, most - BEFORE)))
        return re.sub(ends, r"\1\n", words)
    return "\n".join(wrap(words, line))
