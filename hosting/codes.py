"""An address of this site as a code to scan."""

from collections.abc import Set as AbstractSet
from functools import lru_cache
from io import BytesIO
from urllib.parse import urlsplit

import segno
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

LONGEST = 300  # characters of an address


def codes(path: str, pages: AbstractSet[str], public: str) -> Route:
    """Draw the code of an address at the path: of a page, under the name by which it was asked or the public one."""

    async def answer(request: Request) -> Response:
        address = request.query_params.get("of", "")
        if not is_ours(address, pages, {request.headers.get("host", ""), urlsplit(public).netloc}):
            return PlainTextResponse("Not found", status_code=404)
        return Response(drawn(address), media_type="image/svg+xml", headers={"cache-control": "no-store"})

    return Route(path, answer)


def is_ours(address: str, pages: AbstractSet[str], hosts: AbstractSet[str]) -> bool:
    """Whether the address is that of a page of ours on one of these hosts."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    known = parts.scheme in ("http", "https") and parts.netloc != "" and parts.netloc in hosts
    return known and parts.path in pages and not parts.fragment and len(address) <= LONGEST


@lru_cache(maxsize=64)
def drawn(address: str) -> bytes:
    """Draw a code, dark on white on any screen, with its quiet margin."""
    file = BytesIO()
    segno.make(address, error="m", micro=False).save(file, kind="svg", scale=8, dark="#000", light="#fff")
    return file.getvalue()
