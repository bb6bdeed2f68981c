"""A small server in the place of the app, which answers with what nginx sent to it."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from hosting.headers import ROOM_IS_FULL


class Echo(BaseHTTPRequestHandler):
    """Answers every request with its headers, and notes its path."""

    heard: list[str]
    full: bool = False

    def do_GET(self) -> None:
        """Answer a request."""
        self.heard.append(self.path)
        body = json.dumps({name.lower(): value for name, value in self.headers.items()}).encode()
        self.send_response(200)
        if self.full:
            self.send_header(*ROOM_IS_FULL)
        self.send_header("cache-control", "public, immutable, max-age=31536000")
        self.send_header("vary", "accept-encoding")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@contextmanager
def echoing(*, full: bool = False) -> Iterator[tuple[int, list[str]]]:
    """Run the server and give its port and the list of the paths it was asked for."""
    heard: list[str] = []
    answers = type("Answers", (Echo,), {"heard": heard, "full": full})
    with ThreadingHTTPServer(("127.0.0.1", 0), answers) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port, heard
        finally:
            server.shutdown()
            thread.join(timeout=10)
