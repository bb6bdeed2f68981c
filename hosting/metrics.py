"""Totals for the host's monitoring, in the OpenMetrics text format: no number is about a person."""

import hmac
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

KIND = "application/openmetrics-text; version=1.0.0; charset=utf-8"


def numbers(counted: Callable[[], Mapping[str, int]], token: str) -> Route:
    """Serve the totals at /numbers to whoever sends the token; without one they are closed."""
    wanted = f"Bearer {token}".encode()

    async def answer(request: Request) -> Response:
        given = request.headers.get("authorization", "").encode("latin-1")  # the bytes as they came
        if not token or not hmac.compare_digest(given, wanted):
            return PlainTextResponse("Not found", status_code=404)
        return Response("".join(_lines(counted())) + "# EOF\n", headers={"content-type": KIND})

    return Route("/numbers", answer)


def _lines(counts: Mapping[str, int]) -> list[str]:
    return [
        f"# TYPE face_{name} {'gauge' if name == 'open_readers' else 'counter'}\n"
        f"face_{name}{'' if name == 'open_readers' else '_total'} {count}\n"
        for name, count in counts.items()
    ]
