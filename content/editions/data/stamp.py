"""What the data say of themselves: what they are, their version, and the mark of their content."""

from dataclasses import dataclass

TITLE = "A Face for a Phone Number"
LICENCE = "CC BY 4.0"


@dataclass(frozen=True, slots=True)
class Stamp:
    """The mark of all data, and the address of the pages, where they have one."""

    content: str
    public: str = ""
