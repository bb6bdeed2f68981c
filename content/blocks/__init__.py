"""The kinds of block that a page is made of; each checks itself and names what is wrong with it."""

from dataclasses import dataclass
from typing import TypeAlias

from content.blocks.asked import (
    NEAR,
    Bar,
    Bars,
    Choice,
    Guesses,
    Matrix,
    NumberQuestion,
    OwnWords,
    Prediction,
    Question,
    Quiz,
    Replay,
    Result,
    Row,
    Thing,
    near,
)
from content.blocks.cards import Case, Rule, Rules, Voice, Voices
from content.blocks.corrected import Correction, Corrections
from content.blocks.frame import (
    LIVE,
    Break,
    Brief,
    CheckIt,
    Contents,
    Holds,
    Kept,
    Ledger,
    Legend,
    Letters,
    Live,
    PageHead,
    Popovers,
    Terms,
    WaysOn,
)
from content.blocks.met import Outcome, OwnRule, Person, Safeguard, Turn
from content.blocks.said import Said, need
from content.blocks.shown import LINKS, Doors, Drawing, Figure, LinkStrip, OnlyIf, Show
from content.blocks.told import (
    BothSides,
    Heading,
    Misconception,
    Paired,
    Points,
    Prose,
    Quotation,
    Skip,
    Subheading,
    Verdict,
)

__all__ = [
    "LINKS",
    "LIVE",
    "NEAR",
    "Around",
    "Asked",
    "Bar",
    "Bars",
    "Block",
    "BothSides",
    "Break",
    "Brief",
    "Case",
    "CheckIt",
    "Choice",
    "Contents",
    "Correction",
    "Corrections",
    "Doors",
    "Drawing",
    "Figure",
    "Flat",
    "Guesses",
    "Heading",
    "Holds",
    "Kept",
    "Ledger",
    "Legend",
    "Letters",
    "LinkStrip",
    "Live",
    "Matrix",
    "Misconception",
    "NumberQuestion",
    "OnCards",
    "OnlyIf",
    "Outcome",
    "OwnRule",
    "OwnWords",
    "PageHead",
    "Paired",
    "Person",
    "Points",
    "Popovers",
    "Prediction",
    "Prose",
    "Question",
    "Quiz",
    "Quotation",
    "Replay",
    "Result",
    "Row",
    "Rule",
    "Rules",
    "Safeguard",
    "Said",
    "Show",
    "Shown",
    "SinceThen",
    "Skip",
    "Subheading",
    "Terms",
    "Thing",
    "Told",
    "Turn",
    "Verdict",
    "Voice",
    "Voices",
    "WaysOn",
    "near",
    "need",
]

Told: TypeAlias = (
    Heading | Subheading | Prose | Points | Skip | Misconception | Paired | BothSides | Verdict | Quotation
)
Asked: TypeAlias = Prediction | Question | Matrix | OwnWords | Replay | Quiz | Result | Guesses
Shown: TypeAlias = LinkStrip | Doors
OnCards: TypeAlias = Case | Voices | Rules | Corrections | OwnRule
Around: TypeAlias = PageHead | Contents | Brief | CheckIt | WaysOn | Popovers | Legend | Letters | Kept | Holds
Flat: TypeAlias = Told | Asked | Shown | OnCards | Around  # what HTML alone can write


@dataclass(frozen=True, slots=True)
class SinceThen(Said):
    """Everything after 31 December 2019, closed by default."""

    TEXTS = ("blocks",)

    blocks: tuple[Flat | Figure, ...]

    def _refuse(self) -> None:
        need(bool(self.blocks), "a since-then block is empty")
        need(not any(isinstance(block, SinceThen) for block in self.blocks), "since-then blocks do not nest")


Block: TypeAlias = Flat | Figure | SinceThen | Break | Live | Ledger | Terms
