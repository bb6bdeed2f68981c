"""Every claim of the explainer, by subject, and the way to each by its id."""

from content.claims import (
    accuracy,
    article,
    cameras,
    cases,
    checks,
    countries,
    invented,
    law,
    leaks,
    meanwhile,
    ours,
    scale,
    voices,
)
from content.evidence import Claim

CLAIMS: tuple[Claim, ...] = (
    *article.CLAIMS,
    *law.CLAIMS,
    *scale.CLAIMS,
    *accuracy.CLAIMS,
    *leaks.CLAIMS,
    *voices.CLAIMS,
    *cases.CLAIMS,
    *meanwhile.CLAIMS,
    *cameras.CLAIMS,
    *countries.CLAIMS,
    *ours.CLAIMS,
    *checks.CLAIMS,
    *invented.CLAIMS,
)


def by_id(claims: tuple[Claim, ...]) -> dict[str, Claim]:
    """Index the claims by id; the same id twice raises ValueError."""
    index: dict[str, Claim] = {}
    for each in claims:
        if each.id in index:
            raise ValueError(f"two claims share the id {each.id}")
        index[each.id] = each
    return index


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


for _each in CLAIMS:
    for _name in _each.borrowed():
        _id, _, _figure = _name.partition(".")
        if _figure not in claim(_id).figures:
            raise LookupError(f"claim {_each.id} borrows {_name}, which does not exist")
