"""The characters that Traditional Chinese writes in another way than Simplified, so that a search knows both."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

VARIANTS = Path(__file__).with_name("variants.txt")


@cache
def pairs() -> str:
    """Give them one behind the other, each traditional one before its simplified one."""
    lines = VARIANTS.read_text(encoding="utf-8").splitlines()
    return "".join(line for line in lines if not line.startswith("#"))


@cache
def simpler() -> Mapping[int, str]:
    """Give each traditional character with its simplified one."""
    return MappingProxyType(dict(zip(map(ord, pairs()[::2]), pairs()[1::2], strict=True)))


def in_one_script(text: str) -> str:
    """Write a text in the simplified characters, whichever it has."""
    return text.translate(simpler())
