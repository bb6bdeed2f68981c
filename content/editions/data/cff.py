"""The file by which the whole is cited."""

from content.editions.citing import AUTHORS, RELEASED, VERSION
from content.editions.html.document import NAME

LINES = """cff-version: 1.2.0
message: "If you use this explainer, please cite it as below."
title: "{name}"
abstract: "An interactive explainer of China's rule of 1 December 2019, which put a \
face scan behind every new mobile number."
type: software
authors:
  - name: "{authors}"
version: {version}
date-released: {released}
license: MIT
"""


def cff() -> bytes:
    """Write CITATION.cff."""
    said = LINES.format(name=NAME, authors=AUTHORS, version=VERSION, released=RELEASED.isoformat())
    return said.encode()
