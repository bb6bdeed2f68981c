"""Claims as HTML cards: the sentence, its status, who says it, its sources and their interest."""

import re
from collections.abc import Iterable

import htpy as h
from markupsafe import Markup, escape

from content.claims import claim, known
from content.editions.html.corrections import corrected
from content.editions.html.inline import Writer
from content.editions.html.marks import about_id, card_id
from content.editions.html.markup import page_link
from content.editions.html.sources import by, citation
from content.evidence import Claim, Looked, Status
from content.formats import in_date
from content.ledger import Entry, entry_of, in_english
from content.publication import Source
from content.site import claim_address, term_address
from content.sources import THIS_PROJECT
from content.translations import ENGLISH, say
from content.translations.once import once_per_language
from content.when import When


def popovers(writer: Writer) -> h.Element:
    """Write the card of every mark and term of the page, each opened from its sentence."""
    places = sorted(writer.places, key=lambda ids: [writer.number_of(claim(id)) for id in ids])
    cards = [_popover(card_id(ids), [_one(claim(id), writer) for id in ids]) for ids in places]
    terms = [_popover(f"term-{id}", card, _whole(id)) for id, card in writer.terms.items()]
    return h.div(".popovers")[cards, terms, map(_about, writer.claims())]


def _one(each: Claim, writer: Writer) -> h.Element:
    return h.div(".one")[h.p(".number")[f"{say('Source')} {writer.number_of(each)}"], claim_card(each)]


def _about(each: Claim) -> h.Element:
    return h.span(id=about_id(each.id), hidden=True)[f"{say(each.status.value)}: ", by(each.sources[0])]


def _whole(id: str) -> h.Element:
    return h.p[h.a(href=term_address(id))[say("This term in the glossary")]]


def _popover(id: str, *card: h.Node) -> h.Element:
    close = h.button(".close", type="button", popovertarget=id, popovertargetaction="hide")[say("Close")]
    return h.div(popover=True, id=id, class_="card")[card, close]


@once_per_language  # several pages show it
def claim_card(each: Claim) -> Markup:
    """Write what a reader needs to check the claim, with a link to its own address."""
    address = h.a(href=claim_address(each.id))[f"{say('This claim in the ledger')} ({each.id})"]
    return escape(h.fragment[head(each), body(each), h.p[address]])


@once_per_language  # the card and the ledger show it
def head(each: Claim) -> Markup:
    """Write the claim itself: status, date and sentence."""
    standing = h.p(".standing")[status_tag(each.status), " ", h.span[in_date(each.as_of)]]
    return escape(h.fragment[standing, h.p(".sentence")[each.sentence()]])


@once_per_language  # the card and the ledger show it
def body(each: Claim) -> Markup:
    """Write what stands behind the claim: who says it, what to mind, and the sources."""
    parts = [
        h.p(".speaker")[f"{say('Who says so:')} {say(each.speaker)}"],
        h.p(".caution")[each.warning()] if each.caution else None,
        h.p(".caution")[say("We found a single source for this.")] if each.single_source else None,
        _looked(each.looked, each) if each.looked else None,
        _again(each.again) if each.again else None,
        corrected(each.id),
        h.ul(".sources")[[h.li[citation(source), _read(source)] for source in each.sources]],
    ]
    return escape(h.fragment[parts])


def _looked(looked: Looked, each: Claim) -> h.Fragment:
    see = Markup(", ").join(h.a(href=claim_address(id))[id] for id in looked.see)
    until = say("Until {date}.").format(date=in_date(looked.until))
    return h.fragment[
        h.p(".looked")[f"{say('Where we looked:')} {each.looked_in()} {until}"],
        h.p(".looked")[f"{say('The nearest that we found:')} {each.nearest()}", [" (", see, ")"] if see else None],
    ]


def _again(again: When) -> h.Element:
    return h.p(".again")[say("This may change; check again by {date}.").format(date=in_date(again))]


@once_per_language
def status_tag(status: Status) -> Markup:
    """Write the status; assumptions and unknowns look different from measured values."""
    return escape(h.span(class_=f"status {status.name.lower()}")[say(status.value)])


def _read(source: Source) -> h.Fragment | None:
    if source is THIS_PROJECT:
        return None
    on = f", {in_date(source.read.on)}" if source.read.on else ""
    return h.fragment[" ", h.span(".read")[f"({say(source.read.extent.value)}{on})"]]


