"""What is true in the place of a sentence where a platform keeps what a reader chooses, and not their browser.

Such a platform puts a store of its own where the browser's was (`browser/first.js` looks). Both sentences stand in a
page; the style shows the one that is true from the first moment, and the script takes the other one away.
"""

from collections.abc import Callable, Mapping

import htpy as h

from content.translations import say

PLATFORM = (
    "What you choose is kept by the platform that shows this page, and not in this browser. It may know who you are."
)
DELETED = "The platform was told to delete it. Whether a copy is left there, only those who run it can say."
INSTEAD: Mapping[str, str] = {  # of a paragraph: what is so on a platform with a store of its own
    "What you choose stays in this browser. It is sent to nobody.": PLATFORM,
    "The name that you type stays in this browser.": "The platform that shows this page keeps the name that you type.",
    "What this browser keeps": "What is kept here",
    (
        "Answers, guesses, what you wrote, a screen name that you typed, which pages you finished, where you stopped, "
        "which questions you are asked and a number that shuffles them: all of it stays in this browser. No copy "
        "exists on the server. Whoever uses this browser after you can see it until it is forgotten."
    ): (
        "Answers, guesses, what you wrote, a screen name that you typed, which pages you finished, where you stopped, "
        "which questions you are asked and a number that shuffles them: all of it is kept by the platform that shows "
        "this page, and not in this browser. It may know who you are, and those who run it may be able to read it. We "
        "get no copy."
    ),
    (
        "Browsers also forget by themselves: Safari after seven days without a visit here, a shared computer often at "
        "the end of the day. Save a file of what should last."
    ): "How long it lasts there, only those who run the platform can say. Save a file of what should last.",
    "Forgotten. Nothing is left here.": DELETED,
    "Cleared. Nothing of whoever was here before is left in this browser.": DELETED,
    "Everything above will be gone from this browser, and no copy exists.": (
        "The platform will be told to delete everything above. Whether a copy is left there, only those who run it can "
        "say."
    ),
    "The file is read in this browser and stays in it. It is sent to nobody.": (
        "The file is read here, and what is in it goes to the platform that shows this page."
    ),
    (
        "Below is all that this browser holds for this address, as it is now. Answers, guesses and texts are named "
        "after their question."
    ): (
        "Below is all that this page finds in the stores that the platform and this browser give it, as it is now. "
        "Answers, guesses and texts are named after their question."
    ),
    "The server and your browser say what they hold, as it is now. We only explain the words.": (
        "The server, and the stores that this page may use, say what they hold, as it is now. We only explain the "
        "words."
    ),
    "Your browser says what it holds, as it is now. There is no server of ours that could hold anything.": (
        "The stores that this page may use say what they hold, as it is now. There is no server of ours that could "
        "hold anything."
    ),
    (
        "These pages are files, and nothing of ours runs behind them. Where a website hands them out, your browser "
        "sends it what it sends to every website: its name, its languages, and the address of your device. Where you "
        "opened them from a stick or from a folder, nothing is sent to anyone."
    ): (
        "These pages are files, and nothing of ours runs behind them. A platform shows them. Your browser sends it "
        "what it sends to every website: its name, its languages, and the address of your device. What you choose here "
        "goes to it as well."
    ),
}


def either(words: str, write: Callable[[str], h.Node] = say) -> h.Node:
    """Write words and, out of sight beside them, what is true in their place on such a platform, if that is another."""
    if words not in INSTEAD:
        return write(words)
    there = h.span(".of-platform", hidden=True)[write(INSTEAD[words])]
    return h.fragment[h.span(".of-browser")[write(words)], there]


def sayings_there(said: Mapping[str, str]) -> dict[str, str]:
    """Give what the script says there in the place of sentences of its own."""
    found = {f"data-there-{name}": say(INSTEAD[words]) for name, words in said.items() if words in INSTEAD}
    return found | ({"data-there": ""} if found else {})
