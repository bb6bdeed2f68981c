"""A reader who is sent away from a full process is free to be led to another one."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class ProxyCookie:
    """Ends, with every "try again later", the cookie by which a proxy leads a reader back to this process."""

    def __init__(self, app: ASGIApp, *, cookie: str) -> None:
        self.app = app
        self.ended = f"{cookie}=; Max-Age=0; Path=/" if cookie else ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""

        async def send_freed(message: Message) -> None:
            if self.ended and message["type"] == "http.response.start" and message["status"] == 503:
                MutableHeaders(scope=message).append("set-cookie", self.ended)
            await send(message)

        await self.app(scope, receive, send_freed)
