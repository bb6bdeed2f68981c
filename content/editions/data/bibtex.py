"""References as BibTeX."""

import re
from collections.abc import Iterable, Iterator

from content.editions.data.references import Reference

SIGNS = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
SPECIAL = re.compile(r"[\\~^&%$#_{}]")


def bibtex(references: Iterable[Reference]) -> bytes:
    """Write them, an entry each."""
    return "\n".join(map(entry, references)).encode()


def entry(reference: Reference) -> str:
    """Write one; what stands in two braces is one name, and keeps its capitals."""
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields(reference))
    return f"@misc{{{reference.key},\n{lines}}}\n"


def fields(reference: Reference) -> Iterator[tuple[str, str]]:
    """Give what is known of it."""
    yield "author", f"{{{escaped(reference.author)}}}"
    yield "title", f"{{{escaped(reference.title)}}}"
    if reference.within:
        yield "howpublished", escaped(reference.within)
    if reference.issued:
        numbers = (str(int(part)) for part in str(reference.issued).split("-"))
        yield from zip(("year", "month", "day"), numbers, strict=False)
    if reference.link:
        yield "url", reference.link
    if reference.read:
        yield "urldate", str(reference.read)
    yield "note", escaped(reference.note)


def escaped(text: str) -> str:
    """Write the signs of TeX as signs of the text."""
    return SPECIAL.sub(lambda sign: SIGNS.get(sign[0], f"\\{sign[0]}"), text)
