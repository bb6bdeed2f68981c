"""The way to an address of this site as a code to scan."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

LONGEST = 300  # characters of an address


def codes(path: str, pages: AbstractSet[str], public: str, draw: Callable[[str], bytes]) -> Route:
    """Show the code of an address at the path: of a page, under the name by which it was asked or the public one."""

    async def answer(request: Request) -> Response:
        address = request.query_params.get("of", "")
        if not is_ours(address, pages, {request.headers.get("host", ""), urlsplit(public).netloc}):
            return PlainTextResponse("Not found", status_code=404)
        return Response(draw(address), media_type="image/svg+xml", headers={"cache-control": "no-store"})

    return Route(path, answer)


def is_ours(address: str, pages: AbstractSet[str], hosts: AbstractSet[str]) -> bool:
    """Whether the address is that of a page of ours on one of these hosts."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    known = parts.scheme in ("http", "https") and parts.netloc != "" and parts.netloc in hosts
    return known and parts.path in pages and not parts.fragment and len(address) <= LONGEST
