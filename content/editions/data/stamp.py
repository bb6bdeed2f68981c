"""What the data say of themselves: what they are, and under which licence."""

TITLE = "A Face for a Phone Number"
LICENCE = "CC BY 4.0"
