"""What the running server says of itself, and what a reader's browser sent, for the page that shows both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup

from content.editions.html import privacy as html
from content.editions.html.markup import Html
from content.privacy import OF_PAGES


@dataclass(frozen=True, slots=True)
class Served:
    """What the running server says of itself."""

    logged: Mapping[str, tuple[str, ...]]  # event of the log: the fields of its line
    sent: Mapping[str, str]  # header sent with every page: its value, the policy among them
    kept_in_memory: Mapping[str, int]  # name of a count: not used for persons
    proxy_cookie: str  # the cookie that the host's proxy adds, or ""
    most_readers: int
    contact: str = ""  # where the host reads of mistakes


_describe: list[Callable[[], Served]] = []


def serve(describe: Callable[[], Served]) -> None:
    """Say who describes the server from here on; it is asked at each run of the page, within that run."""
    _describe[:] = [describe]


def served() -> Served | None:
    """Ask the server, where there is one."""
    return _describe[0]() if _describe else None


def unserved() -> Html:
    """Say that no server could say anything, where that is so."""
    return Markup() if _describe else html.unserved()


def request() -> Html:
    """Write what this reader's browser sent."""
    context = st.context
    added = {name: context.theme.type if name == "color_scheme" else context[name] for name in OF_PAGES}
    return html.request(context.headers.to_dict(), context.cookies.to_dict(), added)


def logged() -> Html:
    """Write what the server writes down."""
    return html.logged(said.logged) if (said := served()) else Markup()


def kept() -> Html:
    """Write which cookie the server knows of."""
    return html.cookie_added(said.proxy_cookie) if (said := served()) else Markup()


def allowed() -> Html:
    """Write what the server lets a page do."""
    return html.allowed(said.sent) if (said := served()) else Markup()


def counted() -> Html:
    """Write what the server counts."""
    return html.counted(said.kept_in_memory, said.most_readers) if (said := served()) else Markup()
