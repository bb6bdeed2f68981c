"""Streamlit's sessions: whether a socket belongs to one, and how many of the departed are kept."""

from starlette.datastructures import Headers
from streamlit.config import get_option
from streamlit.runtime import exists, get_instance
from streamlit.runtime.memory_session_storage import MemorySessionStorage

KEPT = 128  # sessions of readers whose line broke: Streamlit's own number


def is_known(headers: Headers) -> bool:
    """Whether a socket comes from a page that is or was connected here: it names a session that we hold."""
    entries = headers.get("sec-websocket-protocol", "").split(",")
    named = entries[2].strip() if len(entries) > 2 else ""
    return bool(named) and exists() and get_instance()._session_mgr.get_session_info(named) is not None


def keep_at_most(sessions: int) -> None:
    """Keep no more sessions of departed readers, each of which holds open files; before the first reader comes."""
    kept = MemorySessionStorage(maxsize=sessions, ttl_seconds=get_option("server.disconnectedSessionTTL"))
    get_instance()._session_mgr._session_storage = kept  # type: ignore[attr-defined]
