"""What the running server gives readers to take along: every edition, each file of it, or a word why there is none."""

import io
import shutil
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from content.editions import every
from content.editions.offered import Offer, offers
from content.editions.packs.names import COURSE
from tests.asking import Answer, ask
from tests.servers import Server, serving

DATA, PACKS, PAPER = (f"/editions/{name}.zip" for name in ("data", "packs", "paper"))
ABOUT_DATA = "a-face-for-a-phone-number-data"
HIDES = "import sys\nsys.modules['typst'] = None\n"  # as if it had not been installed
SMALL = "ulimit -f 400"  # no file above 200 or 400 kB, by the shell: an archive finds no room


def waited_for(server: Server, address: str) -> Answer:
    """Ask for a file as its page does, until there is one, or a word why not."""
    for _ in range(400):
        answer = ask(server.url + address)
        if answer.status != 202:
            return answer
        time.sleep(0.2)
    raise TimeoutError(address)


@pytest.fixture(scope="module")
def data(server: Server) -> Answer:
    """Give the archive of the open data, which thirty ask for at once."""
    with ThreadPoolExecutor(30) as class_:
        first = list(class_.map(lambda _: ask(server.url + DATA), range(30)))
    assert {each.status for each in first} == {202}
    return waited_for(server, DATA)


@pytest.fixture(scope="module")
def poor(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start a server that lacks a package and room on its disk, where another one kept the data."""
    waited_for(server, DATA)
    notes = tmp_path_factory.mktemp("poor")
    (notes / "sitecustomize.py").write_text(HIDES)
    (notes / "editions").mkdir()
    for kept in (server.notes / "editions").glob("*-data.*"):
        shutil.copy(kept, notes / "editions")
    settings = {"PYTHONPATH": str(notes), "FACE_LANGUAGES": ""}  # what is kept belongs to the languages of who made it
    with serving(notes, settings=settings, limit=SMALL) as running:
        yield running


def test_thirty_who_ask_at_once_get_one_archive_that_is_made_once(server: Server, data: Answer) -> None:
    with zipfile.ZipFile(io.BytesIO(data.body)) as archive:
        held = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}

    assert held == every.DATA.files("")
    assert (server.notes / "log").read_text(encoding="utf-8").count("number-data was made in") == 1


def test_an_archive_is_saved_under_a_good_name_and_may_be_asked_for_in_parts(server: Server, data: Answer) -> None:
    url, etag = server.url + DATA, data.headers["etag"]

    part, again = ask(url, {"Range": "bytes=0-3"}), ask(url, {"If-None-Match": etag})

    assert data.headers["content-disposition"] == 'attachment; filename="a-face-for-a-phone-number-data.zip"'
    assert data.headers["content-type"] == "application/zip"
    assert data.headers["x-content-type-options"] == "nosniff"
    assert (part.status, part.body) == (206, data.body[:4])
    assert (again.status, again.body) == (304, b"")


def test_each_file_is_given_by_itself(server: Server) -> None:
    file = waited_for(server, "/editions/data/claims.csv")

    assert file.body == every.DATA.files("")["claims.csv"]
    assert file.headers["content-type"] == "text/csv; charset=utf-8"
    assert file.headers["content-disposition"] == 'attachment; filename="claims.csv"'


def test_the_page_for_teachers_links_every_file_and_nothing_else_is_there(server: Server) -> None:
    page = ask(f"{server.url}/teach").body.decode()

    known = {each.address for each in offers() if each.file != COURSE}  # which needs a public address
    assert {address for address in known if f'href="{address}"' not in page} == set()
    assert page.count('href="/editions/') == len(known)
    for address in ("/editions", "/editions/", "/editions/nothing.zip", f"/editions/packs/{COURSE}"):
        assert ask(server.url + address).status == 404


@pytest.mark.parametrize("address", ["/editions/nothing.zip", "/editions/paper/a4/quiz.pdf", "/figures/nothing.csv"])
def test_where_no_file_is_a_page_in_the_readers_language_leads_to_those_that_are_there(
    address: str, server: Server
) -> None:
    told = ask(f"{server.url}{address}?lang=zh-Hans")

    assert (told.status, told.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "这里没有文件" in told.body.decode()
    assert 'href="/teach?lang=zh-Hans#take"' in told.body.decode()


def test_without_a_public_address_the_page_and_the_address_of_the_course_say_what_it_lacks(server: Server) -> None:
    for address in ("/teach", Offer(every.PACKS, COURSE).address):
        told = ask(server.url + address).body.decode()

        assert "Whoever runs the server or the command gives it as PUBLIC_URL." in told


def test_a_damaged_archive_is_made_anew(server: Server, data: Answer) -> None:
    (kept,) = (server.notes / "editions").glob("*-data.*.zip")
    kept.write_bytes(data.body[:-1])

    again = waited_for(server, DATA)

    assert (again.status, again.body) == (200, data.body)


def test_what_one_server_made_the_next_one_has_at_once(poor: Server, data: Answer) -> None:
    again = ask(poor.url + DATA)

    assert (again.status, again.body) == (200, data.body)


def test_what_lacks_a_package_says_so_on_the_page_and_has_no_link(poor: Server) -> None:
    page, asked = ask(f"{poor.url}/teach").body.decode(), ask(poor.url + PAPER)

    sentence = "The sheets to print need typst: python -m pip install -r requirements-editions.txt"
    assert sentence in page
    assert 'href="/editions/paper' not in page
    assert asked.status == 503
    assert sentence in asked.body.decode()


def test_where_the_disk_is_full_a_page_says_so_and_nothing_is_left(poor: Server) -> None:
    asked = waited_for(poor, PACKS)

    assert asked.status == 503
    assert "The disk of this server is full" in asked.body.decode()
    assert "Traceback" not in asked.body.decode()
    assert [each.name.split(".")[0] for each in (poor.notes / "editions").iterdir()] == [ABOUT_DATA]


def test_a_look_at_the_head_of_a_file_makes_nothing(server: Server) -> None:
    begun = ask(server.url + "/editions/website.zip", method="HEAD")

    assert begun.status == 202
    assert not list((server.notes / "editions").glob("making-*"))
