"""Bounds for requests before anything of them is read: how long one may be, and how long it may take."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from hosting.connections import CONNECTION, WatchedConnection, refusal
from hosting.loading import Loading

if TYPE_CHECKING:
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as Requests
else:
    Requests = object  # what is here is put before the class that the server would use

LONGEST = 64_000  # bytes of a request; ours have a few thousand
PATIENCE = 20.0  # seconds for a whole request


class LimitedRequests(WatchedConnection, Requests):
    """Ends a connection that sends too much before its request is whole, or takes too long over it."""

    loading = Loading(None)
    patience = PATIENCE

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start to wait for the first request, unless there are too many connections."""
        self.connection = object()  # stands for this connection in every request on it
        self.app_state = self.app_state | {CONNECTION: self.connection}
        super().connection_made(transport)  # type: ignore[arg-type]
        self.received = 0
        self.completed: object = None
        self.answering: Any = None
        self.timer: asyncio.TimerHandle | None = None
        if self.loading.most and len(self.connections) > self.loading.most:
            self.transport.abort()
        else:
            self.start_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer, and let no answer go on: the server itself tells only that to the last request."""
        self.stop_timer()
        self.loading.end(self.connection)
        for answer in (self.answering, *(queued for queued, _ in getattr(self, "pipeline", ()))):
            if answer is not None and not answer.response_complete:
                answer.disconnected = True
        super().connection_lost(exc)

    def _start_asgi_task(self, cycle: Any, app: Any) -> None:
        self.answering = cycle
        super()._start_asgi_task(cycle, app)

    def data_received(self, data: bytes) -> None:
        """Read on, as long as the request keeps within the bounds."""
        self.received += len(data)
        if self.received > LONGEST:
            self.refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            return
        self.start_timer()
        super().data_received(data)
        if self.transport.get_protocol() is not self:  # a socket took over
            self.loading.end(self.connection)
            self.stop_timer()
        elif self.is_complete():
            self.stop_timer()

    def is_complete(self) -> bool:
        """Whether a request has come to its end since the last one did."""
        if self.cycle is None or self.cycle is self.completed or self.cycle.more_body:
            return False
        self.completed = self.cycle
        return True

    def start_timer(self) -> None:
        """Give a request its time, from its first byte on."""
        if self.timer is None:
            self.timer = self.loop.call_later(self.patience, self.transport.abort)

    def stop_timer(self) -> None:
        """Stop waiting and counting."""
        self.received = 0
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None

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
