"""A page: its address, its place among the others, its head and its blocks in reading order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar, Optional

from content.blocks import (
    Block,
    Break,
    CheckIt,
    Figure,
    Flat,
    Heading,
    Ledger,
    Live,
    Matrix,
    PageFoot,
    PageHead,
    Popovers,
    Prediction,
    Said,
    SinceThen,
    Skip,
    Terms,
    WaysOn,
    need,
)
from content.citations import bare, figure_of
from content.formats import PLACE, Value, fill

CLOSING: tuple[Block, ...] = (CheckIt(), PageFoot(), WaysOn(), Popovers())


class Group(Enum):
    """The parts of the explainer, as the masthead names them."""

    STORY = "Story"
    PRACTISE = "Practise"
    LOOK_UP = "Look it up"
    IN_CLASS = "In class"


FOLDERS = {Group.STORY: "chapters", Group.PRACTISE: "activities", Group.LOOK_UP: "reference", Group.IN_CLASS: "classes"}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page(Said):
    """One page; `module` names its script, `slug` is its address.

    `short` is the title in the masthead, where the whole one is long; `later` marks a page that tells of the time after
    2019 throughout; `asks` one whose address may ask for a claim; `counts` are figures of the page's own that its
    standfirst may write; `back` and `on` lead elsewhere than to the page before and the page after; `unlisted` marks a
    page that is left out of what programs find which search the web.
    """

    TEXTS: ClassVar[tuple[str, ...]] = ("title", "short", "heading", "claimed", "blocks", "closing")

    slug: str
    module: str
    group: Group
    title: str
    heading: str
    standfirst: str
    blocks: tuple[Block, ...]
    short: str = ""
    later: bool = False
    asks: bool = False
    unlisted: bool = False
    counts: Mapping[str, int] = field(default_factory=dict)
    closing: tuple[Block, ...] = CLOSING
    back: Optional["Page"] = None
    on: Optional["Page"] = None

    def _refuse(self) -> None:
        ids = {block.id for block in self.blocks if isinstance(block, Heading)}
        for block in self.blocks:
            need(not isinstance(block, Skip) or block.to in ids, f"page {self.module} skips to no heading")

    @property
    def address(self) -> str:
        """The path of the page."""
        return f"/{self.slug}"

    @property
    def script(self) -> str:
        """The file that shows the page, below pages/."""
        return f"{FOLDERS[self.group]}/{self.module}.py"

    @property
    def claimed(self) -> str:
        """The standfirst without what the page counts itself."""
        return PLACE.sub(lambda match: "" if match["name"] in self.counts else match[0], self.standfirst)

    def stands_first(self, words: str = "") -> str:
        """Write the standfirst as words alone, or `words` in its place."""
        return bare(fill(words or self.standfirst, self._value))

    def _value(self, name: str) -> Value:
        return self.counts[name] if name in self.counts else figure_of(name)[1]

    def whole(self) -> tuple[Block, ...]:
        """Give the page with its head and its end."""
        return (Live("opening") if self.asks else PageHead(), *self.blocks, *self.closing)

    def short_places(self) -> frozenset[int]:
        """Give the places of what the page's short form holds, in the whole of it: all, where it has one length."""
        return frozenset(range(len(self.whole())))

    def headings(self) -> tuple[Heading, ...]:
        """List the sections that the contents of the page name."""
        return tuple(block for block in self.blocks if isinstance(block, Heading) and block.listed)

    def figures(self) -> tuple[Figure, ...]:
        """List the charts of the page, in reading order."""
        return tuple(block for block in flattened(self.blocks) if isinstance(block, Figure))

    def predictions(self) -> tuple[Prediction | Matrix, ...]:
        """List the guesses that the page asks for, in reading order."""
        return tuple(
            block
            for block in flattened(self.blocks)
            if isinstance(block, Prediction) or (isinstance(block, Matrix) and block.guess)
        )


def flattened(blocks: Iterable[Block]) -> Iterator[Flat | Figure | Break | Live | Ledger | Terms]:
    """Give the blocks in reading order, those of "Since then" among them."""
    for block in blocks:
        if isinstance(block, SinceThen):
            yield from block.blocks
        else:
            yield block
