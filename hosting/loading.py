"""Which lines carry a page that is being loaded: each of them will soon be seven, and all must fit."""

LINES_A_READER = 7  # six on which a browser asks for files, and the socket


class Loading:
    """Counts the lines on which a page was handed out, as long as they are open."""

    def __init__(self, most: int | None) -> None:
        self.most = most
        self.lines: set[object] = set()

    def fits(self, line: object, sockets: int) -> bool:
        """Whether a page may be handed out on this line, where so many sockets are open; if so it counts."""
        if self.most is not None and line is not None and line not in self.lines:
            loading = len(self.lines)
            if LINES_A_READER * (loading + 1) + max(0, sockets - loading) > self.most:
                return False
            self.lines.add(line)
        return True

    def end(self, line: object) -> None:
        """Forget a line that was closed or became a socket."""
        self.lines.discard(line)
