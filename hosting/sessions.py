"""Streamlit's sessions: whether a socket belongs to one, which holds it, and how many of the departed are kept."""

from typing import Protocol

from starlette.datastructures import Headers
from streamlit.config import get_option
from streamlit.runtime import exists, get_instance
from streamlit.runtime.memory_session_storage import MemorySessionStorage

KEPT = 128  # sessions of readers whose line broke: Streamlit's own number


class Holder(Protocol):
    """A socket that can be told that another one has come in its place."""

    def displace(self) -> None:
        """Hear that another one has come."""


class Holders:
    """Which socket holds each session: the one that named it last, and no other."""

    def __init__(self) -> None:
        self.by_session: dict[str, Holder] = {}

    def hold(self, session: str, holder: Holder) -> None:
        """Give a session to this socket, and end the one that had it."""
        older = self.by_session.get(session)
        self.by_session[session] = holder
        if older is not None and older is not holder:
            older.displace()

    def leave(self, session: str, holder: Holder) -> None:
        """Forget a socket that has ended."""
        if self.by_session.get(session) is holder:
            del self.by_session[session]


def known_session(headers: Headers) -> str:
    """Name the session that we hold and a socket comes back to: its page is or was connected here; empty for none."""
    entries = headers.get("sec-websocket-protocol", "").split(",")
    named = entries[2].strip() if len(entries) > 2 else ""
    held = named and exists() and get_instance()._session_mgr.get_session_info(named) is not None
    return named if held else ""


def limit_disconnected(sessions: int) -> None:
    """Keep no more sessions of departed readers, each of which holds open files; before the first reader comes."""
    kept = MemorySessionStorage(maxsize=sessions, ttl_seconds=get_option("server.disconnectedSessionTTL"))
    get_instance()._session_mgr._session_storage = kept  # type: ignore[attr-defined]
