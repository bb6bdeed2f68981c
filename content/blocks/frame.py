"""What stands around the telling of a page: its head, its contents, its sources, the ways on, what is looked up."""

from dataclasses import dataclass

from content.blocks.said import Said, need

LIVE = ("opening", "asked", "unserved", "request", "logged", "kept", "rooms", "allowed", "counted", "contact", "taken")


@dataclass(frozen=True, slots=True)
class PageHead(Said):
    """The place of the page, its heading and its standfirst."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Picture(Said):
    """One drawing of an opening, and the words over and under it."""

    TEXTS = ("over", "under")

    drawing: str
    over: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class Scene(Said):
    """What a page opens with: drawings that stand side by side and show what it is about."""

    TEXTS = ("pictures",)

    pictures: tuple[Picture, ...]

    def _refuse(self) -> None:
        need(bool(self.pictures), "a scene needs a picture")


@dataclass(frozen=True, slots=True)
class Contents(Said):
    """The way to each section of the page."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Brief(Said):
    """The page in a hundred words; its marks take the numbers that the page gave them."""

    TEXTS = ("text",)

    text: str


@dataclass(frozen=True, slots=True)
class CheckIt(Said):
    """The sources of the page."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class WaysOn(Said):
    """The doors to the page before and the page after."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Popovers(Said):
    """The card of every claim and every term that the page marks."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Break(Said):
    """What follows goes out as an element of its own."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Live(Said):
    """A place that is filled whenever the page is shown: by the address, the server or the reader's browser."""

    TEXTS = ()

    id: str

    def _refuse(self) -> None:
        need(self.id in LIVE, f"what is filled at each showing is one of {', '.join(LIVE)}")


@dataclass(frozen=True, slots=True)
class Legend(Said):
    """What each status of a claim means."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Ledger(Said):
    """Every claim, with the search and its filters."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Letters(Said):
    """The way to the first term of each letter."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Terms(Said):
    """Every term with its meaning and the pages that use it."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Kept(Said):
    """What this browser keeps of the reader's answers, and the way to forget it."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Holds(Said):
    """All that this browser holds for this address."""

    TEXTS = ()
