"""Every message of the explainer, in reading order, as a translator needs it."""

from collections.abc import Mapping
from dataclasses import dataclass

from content.catalogues.hearing import heard
from content.catalogues.places import Place, in_content
from content.catalogues.source import in_source
from content.citations import figure_of
from content.claims import CLAIMS
from content.formats import PLACE, Value, fill


@dataclass(frozen=True, slots=True)
class Gathered:
    """One message: the English, where it stands, and how it reads once its figures are filled in, if it has any."""

    english: str
    place: Place
    reads: str = ""


def gathered() -> tuple[Gathered, ...]:
    """List every message that a reader can meet, each once: those of one part together, in the order of the pages."""
    places, said = in_content(), heard()
    for text, place in in_source().items():
        said.setdefault(text, place)
    order = {text: number for number, text in enumerate(places)}
    found = [Gathered(each, places.get(each, place), filled(each)) for each, place in said.items() if each.strip()]
    return tuple(sorted(found, key=lambda each: (each.place.part, order.get(each.english, len(order)))))


def filled(message: str) -> str:
    """Give the message with its figures filled in, or nothing where it has none that are known before it is said."""
    if not PLACE.search(message):
        return ""
    lent = LENT.get(message, {})
    try:
        return fill(message, lambda name: lent[name] if name in lent else figure_of(name)[1])
    except LookupError:
        return ""


LENT: Mapping[str, Mapping[str, Value]] = {text: dict(claim.figures) for claim in CLAIMS for text in claim.templates()}
