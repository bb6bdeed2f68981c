"""Glossary: the words of the explainer in plain words."""

from content.blocks import Break, Letters, Terms
from content.chapters import CHAPTERS
from content.glossary import TERMS
from content.page import Group, Page

GLOSSARY = Page(
    slug="glossary",
    module="glossary",
    group=Group.LOOK_UP,
    title="Glossary",
    heading="Words, plainly",
    standfirst="{terms:count} terms in plain words. On every page a term opens in place at its first use.",
    counts={"terms": len(TERMS)},
    later=True,
    on=CHAPTERS[0],
    blocks=(Letters(), Terms(), Break()),
)
