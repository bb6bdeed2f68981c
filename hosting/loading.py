"""Which connections carry a page that is being loaded: each of them will soon be seven, and all must fit."""

CONNECTIONS_A_READER = 7  # six on which a browser asks for files, and the socket


class Loading:
    """Counts the connections on which a page was handed out, as long as they are open."""

    def __init__(self, most: int | None) -> None:
        self.most = most
        self.connections: set[object] = set()

    def fits(self, connection: object, sockets: int) -> bool:
        """Whether a page may be handed out on this connection, where so many sockets are open; if so it counts."""
        if self.most is not None and connection is not None and connection not in self.connections:
            loading = len(self.connections)
            if CONNECTIONS_A_READER * (loading + 1) + max(0, sockets - loading) > self.most:
                return False
            self.connections.add(connection)
        return True

    def end(self, connection: object) -> None:
        """Forget a connection that was closed or became a socket."""
        self.connections.discard(connection)
