"""The style of the pages: their colours, written from the palette, and their rules."""

import re
from collections.abc import Callable
from pathlib import Path

from content.palette import CHART, PAGE, Colour

ASSETS = Path(__file__).parent / "assets"  # fonts and drawings, which stand beside the style where it is served
SHEETS = Path(__file__).parent / "browser" / "style"
FACES = SHEETS / "faces.css"
ORDER = (
    "faces",
    "page",
    "masthead",
    "languages",
    "han",
    "opening",
    "lengths",
    "marks",
    "told",
    "asked",
    "rounds",
    "open-room",
    "tally",
    "big",
    "cite",
    "poll-cards",
    "cards",
    "met",
    "charts",
    "reference",
    "lesson",
    "take-along",
    "document",
    "slots",
    "print",
    "pupils",
)
OF_A_ROOM = ("faces", "room", "han", "tally")  # what both pages of a room have
NOTE = re.compile(r" */\*.*?\*/\n?", re.DOTALL)
KNOWS_BOTH = "(color: light-dark(#000, #fff))"  # a browser that does not would lose every colour


def style(around: str = ".written") -> str:
    """Write the style, for pages of which each part stands in an element that this selector finds."""
    return colours() + rules_of(*ORDER).replace(".written", around)


def room_style(name: str) -> str:
    """Write the style of a page of a room, which has no part of the story's."""
    return colours() + rules_of(*OF_A_ROOM, name)


def rules_of(*names: str) -> str:
    """Join these sheets, without what is said to those who write them: a page waits for each of its bytes."""
    return NOTE.sub("", "\n".join((SHEETS / f"{name}.css").read_text(encoding="utf-8") for name in names))


def colours() -> str:
    """Write every colour as a custom property, for light and dark screens and for paper."""
    dark = properties(lambda colour: colour.dark)
    both = properties(lambda colour: f"light-dark({colour.light}, {colour.dark})")
    return "\n".join(
        (
            properties(lambda colour: colour.light),
            f"@supports not {KNOWS_BOTH} {{ @media screen and (prefers-color-scheme: dark) {{ {dark} }} }}",
            f"@supports {KNOWS_BOTH} {{ {both} }}",
            f"@media print {{ {properties(lambda colour: colour.paper)} }}\n",
        )
    )


def properties(written: Callable[[Colour], str]) -> str:
    """Write the rule that gives each colour its name."""
    return f":root {{ {' '.join(f'--{name}: {written(colour)};' for name, colour in {**PAGE, **CHART}.items())} }}"
