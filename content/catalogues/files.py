"""Catalogues as files that translators' tools open: one for each part, in a folder for each language."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from babel.core import Locale, UnknownLocaleError
from babel.messages import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from content.catalogues.gathered import Gathered
from content.translations import HERE

WIDTH = 116
UNREADABLE = "{file} cannot be read, so nothing was changed: {why}"
NO_LANGUAGE = "{code} is no language that Babel knows; write it as de, pt-BR or zh-Hans."


class UnreadableError(Exception):
    """What is there cannot be taken; says why in a sentence."""


def template(messages: Iterable[Gathered]) -> Catalog:
    """Put the messages into a catalogue without translations."""
    made = Catalog(fuzzy=False)
    for each in messages:
        notes = [each.place.note, *([f"reads: {each.reads}"] if each.reads else [])]
        made.add(each.english, auto_comments=notes, locations=[(each.place.part, 1)])
    return made


def kept(code: str, folder: Path = HERE) -> Catalog:
    """Read all that is translated into a language, which may be nothing; UnreadableError for a bad file."""
    all_of_it = empty(code)
    for path in sorted((folder / code).glob("*.po")):
        try:
            messages = list(read_po(BytesIO(path.read_bytes()), abort_invalid=True))
        except (ValueError, LookupError, PoFileError) as broken:
            raise UnreadableError(UNREADABLE.format(file=f"{code}/{path.name}", why=broken)) from broken
        for message in messages:
            if message.id:
                all_of_it[message.id] = message
    return all_of_it


def empty(code: str) -> Catalog:
    """Give a catalogue without messages; UnreadableError where there is no such language."""
    try:
        return Catalog(locale=str(Locale.parse(code, sep="-")), fuzzy=False)
    except (ValueError, UnknownLocaleError) as unknown:
        raise UnreadableError(NO_LANGUAGE.format(code=code)) from unknown


def brought_up(code: str, messages: Iterable[Gathered], folder: Path = HERE) -> dict[Path, bytes]:
    """Give the files of a language as they have to be: what changed in English is stale, what is gone is left out."""
    whole = kept(code, folder)
    whole.update(template(messages))
    parts: dict[str, Catalog] = {}
    for message in whole:
        if message.id:
            part = message.locations[0][0]
            parts.setdefault(part, empty(code))[message.id] = message
    return {folder / code / f"{part}.po": written(each) for part, each in parts.items()}


def written(part: Catalog) -> bytes:
    """Write the catalogue of one part, without the day, so that nothing changes where nothing changed."""
    file = BytesIO()
    for message in part:
        message.locations = [] if message.id else message.locations
    write_po(file, part, width=WIDTH, omit_header=True, include_previous=True, ignore_obsolete=True)
    return HEADER.format(language=part.locale_identifier).encode() + file.getvalue()


HEADER = """msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def put(files: dict[Path, bytes]) -> None:
    """Write the files of a language; those of parts that are no more are taken away."""
    for folder in {each.parent for each in files}:
        folder.mkdir(parents=True, exist_ok=True)
        for path in set(folder.glob("*.po")) - set(files):
            path.unlink()
    for path, content in files.items():
        beside = path.with_suffix(".new")
        beside.write_bytes(content)
        beside.replace(path)
