"""A block that lacks something, or that says what nobody said, cannot be built."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from content.blocks import (
    BothSides,
    Case,
    Choice,
    Demand,
    Heading,
    Leak,
    LinkStrip,
    Matrix,
    Misconception,
    OnlyIf,
    Outcome,
    OwnWords,
    Paired,
    Person,
    Points,
    Prediction,
    Prose,
    Question,
    Quotation,
    Replay,
    Row,
    Rule,
    Rules,
    Safeguard,
    Said,
    Show,
    SinceThen,
    Skip,
    Thing,
    Turn,
    Verdict,
    Voice,
    Way,
)
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.chapters.since_2019.six_people import SIX_PEOPLE
from content.claims import claim
from content.editions.html.inline import Writer
from content.evidence import Quote
from content.glossary import Term

RIGHT, WRONG = Choice("yes", why="It is so.", right=True), Choice("no", why="It is not so.")
FIGURE = CHAPTERS[0].figures()[0]
ALWAYS = Turn(Outcome.REFUSED, "No match, no number. [[R16]]")
NOBODY = Person("Nobody", "nobody", "Why?", (ALWAYS,))


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 something happened.",
        "Seventy-four percent wanted it.",
        "Eleven days later it came.",
        "A hundred million were left.",
        "About a third of them said so.",
        "Two of three were honest.",
        "Every bar is over half.",
        "It errs in one in a million.",
        "{R16.end:date} was the day.",
        "{Z99.start:date} was the day.",
        "So it was. [[Z99]]",
        "[[R16",
        "{R16.start:people}",
    ],
)
def test_a_text_that_cites_nothing_or_types_a_figure_is_refused(text: str) -> None:
    with pytest.raises((ValueError, LookupError)):
        Prose(text)
    with pytest.raises((ValueError, LookupError)):
        Misconception(belief="A belief.", answer=text)
    with pytest.raises((ValueError, LookupError)):
        Prediction("an-id", text, (RIGHT, WRONG), reveal="So it is.")


def test_an_address_types_no_figure_since_nobody_reads_it() -> None:
    assert Prose("See [the counters](/since-2019#two-counters).").claims() == ()


def test_a_tilde_is_a_character_like_any_other() -> None:
    assert Writer().inline("About ~some~ of it.") == "About ~some~ of it."
    assert Prose("About ~some~ of it.").text == "About ~some~ of it."


INCOMPLETE: dict[str, Callable[[], object]] = {
    "heading": lambda: Heading("", "Words"),
    "prose": lambda: Prose(" "),
    "no right choice": lambda: Question("an-id", "Well?", (WRONG, WRONG)),
    "two right choices": lambda: Question("an-id", "Well?", (RIGHT, RIGHT)),
    "one choice drawn": lambda: Prediction("an-id", "Well?", (replace(RIGHT, icon="card"), WRONG), reveal="So."),
    "thing beside words": lambda: Prediction("an-id", "?", (RIGHT, WRONG), "So.", (Thing("card", "A card"),)),
    "one choice": lambda: Question("an-id", "Well?", (RIGHT,)),
    "no reason": lambda: Question("an-id", "Well?", (RIGHT, Choice("no", why=""))),
    "no such column": lambda: Matrix("an-id", "Where?", ("a", "b"), (Row("this", "c", "why"),), reveal="So."),
    "one column": lambda: Matrix("an-id", "Where?", ("a",), (Row("this", "a", "why"),), reveal="So."),
    "belief": lambda: Misconception("", "An answer."),
    "paired": lambda: Paired("Something.", ""),
    "one side alone": lambda: BothSides("Something.", ""),
    "link": lambda: LinkStrip("Words.", ahead=("face-number",)),
    "new link that no claim says": lambda: LinkStrip("Words.", new=("face-card",)),
    "link that is new and still to come": lambda: LinkStrip("So. [[R16]]", ("face-card",), ("face-card",)),
    "words": lambda: LinkStrip(""),
    "demand": lambda: Demand("Who", "now", ""),
    "leak of something else": lambda: Leak("Whose", "now", "many", Way.OPEN, "So. [[D01]]", has=("key",)),
    "leak that has and lacks": lambda: Leak("Whose", "now", "many", Way.OPEN, "So. [[D01]]", ("face",), ("face",)),
    "claim of a leak": lambda: Leak("Whose", "now", "many", Way.OPEN, "So it was.", has=("face",)),
    "case": lambda: Case("Title", "", "Text."),
    "voice": lambda: Voice("Who", "about", "", "says", ""),
    "points": lambda: Points(()),
    "verdict": lambda: Verdict("Something.", ""),
    "questions": lambda: OwnWords("an-id", "Your turn.", ()),
    "switch": lambda: Safeguard("magic", "A wand"),
    "claim of a turn": lambda: Turn(Outcome.REFUSED, "So it goes."),
    "safeguard of a turn": lambda: Turn(Outcome.REFUSED, "So it goes. [[R16]]", on=("magic",)),
    "every other case": lambda: Person("Who", "who", "Why?", (replace(ALWAYS, on=("audit",)),)),
    "every other case last": lambda: Person("Who", "who", "Why?", (ALWAYS, replace(ALWAYS, on=("audit",)))),
    "switch of a rule": lambda: replace(SIX_PEOPLE, safeguards=SIX_PEOPLE.safeguards[1:]),
    "card that a switch turns": lambda: replace(SIX_PEOPLE, people=(NOBODY,), behind=NOBODY),
    "safeguard": lambda: Rule("Here", "now", "Text.", has=("magic",)),
    "has and lacks": lambda: Rule("Here", "now", "Text.", has=("audit",), lacks=("audit",)),
    "nothing to compare": lambda: Rule("Here", "now", "Text."),
    "one rule": lambda: Rules("Which?", (Rule("Here", "now", "Text.", has=("audit",)),)),
    "teaser": lambda: SinceThen("", (Prose("So."),)),
    "mark on a button": lambda: SinceThen("Words. [[R16]]", (Prose("So."),)),
    "since then": lambda: SinceThen("Words.", ()),
    "since then inside": lambda: SinceThen("Words.", (SinceThen("Words.", (Prose("So."),)),)),  # type: ignore[arg-type]
    "words of a figure": lambda: replace(FIGURE, in_words=""),
    "table of a figure": lambda: replace(FIGURE, columns=()),
    "title of a figure": lambda: replace(FIGURE, title=""),
    "one stop": lambda: Show("years", (1,)),
    "control that is shown": lambda: Show("", (1, 2)),
    "value that is waited for": lambda: OnlyIf("strict", "machine", ()),
    "control that waits for itself": lambda: OnlyIf("machine", "machine", ("own",)),
    "guess that is a day": lambda: Choice("none", why="So.", value="{R16.start}"),
}


@pytest.mark.parametrize("build", INCOMPLETE.values(), ids=INCOMPLETE.keys())
def test_a_block_that_lacks_something_is_refused(build: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: Points(("So it was. [[Z99]]",)),
        lambda: Verdict("Something.", "In 2019."),
        lambda: Skip("here", "Skip 1 part."),
        lambda: OwnWords("an-id", "Your turn.", ("In 2019?",)),
        lambda: Rule("Here", "{Z99.start:date}", "Text.", has=("audit",)),
        lambda: Replay("an-id", "Guess 1."),
        lambda: Choice("In 2019", why="So it was."),
        lambda: Quotation(Quote("So it was.", "A speaker", None, "a rule of 2019", claim("A01"))),
    ],
)
def test_every_text_of_a_block_is_checked(build: Callable[[], object]) -> None:
    with pytest.raises((ValueError, LookupError)):
        build()


# What no reader reads: names by which the parts find each other. A standfirst is checked as what it claims.
NAMES = {
    "id",
    "icon",
    "drawing",
    "right",
    "to",
    "opens",
    "prediction",
    "guess",
    "in_millions",
    "has",
    "lacks",
    "on",
    "ahead",
    "new",
    "slug",
    "signature",
    "module",
    "address",
    "standfirst",
    "concerns",
    "big",
    "asks",
    "chapter",
}


KINDS: dict[str, Any] = {kind.__name__: kind for kind in (*Said.__subclasses__(), Chapter)}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_lists_each_of_its_texts(kind: Any) -> None:
    words = {field.name for field in fields(kind) if field.type in (str, "str", tuple[str, ...])}

    assert words - NAMES == set(kind.TEXTS) & words
    assert set(kind.FOLDED) <= set(kind.TEXTS)


def test_what_opens_only_on_demand_is_not_among_the_words_read_unopened() -> None:
    guess = Prediction("an-id", "So?", (RIGHT, WRONG), reveal="So it is.")

    assert list(guess.texts()) == ["So?", "yes", "It is so.", "no", "It is not so.", "So it is."]
    assert list(guess.texts(folded=False)) == ["So?", "yes", "no"]


@pytest.mark.parametrize(
    ("choice", "number"),
    [
        (Choice("About {C05.density:spelled}", why="So."), claim("C05").figures["density"]),
        (Choice("The capital", why="So.", value="{C05.density}"), claim("C05").figures["density"]),
        (Choice("None", why="So.", value=0), 0),
        (Choice("Somebody else", why="So."), None),
    ],
)
def test_a_choice_that_says_a_number_gives_it(choice: Choice, number: float | None) -> None:
    assert choice.number == number


@pytest.mark.parametrize("id", ["", "links", "timeline", "title", "elements"])
def test_an_id_that_the_page_would_drop_is_refused_by_name(id: str) -> None:
    for build in (
        lambda: Heading(id, "A heading"),
        lambda: Prediction(id, "So?", (RIGHT, WRONG), reveal="So it is."),
        lambda: Question(id, "So?", (RIGHT, WRONG)),
        lambda: Matrix(id, "So?", ("one", "two"), (Row("This", "one", "It is so."),), reveal="So it is."),
        lambda: replace(FIGURE, id=id),
        lambda: OwnWords(id, "Say:", ("What?",)),
        lambda: replace(SIX_PEOPLE, id=id),
        lambda: Term(id, word="A word", text="Its meaning."),
    ):
        with pytest.raises(ValueError, match=repr(id) if id else "needs an id"):
            build()
