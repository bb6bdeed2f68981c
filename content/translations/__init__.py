"""The languages of the explainer and the one door through which every sentence goes."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any, Literal

from babel.messages import Message
from babel.messages.pofile import read_po

from content.translations.fit import fault_of


@dataclass(frozen=True, slots=True)
class Language:
    """A language a reader can choose: its address code, its Babel locale, its own name, how it writes numbers.

    Large counts are written in one of its `sizes`, each with the most decimals that it may take, and `compact` is what
    Babel calls the length of their words; `spells` tells whether numbers are put into words. `quotes` opens and closes
    what somebody said.
    """

    code: str
    locale: str
    name: str
    sizes: tuple[tuple[int, int], ...] = ((10**9, 3), (10**6, 3))
    compact: Literal["long", "short"] = "long"
    spells: bool = True
    quotes: tuple[str, str] = ("“", "”")

    @property
    def han(self) -> bool:
        """Whether it is written in Chinese characters, one after another without spaces."""
        return self.code.startswith("zh")


HERE = Path(__file__).parent
ENGLISH = Language(code="en", locale="en_GB", name="English")
HAN_NUMBERS: Mapping[str, Any] = {"sizes": ((10**8, 4), (10**4, 2)), "compact": "short", "spells": False}
HANS = Language("zh-Hans", "zh_Hans_CN", "简体中文", **HAN_NUMBERS)
HANT = Language("zh-Hant", "zh_Hant_TW", "繁體中文", quotes=("「", "」"), **HAN_NUMBERS)
COMPLETE = (ENGLISH, HANS, HANT)


def chosen(codes: str) -> tuple[Language, ...]:
    """List the languages of these codes, parted by commas; all where none is named, and English always."""
    asked = {each.strip() for each in codes.split(",")} - {""}
    return tuple(each for each in COMPLETE if not asked or each == ENGLISH or each.code in asked)


WANTED = os.environ.get("FACE_LANGUAGES", "")  # by whoever runs the app: fewer languages start sooner
LANGUAGES = chosen(WANTED)
NO_LANGUAGE = "FACE_LANGUAGES names {code}, in which nothing is written; there are {all}"

_spoken: ContextVar[Language] = ContextVar("spoken", default=ENGLISH)
_words: ContextVar[Mapping[str, str] | None] = ContextVar("words", default=None)


def say(sentence: str) -> str:
    """Give the sentence in the language of this reader; English is the key and the fallback."""
    words = _words.get()
    return (catalogue(_spoken.get().code) if words is None else words).get(sentence, sentence)


def spoken() -> Language:
    """Give the language of this reader."""
    return _spoken.get()


def speak(language: Language) -> None:
    """Speak the language from here on, in this session's thread."""
    _spoken.set(language)


@contextmanager
def speaking(language: Language, words: Mapping[str, str] | None = None) -> Iterator[None]:
    """Speak the language until the block ends; with `words` given, these in the place of its catalogue."""
    spoken_before, words_before = _spoken.set(language), _words.set(words)
    try:
        yield
    finally:
        _spoken.reset(spoken_before)
        _words.reset(words_before)


def language_of(code: str | None) -> Language:
    """Give the language with this code, or English where there is none."""
    return next((language for language in LANGUAGES if language.code == code), ENGLISH)


def catalogue(code: str, folder: Path = HERE) -> Mapping[str, str]:
    """Read the translations in `folder/code` that fit their English; a missing folder has none."""
    return read(code, folder)[0]


def complaints(folder: Path = HERE) -> tuple[str, ...]:
    """Say of every language what in its files could not be taken, and is said in English."""
    known = {each.code: each for each in COMPLETE}
    strange = sorted({each.strip() for each in WANTED.split(",")} - {"", *known})
    unknown = (NO_LANGUAGE.format(code=each, all=", ".join(known)) for each in strange)
    return (*unknown, *(sentence for language in LANGUAGES for sentence in read(language.code, folder)[1]))


@cache
def read(code: str, folder: Path) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """Read the files of a language: what fits, and a sentence for each message that does not."""
    good: dict[str, str] = {}
    faults: list[str] = []
    for path in sorted((folder / code).glob("*.po")):
        messages, said = messages_of(path)
        faults += said
        for each in messages:
            fault = fault_of(each.id, each.string)
            if not fault and good.setdefault(str(each.id), str(each.string)) != each.string:
                fault = "is translated in another way before, which is kept"
            if fault:
                faults.append(f"{code}/{path.name}, line {each.lineno}: {fault}")
    return good, tuple(faults)


def messages_of(path: Path) -> tuple[list[Message], list[str]]:
    """Read the messages of a file that are translated and not stale, and say what is wrong with the file."""
    name = f"{path.parent.name}/{path.name}"
    try:
        with path.open("rb") as file, redirect_stdout(StringIO()) as said:
            messages = [each for each in read_po(file) if each.id and each.string and not each.fuzzy]
    except (ValueError, LookupError) as broken:
        return [], [f"{name} cannot be read ({type(broken).__name__}): all of it is said in English"]
    return messages, [f"{name} is not well formed in places"] if said.getvalue() else []
