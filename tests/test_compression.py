"""Which encoding a browser gets, and that each gives back the same bytes."""

import asyncio
import gzip
from pathlib import Path

import brotli
import pytest
from starlette.responses import Response

from hosting.static_files import ENCODERS, CachedFiles, encoding_for, files_below
from tests.loops import run
from tests.servers import Server
from tests.test_server import get


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.0, gzip;q=0.000", ""),
        ("br; q=0.001", "br"),
        ("identity", ""),
        ("", ""),
        ("brotli, gzipped", ""),
    ],
)
def test_the_best_encoding_that_the_browser_takes_is_used(accepted: str, chosen: str) -> None:
    assert encoding_for(accepted) == chosen


def test_every_encoding_gives_the_same_bytes_back() -> None:
    content = b"one face, one number; " * 500

    assert brotli.decompress(ENCODERS["br"](content)) == content
    assert gzip.decompress(ENCODERS["gzip"](content)) == content


def test_a_page_is_the_same_in_every_encoding_and_each_has_its_mark(server: Server) -> None:
    _, plain, html = get(server.url + "/pushback")
    _, small, packed = get(server.url + "/pushback", Accept_Encoding="br")

    assert brotli.decompress(packed) == html
    assert len(packed) < len(html)
    assert small["content-encoding"] == "br"
    assert small["vary"] == plain["vary"] == "accept-encoding"


def test_sixty_readers_of_a_cold_file_have_it_packed_once(tmp_path: Path) -> None:
    (tmp_path / "script.js").write_text("one face, one number; " * 500, encoding="utf-8")
    kept = CachedFiles(Response(), files=files_below(tmp_path, "/static"), version="1")
    scope = {"type": "http", "path": "/static/script.js", "query_string": b"", "headers": [(b"accept-encoding", b"br")]}

    async def ask() -> list[Response]:
        return await asyncio.gather(*(kept.find(dict(scope)) for _ in range(60)))

    answers = run(ask())

    assert len({id(answer) for answer in answers}) == 1
    assert brotli.decompress(bytes(answers[0].body)).startswith(b"one face")


def test_a_file_that_has_not_changed_is_not_sent_again(server: Server) -> None:
    _, headers, _ = get(server.url + "/reader/favicon.svg")

    status, _, body = get(server.url + "/reader/favicon.svg", If_None_Match=headers["etag"])

    assert (status, body) == (304, b"")
