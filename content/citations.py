"""Sentences that cite: how a text names claims, figures, terms and pages, and what may not stand in it.

In a text `{R16.start:date}` writes a figure of a claim, `[[R16]]` marks the sentence with its source,
`[words](/address)` leads to a page and `*words*` stresses. A term is linked by itself at its first use on a page.
"""

import re
from functools import cache

from content.claims import claim
from content.evidence import Claim
from content.formats import PLACE, Value, fill, places
from content.glossary import TERMS, Term
from content.translations import say, spoken
from content.translations.once import once_per_language
from content.typed_figures import typed_figure

MARK = re.compile(r"\s*\[\[(?P<ids>[A-Za-z0-9]+(?: [A-Za-z0-9]+)*)\]\]")
LINK = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<address>/[a-z0-9-]*(?:#[a-z0-9-]+)?)\)")
STRESS = re.compile(r"\*(?P<words>[^*]+)\*")


def figure_of(name: str) -> tuple[Claim, Value]:
    """Find the claim and the value that `CLAIM.figure` or `CLAIM.as_of` names; LookupError where there is none."""
    id, _, figure = name.partition(".")
    found = claim(id)
    if figure == "as_of":
        return found, found.as_of
    if figure not in found.figures:
        raise LookupError(f"claim {id} has no figure {figure!r}")
    return found, found.figures[figure]


def refuse_unfounded(*texts: str) -> None:
    """Refuse a text that cites nothing that exists, or that types a figure outside a claim."""
    for text in texts:
        for name, _ in places(text):
            figure_of(name)
        cited(text)
        free = PLACE.sub("", LINK.sub(r"\g<words>", MARK.sub("", text)))  # nobody reads an address
        if figure := typed_figure(free):
            raise ValueError(f"the figure {figure!r} stands outside a claim in: {text}")


refuse_once = cache(refuse_unfounded)


def cited(text: str) -> tuple[Claim, ...]:
    """List the claims that the text marks, in order, each once."""
    ids = [id for match in MARK.finditer(text) for id in match["ids"].split()]
    return tuple(dict.fromkeys(claim(id) for id in ids))


def used(text: str) -> tuple[Claim, ...]:
    """List the claims whose figures or marks stand in the text, each once."""
    figures = [figure_of(match["name"])[0] for match in PLACE.finditer(text)]
    return tuple(dict.fromkeys((*figures, *cited(text))))


def written(text: str) -> str:
    """Write the text with its figures in the reader's language; marks, terms and links stay."""

    return fill(text, lambda name: figure_of(name)[1])


def plain(text: str) -> str:
    """Write the text as words alone: no marks, no markup; words of a chart are checked here, since they stand alone."""
    refuse_once(text)
    return bare(written(text))


def bare(text: str) -> str:
    """Take the marks and the markup from a text."""
    return STRESS.sub(r"\g<words>", LINK.sub(r"\g<words>", MARK.sub("", text)))


def paragraphs(text: str) -> list[str]:
    """Part a text at its empty lines."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip())]


def tells_of_later(text: str) -> bool:
    """Whether the text rests on anything after 31 December 2019."""
    return any(each.later for each in used(text))


@once_per_language
def term_pattern() -> re.Pattern[str]:
    """Give the pattern that finds every form of every term in the reader's language, longer forms first."""
    joined = "|".join(re.escape(form) for form in sorted(term_forms(), key=len, reverse=True))
    if spoken().han:  # its words stand side by side; a Latin one does not begin or end within another
        return re.compile(rf"(?<![A-Za-z-])(?:{joined})(?![A-Za-z-])", re.IGNORECASE)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", re.IGNORECASE)


@once_per_language
def term_forms() -> dict[str, Term]:
    """Give the term behind each form, in lower case, in the reader's language."""
    return {say(form).casefold(): each for each in TERMS for form in (each.word, *each.also)}


for _each in TERMS:
    refuse_unfounded(_each.text)
