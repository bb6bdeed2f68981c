"""Files for readers to take along, served from memory."""

import hashlib
from collections.abc import Callable, Mapping
from functools import cache

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


def downloads(path: str, files: Callable[[], Mapping[tuple[str, str], tuple[bytes, str]]], default: str) -> Route:
    """Serve `files`, keyed by (language code, name), below the path; each is content and media type."""
    kept = cache(files)

    async def answer(request: Request) -> Response:
        name = request.path_params["name"]
        code = request.query_params.get("lang", default)
        found = kept().get((code, name)) or kept().get((default, name))
        if found is None:
            return PlainTextResponse("Not found", status_code=404)
        content, kind = found
        etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        headers = {"etag": etag, "cache-control": "no-cache", "content-disposition": f'attachment; filename="{name}"'}
        if request.headers.get("if-none-match") == etag:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=kind, headers=headers)

    return Route(f"{path}/{{name}}", answer)
