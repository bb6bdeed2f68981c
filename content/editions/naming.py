"""The names of files, folders and addresses in each language: the usual one adds nothing to them."""

from content.translations import LANGUAGES, Language, spoken


def folder(language: Language | None = None) -> str:
    """Name the folder of a language, else of the one that is spoken; the usual one has none."""
    meant = language or spoken()
    return "" if meant == LANGUAGES[0] else f"{meant.code}/"


def known_at(public: str, address: str) -> str:
    """Give the address under which the world finds a page in the language that is spoken, be it a file or the app's."""
    return f"{public}/{folder()}{address.removeprefix('/')}"


def in_language(name: str) -> str:
    """Give the name that a file bears where its language has to stand in it."""
    stem, dot, kind = name.partition(".")
    return name if spoken() == LANGUAGES[0] else f"{stem}-{spoken().code}{dot}{kind}"
