"""The addresses of the app as links between files."""

import re
from collections.abc import Callable, Mapping
from html import escape, unescape
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from content.editions.website.served import served_at
from content.site import ADDRESSES

LINK = re.compile(r' (?P<name>href|src|srcset|content|data-charts)="(?P<address>/[^"]*)"')


def relinked(html: str, place: Callable[[str], str]) -> str:
    """Put in every address of the app what stands for it; `place` gives that."""
    return LINK.sub(lambda found: f' {found["name"]}="{escape(place(unescape(found["address"])))}"', html)


def part_of(address: str) -> str:
    """Give the part of a page that an address names, a claim among them, as it stands behind its file."""
    parsed = urlsplit(address)
    part = parsed.fragment or parse_qs(parsed.query).get("claim", [""])[0]
    return f"#{part}" if part else ""


def asked_of(address: str) -> str:
    """Give what an address asks of a page besides a claim: one thing alone, all questions."""
    return urlencode([(name, value) for name, value in parse_qsl(urlsplit(address).query) if name != "claim"])


def is_page(address: str) -> bool:
    """Whether the address is that of a page."""
    return urlsplit(address).path in ADDRESSES


def file_of(page: str) -> str:
    """Name the file of a page, so that its address works with and without a slash at its end."""
    return f"{page.removeprefix('/')}/index.html".removeprefix("/")


def between_files(files: Mapping[str, str], depth: int) -> Callable[[str], str]:
    """Give what leads from a page that stands so deep to any other; LookupError for what is nowhere."""
    up = "../" * depth

    def place(address: str) -> str:
        if is_page(address):
            asked = asked_of(address)
            return up + file_of(urlsplit(address).path) + (f"?{asked}" if asked else "") + part_of(address)
        if served := served_at(address):
            return up + file_of(served)
        return up + files[urlsplit(address).path]

    return place
