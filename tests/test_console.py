"""Where the app is reached: the link for the teacher, and the address that phones are shown."""

import io

import pytest
from starlette.requests import Request

import hosting.console
from hosting.console import print_addresses, reached_at


@pytest.fixture(autouse=True)
def network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosting.console, "network_addresses", lambda: ("192.168.1.7", "10.0.0.7"))


def request(host: str, **more: object) -> Request:
    return Request({"type": "http", "scheme": "http", "headers": [(b"host", host.encode())], **more})


@pytest.mark.parametrize(
    ("host", "bound", "first"),
    [
        ("localhost:8501", "", "http://192.168.1.7:8501/face"),
        ("127.0.0.1:8501", "0.0.0.0", "http://192.168.1.7:8501/face"),
        ("[::1]:8501", "", "http://192.168.1.7:8501/face"),
        ("laptop.local:8501", "", "http://laptop.local:8501/face"),
        ("192.168.1.7:8501", "", "http://192.168.1.7:8501/face"),
        ("localhost:8501", "127.0.0.1", "http://localhost:8501/face"),
        ('"><script>', "", "http://192.168.1.7:8501/face"),
    ],
)
def test_phones_are_shown_an_address_that_they_reach(host: str, bound: str, first: str) -> None:
    found = reached_at(request(host), bound, 8501, "/face")

    assert found[0] == first
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(("teacher", "told"), [("/teach#open=abc", 1), ("", 0)])
def test_the_console_shows_the_link_of_the_teacher_where_there_is_one(teacher: str, told: int) -> None:
    out = io.StringIO()

    print_addresses(8501, bound="", path="/face", teacher=teacher, out=out)

    assert out.getvalue().count("http://localhost:8501/face/teach#open=abc\n") == told
