"""What cannot be true cannot be built."""

from dataclasses import replace

import pytest

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    Paired,
    Picture,
    Prediction,
    Prose,
    Question,
    Row,
    SinceThen,
    Voice,
)
from content.chapters import CHAPTERS
from content.claims import by_id, claim
from content.evidence import Claim, Quote, Source, Status
from content.glossary import Term, term
from content.when import When

SOURCE = Source(publisher="A paper", title="A report", interest="newspaper", link="https://example.org/report")
RIGHT, WRONG = Choice("yes", why="It is so.", right=True), Choice("no", why="It is not so.")


def a_claim(**changes: object) -> Claim:
    given: dict[str, object] = {
        "id": "X1",
        "text": "{users:count} people were counted.",
        "figures": {"users": 5},
        "status": Status.REPORTED,
        "as_of": When(2019),
        "speaker": "A paper",
        "sources": (SOURCE,),
    }
    return Claim(**(given | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"sources": ()},
        {"figures": {}},
        {"text": " "},
        {"speaker": ""},
        {"id": ""},
        {"text": "{users:people} people"},
        {"caution": "but {others:count} were not"},
    ],
)
def test_a_claim_that_lacks_something_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"claim|kind"):
        a_claim(**changes)


def test_a_claim_cannot_be_changed_once_it_stands() -> None:
    built = a_claim()

    with pytest.raises(AttributeError):
        built.text = "Something else."  # type: ignore[misc]
    with pytest.raises(TypeError):
        built.figures["users"] = 6  # type: ignore[index]


def test_two_claims_cannot_share_an_id() -> None:
    with pytest.raises(ValueError, match="X1"):
        by_id((a_claim(), a_claim(text="{users:count} others.")))


@pytest.mark.parametrize(
    "changes", [{"publisher": ""}, {"title": " "}, {"interest": ""}, {"link": "javascript:alert()"}]
)
def test_a_source_that_hides_something_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="source"):
        replace(SOURCE, **changes)  # type: ignore[arg-type]


def test_a_quotation_has_at_most_fifteen_words_and_a_speaker() -> None:
    Quote(words="word " * 15, speaker="A", when=None, about="a rule", claim=a_claim())

    with pytest.raises(ValueError, match="16 words"):
        Quote(words="word " * 16, speaker="A", when=None, about="a rule", claim=a_claim())
    with pytest.raises(ValueError, match="speaker"):
        Quote(words="word", speaker="", when=None, about="a rule", claim=a_claim())


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 something happened.",
        "{R16.end:date} was the day.",
        "{Z99.start:date} was the day.",
        "So it was. [[Z99]]",
        "The ~no-such-term|term~ is new.",
        "{R16.start:people}",
    ],
)
def test_a_text_that_cites_nothing_or_types_a_figure_is_refused(text: str) -> None:
    with pytest.raises((ValueError, LookupError)):
        Prose(text)
    with pytest.raises((ValueError, LookupError)):
        Misconception(belief="A belief.", answer=text)
    with pytest.raises((ValueError, LookupError)):
        Prediction("id", text, (RIGHT, WRONG), reveal="So it is.")


def test_blocks_that_lack_something_are_refused() -> None:
    strip = (
        ("face-card", "documented"),
        ("card-number", "ahead"),
        ("number-accounts", "ahead"),
        ("face-cameras", "maybe"),
    )
    for build in (
        lambda: Heading("", "Words"),
        lambda: Prose(" "),
        lambda: Picture("Words", ()),
        lambda: Question("id", "Well?", (WRONG, WRONG)),
        lambda: Question("id", "Well?", (RIGHT, RIGHT)),
        lambda: Question("id", "Well?", (RIGHT,)),
        lambda: Question("id", "Well?", (RIGHT, Choice("no", why=""))),
        lambda: Matrix("id", "Where?", ("a", "b"), (Row("this", "c", "why"),), reveal="So."),
        lambda: Matrix("id", "Where?", ("a",), (Row("this", "a", "why"),), reveal="So."),
        lambda: Misconception("", "An answer."),
        lambda: Paired("Something.", ""),
        lambda: LinkStrip(strip, "Words."),
        lambda: LinkStrip(strip[:3], "Words."),
        lambda: Case("Title", "", "Text."),
        lambda: Voice("Who", "about", "", "says", ""),
        lambda: SinceThen(()),
        lambda: Figure("id", "Title", "", data=dict, draw=str, columns=(("a", "A"),)),  # type: ignore[arg-type]
        lambda: Figure("id", "Title", "Words.", data=dict, draw=str, columns=()),  # type: ignore[arg-type]
    ):
        with pytest.raises(ValueError, match=r"."):
            build()


def test_a_chapter_out_of_its_rhythm_is_refused() -> None:
    whole = CHAPTERS[0]

    with pytest.raises(ValueError, match="lacks its"):
        replace(whole, blocks=whole.blocks[:-1])
    with pytest.raises(ValueError, match="rhythm"):
        replace(whole, blocks=(whole.blocks[-1], *whole.blocks[:-1]))
    with pytest.raises(ValueError, match="more than once"):
        replace(whole, blocks=(*whole.blocks, whole.blocks[-1]))


def test_an_unknown_claim_or_term_is_named() -> None:
    with pytest.raises(LookupError, match="Z99"):
        claim("Z99")
    with pytest.raises(LookupError, match="nothing"):
        term("nothing")
    with pytest.raises(ValueError, match="needs"):
        Term(id="x", word="", text="y")
