"""Files that browsers keep: Streamlit's own, compressed once, and ours."""

import gzip
import hashlib
import mimetypes
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

COMPRESSIBLE = (".js", ".css", ".json", ".svg", ".html", ".map", ".txt")
A_YEAR = "public, immutable, max-age=31536000"


class CompressedStatic:
    """Serves Streamlit's hashed bundle from memory, each text file compressed once."""

    def __init__(self, app: ASGIApp, *, streamlit_files: Path) -> None:
        self.app = app
        self.root = (streamlit_files / "static").resolve()
        self.kept: dict[str, tuple[bytes, str]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for a compressible file of the bundle; pass everything else on."""
        if scope["type"] == "http" and scope["method"] == "GET" and scope["path"].startswith("/static/"):
            found = self.find(scope["path"], Headers(scope=scope).get("accept-encoding", ""))
            if found is not None:
                await found(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def find(self, path: str, accepted: str) -> Response | None:
        """Give the compressed file, a plain "not found", or None where Streamlit may answer."""
        file = (self.root / path.removeprefix("/static/")).resolve()
        if not file.is_relative_to(self.root) or not file.is_file():
            return PlainTextResponse("Not found", status_code=404)  # Streamlit would send its own page
        if "gzip" not in accepted or not path.endswith(COMPRESSIBLE):
            return None
        if path not in self.kept:
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            self.kept[path] = (gzip.compress(file.read_bytes(), compresslevel=6, mtime=0), kind)
        body, kind = self.kept[path]
        headers = {"content-encoding": "gzip", "cache-control": A_YEAR, "vary": "accept-encoding"}
        return Response(body, headers=headers, media_type=kind)


def reader_files(folder: Path) -> Mount:
    """Serve our script, our style, our drawings and our font under /reader."""
    return Mount("/reader", StaticFiles(directory=folder), name="reader")


def version_of(folder: Path) -> str:
    """Give a short mark that changes whenever one of the files does."""
    digest = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
