"""Bounds for requests before anything of them is read: how long one may be, and how long it may take."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from hosting.lines import LINE, ReadLine, refusal
from hosting.loading import Loading

if TYPE_CHECKING:
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as Requests
else:
    Requests = object  # what is here is put before the class that the server would use

LONGEST = 64_000  # bytes of a request; ours have a few thousand
PATIENCE = 20.0  # seconds for a whole request


class BoundedRequests(ReadLine, Requests):
    """Ends a connection that sends too much before its request is whole, or takes too long over it."""

    loading = Loading(None)
    patience = PATIENCE

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start to wait for the first request, unless there are too many connections."""
        self.line = object()  # stands for this line in every request on it
        self.app_state = self.app_state | {LINE: self.line}
        super().connection_made(transport)  # type: ignore[arg-type]
        self.came = 0
        self.last: object = None
        self.answering: Any = None
        self.waiting: asyncio.TimerHandle | None = None
        if self.loading.most and len(self.connections) > self.loading.most:
            self.transport.abort()
        else:
            self.wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer, and let no answer go on: the server itself tells only that to the last request."""
        self.rest()
        self.loading.end(self.line)
        for answer in (self.answering, *(queued for queued, _ in getattr(self, "pipeline", ()))):
            if answer is not None and not answer.response_complete:
                answer.disconnected = True
        super().connection_lost(exc)

    def _start_asgi_task(self, cycle: Any, app: Any) -> None:
        self.answering = cycle
        super()._start_asgi_task(cycle, app)

    def data_received(self, data: bytes) -> None:
        """Read on, as long as the request keeps within the bounds."""
        self.came += len(data)
        if self.came > LONGEST:
            self.refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            return
        self.wait()
        super().data_received(data)
        if self.transport.get_protocol() is not self:  # a socket took over
            self.loading.end(self.line)
            self.rest()
        elif self.is_whole():
            self.rest()

    def is_whole(self) -> bool:
        """Whether a request has come to its end since the last one did."""
        if self.cycle is None or self.cycle is self.last or self.cycle.more_body:
            return False
        self.last = self.cycle
        return True

    def wait(self) -> None:
        """Give a request its time, from its first byte on."""
        if self.waiting is None:
            self.waiting = self.loop.call_later(self.patience, self.transport.abort)

    def rest(self) -> None:
        """Stop waiting and counting."""
        self.came = 0
        if self.waiting is not None:
            self.waiting.cancel()
            self.waiting = None

    def refuse(self, status: HTTPStatus) -> None:
        """Answer with a status and close; in the middle of another answer, only close."""
        if self.cycle is not None and not self.cycle.response_complete:
            self.transport.abort()
        elif not self.transport.is_closing():
            self.transport.write(refusal(status))
            self.transport.close()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - the server's own words
        """Answer what is no request."""
        self.refuse(HTTPStatus.BAD_REQUEST)
