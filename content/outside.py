"""What the document says where the page cannot: while it does not come, and while the server is away."""

from collections.abc import Mapping

from content.translations import say

NO_SCRIPT = "This page is drawn by a script in your browser. Please allow scripts and load it again."
TOO_OLD = (
    "This browser is too old for this page. It needs Chrome or Edge 112, Firefox 116, Safari 17 or a newer one. "
    "Another browser on this device may do."
)
LOST = "There is no page at this address. Go to {home}."
FULL = "The room is full just now. This page tries again by itself in a few seconds."
RELOAD = "Load this page again"
LINE: Mapping[str, str] = {  # what is wrong with the line to the server: what a reader is told
    "away": (
        "The server does not answer just now. Reading, guesses, charts and sources go on; another page, the search and "
        "a file have to wait for it."
    ),
    "waiting": "The page that you chose has not come yet. It is asked for again until the server answers.",
    "silent": (
        "The text of this page has not come. It travels over a WebSocket, which some networks of schools and offices "
        "and some machines in front of servers block. Ask those who run this network whether WebSockets to {host} are "
        "let through, and whoever runs the server whether the machine in front of it passes “Upgrade” and “Host”. The "
        "page goes on trying by itself."
    ),
    "full": FULL,
    "ended": "The line to the server broke. To go on, load this page again.",
}


def sentences() -> dict[str, str]:
    """Give the sentences of the document in the language of this reader, by their name."""
    said = {"no-script": NO_SCRIPT, "too-old": TOO_OLD, "lost": LOST, "full": FULL, "reload": RELOAD}
    return {name: say(words) for name, words in said.items()} | {
        f"line-{name}": say(words) for name, words in LINE.items()
    }
