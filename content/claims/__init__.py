"""Every claim of the explainer, by subject, and the way to each by its id."""

from content.claims import (
    accuracy,
    article,
    calculated,
    cameras,
    cases,
    checks,
    counter,
    countries,
    elsewhere,
    invented,
    justice,
    law,
    laws_since,
    leaks,
    meanwhile,
    ours,
    readings,
    registration,
    scale,
    unknown,
    voices,
    xinjiang,
)
from content.evidence import Claim
from content.formats import Value


def by_id(claims: tuple[Claim, ...]) -> dict[str, Claim]:
    """Index the claims by id; the same id twice raises ValueError."""
    index: dict[str, Claim] = {}
    for each in claims:
        if each.id in index:
            raise ValueError(f"two claims share the id {each.id}")
        index[each.id] = each
    return index


def lending(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Give each claim the figures of the others that it compares itself with; LookupError where there is none."""
    index = by_id(claims)
    for each in claims:
        if each.looked and (strange := set(each.looked.see) - set(index)):
            raise LookupError(f"claim {each.id} points to {', '.join(sorted(strange))}, which does not exist")

    def lent(name: str, to: Claim) -> Value:
        id, _, figure = name.partition(".")
        if id not in index or figure not in index[id].figures:
            raise LookupError(f"claim {to.id} borrows {name}, which does not exist")
        return index[id].figures[figure]

    return tuple(each.borrowing({name: lent(name, to=each) for name in each.borrowed()}) for each in claims)


TOLD: tuple[Claim, ...] = (
    *article.CLAIMS,
    *law.CLAIMS,
    *counter.CLAIMS,
    *registration.CLAIMS,
    *laws_since.CLAIMS,
    *scale.CLAIMS,
    *accuracy.CLAIMS,
    *leaks.CLAIMS,
    *justice.CLAIMS,
    *voices.CLAIMS,
    *cases.CLAIMS,
    *meanwhile.CLAIMS,
    *cameras.CLAIMS,
    *xinjiang.CLAIMS,
    *countries.CLAIMS,
    *elsewhere.CLAIMS,
    *ours.CLAIMS,
    *unknown.CLAIMS,
    *checks.CLAIMS,
    *invented.CLAIMS,
    *calculated.CLAIMS,
    *readings.CLAIMS,
)
CLAIMS = lending(TOLD)

_INDEX = by_id(CLAIMS)


def claim(id: str) -> Claim:
    """Give the claim with this id; an unknown id raises LookupError."""
    try:
        return _INDEX[id]
    except KeyError:
        raise LookupError(f"no claim has the id {id}") from None


def known(id: str) -> bool:
    """Whether a claim has this id."""
    return id in _INDEX
