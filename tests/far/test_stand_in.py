"""The website stands in where no process answers, and steps aside when one does."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from content.editions.writing import write
from content.site import SITE_PAGES
from tests.asking import ask
from tests.far.echo import echoing
from tests.far.fleet import NEEDS_NGINX, PLACES, nginx
from tests.servers import Server, free_port
from tests.website import files, public_files

pytestmark = NEEDS_NGINX
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
    ".zip": "application/zip",
}


@contextmanager
def standing_in(ports: Mapping[str, int], public: str = "") -> Iterator[Server]:
    """Start nginx with the website behind the processes at these ports."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # nginx, started by root, works as another user
        write(public_files() if public else files(), folder / "website")
        with nginx(folder, ports, website=folder / "website") as door:
            yield door


def test_where_no_process_answers_every_page_and_what_it_loads_comes_from_the_website() -> None:
    with standing_in({place: free_port() for place in PLACES}) as door:
        for page in SITE_PAGES:
            answer = ask(door.url + page.address)

            assert answer.status == 200
            assert f'data-page="{page.address}"'.encode() in answer.body
            assert answer.headers["cache-control"] == "no-store"
        style = next(name for name in files() if name.endswith("/style.css"))
        headers = ask(f"{door.url}/{style}").headers
        assert "immutable" in headers["cache-control"]
        assert headers["access-control-allow-origin"] == "*"
        assert ask(f"{door.url}/nowhere").status == 503


def test_an_address_that_is_none_has_a_page_that_leads_home_while_no_process_answers() -> None:
    with standing_in({place: free_port() for place in PLACES}, "https://face.example.org") as door:
        lost = ask(f"{door.url}/nowhere")

        assert lost.status == 503
        assert b'href="https://face.example.org/index.html"' in lost.body
        assert lost.headers["cache-control"] == "no-store"


def test_what_the_website_loads_comes_packed_and_as_what_it_is() -> None:
    with standing_in({place: free_port() for place in PLACES}) as door:
        kinds = {Path(name).suffix: name for name in files()}
        told = {kind: ask(f"{door.url}/{name}").headers["content-type"] for kind, name in kinds.items()}
        packed = ask(f"{door.url}/concerns", {"Accept-Encoding": "gzip"})

    assert told == {kind: KINDS[kind] for kind in kinds}
    assert len(packed.body) < 0.3 * len(files()["concerns/index.html"])


def test_where_a_process_answers_it_is_asked_by_the_links_of_the_website_too() -> None:
    with echoing() as (port, heard), standing_in(dict.fromkeys(PLACES, port)) as door:
        for address in ("/concerns", "/concerns/index.html", "/index.html"):
            assert ask(door.url + address).status == 200

    assert heard == ["/concerns", "/concerns", "/"]
