"""nginx in front of the app: who goes where, what is passed on, and what is not."""

import gzip
import json
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from content.site import ADDRESSES
from tests.asking import ask
from tests.far.echo import echoing
from tests.far.fleet import NEEDS_NGINX, PLACES, Fleet, fleet, nginx, rendered
from tests.servers import Server

pytestmark = NEEDS_NGINX
NEWCOMERS = 60
TELLTALE = {"X-Forwarded-For": "192.0.2.7", "X-Real-IP": "192.0.2.7", "Forwarded": "for=192.0.2.7"}


@pytest.fixture(scope="module")
def running() -> Iterator[Fleet]:
    with fleet() as started:
        yield started


@contextmanager
def echo(*, encrypted: bool = False, full: bool = False) -> Iterator[tuple[Server, list[str]]]:
    """Put nginx in front of a server that answers with what it was sent, in the place of all three processes."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)
        port, heard = stack.enter_context(echoing(full=full))
        yield stack.enter_context(nginx(folder, dict.fromkeys(PLACES, port), encrypted=encrypted)), heard


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_nginx_finds_nothing_wrong_with_the_configuration(tmp_path: Path, encrypted: bool) -> None:
    configuration = rendered(tmp_path, PLACES, 8080, encrypted=encrypted)

    found = subprocess.run(
        ["nginx", "-t", "-p", str(tmp_path), "-c", str(configuration)], capture_output=True, text=True, check=False
    )

    assert found.returncode == 0, found.stderr
    assert "[" not in found.stderr, found.stderr


def test_the_cookie_names_one_of_three_processes_and_nothing_else(running: Fleet) -> None:
    cookies = Counter(str(ask(running.door.url).headers["set-cookie"]) for _ in range(NEWCOMERS))

    assert set(cookies) == {f"place={place}; Path=/; HttpOnly; SameSite=Lax" for place in PLACES}
    assert cookies.total() == NEWCOMERS


@pytest.mark.parametrize("place", PLACES)
def test_who_has_a_place_keeps_it_and_gets_no_second_cookie(running: Fleet, place: str) -> None:
    answers = [ask(running.door.url, place=place) for _ in range(5)]

    assert [(answer.status, answer.place) for answer in answers] == [(200, None)] * 5


@pytest.mark.parametrize("forged", ["d", "", "a,b", "../a", "127.0.0.1", "a" * 500])
def test_a_cookie_that_we_never_wrote_is_replaced(running: Fleet, forged: str) -> None:
    answer = ask(running.door.url, place=forged)

    assert answer.status == 200
    assert answer.place in PLACES


@pytest.mark.parametrize("address", sorted(ADDRESSES))
def test_every_address_of_the_site_can_be_opened_first(running: Fleet, address: str) -> None:
    answer = ask(running.door.url + address, {"Accept-Encoding": "gzip"})

    assert answer.status == 200
    assert b'<html lang="en">' in gzip.decompress(answer.body)
    assert answer.headers["content-security-policy"]


def test_an_address_that_does_not_exist_gets_the_apps_own_page(running: Fleet) -> None:
    answer = ask(running.door.url + "/nowhere")

    assert answer.status == 404
    assert b"There is no page at this address." in answer.body


def test_a_file_of_the_bundle_comes_compressed_and_may_be_kept_for_ever(running: Fleet) -> None:
    starter = ask(f"{running.door.url}/reader/streamlit.js").body.decode()
    file = starter.split('"/static/')[1].split('"')[0]

    packed = ask(f"{running.door.url}/static/{file}", {"Accept-Encoding": "gzip"})
    plain = ask(f"{running.door.url}/static/{file}", {"Accept-Encoding": "identity"})

    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert "immutable" in packed.headers["cache-control"]
    assert packed.place is None


def test_a_large_body_is_refused(running: Fleet) -> None:
    assert ask(running.door.url, body=b"x" * 2000).status == 413


def test_the_numbers_of_a_process_are_not_for_the_world(running: Fleet) -> None:
    assert ask(running.door.url + "/numbers", {"Authorization": "Bearer anything"}).status == 404


def test_the_answer_does_not_name_the_version_of_nginx(running: Fleet) -> None:
    assert ask(running.door.url).headers["server"] == "nginx"


def usual_log_of_visits() -> str:
    """Name the file in which this build of nginx keeps its log of visits unless it is told otherwise."""
    built = subprocess.run(["nginx", "-V"], capture_output=True, text=True, check=True).stderr
    return (built.partition("--http-log-path=")[2] or "logs/access.log").split()[0]


def test_a_visit_is_written_down_nowhere(running: Fleet) -> None:
    telltale = uuid4().hex
    for address in ("/", "/concerns", "/nowhere", "/static/js/nothing.js"):
        ask(f"{running.door.url}{address}?claim={telltale}")
    ask(f"{running.door.url}/concerns", {"User-Agent": telltale, "Referer": f"http://school.example/{telltale}"})

    places = (running.folder, (running.folder / usual_log_of_visits()).parent)
    written = [each for place in places for each in place.rglob("*") if each.is_file()]
    assert running.folder / "log" in written
    assert not [each for each in written if telltale.encode() in each.read_bytes()]


def test_a_file_is_asked_for_once_for_each_compression() -> None:
    with echo() as (door, heard):
        for accepted in ("gzip", "gzip", "br", "gzip", "br"):
            ask(f"{door.url}/static/js/a.js", {"Accept-Encoding": accepted}, place="a")

    assert heard == ["/static/js/a.js"] * 2


def test_no_question_behind_an_address_makes_another_copy_and_the_processes_share_one() -> None:
    with echo() as (door, heard):
        for place, question in (("a", "?1"), ("b", "?2"), ("c", "?x=/../3")):
            ask(f"{door.url}/static/js/a.js{question}", {"Accept-Encoding": "gzip"}, place=place)

    assert heard == ["/static/js/a.js?1"]


def test_the_app_is_told_its_own_name_and_where_a_socket_comes_from_but_not_who_asks() -> None:
    with echo() as (door, _):
        sent = json.loads(ask(door.url, {"Origin": "http://elsewhere.example"} | TELLTALE).body)

    assert sent["host"] == f"127.0.0.1:{door.port}"
    assert sent["origin"] == "http://elsewhere.example"
    assert sent["x-forwarded-proto"] == "http"
    assert "192.0.2.7" not in str(sent)


def test_over_an_encrypted_line_the_cookie_stays_on_encrypted_lines() -> None:
    with echo(encrypted=True) as (door, _):
        answer = ask(door.url)

    assert str(answer.headers["set-cookie"]).endswith("; Path=/; HttpOnly; SameSite=Lax; Secure")
    assert json.loads(answer.body)["x-forwarded-proto"] == "https"


def test_who_finds_no_room_for_charts_in_a_full_process_may_draw_another() -> None:
    with echo(full=True) as (door, _):
        answer = ask(door.url, place="a")

    assert answer.status == 200
    assert str(answer.headers["set-cookie"]).startswith("place=; Path=/; Max-Age=0")
