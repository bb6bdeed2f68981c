"""References as RIS, which EndNote, Mendeley and others read."""

from collections.abc import Iterable, Iterator

from content.editions.data.references import Reference
from content.when import When


def ris(references: Iterable[Reference]) -> bytes:
    """Write them; its lines end as on the machines that it was made for."""
    lines = (f"{tag}  - {' '.join(value.split())}\r\n" for each in references for tag, value in record(each))
    return "".join(lines).encode()


def record(reference: Reference) -> Iterator[tuple[str, str]]:
    """Write one; who wrote it stands as its publisher, since the format takes a comma in an author for a first name."""
    yield "TY", "ELEC"
    yield "ID", reference.key
    yield "TI", reference.title
    if reference.within:
        yield "T2", reference.within
    yield "PB", reference.author
    if reference.issued:
        yield "PY", str(reference.issued.year)
        yield "DA", date(reference.issued)
    if reference.read:
        yield "Y2", date(reference.read)
    if reference.link:
        yield "UR", reference.link
    if reference.version:
        yield "ET", reference.version
    yield "N1", reference.note
    yield "ER", ""


def date(when: When) -> str:
    """Write a date as year, month and day, of which the last two may be missing."""
    return "/".join([*str(when).split("-"), "", ""][:3])
