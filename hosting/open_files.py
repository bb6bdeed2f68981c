"""How many files the system lets this process open: every line to a reader is one, and a session takes three more."""

from hosting.sessions import KEPT

try:
    import resource
except ImportError:  # Windows, which has no such limit
    resource = None  # type: ignore[assignment]

ENOUGH = (65_536, 10_240)  # what we ask for; an old macOS grants the second
A_READER = 4  # a socket, and three of the event loop that Streamlit makes for each session
OWN = 50  # of the process itself, which needs 16 at the start
RESERVED = 500  # for requests, which come on lines of their own, and for the process itself


def raise_limit() -> int | None:
    """Raise the limit as far as we may and need, and give it; None where there is none."""
    if resource is None:
        return None
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    for wanted in ENOUGH:
        granted = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        if soft == resource.RLIM_INFINITY or soft >= granted:
            return ENOUGH[0] if soft == resource.RLIM_INFINITY else soft
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (granted, hard))
        except (ValueError, OSError):
            continue
        return granted
    return soft


def reserved_of(files: int) -> int:
    """Give the files that are not for readers: half of a very low limit."""
    return min(RESERVED, files // 2)


def disconnected_that_fit(files: int | None) -> int:
    """Give how many sessions of departed readers may be kept; three files each."""
    return KEPT if files is None else max(1, min(KEPT, files // 16))


def readers_that_fit(files: int) -> int:
    """Give how many readers may be in where so many files may be open."""
    left = files - reserved_of(files) - (A_READER - 1) * disconnected_that_fit(files)
    return max(1, left // A_READER)


def connections_that_fit(files: int | None, sockets: int) -> int | None:
    """Give how many lines may be open, if so many of them become sockets; None where there is no limit."""
    if files is None:
        return None
    return max(sockets + 1, files - OWN - (A_READER - 1) * (sockets + disconnected_that_fit(files)))
