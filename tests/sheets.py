"""The sheets as a reader that speaks finds them: what is what in a PDF, read by a program that is not ours."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from ctypes import POINTER, c_ushort, c_void_p, cast, create_string_buffer
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise
from typing import Any

import pypdfium2
from pypdfium2 import raw

from content.editions.paper.edition import edition
from content.editions.writing import write
from tests.built import once, read

NUMBERED = re.compile(r"(?P<number>\d+)\. (?P<words>.+)", re.DOTALL)
ASKED = re.compile(r"Up to (?P<share>\d+)% too much or too little counts as right")
ANSWER = re.compile(r"(?P<number>[\d,.]+)(?P<million> million)? ")
TICK = "✓"


@dataclass(frozen=True, slots=True)
class Element:
    """What stands in a document: its kind, as the standard names it, and its words, in pieces."""

    kind: str
    pieces: tuple[str, ...]

    @property
    def words(self) -> str:
        """All its words."""
        return "".join(self.pieces)


@dataclass(slots=True)
class Question:
    """A question as it stands on paper: its place, how far off a number may be, its choices and which is marked."""

    prompt: str
    number: int = 0
    share: float = 0.0
    choices: tuple[tuple[str, bool], ...] = ()


@cache
def printed() -> dict[str, bytes]:
    """Give every sheet, printed once."""
    return read(once("sheets", lambda out: write(edition(), out)))


def closed(text: str) -> str:
    """Take all spaces and hyphens from a text, and what keeps a line from ending: where lines end, they are lost."""
    return re.sub(r"[\s\x02\ufffe\u2060-]+", "", text)


@cache
def elements(name: str) -> tuple[Element, ...]:
    """List what stands in a document, in the order in which it is read aloud; what has no part is one element."""
    document = pypdfium2.PdfDocument(printed()[name])
    return tuple(each for page in document for each in elements_of(page))


def elements_of(page: pypdfium2.PdfPage) -> Iterator[Element]:
    """List what stands on a page."""
    said = words_of(page)
    tree = raw.FPDF_StructTree_GetForPage(page)
    for place in range(raw.FPDF_StructTree_CountChildren(tree)):
        yield from below(raw.FPDF_StructTree_GetChildAtIndex(tree, place), said)
    raw.FPDF_StructTree_Close(tree)


def words_of(page: pypdfium2.PdfPage) -> dict[int, str]:
    """Give the words of a page by the number of the mark that stands around them."""
    said: defaultdict[int, str] = defaultdict(str)
    text = page.get_textpage()
    for each in page.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
        said[raw.FPDFPageObj_GetMarkedContentID(each)] += string(partial(text_of, each, text))
    return said


def text_of(each: pypdfium2.PdfObject, text: pypdfium2.PdfTextPage, room: Any, size: int) -> int:
    """Write the words of an object where there is room for them; say how much they take."""
    return int(raw.FPDFTextObj_GetText(each, text, cast(room, POINTER(c_ushort)), size))


def string(ask: Callable[[Any, int], int]) -> str:
    """Read words that are written where there is room for them."""
    room = create_string_buffer(ask(c_void_p(), 0))
    ask(room, len(room))
    return room.raw.decode("utf-16-le").rstrip("\0")


def below(element: Any, said: dict[int, str]) -> Iterator[Element]:
    """List an element with its own words and those of the spans in it, and then what else stands in it."""
    kind = string(lambda room, size: raw.FPDF_StructElement_GetType(element, room, size))
    pieces: list[str] = []
    others: list[Element] = []
    for place in range(raw.FPDF_StructElement_CountChildren(element)):
        if child := raw.FPDF_StructElement_GetChildAtIndex(element, place):
            inside = list(below(child, said))
            spans = [each for each in inside if each.kind in ("Span", "Em", "Strong", "Link")]
            pieces += [each.words for each in spans]
            others += [each for each in inside if each not in spans]
        elif (mark := raw.FPDF_StructElement_GetChildMarkedContentID(element, place)) >= 0:  # below it is no mark
            pieces.append(said[mark])
    yield Element(kind, tuple(filter(None, pieces)))
    yield from others


def asked(name: str) -> list[Question]:
    """Read the questions of a document."""
    found: list[Question] = []
    for each in elements(name):
        if each.kind == "P" and (numbered := NUMBERED.fullmatch(each.words)):
            found.append(Question(numbered["words"], int(numbered["number"])))
        elif each.kind == "P" and found and (allowed := ASKED.search(" ".join(each.words.split()))):
            found[-1].share = int(allowed["share"]) / 100
        elif each.kind == "LBody" and found:
            found[-1].choices += (choice(each),)
    return found


def choice(body: Element) -> tuple[str, bool]:
    """Read a choice, and whether it is marked as right; its reason, which begins with Yes or No, is left out."""
    own: list[str] = []
    for piece in body.pieces:
        if own and re.match(r"(Yes|No)\. ", piece):
            break
        own.append(piece)
    words = "".join(own)
    return words.removeprefix(TICK).strip(), words.startswith(TICK)


def claims(name: str) -> dict[str, str]:
    """Read the claims of a document: each begins with its id and its day, and its words follow."""
    read = [each.words for each in elements(name)]
    return {
        found["id"]: words
        for line, words in pairwise(read)
        if (found := re.fullmatch(r"(?P<id>[A-Z]\d\d) .*\d, (reported|official figure)[^.]*", line))
    }


def number(words: str) -> float:
    """Read the number with which a choice begins."""
    found = ANSWER.match(words)
    assert found, words
    return float(found["number"].replace(",", "")) * (1_000_000 if found["million"] else 1)
