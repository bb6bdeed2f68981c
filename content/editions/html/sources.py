"""Publications as HTML: who published what, each name and title marked with the language in which it is read."""

import htpy as h
from markupsafe import Markup, escape

from content.formats import in_date
from content.publication import HAN, Source, named, within
from content.sources import THIS_PROJECT
from content.translations import ENGLISH, say, spoken
from content.translations.once import once_per_language


@once_per_language  # many claims share it
def citation(source: Source) -> Markup:
    """Cite a publication: publisher and interest, title, date, and the link where there is one."""
    says = h.fragment[by(source), h.span(".on-screen")[f" ({say(source.interest)})"], ": "]
    if source is THIS_PROJECT:
        return escape(h.fragment[says, say(source.title)])
    dated = in_date(source.published) if source.published else say("undated")
    copy = h.fragment["; ", read_in(source.copy_at)] if source.copy_at else None
    if not source.link:
        return escape(h.fragment[says, title(source), f" ({say('no link can be given')}), {dated}", copy])
    called = f"{source.quoted}, {source.by}"
    link = h.a(href=source.link, rel="noopener noreferrer", aria_label=called, lang=language_of(source))[title(source)]
    return escape(h.fragment[says, link, f", {dated}", copy])


def read_in(place: str) -> Markup:
    """Say who keeps the copy that was read."""
    return escape(say("read in a copy at {place}")).format(place=name(place, named(place)))


def by(source: Source) -> Markup:
    """Name the publisher."""
    return name(source.publisher, source.by)


def name(own: str, said: str) -> Markup:
    """Write somebody's name as it is said, marked where readers of another language are left with it as it is."""
    left = spoken() != ENGLISH and own.startswith(said) and not HAN.search(said)
    return escape(h.span(lang=ENGLISH.code)[said] if left else said)


def language_of(source: Source) -> str | None:
    """Give the language of a title, where it is another than that of the page."""
    left = spoken() != ENGLISH and source.parts[0] and not HAN.search(source.title)
    return source.language if left else None


def title(source: Source) -> Markup:
    """Write the title, and what is ours of it in the language of the page."""
    language, (title, ours) = language_of(source), source.parts
    if not language:
        return escape(source.quoted)
    published = within(title)
    before, after = source.quoted.split(published, 1)
    behind = h.span(lang=spoken().code)[after] if ours else after
    return escape(h.fragment[before, h.span(lang=language)[published], behind])
