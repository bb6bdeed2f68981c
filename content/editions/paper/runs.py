"""A text in the pieces that a sheet sets apart: plain words, stressed ones, and the claims that a sentence rests on."""

import re
from typing import TypeAlias

from content.citations import LINK, MARK, STRESS, paragraphs, refuse_once, written

Run: TypeAlias = dict[str, str]  # its kind, and its words
PIECE = re.compile(rf"{MARK.pattern}|{STRESS.pattern}")


def runs(text: str) -> list[Run]:
    """Part one run of text; of a link the words stay."""
    refuse_once(text)
    words = LINK.sub(r"\g<words>", " ".join(written(text).split()))
    found, start = [], 0
    for match in PIECE.finditer(words):
        before = words[start : match.start()]
        # The sheet sets a space of its own, at which no line ends, before the claims of a sentence.
        found += [{"kind": "words", "text": before.rstrip() if match["ids"] else before}, run(match)]
        start = match.end()
    return [each for each in (*found, {"kind": "words", "text": words[start:]}) if each["text"]]


def run(match: re.Match[str]) -> Run:
    """Give what is set apart."""
    kind, text = ("claims", match["ids"]) if match["ids"] else ("stress", match["words"])
    return {"kind": kind, "text": text}


def told(text: str) -> list[list[Run]]:
    """Part a text into its paragraphs, and those into runs."""
    return [runs(each) for each in paragraphs(text)]
