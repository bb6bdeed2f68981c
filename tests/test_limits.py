"""A server with narrow limits: who waits, who never does, and what nobody may send or ask."""

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from classroom.storage import AWAY
from content.privacy import COUNTS
from hosting.socket_limits import LONGEST
from tests.servers import ROOT, Server, serving
from tests.sockets import line_to, reader_of, session_of
from tests.test_server import get

SEATS = 3
TOKEN = "ein schönes Geheimnis"
SETTINGS = {
    "FACE_MOST_READERS": str(SEATS),
    "FACE_NEW_READERS_PER_SECOND": "none",
    "FACE_NUMBERS_TOKEN": TOKEN,
    "FACE_FRAME_ANCESTORS": "'self' https://lms.example",
    "FACE_DATA": "/dev/null/rooms",  # where nothing can be kept
}


@pytest.fixture(scope="module")
def narrow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("narrow"), settings=SETTINGS) as running:
        yield running


def listen(line: ClientConnection) -> None:
    while True:
        line.recv(timeout=10)


def numbers(server: Server) -> str:
    """Read the totals with the token as programs send it: in UTF-8."""
    return get(server.url + "/numbers", Authorization=f"Bearer {TOKEN}".encode().decode("latin-1"))[2].decode()


def test_a_full_room_gives_every_page_and_no_further_line(narrow: Server) -> None:
    with ExitStack() as readers:
        for _ in range(SEATS):
            readers.enter_context(reader_of(narrow))

        answers = [get(narrow.url + path) for path in ("/", "/concerns?lang=en", "/sources?claim=R16")]
        with pytest.raises(ConnectionClosed), reader_of(narrow):
            pass
        told = numbers(narrow)

    assert {(status, headers["face-room"]) for status, headers, _ in answers} == {(200, "full")}
    assert get(narrow.url)[1]["face-room"] is None
    assert f"face_open_readers {SEATS}\n" in told
    assert "face_refused_total 1\n" in told


def test_there_is_an_end_to_sockets_but_not_for_who_was_connected(narrow: Server) -> None:
    with ExitStack() as readers:
        first = readers.enter_context(reader_of(narrow))
        session = session_of(first)
        for _ in range(SEATS - 1):
            readers.enter_context(reader_of(narrow))

        with (
            pytest.raises(ConnectionClosed) as closed,
            reader_of(narrow, session="678026d3-472f-407f-b4bc-5ead64810203"),
        ):
            pass
        with reader_of(narrow, session=session) as again:
            assert session_of(again) == session

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1013


def test_who_comes_back_again_and_again_with_one_session_counts_once_and_the_latest_line_holds(narrow: Server) -> None:
    with ExitStack() as lines:
        first = lines.enter_context(reader_of(narrow))
        session = session_of(first)
        later = [lines.enter_context(line_to(narrow, session=session)) for _ in range(3 * SEATS)]
        for line in (first, *later[:-1]):
            with pytest.raises(ConnectionClosed):
                listen(line)

        assert session_of(later[-1]) == session
        assert "face_open_readers 1\n" in numbers(narrow)


def test_sockets_that_ask_for_nothing_take_no_place(narrow: Server) -> None:
    with ExitStack() as lines:
        for _ in range(3 * SEATS):
            lines.enter_context(line_to(narrow))

        assert get(narrow.url + "/concerns")[0] == 200
        with reader_of(narrow):
            pass


def test_a_socket_of_another_site_is_named_in_the_log_once_in_a_while(narrow: Server) -> None:
    for _ in range(3):
        with pytest.raises(InvalidStatus), line_to(narrow, origin="https://school.example<script>" + "a" * 500):
            pass
    with pytest.raises(InvalidStatus), line_to(narrow, origin="http://["):
        pass

    written = (narrow.notes / "log").read_text(encoding="utf-8").splitlines()
    (line,) = [json.loads(line) for line in written if '"event": "stranger"' in line]
    assert line["origin"].startswith("https://school.example?script?aaa")
    assert len(line["origin"]) == 100
    assert line["host"].startswith("[address]")


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/_stcore/metrics",
            "/_stcore/script-health-check",
            "/_stcore/agent/openapi.json",
            "/_stcore/upload_file/a/b",
        ),
        *("/concerns/_stcore/metrics", "/media/a.png", "/component/a/index.html", "/app/static/a", "/numbers"),
    ],
)
def test_what_readers_do_not_need_is_closed(narrow: Server, path: str) -> None:
    assert get(narrow.url + path)[0] == 404


