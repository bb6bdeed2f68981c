"""Who finds a process full is not led back to it by the cookie of the proxy."""

import pytest
from starlette.responses import Response
from starlette.types import Message

from hosting.proxy_cookie import ProxyCookie
from tests.loops import run


def cookies(status: int, cookie: str) -> list[str]:
    """Answer with this status and give the cookies that went along."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    run(ProxyCookie(Response(status_code=status), cookie=cookie)({"type": "http"}, receive, send))
    return [value.decode() for name, value in sent[0]["headers"] if name == b"set-cookie"]


def test_try_again_later_ends_the_cookie() -> None:
    assert cookies(503, "place") == ["place=; Max-Age=0; Path=/"]


@pytest.mark.parametrize(("status", "cookie"), [(200, "place"), (304, "place"), (503, "")])
def test_nothing_else_does(status: int, cookie: str) -> None:
    assert cookies(status, cookie) == []
