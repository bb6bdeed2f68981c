"""What the running server says of itself, and what a reader's browser sent, for the page that shows both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request

from content.editions.html import privacy as html
from content.editions.html.corrections import contact
from content.editions.html.markup import Html
from content.editions.html.rooms_held import rooms_held


@dataclass(frozen=True, slots=True)
class Served:
    """What the running server says of itself."""

    logged: Mapping[str, tuple[str, ...]]  # event of the log: the fields of its line
    sent: Mapping[str, str]  # header sent with every page: its value, the policy among them
    kept_in_memory: Mapping[str, int]  # name of a count: not used for persons
    proxy_cookie: str  # the cookie that the host's proxy adds, or ""
    most_readers: int
    contact: str = ""  # where the host reads of mistakes
    is_public: bool = False  # whether the world has an address for it


_describe: list[Callable[[Request], Served]] = []


def serve(describe: Callable[[Request], Served]) -> None:
    """Say who describes the server from here on, to who asks for a document."""
    _describe[:] = [describe]


def served(request: Request) -> Served | None:
    """Ask the server, where there is one."""
    return _describe[0](request) if _describe else None


def unserved(_request: Request) -> Html:
    """Say that no server could say anything, where that is so."""
    return Markup() if _describe else html.unserved()


def request(request: Request) -> Html:
    """Write what this reader's browser sent."""
    return html.request(dict(request.headers), request.cookies)


def logged(request: Request) -> Html:
    """Write what the server writes down."""
    return html.logged(said.logged) if (said := served(request)) else Markup()


def kept(request: Request) -> Html:
    """Write which cookie the server knows of."""
    return html.cookie_added(said.proxy_cookie) if (said := served(request)) else Markup()


def rooms(request: Request) -> Html:
    """Write the place where the server says what its rooms hold."""
    return rooms_held() if served(request) else Markup()


def allowed(request: Request) -> Html:
    """Write what the server lets a page do."""
    return html.allowed(said.sent) if (said := served(request)) else Markup()


def counted(request: Request) -> Html:
    """Write what the server counts."""
    return html.counted(said.kept_in_memory, said.most_readers) if (said := served(request)) else Markup()


def contact_of_host(request: Request) -> Html:
    """Write where the host reads of mistakes."""
    return contact(said.contact if (said := served(request)) else "")
