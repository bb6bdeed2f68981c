"""The sign of the site beside its name: in tabs, among bookmarks, on the screen of a phone."""

import htpy as h

from content.editions.html.style import ASSETS

SIGN = "favicon.svg"
DRAWN = {"favicon.ico": (16, 32, 48), "apple-touch-icon.png": (180,)}  # by a command, with the pixels of each side


def icons() -> list[h.VoidElement]:
    """Write the links to it; `alternate` is for browsers that draw no SVG there."""
    return [
        h.link(rel="icon", href=f"/reader/{SIGN}"),
        h.link(rel="alternate icon", href="/reader/favicon.ico", sizes="48x48"),
        h.link(rel="apple-touch-icon", href="/reader/apple-touch-icon.png"),
    ]


def at_the_root() -> dict[str, bytes]:
    """Give the files that programs look for at the root of a host, whatever a page says."""
    return {name: (ASSETS / name).read_bytes() for name in DRAWN}
