"""Terms in plain words, opened in place at their first use."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A term, its meaning in plain words, and the Chinese term where there is one."""

    id: str
    word: str
    text: str
    chinese: str = ""

    def __post_init__(self) -> None:
        if not (self.id and self.word and self.text):
            raise ValueError(f"term {self.id or self.word!r} needs an id, a word and a meaning")


TERMS = (
    Term(
        id="real-name-registration",
        word="Real-name registration",
        chinese="实名制",
        text="Tying a phone number or an online account to the legal name of the person who uses it.",
    ),
    Term(
        id="portrait-comparison",
        word="Portrait comparison",
        chinese="人像比对",
        text=(
            "The words of the notice for what the machine does: it compares a live face with the picture of the person "
            "named on the card. [[R16]]"
        ),
    ),
    Term(
        id="one-to-one-verification",
        word="One-to-one verification",
        text="One face is compared with one picture. The question is: are you the person you say you are?",
    ),
    Term(
        id="one-to-many-identification",
        word="One-to-many identification",
        text="One face is compared with many pictures. The question is: who is this?",
    ),
    Term(
        id="false-match",
        word="False match",
        text=(
            "The machine takes two different people for one. The *false match rate* is the share of comparisons "
            "between strangers that end this way. [[F12]]"
        ),
    ),
    Term(
        id="false-non-match",
        word="False non-match",
        text=(
            "The machine fails to recognise the right person. The *false non-match rate* is the share of rightful "
            "comparisons that end this way. [[F12]]"
        ),
    ),
    Term(
        id="gender-shades",
        word="Gender Shades",
        text=(
            "A study that had machines guess whether the face in each of {F11.photos:count} photos was a woman's or a "
            "man's. They erred on up to {F11.darker_women:share} of darker-skinned women and at most "
            "{F11.lighter_men:share} of lighter-skinned men. Guessing gender is not matching identity. [[F11]]"
        ),
    ),
    Term(
        id="liveness-check",
        word="Liveness check",
        text="A test that a living person, not a photograph, is in front of the camera: a blink, a turn of the head.",
    ),
    Term(
        id="preprint",
        word="Preprint",
        text="A research paper put online before other researchers have reviewed it.",
    ),
    Term(
        id="impostor",
        word="Impostor",
        text="In a test of matching: anybody who is not the person on the card, whatever the motive.",
    ),
)


def term(id: str) -> Term:
    """Give the term with this id; an unknown id raises LookupError."""
    for each in TERMS:
        if each.id == id:
            return each
    raise LookupError(f"the glossary has no term {id}")
