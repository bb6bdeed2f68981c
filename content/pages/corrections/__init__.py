"""Corrections: what we said, what we say now, why, and who noticed."""

from content.blocks import Break, Contents, Correction, Corrections, Heading, Live, Prose
from content.claims import known
from content.page import Group, Page
from content.pages.corrections import accuracy, counter, elsewhere, harm, registration
from content.pages.sources import SOURCES

MADE: tuple[Correction, ...] = (*counter.MADE, *accuracy.MADE, *registration.MADE, *harm.MADE, *elsewhere.MADE)

CORRECTIONS = Page(
    slug="corrections",
    module="corrections",
    group=Group.LOOK_UP,
    title="Corrections",
    heading="What we got wrong",
    standfirst="What we said, what we say now, and what brought it up.",
    later=True,
    back=SOURCES,
    blocks=(
        Contents(),
        Prose(
            "Whoever used one of the old sentences should be able to find out. So each correction stays here, with its "
            "date. The newest stand first. Spelling and style are mended without a word."
        ),
        Corrections(MADE),
        Break(),
        Heading("found-a-mistake", "Found a mistake?"),
        Prose(
            "Say which claim, by its letter and number, what is wrong with it, and where it can be read. The sentence "
            "of a source helps more than an opinion. This page sends nothing by itself."
        ),
        Live("contact"),
    ),
)


if strange := sorted({id for each in MADE for id in each.concerns if not known(id)}):
    raise LookupError(f"a correction concerns {', '.join(strange)}, which does not exist")


def made_to(id: str) -> tuple[Correction, ...]:
    """List the corrections that concern the claim."""
    return tuple(each for each in MADE if id in each.concerns)
