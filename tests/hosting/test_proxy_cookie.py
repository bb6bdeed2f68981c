"""Who finds a process full is not led back to it by the cookie of the proxy."""

import pytest
from starlette.responses import Response
from starlette.types import Message

from hosting.headers import ROOM_IS_FULL
from hosting.proxy_cookie import ProxyCookie
from tests.loops import run


def cookies(cookie: str, headers: dict[str, str]) -> list[str]:
    """Answer with these headers and give the cookies that went along."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    run(ProxyCookie(Response(headers=headers), cookie=cookie)({"type": "http"}, receive, send))
    return [value.decode() for name, value in sent[0]["headers"] if name == b"set-cookie"]


def test_the_document_of_a_full_room_ends_the_cookie() -> None:
    assert cookies("place", dict([ROOM_IS_FULL])) == ["place=; Max-Age=0; Path=/"]


@pytest.mark.parametrize(("cookie", "headers"), [("place", {}), ("", dict([ROOM_IS_FULL]))])
def test_nothing_else_does(cookie: str, headers: dict[str, str]) -> None:
    assert cookies(cookie, headers) == []
