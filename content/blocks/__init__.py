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
from content.blocks.cards import GOT_OUT, Case, Demand, Demands, Leak, Leaks, Rule, Rules, Voice, Voices, Way
from content.blocks.classes import PageFoot, PollCards
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
    Picture,
    Popovers,
    Scene,
    Terms,
    WaysOn,
)
from content.blocks.lengths import LeftOut, Lengths
from content.blocks.lesson import AnswerSheet, Criterion, InOrder, Kind, OpenRoom, Plan, Reply, Rubric, Step
from content.blocks.met import SAFEGUARDS, Outcome, OwnRule, Person, Safeguard, Turn
from content.blocks.rounds import Round, RoundEnd
from content.blocks.said import Said, need
from content.blocks.shown import LINKS, Doors, Drawing, Figure, Link, LinkStrip, OnlyIf, Show
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
    "GOT_OUT",
    "LINKS",
    "LIVE",
    "NEAR",
    "SAFEGUARDS",
    "AnswerSheet",
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
    "Criterion",
    "Demand",
    "Demands",
    "Doors",
    "Drawing",
    "Figure",
    "Flat",
    "Guesses",
    "Heading",
    "Holds",
    "InOrder",
    "Kept",
    "Kind",
    "Leak",
    "Leaks",
    "Ledger",
    "LeftOut",
    "Legend",
    "Lengths",
    "Letters",
    "Link",
    "LinkStrip",
    "Live",
    "Matrix",
    "Misconception",
    "NumberQuestion",
    "OnCards",
    "OnlyIf",
    "OpenRoom",
    "Outcome",
    "OwnRule",
    "OwnWords",
    "PageFoot",
    "PageHead",
    "Paired",
    "Person",
    "Picture",
    "Plan",
    "Points",
    "PollCards",
    "Popovers",
    "Prediction",
    "Prose",
    "Question",
    "Quiz",
    "Quotation",
    "Replay",
    "Reply",
    "Result",
    "Round",
    "RoundEnd",
    "Row",
    "Rubric",
    "Rule",
    "Rules",
    "Safeguard",
    "Said",
    "Scene",
    "Show",
    "Shown",
    "SinceThen",
    "Skip",
    "Step",
    "Subheading",
    "Taught",
    "Terms",
    "Thing",
    "Told",
    "Turn",
    "Verdict",
    "Voice",
    "Voices",
    "Way",
    "WaysOn",
    "near",
    "need",
]

Told: TypeAlias = (
    Heading | Subheading | Prose | Points | Skip | Misconception | Paired | BothSides | Verdict | Quotation
)
Asked: TypeAlias = Prediction | Question | Matrix | OwnWords | Replay | Quiz | Round | RoundEnd | Result | Guesses
Shown: TypeAlias = LinkStrip | Doors
Taught: TypeAlias = Plan | InOrder | Rubric | AnswerSheet
OnCards: TypeAlias = Case | Demands | Voices | Leaks | Rules | Corrections | OwnRule
Around: TypeAlias = (
    PageHead
    | Scene
    | Lengths
    | Contents
    | Brief
    | CheckIt
    | LeftOut
    | PageFoot
    | PollCards
    | WaysOn
    | Popovers
    | Legend
    | Letters
    | Kept
    | Holds
    | OpenRoom
)
Flat: TypeAlias = Told | Asked | Shown | Taught | OnCards | Around  # what HTML alone can write


@dataclass(frozen=True, slots=True)
class SinceThen(Said):
    """Everything after 31 December 2019, closed by default; `teaser` says in one line what is inside."""

    TEXTS = ("teaser", "blocks")

    teaser: str
    blocks: tuple[Flat | Figure, ...]

    def _refuse(self) -> None:
        need(bool(self.teaser), "a since-then block does not say what is inside")
        need("[" not in self.teaser, "the teaser of a since-then block is read on a button, which holds no marks")
        need(bool(self.blocks), "a since-then block is empty")
        need(not any(isinstance(block, SinceThen) for block in self.blocks), "since-then blocks do not nest")


Block: TypeAlias = Flat | Figure | SinceThen | Break | Live | Ledger | Terms
