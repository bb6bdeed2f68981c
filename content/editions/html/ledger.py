"""Claims as HTML cards: the sentence, its status, who says it, its sources and their interest."""

import re
from collections.abc import Iterable
from html import escape

from content.claims import known
from content.editions.html.corrections import corrected
from content.editions.html.inline import Writer
from content.evidence import Claim, Looked, Status
from content.ledger import Entry, entry_of
from content.publication import Source
from content.site import claim_address, term_address
from content.sources import THIS_PROJECT
from content.translations import say
from content.words import in_date


def popovers(writer: Writer) -> str:
    """Write the card of every claim and term of the page, each opened from its sentence."""
    cards = "".join(_popover(f"claim-{each.id}", claim_card(each)) for each in writer.claims())
    terms = "".join(_popover(f"term-{id}", f"{card}{_whole(id)}") for id, card in writer.terms.items())
    return f'<div class="popovers">{cards}{terms}</div>'


def _whole(id: str) -> str:
    return f'<p><a href="{term_address(id)}">{say("This term in the glossary")}</a></p>'


def _popover(id: str, card: str) -> str:
    close = (
        f'<button type="button" class="close" popovertarget="{id}" popovertargetaction="hide">{say("Close")}</button>'
    )
    return f'<div popover id="{id}" class="card">{card}{close}</div>'


def claim_card(each: Claim) -> str:
    """Write what a reader needs to check the claim, with a link to its own address."""
    address = f'<a href="{claim_address(each.id)}">{say("This claim in the ledger")} ({each.id})</a>'
    return f"{head(each)}{body(each)}<p>{address}</p>"


def head(each: Claim) -> str:
    """Write the claim itself: status, date and sentence."""
    return (
        f'<p class="standing">{status_tag(each)} <span>{escape(in_date(each.as_of))}</span></p>'
        f'<p class="sentence">{escape(each.sentence())}</p>'
    )


def body(each: Claim) -> str:
    """Write what stands behind the claim: who says it, what to mind, and the sources."""
    looked = _looked(each.looked, each) if each.looked else ""
    caution = f'<p class="caution">{escape(each.warning())}</p>' if each.caution else ""
    alone = f'<p class="caution">{say("We found a single source for this.")}</p>' if each.single_source else ""
    return (
        f'<p class="speaker">{say("Who says so:")} {escape(say(each.speaker))}</p>{caution}{alone}'
        f"{looked}{_again(each)}{corrected(each.id)}"
        f'<ul class="sources">{"".join(f"<li>{citation(source)}{_read(source)}</li>" for source in each.sources)}</ul>'
    )


def _looked(looked: Looked, each: Claim) -> str:
    see = ", ".join(f'<a href="{claim_address(id)}">{id}</a>' for id in looked.see)
    nearest = f"{escape(each.nearest())}{f' ({see})' if see else ''}"
    return (
        f'<p class="looked">{say("Where we looked:")} {escape(each.looked_in())} '
        f"{escape(say('Until {date}.').format(date=in_date(looked.until)))}</p>"
        f'<p class="looked">{say("The nearest that we found:")} {nearest}</p>'
    )


def _again(each: Claim) -> str:
    if each.again is None:
        return ""
    sentence = say("This may change; check again by {date}.").format(date=in_date(each.again))
    return f'<p class="again">{escape(sentence)}</p>'


def status_tag(each: Claim) -> str:
    """Write the status; assumptions and unknowns look different from measured values."""
    return f'<span class="status {each.status.name.lower()}">{say(each.status.value)}</span>'


def citation(source: Source) -> str:
    """Cite a publication: publisher and interest, title, date, and the link where there is one."""
    if source is THIS_PROJECT:
        return f"{escape(source.publisher)} ({escape(say(source.interest))}): {escape(say(source.title))}"
    dated = in_date(source.published) if source.published else say("undated")
    title = f"“{escape(source.title)}”"
    if source.link:
        named = f"“{escape(source.title)}”, {escape(source.publisher)}"
        title = f'<a href="{escape(source.link)}" rel="noopener noreferrer" aria-label="{named}">{title}</a>'
    else:
        title += f" ({say('no link can be given')})"
    copy = f"; {escape(say('read in a copy at {place}').format(place=source.copy_at))}" if source.copy_at else ""
    return f"{escape(source.publisher)} ({escape(say(source.interest))}): {title}, {escape(dated)}{copy}"


def _read(source: Source) -> str:
    if source is THIS_PROJECT:
        return ""
    on = f", {in_date(source.read.on)}" if source.read.on else ""
    return f' <span class="read">({escape(say(source.read.extent.value))}{escape(on)})</span>'


def source_list(claims: Iterable[Claim], writer: Writer, summary: str) -> str:
    """Write the sources of these claims, numbered as their marks are, folded away under the summary."""
    items = "".join(
        f'<li value="{writer.number_of(each)}"><a href="{claim_address(each.id)}">{each.id}</a> '
        f"{escape(each.sentence())} {status_tag(each)}<br>{'; '.join(citation(source) for source in each.sources)}</li>"
        for each in claims
    )
    if not items:
        return ""
    return (
        f'<details class="page-sources"><summary>{say(summary)}</summary><ol class="source-list">{items}</ol></details>'
    )


def entry_html(entry: Entry, *, found: bool = False) -> str:
    """Write one entry of the ledger: the claim, its address, its pages, its sources."""
    each = entry.claim
    pages = ", ".join(
        f'<a href="{chapter.address}">{escape(say(chapter.title))}</a>' for chapter in entry.chapters
    ) or escape(say("this ledger alone"))
    rest = f'{body(each)}<p class="stands">{say("Stands on:")} {pages}</p>'
    if found:
        heading = f'<h2 tabindex="-1" data-claim="{each.id}">{each.id}</h2>'
        return f'<article class="entry found">{heading}{head(each)}{rest}</article>'
    summary = f"{each.id}: {say('who says so, and the sources')}"
    return (
        f'<article class="entry">{head(each)}<details><summary>{summary}</summary>{rest}'
        f'<p><a href="{claim_address(each.id)}">{say("The address of this claim")} ({each.id})</a></p>'
        "</details></article>"
    )


def asked_for(id: str | None) -> str:
    """Write the claim that the address asks for, or a sentence where there is none."""
    if id is None:
        return ""
    meant = re.sub(r"[^A-Z0-9]", "", id.upper())  # a pasted address brings quotes and stops along
    if not known(meant):
        sentence = say("No claim has the id “{id}”. The whole ledger stands below.")
        return f'<p class="apology" role="status">{escape(sentence.format(id=id[:20]))}</p>'
    return entry_html(entry_of(meant), found=True)


def legend() -> str:
    """Say what each status means."""
    items = "".join(
        f'<li><span><span class="status {status.name.lower()}">{say(status.value)}</span> {say(meaning)}</span></li>'
        for status, meaning in MEANINGS.items()
    )
    return f'<details><summary>{say("What each status means")}</summary><ul class="legend">{items}</ul></details>'


MEANINGS = {
    Status.REPORTED: "Somebody with a name says so; we pass it on.",
    Status.OFFICIAL: "An official body's own figure, date or text.",
    Status.ESTIMATE: "A quantity that somebody estimated.",
    Status.CONTESTED: "Sources disagree; the entry says how.",
    Status.ARITHMETIC: "We calculated it from other entries.",
    Status.ASSUMPTION: "An input of a model; you may change it.",
    Status.UNKNOWN: "We looked and found nothing.",
}
