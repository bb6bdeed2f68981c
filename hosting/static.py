"""Files that browsers keep: Streamlit's own, compressed once, and ours."""

import gzip
import hashlib
import mimetypes
from collections.abc import Callable
from pathlib import Path

import brotli
from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

COMPRESSIBLE = (".js", ".css", ".json", ".svg", ".html", ".map", ".txt")
A_YEAR = "public, immutable, max-age=31536000"
ENCODERS: dict[str, Callable[[bytes], bytes]] = {  # the best first; browsers offer br over https only
    "br": lambda content: bytes(brotli.compress(content, quality=9)),
    "gzip": lambda content: gzip.compress(content, compresslevel=6, mtime=0),
}


def encoding_for(accepted: str) -> str:
    """Choose the best encoding that the browser accepts, or none ("")."""
    offers = [offer.replace(" ", "").lower() for offer in accepted.split(",")]
    welcome = {offer.split(";")[0] for offer in offers if ";q=0" not in offer or ";q=0." in offer}
    return next((name for name in ENCODERS if name in welcome), "")


class CompressedStatic:
    """Serves Streamlit's hashed bundle from memory, each text file compressed once in each encoding."""

    def __init__(self, app: ASGIApp, *, streamlit_files: Path) -> None:
        self.app = app
        self.root = (streamlit_files / "static").resolve()
        self.kept: dict[tuple[str, str], bytes] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for a compressible file of the bundle; pass everything else on."""
        if scope["type"] == "http" and scope["method"] == "GET" and scope["path"].startswith("/static/"):
            found = await self.find(scope["path"], encoding_for(Headers(scope=scope).get("accept-encoding", "")))
            if found is not None:
                await found(scope, receive, send)
                return
        await self.app(scope, receive, send)

    async def find(self, path: str, encoding: str) -> Response | None:
        """Give the compressed file, a plain "not found", or None where Streamlit may answer."""
        if (path, encoding) not in self.kept:
            file = (self.root / path.removeprefix("/static/")).resolve()
            if not file.is_relative_to(self.root) or not file.is_file():
                return PlainTextResponse("Not found", status_code=404)  # Streamlit would send its own page
            if not encoding or not path.endswith(COMPRESSIBLE):
                return None
            self.kept[path, encoding] = await to_thread.run_sync(lambda: ENCODERS[encoding](file.read_bytes()))
        headers = {"content-encoding": encoding, "cache-control": A_YEAR, "vary": "accept-encoding"}
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        return Response(self.kept[path, encoding], headers=headers, media_type=kind)


def reader_files(folder: Path) -> Mount:
    """Serve our script, our style, our drawings and our font under /reader."""
    return Mount("/reader", StaticFiles(directory=folder), name="reader")


def version_of(folder: Path) -> str:
    """Give a short mark that changes whenever one of the files does."""
    digest = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
