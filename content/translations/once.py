"""Work that is done once for each language and then kept."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

from content.translations import spoken

Given = ParamSpec("Given")
Made = TypeVar("Made")


def once_per_language(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """Keep what the function makes of the same arguments in the same language, for as long as the server runs."""

    def in_this_language(_spoken: object, *given: Given.args, **named: Given.kwargs) -> Made:
        return make(*given, **named)

    # typed: 1 is a count, 1.0 need not be
    kept: Callable[..., Made] = lru_cache(maxsize=None, typed=True)(in_this_language)

    @wraps(make)
    def made(*given: Given.args, **named: Given.kwargs) -> Made:
        return kept(spoken(), *given, **named)

    return made
