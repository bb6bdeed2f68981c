"""A reader whose charts find no room in a full process is free to be led to another one."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hosting.headers import ROOM_IS_FULL


class ProxyCookie:
    """Ends, with every document of a full room, the cookie by which a proxy leads a reader back to this process."""

    def __init__(self, app: ASGIApp, *, cookie: str) -> None:
        self.app = app
        self.ended = f"{cookie}=; Max-Age=0; Path=/" if cookie else ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""

        async def send_freed(message: Message) -> None:
            if self.ended and message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get(ROOM_IS_FULL[0]) == ROOM_IS_FULL[1]:
                    headers.append("set-cookie", self.ended)
            await send(message)

        await self.app(scope, receive, send_freed)
