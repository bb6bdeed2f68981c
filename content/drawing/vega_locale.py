"""How charts write numbers and dates for the reader: Vega's locale, from the same data as the prose."""

from datetime import time
from typing import Any

from babel import Locale
from babel.dates import format_time
from babel.numbers import get_decimal_symbol, get_group_symbol, get_minus_sign_symbol

from content.translations import ENGLISH, spoken

GROUPS = 8  # as many as the largest number has
SUNDAY_FIRST = (6, 0, 1, 2, 3, 4, 5)
HALVES = (9, 21)  # an hour in each half of the day


def locale() -> dict[str, Any]:
    """Give Vega's `config.locale` for the reader's language; nothing for English, which Vega writes by itself."""
    if spoken() == ENGLISH:
        return {}
    babel = Locale.parse(spoken().locale)
    return {"number": numbers(babel), "time": times(babel)}


def numbers(babel: Locale) -> dict[str, Any]:
    """Give the signs of numbers; no chart writes money."""
    first, further = babel.decimal_formats[None].grouping
    return {
        "decimal": get_decimal_symbol(babel),
        "thousands": get_group_symbol(babel),
        "grouping": [first, *[further] * GROUPS],
        "currency": ["", ""],
        "percent": babel.percent_formats[None].suffix[0],
        "minus": get_minus_sign_symbol(babel),
    }


def times(babel: Locale) -> dict[str, Any]:
    """Give the names of months and days; whole dates, which no chart writes, as ISO has them."""
    # Of names that stand alone Babel gives those of another language once it has read that one.
    months, days = babel.months["format"], babel.days["format"]
    names = {
        "months": [months["wide"][each] for each in range(1, 13)],
        "shortMonths": [months["abbreviated"][each] for each in range(1, 13)],
        "days": [days["wide"][each] for each in SUNDAY_FIRST],
        "shortDays": [days["abbreviated"][each] for each in SUNDAY_FIRST],
    }
    whole = {"dateTime": "%Y-%m-%d %H:%M:%S", "date": "%Y-%m-%d", "time": "%H:%M:%S"}
    return names | whole | {"periods": [format_time(time(hour), "a", locale=babel) for hour in HALVES]}
