"""A line to the server as a page opens it, without a browser around it."""

from dataclasses import dataclass

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.servers import Server


@dataclass(frozen=True, slots=True)
class Heard:
    """What the server sent until a run ended, and the bytes of it."""

    messages: list[ForwardMsg]
    raw: bytes

    @property
    def session(self) -> str:
        """The number of the session."""
        return next(each.new_session.initialize.session_id for each in self.messages if each.HasField("new_session"))


def line_to(server: Server, session: str = "") -> ClientConnection:
    """Open a line, as one who comes back to a session where one is named."""
    protocols = [Subprotocol("streamlit"), *([Subprotocol("x"), Subprotocol(session)] if session else [])]
    address = f"ws://127.0.0.1:{server.port}/_stcore/stream"
    return connect(address, origin=Origin(server.url), subprotocols=protocols, max_size=None)


def ask(line: ClientConnection, page: str, *, query: str = "") -> Heard:
    """Ask for a page, and hear all that comes until its script has run."""
    wanted = ClientState(page_name=page, query_string=query)
    line.send(BackMsg(rerun_script=wanted).SerializeToString())
    return hear(line)


def hear(line: ClientConnection) -> Heard:
    """Hear all that comes until a script has run."""
    messages: list[ForwardMsg] = []
    raw = b""
    while not messages or not messages[-1].HasField("script_finished"):
        raw += (part := line.recv(timeout=20, decode=False))
        messages.append(ForwardMsg.FromString(part))
    return Heard(messages, raw)
