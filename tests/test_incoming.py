"""What a browser may send through its socket, and what happens to everything else."""

import asyncio
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from hosting.incoming import AT_ONCE, PASSED, Incoming
from tests.servers import Server
from tests.test_limits import reader_of

KINDS = [each.name for each in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields if each.name not in PASSED]
RERUN = BackMsg(rerun_script=ClientState()).SerializeToString()


def told(line: ClientConnection) -> set[str]:
    """Name the kinds of message that come until the page has run."""
    kinds: list[str] = []
    while "script_finished" not in kinds:
        kinds.append(ForwardMsg.FromString(line.recv(timeout=20, decode=False)).WhichOneof("type") or "")
    return set(kinds)


def end_of(line: ClientConnection) -> int:
    """Give the code with which the server closes."""
    try:
        while True:
            line.recv(timeout=20)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 0


def message_of(kind: str) -> bytes:
    """Write the smallest message of this kind."""
    message, field = BackMsg(), BackMsg.DESCRIPTOR.fields_by_name[kind]
    if field.message_type:
        getattr(message, kind).SetInParent()
    else:
        setattr(message, kind, field.type == field.TYPE_BOOL or "x")
    return bytes(message.SerializeToString())


def test_only_what_our_pages_send_is_answered(server: Server) -> None:
    with reader_of(server) as line:
        line.send(RERUN)
        usual = told(line)
        for kind in KINDS:
            line.send(message_of(kind))
        line.send(b"")
        line.send(RERUN)

        assert told(line) <= usual


@pytest.mark.parametrize(("sent", "code"), [("words", 1003), (b"\xff\xff\xff", 1002)])
def test_what_is_no_message_ends_the_connection_and_is_no_fault(server: Server, sent: str | bytes, code: int) -> None:
    with reader_of(server) as line:
        line.send(sent)

        assert end_of(line) == code
    assert '"event": "fault"' not in (server.notes / "log").read_text(encoding="utf-8")


@pytest.mark.parametrize("sent", [RERUN, message_of("load_git_info"), b""], ids=("pages", "dropped", "empty"))
def test_a_reader_who_sends_without_end_is_sent_away(server: Server, sent: bytes) -> None:
    with reader_of(server) as line:
        with suppress(ConnectionClosed):
            for _ in range(3 * AT_ONCE):
                line.send(sent)

        assert end_of(line) == 1008


@pytest.mark.parametrize("new", [True, False], ids=("new", "known"))
def test_a_new_page_that_asks_for_nothing_is_sent_away_and_a_known_one_stays(new: bool) -> None:
    said: list[MutableMapping[str, Any]] = []
    messages = [{"type": "websocket.connect"}]

    async def receive() -> MutableMapping[str, Any]:
        if messages:
            return messages.pop()
        await asyncio.sleep(0.05)
        return {"type": "websocket.disconnect", "code": 1001}

    async def send(message: MutableMapping[str, Any]) -> None:
        said.append(message)

    async def read() -> MutableMapping[str, Any]:
        incoming = Incoming(receive, send, new=new)
        incoming.patience = 0.001
        await incoming()
        return await incoming()

    last = asyncio.run(read())

    assert last == {"type": "websocket.disconnect", "code": 1008 if new else 1001}
    assert said == ([{"type": "websocket.close", "code": 1008}] if new else [])
