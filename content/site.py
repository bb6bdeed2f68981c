"""Every page of the explainer and its address, in the order in which readers find them."""

from dataclasses import dataclass
from enum import Enum

from content.audit import AUDIT
from content.blocks import Figure
from content.chapters import CHAPTERS


class Group(Enum):
    """The parts of the explainer, as the masthead names them."""

    STORY = "Story"
    PRACTISE = "Practise"
    LOOK_UP = "Look it up"


@dataclass(frozen=True, slots=True)
class SitePage:
    """One page: its address, the script that shows it, its title and its group."""

    slug: str
    script: str  # below pages/
    title: str
    group: Group
    short: str = ""  # the title in the masthead, where the whole one is long

    @property
    def address(self) -> str:
        """The path of the page."""
        return f"/{self.slug}"


CHECK_YOURSELF = SitePage("check-yourself", "activities/check_yourself.py", "Check yourself", Group.PRACTISE)
SOURCES = SitePage("sources", "reference/sources.py", "Sources and audit", Group.LOOK_UP, short="Sources")
GLOSSARY = SitePage("glossary", "reference/glossary.py", "Glossary", Group.LOOK_UP)
PRIVACY = SitePage("privacy", "reference/privacy.py", "What this app knows about you", Group.LOOK_UP, short="Privacy")

SITE_PAGES: tuple[SitePage, ...] = (
    *(SitePage(each.slug, f"chapters/{each.module}.py", each.title, Group.STORY) for each in CHAPTERS),
    CHECK_YOURSELF,
    SOURCES,
    GLOSSARY,
    PRIVACY,
)
ADDRESSES = frozenset(page.address for page in SITE_PAGES)


def every_figure() -> tuple[Figure, ...]:
    """List every chart of the explainer, in the order of its pages."""
    return (*(figure for chapter in CHAPTERS for figure in chapter.figures()), *AUDIT.figures())
