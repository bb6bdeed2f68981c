"""How the explainer is cited: by whom, in which version, of which day. CITATION.cff says the same."""

import hashlib
from datetime import date
from functools import cache

from content.claims import CLAIMS
from content.pages.corrections import MADE
from content.site import SITE_PAGES
from content.when import When

AUTHORS = "The authors of A Face for a Phone Number"
VERSION = "1.0.0"
RELEASED = date(2026, 11, 23)
LETTERS = 10  # of the mark, enough to tell two versions apart


@cache
def content_mark() -> str:
    """Give the mark of what is said here: another word or figure gives another one."""
    said = [text for page in SITE_PAGES for text in page.texts()]
    claimed = [f"{each.id} {each.text} {sorted(each.figures.items())} {each.status.value}" for each in CLAIMS]
    return hashlib.sha256("\n".join((*said, *claimed)).encode()).hexdigest()[:LETTERS]


def content_day() -> When:
    """Give the day of what is said here: its release, or the last correction since."""
    newest = max((RELEASED, *(each.on.first for each in MADE)))
    return When(newest.year, newest.month, newest.day)
