"""What brought a mistake up, in the same words each time."""

_READER = "a hostile check of every claim by an outside reader"


def by_a_reader(read: str = "") -> str:
    """Say that an outside reader's check brought it up, and what we read then."""
    return f"{_READER}; then {by_ourselves(read)}" if read else f"{_READER}."


def by_ourselves(read: str) -> str:
    """Say that our own reading brought it up."""
    return f"our own reading of {read}."
