"""What every bank says of itself: what it is, its version, its day, and the mark of the content."""

from dataclasses import dataclass

from content.editions.citing import edition_line, edition_mark
from content.editions.html.tongue import in_these_signs
from content.editions.naming import known_at
from content.translations import say

TITLE = "A Face for a Phone Number"
BRACKETS = "Letters and digits in brackets, as “[R16]”, name the claims that a reason rests on."
LEDGER = "The ledger has each with its sources: {address}"
LICENCE = "The questions may be used under CC BY 4.0, with the name of this project."


@dataclass(frozen=True, slots=True)
class Stamp:
    """The edition, and the address of the pages, where they have one."""

    public: str = ""

    @property
    def edition(self) -> str:
        """The version, its day and the mark of the content, as one word each."""
        return edition_mark()

    @property
    def line(self) -> str:
        """Name the edition in a sentence."""
        return say("{name}, question bank. {edition}").format(name=say(TITLE), edition=edition_line())

    @property
    def about(self) -> str:
        """Say what the bank is and how it is to be read."""
        ledger = [say(LEDGER).format(address=self.address_of("/sources"))] if self.public else []
        return in_these_signs(" ".join([self.line, say(LICENCE), say(BRACKETS), *ledger]))

    def again(self, words: str, address: str) -> str:
        """Say where a question is answered, with the address where the pages have one."""
        return in_these_signs(f"{words}. {self.address_of(address)}" if self.public else f"{words}.")

    def address_of(self, address: str) -> str:
        """Give the whole address of a page in the language of the bank."""
        return known_at(self.public, address)
