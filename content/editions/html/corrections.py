"""Corrections as HTML: what was said, what is said now, why, and the way to them from a claim."""

from html import escape

from content.blocks import Correction
from content.editions.html.inline import Writer
from content.pages.corrections import CORRECTIONS, made_to
from content.translations import say
from content.words import in_date


def correction(each: Correction, writer: Writer) -> str:
    """Write one correction, the old sentence beside the new one."""
    return (
        f'<article class="case correction" id="{each.id}" tabindex="-1"><p class="dated">{escape(in_date(each.on))} · '
        f"{writer.inline(each.page)}</p><h3>{say('We said')}</h3>{writer.paragraphs(each.said)}"
        f"<h3>{say('Now we say')}</h3>{writer.paragraphs(each.now)}"
        f"<h3>{say('Why')}</h3>{writer.paragraphs(each.why)}"
        f'<p class="noticed">{say("What brought it up:")} {writer.inline(each.noticed)}</p></article>'
    )


def corrected(id: str) -> str:
    """Write the way from a claim to the corrections that concern it, or nothing."""
    links = ", ".join(
        f'<a href="{CORRECTIONS.address}#{each.id}">{escape(in_date(each.on))}</a>' for each in made_to(id)
    )
    return f'<p class="corrected">{say("What we said of this was corrected:")} {links}</p>' if links else ""


def contact(address: str) -> str:
    """Say whom to tell of a mistake: an address that the host gave, mail or web, or nobody known."""
    if not address:
        return f"<p>{say(NO_ADDRESS)}</p>"
    link = address if address.startswith("https://") else f"mailto:{address}"
    return f'<p>{say(WRITE_TO)} <a href="{escape(link)}">{escape(address)}</a></p>'


WRITE_TO = "Whoever runs this page reads what is wrong at this address:"
NO_ADDRESS = (
    "Whoever runs this page has given no address here. Tell the person who showed it to you, or who runs this server."
)
