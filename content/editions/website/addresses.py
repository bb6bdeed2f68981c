"""The addresses of the app as links between files."""

import re
from collections.abc import Callable, Mapping
from html import escape, unescape
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from content.editions.website.served import served_at
from content.site import ADDRESSES
from content.translations import LANGUAGES

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
    """Give what an address asks of a page besides a claim and a language: one thing alone, all questions."""
    asked = parse_qsl(urlsplit(address).query)
    return urlencode([(name, value) for name, value in asked if name not in ("claim", "lang")])


def is_page(address: str) -> bool:
    """Whether the address is that of a page."""
    return urlsplit(address).path in ADDRESSES


def folder_of(address: str) -> str:
    """Name the folder of the language in which an address asks for something; the usual one has none."""
    asked = parse_qs(urlsplit(address).query).get("lang", [""])[0]
    return f"{asked}/" if asked in {each.code for each in LANGUAGES[1:]} else ""


def file_of(page: str, folder: str = "") -> str:
    """Name the file of a page, so that its address works with and without a slash at its end."""
    return folder + f"{page.removeprefix('/')}/index.html".removeprefix("/")


def in_folders(text: str, public: str) -> str:
    """Put the folders of languages into the addresses of pages under which the world knows them."""
    if not public:
        return text
    asked = re.compile(rf"{re.escape(public)}(?P<page>/[a-z0-9-]*)\?lang=(?P<code>[A-Za-z-]+)")
    return asked.sub(lambda found: f"{public}/{folder_of(found[0])}{found['page'].removeprefix('/')}", text)


def between_files(files: Mapping[str, str], depth: int) -> Callable[[str], str]:
    """Give what leads from a page that stands so deep to any other; LookupError for what is nowhere."""
    up = "../" * depth

    def place(address: str) -> str:
        path, folder = urlsplit(address).path, folder_of(address)
        if is_page(address):
            asked = asked_of(address)
            return up + file_of(path, folder) + (f"?{asked}" if asked else "") + part_of(address)
        if served := served_at(address):
            return up + file_of(served, folder)
        return (
            up + files[f"/{folder}{path.removeprefix('/')}" if f"/{folder}{path.removeprefix('/')}" in files else path]
        )

    return place
