"""What the headings of every page say in a language, for the font that they are set in."""

import re

from markupsafe import Markup

from content.blocks import Live
from content.editions.html.board_page import board_page
from content.editions.html.class_page import class_page
from content.editions.html.document import lost_page
from content.editions.html.tongue import in_this_language
from content.editions.html.whole import document
from content.site import SITE_PAGES
from content.translations import Language, say, speaking

HEADING = re.compile(r"<(h[12])\b[^>]*>(.*?)</\1>", re.DOTALL)
TAG = re.compile(r"<[^<>]*>")


def headings(language: Language) -> str:
    """Give the words of all of them, with those that a page has only when it is asked for."""
    with speaking(language):
        pages = [piece for page in SITE_PAGES for piece in document(page, Markup(), Markup())]
        rooms = [board_page("", off=off) for off in (True, False)] + [
            class_page("", off=off, trusted=True) for off in (True, False)
        ]
        written = [each for each in (*pages, *rooms, lost_page("")) if not isinstance(each, Live)]
        html = "".join(in_this_language(str(each)) for each in written)
        asked = "".join(say(page.heading) for page in SITE_PAGES)
    return TAG.sub("", "".join(words for _, words in HEADING.findall(html))) + asked
