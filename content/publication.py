"""A publication that a claim rests on, and how much of it was read again."""

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qs, urlsplit

from content.translations import say, spoken
from content.when import When

# What an address carries for others than its reader: who sent them, whom it was made for.
TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|ref|token|invite\w*|sessionid|order", re.IGNORECASE)
ACCELERATED = re.compile(r"(?:^|[./])amp(?:[./]|$)", re.IGNORECASE)
# Sites that have English readers begin their addresses in another interface by its language.
FOREIGN = re.compile(r"^https://(?:www\.)?eff\.org/(?!wp/)[a-z]{2}(?:-[a-z]{2})?/")
HAN = re.compile(r"[\u3400-\u9fff]")
HALVES = re.compile(r"(?<=[\u3400-\u9fff”]) ")  # between two parts of a Chinese headline, where no sign stands
WITHIN = str.maketrans("“”", "‘’")
KEPT = "\u00a0"  # the space that no language takes away
ADDRESS = re.compile(r"[\w.-]+\.[a-z]{2,4}")  # a publisher that has no other name
# What of a title is ours: a description in square brackets, and what stands behind the title, in brackets or as words
# behind Chinese ones.
ADDED = re.compile(r" ?\[| \([^()]*[a-z]{3}[^()]*\)(?:, .*)?$|(?<=[\u3400-\u9fff]), (?=[a-z])")


class Extent(Enum):
    """How much of a publication was read again."""

    WHOLE = "read again to its last line"
    PART = "read again in part"
    NOT = "not read again"


@dataclass(frozen=True, slots=True)
class Reading:
    """How much was read again, and on which day; a day belongs to every reading."""

    extent: Extent = Extent.NOT
    on: When | None = None

    def __post_init__(self) -> None:
        if (self.on is None) != (self.extent is Extent.NOT):
            raise ValueError(f"a reading that is “{self.extent.value}” has the day {self.on}")


def whole(year: int, month: int, day: int) -> Reading:
    """Give a reading to the last line."""
    return Reading(Extent.WHOLE, When(year, month, day))


def part(year: int, month: int, day: int) -> Reading:
    """Give a reading of some of it."""
    return Reading(Extent.PART, When(year, month, day))


def named(publisher: str) -> str:
    """Name somebody as readers of this language know them: in their own words where they have no other name."""
    return publisher if ADDRESS.fullmatch(publisher) else say(publisher)


@dataclass(frozen=True, slots=True)
class Source:
    """One publication, with its publisher and that publisher's interest in a plain phrase.

    Where the link leads to a copy of it, `copy_at` names who keeps the copy. `language` is that of a title in Latin
    letters.
    """

    publisher: str
    title: str
    interest: str
    link: str | None = None
    published: When | None = None
    read: Reading = Reading()
    copy_at: str = ""
    language: str = "en"

    @property
    def by(self) -> str:
        """Name the publisher."""
        return named(self.publisher)

    @property
    def parts(self) -> tuple[str, str]:
        """Part the title as it was published, if it is known, from what is said about it in our words."""
        begin = added.start() if (added := ADDED.search(self.title)) else len(self.title)
        return self.title[:begin], self.title[begin:].strip()

    @property
    def called(self) -> str:
        """Give the title in its own language, with what is ours in the reader's."""
        title, ours = self.parts
        gap = "" if spoken().han else self.title[len(title) : len(self.title) - len(ours)]
        return f"{title}{gap}{say(ours)}" if ours else title

    @property
    def quoted(self) -> str:
        """Give the title in the signs that the language puts around one."""
        title, _ = self.parts
        if spoken().han and HAN.search(title):
            return f"《{self.called.replace(title, HALVES.sub(KEPT, title))}》"
        return self.called if spoken().han and not title else f"“{within(self.called)}”"

    def said(self) -> tuple[tuple[str, str], ...]:
        """Give publisher and title, each as it is written here and as readers of this language see it."""
        return ((self.publisher, self.by), (self.title, self.called))

    def __post_init__(self) -> None:
        for name in ("publisher", "title", "interest"):
            if not getattr(self, name).strip():
                raise ValueError(f"source “{self.publisher}: {self.title}” lacks its {name}")
        if self.link is not None and (blemish := blemish_of(self.link)):
            raise ValueError(f"source “{self.title}” has a link with {blemish}: {self.link}")
        if self.copy_at and self.link is None:
            raise ValueError(f"source “{self.title}” names a copy but no link to it")


def within(title: str) -> str:
    """Give a title as it stands between quotation marks: its own are single ones."""
    return title.translate(WITHIN)


def blemish_of(link: str) -> str | None:
    """Say what makes the link unfit to be given to a reader, or nothing."""
    parts = urlsplit(link)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "no address of the web"
    if any(
        ACCELERATED.search(each) for each in (parts.hostname, parts.path, *parse_qs(parts.query).get("outputType", ()))
    ):
        return "an accelerated copy of a page"
    if FOREIGN.match(link):
        return "an interface in another language"
    carried = [name for name in parse_qs(parts.query, keep_blank_values=True) if TRACKING.fullmatch(name)]
    return f"something to follow its reader by ({', '.join(carried)})" if carried else None
