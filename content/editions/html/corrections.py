"""Corrections as HTML: what was said, what is said now, why, and the way to them from a claim."""

import htpy as h
from markupsafe import Markup

from content.blocks import Correction
from content.citations import plain
from content.editions.html.inline import Writer
from content.formats import in_date
from content.pages.corrections import CORRECTIONS, made_to
from content.translations import say, spoken


def correction(each: Correction, writer: Writer) -> h.Element:
    """Write one correction, the old sentence beside the new one."""
    return h.article(".correction", id=each.id, tabindex="-1")[
        h.div(".head")[h.h2[writer.inline(each.page)], h.p(".dated")[in_date(each.on)]],
        h.div(".before")[h.h3[say("We said")], writer.paragraphs(each.said)],
        h.div(".now")[h.h3[say("Now we say")], writer.paragraphs(each.now)],
        h.div(".reason")[
            h.h3[say("Why")],
            writer.paragraphs(each.why),
            h.p(".noticed")[f"{say('What brought it up:')} ", writer.inline(each.noticed)],
        ],
    ]


def corrected(id: str) -> h.Element | None:
    """Write the way from a claim to the corrections that concern it, or nothing."""
    links = Markup(", ").join(link(each) for each in made_to(id))
    return h.p(".corrected")[f"{say('What we said of this was corrected:')} ", links] if links else None


def link(each: Correction) -> h.Element:
    """Write the way to a correction; its name says what was wrong, since one day may have many."""
    on = in_date(each.on)
    return h.a(
        href=f"{CORRECTIONS.address}#{each.id}",
        aria_label=f"{on}: {say('we said')} {plain(each.said).join(spoken().quotes)}",
    )[on]


def contact(address: str) -> h.Element:
    """Say whom to tell of a mistake: an address that the host gave, mail or web, or nobody known."""
    if not address:
        return h.p[say(NO_ADDRESS)]
    link = address if address.startswith("https://") else f"mailto:{address}"
    return h.p[f"{say(WRITE_TO)} ", h.a(href=link)[address]]


WRITE_TO = "Whoever runs this page reads what is wrong at this address:"
NO_ADDRESS = (
    "Whoever runs this page has given no address here. Tell the person who showed it to you, or who runs this server."
)