def source_list(claims: Iterable[Claim], writer: Writer, summary: str) -> h.Element | None:
    """Write the sources of these claims, numbered as their marks are, folded away under the summary."""
    told: dict[Source, int] = {}
    items = [_numbered(each, writer.number_of(each), told) for each in claims]
    if not items:
        return None
    return h.details(".page-sources")[h.summary[say(summary)], h.ol(".source-list")[items]]


def _numbered(each: Claim, number: int, told: dict[Source, int]) -> h.Element:
    """Write a claim and its sources; `told` says at which number each source was told in full, for paper."""
    sources = Markup("; ").join(_told(source, told.setdefault(source, number), number) for source in each.sources)
    link = h.a(href=claim_address(each.id))[each.id]
    said = h.span(".on-screen")[f" {each.sentence()}"]  # on paper it stands where its number is
    return h.li(value=number)[link, said, " ", status_tag(each.status), h.br, sources]


def _told(source: Source, first: int, number: int) -> Markup:
    """Cite a source; on paper one that was cited before is named, with the number where it stands in full."""
    if first == number:
        return citation(source)
    again = h.span(".again", data_as=f"{source.by}, {say('as at {number}').format(number=first)}")
    return escape(again[citation(source)])


def entry_html(entry: Entry, *, found: bool = False) -> Markup:
    """Write one entry of the ledger: the claim, its address, its pages, its sources."""
    each = entry.claim
    stands = stands_on(entry)
    if found:
        heading = h.h2(tabindex="-1", data_claim=each.id)[each.id]
        return escape(h.article(".entry.found")[heading, head(each), body(each), stands])
    return escape(h.article(".entry")[whole_entry(each, stands)])


def whole_entry(each: Claim, stands: h.Element) -> h.Fragment:
    """Write a claim of the list with all that stands behind it, folded away."""
    address = h.a(href=claim_address(each.id))[f"{say('The address of this claim')} ({each.id})"]
    summary = h.summary[f"{each.id}: {say('who says so, and the sources')}"]
    return h.fragment[
        h.p(".sentence")[each.sentence()],
        h.p(".standing")[status_tag(each.status), " ", beside(each)],
        h.details[summary, body(each), stands, h.p[address]],
    ]


def stands_on(entry: Entry) -> h.Element:
    """Name the pages that a claim stands on."""
    links = Markup(", ").join(map(page_link, entry.chapters))
    return h.p(".stands")[f"{say('Stands on:')} ", links or say("this ledger alone"), also(entry.claim)]


def also(each: Claim) -> h.Element | None:
    """Write, for the search alone, what a reader of English would look for."""
    english = in_english(each)
    return h.span(".also", hidden=True, lang=ENGLISH.code)[english] if english else None


def beside(each: Claim) -> h.Element:
    """Write what stands beside a claim of the list: who published it, as of when."""
    publishers = dict.fromkeys(by(source) for source in each.sources if source is not THIS_PROJECT)
    return h.span[Markup("; ").join((*publishers, in_date(each.as_of)))]


def asked_for(id: str | None) -> Markup:
    """Write the claim that the address asks for, or a sentence where there is none."""
    if id is None:
        return Markup()
    meant = re.sub(r"[^A-Z0-9]", "", id.upper())  # a pasted address brings quotes and stops along
    if not known(meant):
        sentence = say("No claim has the id “{id}”. The whole ledger stands below.")
        return escape(h.p(".apology", role="status")[sentence.format(id=id[:20])])
    return entry_html(entry_of(meant), found=True)


def legend() -> h.Element:
    """Say what each status means."""
    items = [h.li[h.span[status_tag(status), f" {say(meaning)}"]] for status, meaning in MEANINGS.items()]
    return h.details[h.summary[say("What each status means")], h.ul(".legend")[items]]


MEANINGS = {
    Status.REPORTED: "Somebody with a name says so; we pass it on.",
    Status.OFFICIAL: "An official body’s own figure, date or text.",
    Status.ESTIMATE: "A quantity that somebody estimated.",
    Status.CONTESTED: "Sources disagree; the entry says how.",
    Status.ARITHMETIC: "We calculated it from other entries.",
    Status.ASSUMPTION: "An input of a model; you may change it.",
    Status.UNKNOWN: "We looked and found nothing.",
}
