"""Sockets to a running server, opened as a page opens them."""

from collections.abc import Iterator
from contextlib import contextmanager

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.servers import Server

RERUN = BackMsg(rerun_script=ClientState()).SerializeToString()


def line_to(server: Server, *, origin: str = "", session: str = "") -> ClientConnection:
    """Open a socket as a page does."""
    return connect(
        f"ws://127.0.0.1:{server.port}/_stcore/stream",
        origin=Origin(origin or server.url),
        subprotocols=[Subprotocol(name) for name in ("streamlit", "none", session) if session or name == "streamlit"],
        max_size=None,
    )


@contextmanager
def reader_of(server: Server, *, session: str = "") -> Iterator[ClientConnection]:
    """Open a socket and wait until its page begins to come."""
    with line_to(server, session=session) as line:
        line.send(RERUN)
        line.recv(timeout=20)
        yield line


def session_of(line: ClientConnection) -> str:
    """Let the page run again and give the number of its session."""
    line.send(RERUN)
    while True:
        message = ForwardMsg.FromString(line.recv(timeout=20, decode=False))
        if message.HasField("new_session"):
            return str(message.new_session.initialize.session_id)
