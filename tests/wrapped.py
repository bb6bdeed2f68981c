"""A language whose every message stands between ⟦ and ⟧, so that what bypasses the translations can be seen."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest

from content import translations
from content.drawing.vega_locale import locale
from content.translations import Language, speaking

WRAPPED = Language(code="wrapped", locale="de", name="⟦⟧")
EDGE = re.compile(r"([⟦⟧])")
WORD = re.compile(r"[^\W\d_]+")
PUBLISHERS = {"GSMA", "Privacy", "International", "Comparitech"}


class Asked(Mapping[str, str]):
    """A catalogue that has every message, and remembers which were asked for."""

    def __init__(self) -> None:
        self.messages: set[str] = set()

    def __getitem__(self, message: str) -> str:
        self.messages.add(message)
        return f"⟦{message}⟧"

    def __iter__(self) -> Iterator[str]:
        return iter(self.messages)

    def __len__(self) -> int:
        return len(self.messages)


@contextmanager
def wrapping() -> Iterator[set[str]]:
    """Speak the wrapped language until the block ends; gives the messages that were asked for."""
    asked = Asked()
    with pytest.MonkeyPatch.context() as patch, speaking(WRAPPED):
        patch.setattr(translations, "catalogue", lambda _code: asked)
        yield asked.messages


def bare_words(shown: str) -> set[str]:
    """List the words outside every message, but for publishers and the months of dates."""
    outside, deep = "", 0
    for piece in EDGE.split(shown):
        deep += {"⟦": 1, "⟧": -1}.get(piece, 0)
        outside += piece if not deep else ""
    with speaking(WRAPPED):
        months = locale()["time"]["months"] + locale()["time"]["shortMonths"]
    return {*WORD.findall(outside)} - PUBLISHERS - {word for month in months for word in WORD.findall(month)}
