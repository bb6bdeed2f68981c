"""Numbers that a chart writes by itself, as the reader's language has them: Vega expressions."""

from content.formats import name_of
from content.translations import spoken


def as_count(number: str, rounded: str = "") -> str:
    """Write a whole number, an expression, as the prose does: "850,000", "85万"; `rounded` is how, in d3's letters."""
    plain = f"format({number}, ',{rounded}')"
    if not spoken().han:
        return plain
    exact = f"toNumber(format({number}, '{rounded}'))" if rounded else f"({number})"
    cases = [
        f"{exact} >= {size} && {exact} % {size // 10**most} == 0"
        f" ? format({exact} / {size}, ',.{most}~f') + '{name_of(size)}' : "
        for size, most in spoken().sizes
    ]
    return f"({''.join(cases)}{plain})"


def of_size(size: int, number: str, form: str = "") -> str:
    """Write how many times `size` a number is, for a sentence that names the size; Chinese names it in the number."""
    if spoken().han:
        shown = f"toNumber(format({number}, '{form.lstrip(',')}'))" if form else f"({number})"
        return as_count(f"round({size} * {shown})")
    return f"format({number}, '{form}')" if form else number
