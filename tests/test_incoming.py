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
from hosting.sessions import Holders
from hosting.turns import Turns
from tests.loops import run
from tests.servers import Server
from tests.sockets import RERUN, line_to

FINISHED = ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY)
KINDS = [each.name for each in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields if each.name not in PASSED]


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


async def begins(incoming: Incoming) -> bool:
    """Whether a page run begins at once."""
    with suppress(TimeoutError):
        async with asyncio.timeout(0.05):
            return bool((await incoming())["type"] == "websocket.receive")
    return False


def message_of(kind: str) -> bytes:
    """Write the smallest message of this kind."""
    message, field = BackMsg(), BackMsg.DESCRIPTOR.fields_by_name[kind]
    if field.message_type:
        getattr(message, kind).SetInParent()
    else:
        setattr(message, kind, field.type == field.TYPE_BOOL or "x")
    return bytes(message.SerializeToString())


def test_only_what_our_pages_send_is_answered(server: Server) -> None:
    with line_to(server) as line:
        line.send(RERUN)
        usual = told(line)
        for kind in KINDS:
            line.send(message_of(kind))
        line.send(b"")
        line.send(RERUN)

        assert told(line) <= usual


@pytest.mark.parametrize(
    ("sent", "text", "code"), [(b"words", True, 1003), (b"\xff\xff", True, 1003), (b"\xff\xff\xff", False, 1002)]
)
def test_what_is_no_message_ends_the_connection_and_is_no_fault(
    server: Server, sent: bytes, text: bool, code: int
) -> None:
    with line_to(server) as line:
        line.send(sent, text=text)

        assert end_of(line) == code
    assert '"event": "fault"' not in (server.notes / "log").read_text(encoding="utf-8")


@pytest.mark.parametrize("sent", [RERUN, message_of("load_git_info"), b""], ids=("pages", "dropped", "empty"))
def test_a_reader_who_sends_without_end_is_sent_away(server: Server, sent: bytes) -> None:
    with line_to(server) as line:
        with suppress(ConnectionClosed):
            for _ in range(3 * AT_ONCE):
                line.send(sent)

        assert end_of(line) == 1008


def test_of_many_page_runs_that_one_reader_asks_for_at_once_the_last_is_shown(server: Server) -> None:
    asked = [BackMsg(rerun_script=ClientState(page_name=name)) for name in ["concerns"] * 39 + ["sources"]]
    with line_to(server) as line:
        for each in asked:
            line.send(each.SerializeToString())
        shown = ""
        while shown != "sources":
            message = ForwardMsg.FromString(line.recv(timeout=20, decode=False))
            menu = {page.page_script_hash: page.url_pathname for page in message.navigation.app_pages}
            shown = menu.get(message.navigation.page_script_hash, shown)


def test_while_a_page_runs_no_other_run_of_its_socket_begins() -> None:
    async def play() -> list[bool]:
        messages: asyncio.Queue[MutableMapping[str, Any]] = asyncio.Queue()
        incoming = Incoming(messages.get, messages.put, Turns(), Holders())
        begun = []
        for _ in range(2):
            messages.put_nowait({"type": "websocket.receive", "bytes": RERUN})
            begun.append(await begins(incoming))
        incoming.closed = True  # what is sent goes nowhere
        await incoming.send({"type": "websocket.send", "bytes": FINISHED.SerializeToString()})
        return [*begun, await begins(incoming), await begins(incoming)]

    assert run(play()) == [True, False, True, False]


def test_a_new_page_that_asks_for_nothing_is_sent_away_before_it_costs_a_session() -> None:
    said: list[MutableMapping[str, Any]] = []
    messages = [{"type": "websocket.connect"}]

    async def receive() -> MutableMapping[str, Any]:
        if not messages:
            await asyncio.sleep(10)
        return messages.pop()

    async def send(message: MutableMapping[str, Any]) -> None:
        said.append(message)

    async def wait() -> bool:
        incoming = Incoming(receive, send, Turns(), Holders())
        incoming.patience = 0.001
        return await incoming.wait_for_request({"subprotocols": ["streamlit"]})

    assert not run(wait())
    assert said == [
        {"type": "websocket.accept", "subprotocol": "streamlit"},
        {"type": "websocket.close", "code": 1008},
    ]
