"""Figures put into words: each is typed once as a full value and written for the reader's language."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from types import MappingProxyType
from typing import TypeAlias

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, format_percent
from num2words import num2words

from content.translations import say, spoken
from content.translations.once import once_per_language
from content.when import When

FEW = ("one", "two", "three", "four", "five", "six")
MANY = len(FEW)  # the most that a share is told of as "one in …"

Value: TypeAlias = int | float | str | When

PLACE = re.compile(r"\{(?P<name>[A-Za-z0-9_.-]+):(?P<kind>[a-z]+)\}")


def in_date(value: Value) -> str:
    """Write a date as exactly as it is known: "1 December 2019", "May 2016" or "2013"."""
    if not isinstance(value, When):
        raise TypeError(f"{value!r} is not a date")
    if value.day is not None:
        return str(format_date(value.first, "long", locale=spoken().locale))
    if value.month is not None:
        return str(format_skeleton("yMMMM", value.first, locale=spoken().locale))
    return str(format_skeleton("y", value.first, locale=spoken().locale))


def in_weekday(value: Value) -> str:
    """Write a day with its weekday: "Sunday, 1 December 2019"."""
    if not isinstance(value, When) or value.day is None:
        raise TypeError(f"{value!r} is not a day")
    return str(format_date(value.first, "full", locale=spoken().locale))


def in_month(value: Value) -> str:
    """Write the month of a date: "December 2019"."""
    if not isinstance(value, When) or value.month is None:
        raise TypeError(f"{value!r} has no month")
    return in_date(When(value.year, value.month))


def in_short(value: Value) -> str:
    """Write the month of a date in short: "Dec 2019"."""
    if not isinstance(value, When) or value.month is None:
        raise TypeError(f"{value!r} has no month")
    return str(format_skeleton("yMMM", value.first, locale=spoken().locale))


def in_year(value: Value) -> str:
    """Write the year of a date: "2019"."""
    if not isinstance(value, When):
        raise TypeError(f"{value!r} is not a date")
    return in_date(When(value.year))


def in_count(value: Value) -> str:
    """Write a count: "6,152", "847 million", "22.2 billion"; never rounded."""
    number, language = _number(value), spoken()
    exact = Decimal(str(number))
    for size, decimals in language.sizes:
        if size <= number < 10**13 and exact / size == round(exact / size, decimals):
            return f"{format_decimal(exact / size, '#,##0.####', locale=language.locale)}{name_of(size)}"
    return str(format_decimal(number, locale=language.locale))


def name_of(size: int) -> str:
    """Give what stands behind a number that counts in this size: " million", "亿"."""
    language = spoken()
    pattern = Locale.parse(language.locale).compact_decimal_formats[language.compact]["other"][str(size)]
    return str(pattern.suffix[0])


def in_number(value: Value, decimals: int | None = None) -> str:
    """Write a number with its decimals, or rounded to so many: "113.46"."""
    number = _number(value) if decimals is None else round(_number(value), decimals)
    return str(format_decimal(number, _pattern(decimals), locale=spoken().locale))


def in_figure(value: Value) -> str:
    """Write a number with its decimals: "113.46", "1,000,000"; in Chinese a large whole one as a count, "100万"."""
    return in_count(value) if spoken().han and isinstance(value, int) else in_number(value)


def in_whole(value: Value) -> str:
    """Write a number without its decimals, rounded: "113"."""
    return in_number(value, 0)


def in_share(value: Value, decimals: int | None = None) -> str:
    """Write a share between 0 and 1 as a percentage: "61.2%", "0.05%"."""
    share = _number(value) if decimals is None else round(_number(value), decimals + 2)
    locale = Locale.parse(spoken().locale)
    before, after = locale.percent_formats[None].prefix[0], locale.percent_formats[None].suffix[0]
    return str(format_percent(share, f"{before}{_pattern(decimals)}{after}", locale=locale))


def in_spelled(value: Value) -> str:
    """Spell a whole number, the nearest one where it has decimals: "eleven"; in digits where the language does."""
    whole = round(_number(value))
    if not spoken().spells:
        return in_count(whole)
    try:
        return str(num2words(whole, lang=spoken().locale))
    except NotImplementedError:  # no words for this language: its own digits
        return in_count(whole)


def in_few(value: Value) -> str:
    """Write a share as about a few out of a few: "two in three"; as a percentage where it is none or nearly all."""
    share = Fraction(_number(value)).limit_denominator(MANY)
    if not 0 < share < 1:
        return in_share(value)
    few = say("<some> in <all>").replace("<some>", say(FEW[share.numerator - 1]))
    return few.replace("<all>", say(FEW[share.denominator - 1]))


def in_plain(value: Value) -> str:
    """Write a number that is a name, such as an article's, without separators."""
    return str(value)


def in_list(words: Iterable[str]) -> str:
    """Write words as a list without a last "and": "London, Beijing"."""
    pair = say("<some>, <more>")
    return reduce(lambda some, more: pair.replace("<some>", some).replace("<more>", more), words)


def _pattern(decimals: int | None) -> str:
    return f"#,##0.{'#' * 6 if decimals is None else '0' * decimals}".rstrip(".")


def _number(value: Value) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} is not a number")
    return value


KINDS: Mapping[str, Callable[[Value], str]] = MappingProxyType(
    {
        "date": in_date,
        "weekday": in_weekday,
        "month": in_month,
        "short": in_short,
        "year": in_year,
        "count": in_count,
        "number": in_figure,
        "whole": in_whole,
        "share": in_share,
        "spelled": in_spelled,
        "few": in_few,
        "plain": in_plain,
    }
)


def places(template: str) -> tuple[tuple[str, str], ...]:
    """List the (name, kind) of each brace in the template; a kind we lack raises ValueError."""
    found = tuple((match["name"], match["kind"]) for match in PLACE.finditer(template))
    for name, kind in found:
        if kind not in KINDS:
            raise ValueError(f"{{{name}:{kind}}}: no such kind; choose one of {', '.join(KINDS)}")
    if template.count("{") != len(found) or template.count("}") != len(found):
        raise ValueError(f"a brace is not of the form {{name:kind}} in: {template}")
    return found


def fill(template: str, value_of: Callable[[str], Value]) -> str:
    """Translate the template, where it has words, then write each figure in its place."""
    words = say(template) if PLACE.sub("", template).strip() else template
    return PLACE.sub(lambda match: _put(match["kind"], value_of(match["name"])), words)


@once_per_language
def _put(kind: str, value: Value) -> str:
    return KINDS[kind](value)


def cell(value: object) -> str:
    """Write one cell of a table; its words are in the reader's language already."""
    if isinstance(value, date):
        return in_date(When(value.year, value.month, value.day))
    if isinstance(value, float):
        return in_number(float(f"{value:.6g}"))
    return in_number(value) if isinstance(value, int) else str(value)
