"""The languages of the explainer and the one door through which every sentence goes."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po


@dataclass(frozen=True, slots=True)
class Language:
    """A language a reader can choose: its address code, its Babel locale, its own name."""

    code: str
    locale: str
    name: str


ENGLISH = Language(code="en", locale="en_GB", name="English")
LANGUAGES = (ENGLISH,)

_spoken: ContextVar[Language] = ContextVar("spoken", default=ENGLISH)


def say(sentence: str) -> str:
    """Give the sentence in the language of this reader; English is the key and the fallback."""
    return catalogue(_spoken.get().code).get(sentence, sentence)


def spoken() -> Language:
    """Give the language of this reader."""
    return _spoken.get()


def speak(language: Language) -> None:
    """Speak the language from here on, in this session's thread."""
    _spoken.set(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak the language until the block ends."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def language_of(code: str | None) -> Language:
    """Give the language with this code, or English where there is none."""
    return next((language for language in LANGUAGES if language.code == code), ENGLISH)


@cache
def catalogue(code: str, folder: Path = Path(__file__).parent) -> Mapping[str, str]:
    """Read the translations in `folder/code.po`; a missing file has none."""
    path = folder / f"{code}.po"
    if not path.exists():
        return {}
    with path.open("rb") as file:
        messages = read_po(file, locale=code)
    return {str(message.id): str(message.string) for message in messages if message.id and message.string}