def test_the_numbers_open_to_the_token_alone(narrow: Server) -> None:
    assert get(narrow.url + "/numbers", Authorization="Bearer another")[0] == 404
    assert numbers(narrow).endswith("# EOF\n")


def test_every_total_has_a_name_in_words(narrow: Server) -> None:
    totals = re.findall(r"^# TYPE face_(\w+)", numbers(narrow), re.MULTILINE)

    assert totals
    assert set(totals) <= COUNTS.keys()


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_is_taken_from_a_reader(narrow: Server, method: str) -> None:
    code = (
        "import http.client, sys\n"
        f"line = http.client.HTTPConnection('127.0.0.1', {narrow.port}, timeout=10)\n"
        f"line.request('{method}', '/concerns', body=b'x' * 10)\n"
        "print(line.getresponse().status)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip() == "405"


def test_a_message_that_is_too_long_ends_the_connection(narrow: Server) -> None:
    with line_to(narrow) as line:
        line.send(b"x" * (LONGEST + 1))

        with pytest.raises(ConnectionClosed) as closed:
            listen(line)

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1009


def test_no_socket_opens_anywhere_else(narrow: Server) -> None:
    with pytest.raises(InvalidStatus), connect(f"ws://127.0.0.1:{narrow.port}/elsewhere"):
        pass


def test_only_an_encrypted_answer_promises_encryption(narrow: Server) -> None:
    assert get(narrow.url)[1]["strict-transport-security"] is None
    assert get(narrow.url, X_Forwarded_Proto="https")[1]["strict-transport-security"] == "max-age=31536000"


@pytest.mark.parametrize("path", ["/", "/nowhere"])
def test_the_host_says_who_may_show_a_page_in_a_frame(narrow: Server, path: str) -> None:
    policy = get(narrow.url + path)[1]["content-security-policy"]

    assert policy.endswith("frame-ancestors 'self' https://lms.example")


def test_the_log_is_lines_of_events_and_names_a_setting_that_makes_no_sense(narrow: Server) -> None:
    written = (narrow.notes / "log").read_text(encoding="utf-8").splitlines()
    lines = [json.loads(line) for line in written if line.startswith("{")]

    assert "start" in [line["event"] for line in lines]
    assert any("FACE_NEW_READERS_PER_SECOND" in line.get("message", "") for line in lines)
    assert not any(str(os.getpid()) in line or "Traceback" in line for line in written)
    assert not any(re.search(r"127\.0\.0\.1:\d{5}", line) for line in written)


def test_a_terminal_shows_where_to_open_the_app_and_a_code_for_phones() -> None:
    code = (
        "import hosting.console as c\nc.network_addresses = lambda: ('192.168.1.7',)\nc.print_addresses(8501, bound='')"
    )
    front, back = pty.openpty()
    shown = b""
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=back):
        os.close(back)
        with suppress(OSError):  # so a terminal ends when nobody writes to it any more
            while part := os.read(front, 10_000):
                shown += part
    os.close(front)

    text = shown.decode()
    assert "http://localhost:8501" in text
    assert "http://192.168.1.7:8501" in text
    assert "\u2588" in text or "\u2580" in text


def test_a_file_shows_the_addresses_without_the_code(narrow: Server) -> None:
    written = (narrow.notes / "log").read_text(encoding="utf-8")

    assert f"http://localhost:{narrow.port}" in written
    assert "\u2588" not in written


def test_where_nothing_can_be_kept_there_are_no_rooms_which_is_said_and_the_story_goes_on(narrow: Server) -> None:
    status, headers, body = get(f"{narrow.url}/rooms/acorn-actor-album-alarm")
    written = (narrow.notes / "log").read_text(encoding="utf-8")

    assert status == 503
    assert int(headers["retry-after"]) > 0
    assert json.loads(body)["error"] == AWAY
    assert AWAY in written
    assert get(f"{narrow.url}/concerns")[0] == 200
