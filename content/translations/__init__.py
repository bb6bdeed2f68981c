"""The languages of the explainer and the one door through which every sentence goes."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path

from babel.messages.pofile import read_po

from content.translations.fit import fits


@dataclass(frozen=True, slots=True)
class Language:
    """A language a reader can choose: its address code, its Babel locale, its own name."""

    code: str
    locale: str
    name: str


HERE = Path(__file__).parent
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


def catalogue(code: str, folder: Path = HERE) -> Mapping[str, str]:
    """Read the translations in `folder/code.po` that fit their English; a missing file has none."""
    return read(code, folder)[0]


def complaints(folder: Path = HERE) -> tuple[str, ...]:
    """Say of every language what in its file could not be taken, and is said in English."""
    return tuple(sentence for language in LANGUAGES for sentence in read(language.code, folder)[1])


@cache
def read(code: str, folder: Path) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """Read the file of a language: what fits, and a sentence for each message that does not."""
    path = folder / f"{code}.po"
    if not path.exists():
        return {}, ()
    try:
        with path.open("rb") as file, redirect_stdout(StringIO()) as said:
            messages = [each for each in read_po(file, locale=code) if each.id and each.string and not each.fuzzy]
    except (ValueError, LookupError) as broken:
        return {}, (f"{path.name} cannot be read ({type(broken).__name__}): all of it is said in English",)
    good = {str(each.id): str(each.string) for each in messages if fits(each.id, each.string)}
    bad = [each.lineno for each in messages if str(each.id) not in good]
    faults = [f"{path.name}, line {line}: does not fit its English, which is said instead" for line in bad]
    return good, (*faults, *([f"{path.name} is not well formed in places"] if said.getvalue() else ()))
