"""How what is expected is drawn and said: as so many, or as one in so many where it is less than one."""

from content.drawing.counts import as_count
from content.drawing.words import explain, told
from content.formats import in_figure, in_number

ONE = 2 / 3  # from here on an expected number is nearer to one than to one in two


def drawn(expected: str) -> str:
    """Give how many signs are drawn for an expected number, as a Vega expression."""
    return f"({expected} < {ONE} ? 0 : round({expected}))"


def written(expected: str) -> str:
    """Write a number as it is drawn, as a Vega expression."""
    return as_count(drawn(expected))


def turns(expected: str) -> str:
    """Write in how many tries an expected number below one comes once, as a Vega expression."""
    return as_count(f"round(1 / {expected})")


def counted(expected: str, once_in: str) -> str:
    """Write a number as it is drawn, or `once_in`, a sentence with `<tries>`, as a Vega expression."""
    return f"({expected} < {ONE} ? ({explain(once_in, tries=turns(expected))}) : {written(expected)})"


def whole(expected: float) -> int:
    """Give how many signs are drawn for an expected number."""
    return int(expected + 0.5) if expected >= ONE else 0


def in_table(expected: float, once_in: str) -> str:
    """Write a number as it is drawn, or `once_in`, a sentence with `<tries>`."""
    if expected >= ONE:
        return in_number(whole(expected))
    return told(once_in, tries=in_figure(round(1 / expected)))
