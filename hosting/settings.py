"""What a host may set, read from the environment: names that begin with FACE_, and PUBLIC_URL."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from hosting.open_files import readers_that_fit

SOURCES = re.compile(r"[A-Za-z0-9.:/*'\- ]+")
# An address of the web, or of a letter box.
CONTACT = re.compile(r"(?:https://[^\s<>\"]{1,200}|[^\s<>\"@:/]{1,80}@[^\s<>\"@:/]{1,120})?")
# Where the world finds the site: an address of the web without a question or a mark.
PUBLIC = re.compile(r"(?:https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/-]*)?)?")
COOKIE = re.compile(r"[A-Za-z0-9_-]*")
OPENERS = re.compile(r"teacher|anyone|none")  # who may open a room for a class


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process, with what holds where nothing is set."""

    frame_ancestors: str = "'self'"
    most_readers: int = 1500  # open sessions
    new_readers_per_second: int = 40  # and ten times as many in one instant
    numbers_token: str = ""  # none: nobody may read the numbers
    proxy_cookie: str = ""
    contact: str = ""  # where readers report a mistake
    public_url: str = ""  # none: no page says where it is known
    rooms: str = "teacher"  # who may open one
    database: str = field(default="", repr=False)  # where several processes keep rooms; none: a file
    editions: str = ""  # the folder of what was made to be taken along; none: where this system keeps such things
    data: str = ""  # the folder of that file; none: where this system keeps data of its user
    complaints: tuple[str, ...] = ()  # what was set and makes no sense


def read_settings(environment: Mapping[str, str], files: int | None = None) -> Settings:
    """Read the settings, for a process that may open so many files.

    Where one makes no sense the usual one holds, where the room would not fit it is smaller, and a sentence says so.
    """
    usual, said = Settings(), Complaints(environment, [])
    public_url = said.text("PUBLIC_URL", PUBLIC, usual.public_url).rstrip("/")
    cookie = said.text("FACE_PROXY_COOKIE", COOKIE, usual.proxy_cookie)
    database = environment.get("DATABASE_URL", "").strip()
    alone = not cookie or bool(database)  # processes behind a proxy share their rooms through a database, or have none
    return Settings(
        frame_ancestors=said.text("FACE_FRAME_ANCESTORS", SOURCES, usual.frame_ancestors),
        most_readers=said.fitting("FACE_MOST_READERS", usual.most_readers, files),
        new_readers_per_second=said.number("FACE_NEW_READERS_PER_SECOND", usual.new_readers_per_second),
        numbers_token=environment.get("FACE_NUMBERS_TOKEN", "").strip(),
        proxy_cookie=cookie,
        contact=said.text("FACE_CONTACT", CONTACT, usual.contact),
        public_url=public_url,
        database=database,
        data=environment.get("FACE_DATA", "").strip(),
        editions=environment.get("FACE_EDITIONS", "").strip(),
        rooms=said.text("FACE_ROOMS", OPENERS, ("anyone" if public_url else usual.rooms) if alone else "none"),
        complaints=tuple(said.sentences),
    )


@dataclass(frozen=True, slots=True)
class Complaints:
    """Reads one setting after the other and gathers what is wrong with them."""

    environment: Mapping[str, str]
    sentences: list[str]

    def text(self, name: str, allowed: re.Pattern[str], usual: str) -> str:
        """Read a text; the usual one where it is not allowed."""
        given = self.environment.get(name, usual)
        if allowed.fullmatch(given):
            return given
        self.sentences.append(f"{name} is not understood; {usual!r} holds")
        return usual

    def number(self, name: str, usual: int) -> int:
        """Read a whole number above zero; the usual one where it is none."""
        given = self.environment.get(name, str(usual)).strip()
        if re.fullmatch(r"[0-9]{1,9}", given) and int(given):
            return int(given)
        self.sentences.append(f"{name} is no whole number above zero; {usual} holds")
        return usual

    def fitting(self, name: str, usual: int, files: int | None) -> int:
        """Read a number of readers; as many as the open files allow where it is more."""
        given = self.number(name, usual)
        fits = given if files is None else readers_that_fit(files)
        if given <= fits:
            return given
        self.sentences.append(f"{name} is {given}, but this process may open {files} files; {fits} holds")
        return fits
