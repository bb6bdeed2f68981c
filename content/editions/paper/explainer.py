"""Where the explainer is, as every sheet says it: the address of the sheet's page, or else the way to it."""

from content.editions.codes import code_of
from content.editions.naming import known_at
from content.translations import say

ADDRESS = "This sheet belongs to the explainer at {address}"
WAY = "This sheet belongs to an explainer: open its “index.html”, or ask who runs it for the address."


def found_at(public: str, page: str) -> dict[str, str]:
    """Say where a page of the explainer is found; with an address also give the code that leads there."""
    if not public:
        return {"home": say(WAY), "address": "", "code": ""}
    address = known_at(public, page)
    return {"home": say(ADDRESS).format(address=address), "address": address, "code": code_of(address).decode()}
