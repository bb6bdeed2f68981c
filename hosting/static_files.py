"""Files that browsers keep: Streamlit's and ours, listed at the start, read and packed once, answered from memory."""

import asyncio
import gzip
import hashlib
import mimetypes
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path

import brotli
from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

COMPRESSIBLE = (".js", ".css", ".json", ".svg", ".html", ".map", ".txt", ".xml")
FOLDERS = ("/static/", "/reader/")
NAMED_BY_CONTENT = ("/static/", "/reader/charts/", "/reader/previews/")
IMMUTABLE = "public, immutable, max-age=31536000"
TEN_MINUTES = "public, max-age=600"
# The same for everybody, so that any page may read it: one in a frame that takes its address away is a page of nobody.
FOR_ALL = {"access-control-allow-origin": "*"}
ENCODERS: dict[str, Callable[[bytes], bytes]] = {  # the best first; browsers offer br over https only
    "br": lambda content: bytes(brotli.compress(content, quality=9)),
    "gzip": lambda content: gzip.compress(content, compresslevel=8, mtime=0),
}


def encoding_for(accepted: str) -> str:
    """Choose the best encoding that the browser accepts, or none ("")."""
    offers = [offer.replace(" ", "").lower().partition(";q=") for offer in accepted.split(",")]
    accepts = {name for name, _, weight in offers if weight.strip("0.") or not weight}
    return next((name for name in ENCODERS if name in accepts), "")


def files_below(folder: Path, address: str) -> dict[str, Callable[[], bytes]]:
    """List every file in the folder under the one address that it has, with what reads it."""
    found = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {f"{address}/{file.relative_to(folder).as_posix()}": file.read_bytes for file in found}


class CachedFiles:
    """Serves these files from memory, each packed once in each encoding; below their folders there is nothing else."""

    def __init__(self, app: ASGIApp, *, files: Mapping[str, Callable[[], bytes]], version: str) -> None:
        self.app = app
        self.files = files
        self.version = f"v={version}".encode()
        self.cached: dict[tuple[str, str, str], Response] = {}
        self.locks: defaultdict[tuple[str, str, str], asyncio.Lock] = defaultdict(asyncio.Lock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for a file; pass everything else on."""
        if scope["type"] == "http" and (scope["path"].startswith(FOLDERS) or scope["path"] in self.files):
            await (await self.find(scope))(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def find(self, scope: Scope) -> Response:
        """Give the file, a short "unchanged", or a plain "not found"."""
        path, headers = scope["path"], Headers(scope=scope)
        if path not in self.files:
            return PlainTextResponse("Not found", status_code=404)
        encoding = encoding_for(headers.get("accept-encoding", "")) if path.endswith(COMPRESSIBLE) else ""
        lasting = path.startswith(NAMED_BY_CONTENT) or scope["query_string"] == self.version
        key = (path, encoding, IMMUTABLE if lasting else TEN_MINUTES)
        if key not in self.cached:
            async with self.locks[key]:
                if key not in self.cached:
                    self.cached[key] = await to_thread.run_sync(compressed, path, self.files[path](), encoding, key[2])
        answer = self.cached[key]
        if headers.get("if-none-match", "").removeprefix("W/") == answer.headers["etag"]:
            return Response(
                status_code=304, headers=FOR_ALL | {"etag": answer.headers["etag"], "cache-control": key[2]}
            )
        return answer


def compressed(path: str, content: bytes, encoding: str, cache_control: str) -> Response:
    """Make the answer that holds a file in this encoding."""
    headers = FOR_ALL | {"cache-control": cache_control, "etag": f'"{hashlib.sha256(content).hexdigest()[:16]}"'}
    if path.endswith(COMPRESSIBLE):
        headers["vary"] = "accept-encoding"
    if encoding:
        headers["content-encoding"] = encoding
        content = ENCODERS[encoding](content)
    return Response(content, headers=headers, media_type=mimetypes.guess_type(path)[0])


def version_of(files: Mapping[str, Callable[[], bytes]]) -> str:
    """Give a short mark that changes whenever one of the files does."""
    digest = hashlib.sha256()
    for read in files.values():
        digest.update(read())
    return digest.hexdigest()[:12]
