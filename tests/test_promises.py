"""What /privacy promises, asked of a running server: what it holds, what it writes, what it sends.

On its pages something is broken, so that what goes wrong is seen to be written as promised too.
"""

import json
import platform
import socket
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.proto.BackMsg_pb2 import BackendOperationRequest, BackMsg
from streamlit.runtime.metrics_util import Installation
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from content.site import SITE_PAGES
from hosting.log import EVENTS
from tests.lines import ask, hear, line_to
from tests.servers import Server, copy_of_project, serving
from tests.test_server import get

SETTINGS = {
    "STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": "1",
    "FACE_NUMBERS_TOKEN": "a secret",
    "FACE_MOST_READERS": "none",
}
BROKEN = """
import threading, traceback, warnings
import streamlit as st
if st.query_params.get("claim") == "broken":
    print("SECRET")
    traceback.print_stack()
    warnings.warn("SECRET")
    type("Stuck", (), {"__del__": lambda self: [].remove("SECRET")})()
    thread = threading.Thread(target=lambda: [].remove("SECRET"))
    thread.start()
    thread.join()
    raise RuntimeError("SECRET")
if st.query_params.get("claim") == "lost":
    raise LookupError("SECRET")
"""
FAULTY = r"""msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\n"

msgid "Check every number"
msgstr "{nothing} <b>SECRET"
"""
CUT_OFF = b"GET / HTTP/1.1\r\nHost: x\r\nno colon SECRET\r\n\r\n"


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("broken")
    project = copy_of_project(folder)
    page = project / "pages/reference/sources.py"
    page.write_text(page.read_text(encoding="utf-8") + BROKEN, encoding="utf-8")
    (project / "content/translations/en").mkdir()
    (project / "content/translations/en/frame.po").write_text(FAULTY, encoding="utf-8")
    with serving(folder, project=project, settings=SETTINGS) as running:
        yield running


def held(server: Server, *words: str) -> list[str]:
    """List those of the words that can still be reached inside the process."""
    asked = server.notes / f"{uuid.uuid4()}.part"
    asked.write_text(" ".join(words), encoding="utf-8")
    asked.rename(asked.with_suffix(".sought"))
    answer = asked.with_suffix(".found")
    for _ in range(600):
        if answer.exists():
            found: list[str] = json.loads(answer.read_text(encoding="utf-8"))
            return found
        time.sleep(0.05)
    raise TimeoutError("the probe did not answer")


def until_let_go(server: Server, *words: str) -> list[str]:
    """Ask again for as long as one of the words is held, a while; gives what is still there then."""
    for _ in range(20):
        time.sleep(1)
        if not (found := held(server, *words)):
            break
    return found


def written(server: Server) -> list[dict[str, Any]]:
    """Read the lines of the log; ValueError where one of them is none."""
    console, _, log = (server.notes / "log").read_text(encoding="utf-8").partition("  A Face for a Phone Number\n")
    lines = [line for line in (console + log).splitlines() if line.strip() and not line.startswith("  ")]
    return [json.loads(line) for line in lines]


def faults(server: Server) -> int:
    numbers = get(server.url + "/numbers", Authorization="Bearer a secret")[2].decode()
    return int(numbers.partition("face_faults_total ")[2].split()[0])


def look_up(server: Server, line: ClientConnection, asked: str, searched: str) -> None:
    """Open the ledger with a claim and a search in its address, as a document and over the line."""
    query = f"claim={asked}&search={searched}"
    assert asked[:20] in get(f"{server.url}/sources?{query}")[2].decode()
    ask(line, "sources", query=query)
    ask(line, "sources", query=f"claim=lost&search={searched}")  # a page that fails forgets too


def test_nothing_that_a_reader_asked_for_is_held_when_the_page_is_closed_or_its_line_breaks(broken: Server) -> None:
    closing, breaking = ([uuid.uuid4().hex[:20] for _ in range(2)] for _ in range(2))
    with line_to(broken) as line, line_to(broken) as cut:
        look_up(broken, line, *closing)
        look_up(broken, cut, *breaking)
        before = held(broken, closing[1], breaking[1])
        cut.socket.shutdown(socket.SHUT_RDWR)

    after = until_let_go(broken, *closing, *breaking)

    assert {each[:6] for each in before} == {"word 0", "word 1"}
    assert after == []
    log = (broken.notes / "log").read_text(encoding="utf-8")
    assert [word for word in (*closing, *breaking) if word in log] == []


def test_no_message_tells_of_the_machine_that_serves(broken: Server) -> None:
    machine = Installation.instance()
    secrets = [str(broken.notes), str(Path.home()), machine.installation_id_v3, machine.installation_id_v4]
    secrets += [platform.python_version(), ".".join(map(str, sys.version_info)), platform.node()]

    with line_to(broken) as line:
        sent = b"".join(ask(line, page.slug).raw for page in SITE_PAGES)

    assert len(sent) > 100_000
    assert [secret for secret in secrets if secret.encode() in sent] == []


def test_what_strangers_send_is_neither_repeated_nor_counted_as_a_fault(broken: Server) -> None:
    before = faults(broken)
    with line_to(broken) as line, line_to(broken, session := ask(line, "concerns").session) as again:
        operation = BackendOperationRequest(request_id="SECRET", session_id="SECRET")
        again.send(BackMsg(backend_operation_request=operation).SerializeToString())
        ask(again, "concerns")
    for wrong in ("SECRET, 192.0.2.7", b"\xffSECRET"):
        with line_to(broken) as line:
            line.send(wrong)
            with pytest.raises(ConnectionClosed):
                hear(line)
    for _ in range(30):
        with socket.create_connection(("127.0.0.1", broken.port)) as plain:
            plain.sendall(CUT_OFF)
            plain.recv(100)

    lines = written(broken)
    assert faults(broken) == before
    assert sum("Invalid HTTP request" in line.get("message", "") for line in lines) == 1
    assert any("is already connected" in line.get("message", "") for line in lines)
    assert [
        word for word in ("SECRET", session, session[:8], "192.0.2", "127.0.0.1") if word in json.dumps(lines)
    ] == []


def test_a_page_that_fails_is_one_fault_and_all_that_went_with_it_is_lines_of_events(broken: Server) -> None:
    before, lines_before = faults(broken), len(written(broken))

    with line_to(broken) as line:
        shown = ask(line, "sources", query="claim=broken")

    lines = written(broken)[lines_before:]
    told = [line for line in lines if line.get("kind") == "RuntimeError"]
    assert [line["place"].split(" > ")[-1].partition(":")[0] for line in told] == ["pages/reference/sources.py"]
    assert faults(broken) == before + 3  # the page, its thread, and what could not be tidied away
    assert {"RuntimeWarning", "UserWarning"} & {word for line in lines for word in line.get("message", "").split()}
    assert any("something was printed" in line.get("message", "") for line in lines)
    assert {tuple(line) for line in written(broken)} <= set(EVENTS.values())
    assert "SECRET" not in (broken.notes / "log").read_text(encoding="utf-8")
    assert b"SECRET" not in shown.raw


@pytest.mark.parametrize("said", ["FACE_MOST_READERS is no whole number", "en/frame.po, line 4: has "])
def test_the_host_can_read_what_is_wrong_with_a_setting_or_a_translation(broken: Server, said: str) -> None:
    assert sum(line.get("message", "").startswith(said) for line in written(broken)) == 1
