"""An address as a code to scan."""

from functools import lru_cache
from io import BytesIO

import segno


@lru_cache(maxsize=64)
def code_of(address: str) -> bytes:
    """Draw a code as SVG, dark on white on any screen, with its quiet margin."""
    file = BytesIO()
    segno.make(address, error="m", micro=False).save(file, kind="svg", scale=8, dark="#000", light="#fff")
    return file.getvalue()
