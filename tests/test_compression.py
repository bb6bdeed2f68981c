"""Which encoding a browser gets, and that each gives back the same bytes."""

import gzip

import brotli
import pytest

from hosting.static import ENCODERS, encoding_for
from tests.servers import Server
from tests.test_server import get


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
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
