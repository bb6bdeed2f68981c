"""The fonts that pictures of charts take along."""

import base64
import json

from content.editions.html.style import ASSETS

FONTS = (("face-sans.woff2", "FaceSans", "400 700"), ("source-serif-4-latin-600.woff2", "SourceSerif", "600"))


def fonts_text() -> str:
    """Write them as data, each by the name of its family."""
    return json.dumps({family: as_address((ASSETS / file).read_bytes(), "font/woff2") for file, family, _ in FONTS})


def as_address(content: bytes, kind: str) -> str:
    """Write a file as an address that holds all of it."""
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
