"""What a page tells: headings, paragraphs, points, a belief and its answer, two questions side by side."""

from dataclasses import dataclass
from typing import ClassVar

from content.blocks.said import Said, need
from content.evidence import Claim, Quote
from content.ids import check_id


@dataclass(frozen=True, slots=True)
class Heading(Said):
    """A section heading; its id is its address on the page.

    The contents of the page list it, as `lead_in` and its text to those who hear the link alone.
    """

    TEXTS = ("lead_in", "text")

    id: str
    text: str
    lead_in: str = ""
    listed: bool = True

    def _refuse(self) -> None:
        check_id(self.id, "heading")
        need(bool(self.text), f"heading {self.id} needs a text")


@dataclass(frozen=True, slots=True)
class Subheading(Said):
    """A heading inside a section."""

    TEXTS = ("text",)

    text: str


@dataclass(frozen=True, slots=True)
class Prose(Said):
    """Paragraphs, parted by an empty line."""

    TEXTS = ("text",)

    text: str
    lead: bool = False

    def _refuse(self) -> None:
        need(bool(self.text.strip()), "a prose block is empty")


@dataclass(frozen=True, slots=True)
class Points(Said):
    """A list of points, each one or two sentences."""

    TEXTS = ("items",)

    items: tuple[str, ...]

    def _refuse(self) -> None:
        need(bool(self.items), "a list of points is empty")


@dataclass(frozen=True, slots=True)
class Skip(Said):
    """A way past the part that follows, to the heading with the id `to`."""

    TEXTS = ("text",)

    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Misconception(Said):
    """A belief that the page names and answers."""

    TEXTS = ("belief", "answer")

    belief: str
    answer: str

    def _refuse(self) -> None:
        need(bool(self.belief and self.answer), "a misconception needs a belief and an answer")


@dataclass(frozen=True, slots=True)
class Paired(Said):
    """The supporter's and the critic's question, side by side; neither may be skipped."""

    TEXTS = ("nobody_checks", "say_no")
    HEADS: ClassVar[tuple[str, str]] = ("And if nobody checks?", "And if you say no?")

    nobody_checks: str
    say_no: str

    def _refuse(self) -> None:
        need(bool(self.nobody_checks and self.say_no), "both paired questions need an answer")


@dataclass(frozen=True, slots=True)
class BothSides(Said):
    """The case for and the case against, each in words that its own side would accept."""

    TEXTS = ("in_favour", "against")

    in_favour: str
    against: str

    def _refuse(self) -> None:
        need(bool(self.in_favour and self.against), "two sides need two cases")


@dataclass(frozen=True, slots=True)
class Verdict(Said):
    """What a check shows, and what it does not."""

    TEXTS = ("shows", "leaves_open")

    shows: str
    leaves_open: str

    def _refuse(self) -> None:
        need(bool(self.shows and self.leaves_open), "a verdict says what a check shows and what it does not")


@dataclass(frozen=True, slots=True)
class Quotation(Said):
    """A quotation set off from the text."""

    TEXTS = ("by",)

    quote: Quote

    @property
    def by(self) -> str:
        """Who says so, about what."""
        return f"{self.quote.speaker}, {self.quote.about}"

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that the quotation rests on."""
        return (self.quote.claim,)
