"""What a reader may take along from the running server, and what that says while there is no file."""

from markupsafe import Markup
from starlette.requests import Request

from content.editions.every import EDITIONS
from content.editions.html.markup import Html
from content.editions.html.not_yet import missing, not_yet
from content.editions.html.not_yet import nothing as no_file
from content.editions.html.take_along import take_along
from content.editions.html.tongue import in_this_language
from content.editions.offered import lacking, offered
from content.translations import language_of, speaking
from pages.components.privacy import served

HOW = (
    "The explainer comes as files as well. The first who asks for one waits some seconds while it is made; then this "
    "server keeps it."
)


def taken(request: Request) -> Html:
    """Write what this server can give, and what it lacks for the rest."""
    server, lacks = served(request), lacking()
    there = offered(public=server is not None and server.is_public)
    return take_along({each for each in there if each.edition not in lacks}, lacks, how=HOW)


def told(state: str, code: str | None, version: str) -> Markup:
    """Write what is said while a file is made, or where that failed."""
    with speaking(language_of(code)):
        return Markup(in_this_language(not_yet(state, version)))  # noqa: S704 - HTML already


def nothing(address: str, code: str | None, version: str) -> Markup:
    """Write what is said where no file is."""
    with speaking(language_of(code)):
        return Markup(in_this_language(no_file(address, version)))  # noqa: S704 - HTML already


def lacks(archive: str, code: str | None, version: str) -> Markup:
    """Write what is said where something is missing to make this archive; nothing where all is there."""
    with speaking(language_of(code)):
        said = next((each.missing() for each in EDITIONS if each.packed == archive), "")
        return Markup(in_this_language(missing(said, version))) if said else Markup()  # noqa: S704 - HTML already
