"""What Streamlit holds for a reader whose page is closed, and when it is let go."""

import asyncio
from typing import Any

from streamlit import runtime
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.runtime import Runtime
from streamlit.runtime.session_manager import ClientContext, SessionClient

from hosting.requirements import UNKNOWN_STREAMLIT

PATIENCE = 5.0  # seconds that Streamlit may take to speak to who passes by


def close_expired() -> bool:
    """Close the sessions whose time to come back is over, and say whether there were any.

    Streamlit itself looks for them only when the next reader leaves.
    """
    departed = session_cache().expire()
    for _, info in departed:
        info.session.shutdown()
    return bool(departed)


def session_cache() -> Any:
    """Find where Streamlit keeps the sessions of closed pages; RuntimeError where it has moved."""
    try:
        cache = runtime.get_instance()._session_mgr._session_storage._cache  # type: ignore[attr-defined]
        cache.expire  # noqa: B018
    except AttributeError as unlike:
        raise RuntimeError(UNKNOWN_STREAMLIT.format(unlike)) from unlike
    return cache


class HeartbeatClient(SessionClient):
    """One who comes without a browser and hears one word."""

    def __init__(self) -> None:
        self.heard = asyncio.Event()

    def write_forward_msg(self, msg: ForwardMsg) -> None:
        """Hear the word."""
        del msg
        self.heard.set()

    @property
    def client_context(self) -> ClientContext | None:
        """What is known of the one: nothing."""
        return None


async def send_heartbeat() -> None:
    """Come and go, so that what Streamlit's loop was last busy with is this, and no longer a reader who has left."""
    server, client = Runtime.instance(), HeartbeatClient()
    id = server.connect_session(client=client, user_info={})
    try:
        server.handle_backmsg(id, BackMsg(app_heartbeat=True))
        async with asyncio.timeout(PATIENCE):
            await client.heard.wait()
    finally:
        server.close_session(id)
