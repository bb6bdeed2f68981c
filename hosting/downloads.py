"""Files for readers to take along, made from memory."""

import hashlib
from collections.abc import Callable
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Find: TypeAlias = Callable[[str, str | None], tuple[bytes, str] | None]
Nothing: TypeAlias = Callable[[Request], Response]


def downloads(path: str, find: Find, nothing: Nothing) -> Route:
    """Serve files below the path; `find` gives content and media type for a name and an asked language, if any."""

    async def answer(request: Request) -> Response:
        name = request.path_params["name"]
        found = find(name, request.query_params.get("lang"))
        if found is None:
            return nothing(request)
        content, kind = found
        etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        headers = {"etag": etag, "cache-control": "no-cache", "content-disposition": f'attachment; filename="{name}"'}
        if request.headers.get("if-none-match") == etag:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=kind, headers=headers)

    return Route(f"{path}/{{name}}", answer)
