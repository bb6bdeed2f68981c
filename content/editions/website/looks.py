"""The style of the website: that of every page, with what it draws inside of it."""

import re
from urllib.parse import quote

from content.editions.html.style import ASSETS, style
from content.editions.website.fonts import as_address
from content.translations import spoken

URL = re.compile(r'url\("(?P<file>[\w./-]+)(?:\?[^"]*)?"\)')
HEADINGS = re.compile(r'@font-face \{[^}]*url\("headings-(?P<code>[\w-]+)\.woff2"\)[^}]*\}\n?')
STAMP = """
/* The edition; of the long ledger, which stands on its page at once, what is far from the screen waits */
@media screen { .ledger .entry { content-visibility: auto; contain-intrinsic-size: auto 9rem; } }
.stamp { margin: 0; padding: 1rem 1.25rem; text-align: center; font-size: .84rem; color: var(--quiet); }
"""


def looks(*, fonts: bool = False) -> str:
    """Write the style, its drawings inside, since from a file no browser takes one as a mask; the fonts where asked."""

    def inside(found: re.Match[str]) -> str:
        if found["file"].endswith(".svg"):
            return f'url("{drawing(found["file"])}")'
        return f'url("{as_address((ASSETS / found["file"]).read_bytes(), "font/woff2")}")' if fonts else found[0]

    return URL.sub(inside, (style_of_one() if fonts else style()) + STAMP)


def style_of_one() -> str:
    """Write the style without the fonts that only headings in another language ask for."""
    return HEADINGS.sub(lambda face: face[0] if face["code"] == spoken().code else "", style())


def drawing(name: str) -> str:
    """Write a drawing as an address that holds all of it."""
    return f"data:image/svg+xml,{quote((ASSETS / name).read_text(encoding='utf-8'), safe='=:/;()!*')}"
