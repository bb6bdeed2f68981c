"""What the running server says of itself, and the page that shows it to a reader beside what their browser sent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st

from content.editions.html import privacy
from content.privacy import OF_PAGES
from pages.components.markup import show_html
from pages.components.page import written


@dataclass(frozen=True, slots=True)
class Served:
    """What the running server says of itself."""

    logged: Mapping[str, tuple[str, ...]]  # event of the log: the fields of its line
    sent: Mapping[str, str]  # header sent with every page: its value, the policy among them
    kept_in_memory: Mapping[str, int]  # name of a count: not used for persons
    proxy_cookie: str  # the cookie that the host's proxy adds, or ""
    most_readers: int


_describe: list[Callable[[], Served]] = []


def serve(describe: Callable[[], Served]) -> None:
    """Say who describes the server from here on; it is asked at each run of the page, within that run."""
    _describe[:] = [describe]


def show_privacy() -> None:
    """Show each section with what the server or this reader's browser says."""
    said = {"request": came_in(), **(of_server(_describe[0]()) if _describe else {})}
    opening, *sections, end = (part for part in written("privacy") if isinstance(part, str))
    show_html(opening if _describe else opening + privacy.unserved())
    for id, html in zip(privacy.ORDER, sections, strict=True):
        show_html(html + said.get(id, ""))
    show_html(end)


def of_server(served: Served) -> dict[str, str]:
    """Write what the server says, by the section it belongs to."""
    return {
        "logged": privacy.logged(served.logged),
        "kept": privacy.cookie_added(served.proxy_cookie),
        "allowed": privacy.allowed(served.sent),
        "counted": privacy.counted(served.kept_in_memory, served.most_readers),
    }


def came_in() -> str:
    """Write what this reader's browser sent."""
    context = st.context
    added = {name: context.theme.type if name == "color_scheme" else context[name] for name in OF_PAGES}
    return privacy.request(context.headers.to_dict(), context.cookies.to_dict(), added)
