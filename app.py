"""The server: `streamlit run app.py` starts it, on a laptop and on a host."""

import hosting.requirements  # noqa: F401 - says what is missing, before that is asked for

# isort: split

import logging
import os
import secrets
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import platformdirs
import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from streamlit.file_util import get_static_dir

from classroom.limits import Limits as RoomLimits
from classroom.rooms import Rooms
from classroom.routes import room_routes
from classroom.served import Served as ServedRooms
from classroom.storage import Storage
from classroom.views import Asked
from content.asked_in_class import questions, scale
from content.editions.codes import code_of
from content.editions.every import EDITIONS
from content.editions.files import DOWNLOADS, figure_file
from content.editions.html.board_page import board_page
from content.editions.html.charts import every_file
from content.editions.html.cite import CODES
from content.editions.html.class_page import class_page
from content.editions.html.document import lost_page
from content.editions.html.icons import DRAWN as ICONS
from content.editions.html.ledger_list import WHOLE, whole_ledger
from content.editions.html.outside import for_crawlers
from content.editions.html.room_page import NAMES
from content.editions.html.script import BROWSER, joined
from content.editions.html.style import ASSETS, room_style, style
from content.editions.html.tongue import in_this_language
from content.editions.offered import PLACE, mark, offered
from content.pages.privacy import PRIVACY
from content.site import ADDRESSES, every_figure
from content.translations import LANGUAGES, complaints, language_of, say, speaking
from hosting.admission import Admission
from hosting.bucket import TokenBucket
from hosting.capacity import Capacity
from hosting.codes import codes
from hosting.console import print_addresses, reached_at
from hosting.documents import Documents, Site
from hosting.downloads import downloads
from hosting.guard import Guard, failed
from hosting.headers import is_encrypted, same_site, security_headers
from hosting.kept import Kept, folder_of
from hosting.limits import Limits
from hosting.loading import Loading
from hosting.log import EVENTS, JsonLines, configure_log
from hosting.metrics import numbers
from hosting.open_files import connections_that_fit, disconnected_that_fit, raise_limit
from hosting.policy import policy
from hosting.prefix import Prefix, below, piece_below, take_prefix
from hosting.proxy_cookie import ProxyCookie
from hosting.room_pages import BOARD, JOIN, RoomPages
from hosting.sessions import limit_disconnected
from hosting.settings import read_settings
from hosting.start import lifespan_with
from hosting.static_files import CachedFiles, files_below, version_of
from hosting.taken import Taken, Told, no_file, taken
from hosting.workshop import Workshop
from pages.components.apology import apologise
from pages.components.document import READER, documents, starter, streamlit_of
from pages.components.page import warm_pages
from pages.components.privacy import Served, serve
from pages.components.taken import lacks, nothing, told

BUNDLE = Path(get_static_dir())
STREAMLIT = streamlit_of(BUNDLE)
STYLE = style() + (READER / "streamlit.css").read_text(encoding="utf-8")


Written = TypeVar("Written")


def in_each_language(write: Callable[[], Written]) -> dict[str, Written]:
    """Write something in every language."""
    written = {}
    for language in LANGUAGES:
        with speaking(language):
            written[language.code] = write()
    return written


PREFIX = take_prefix()


def in_place(html: str) -> str:
    """Bring HTML into the language that is spoken and below the path that the host wants in front."""
    return below(PREFIX, in_this_language(html))


LEDGERS = {
    WHOLE.format(code=code): html.encode for code, html in in_each_language(lambda: in_place(whole_ledger())).items()
}
OURS = (
    files_below(ASSETS, "/reader")
    | LEDGERS
    | {address: text.encode for files in in_each_language(every_file).values() for address, text in files.items()}
    | {
        "/reader/streamlit.js": starter(STREAMLIT).encode,
        "/reader/reader.js": joined().encode,
        "/reader/reader.css": STYLE.encode,
    }
    | {f"/reader/{name}.js": joined(BROWSER / f"{name}.js").encode for name in NAMES}
    | {f"/reader/{name}.css": room_style(name).encode for name in NAMES}
)
VERSION = version_of(OURS)

FILES = raise_limit()
SETTINGS = read_settings(os.environ, FILES)
CRAWLED = {address: text.encode for address, text in for_crawlers(SETTINGS.public_url).items()}
AT_THE_ROOT = {f"/{name}": OURS[f"/reader/{name}"] for name in ICONS}
STATIC = files_below(BUNDLE / "static", "/static") | OURS | AT_THE_ROOT | CRAWLED
CAPACITY = Capacity(SETTINGS.most_readers, SETTINGS.new_readers_per_second)
LOADING = Loading(connections_that_fit(FILES, CAPACITY.most))
JSON_LINES = JsonLines()

SCHEME = "https" if st.get_option("server.sslCertFile") else "http"
TOKEN = secrets.token_urlsafe(16)  # lets the teacher of this laptop open rooms, until the server ends
HAS_ROOMS = SETTINGS.rooms != "none"
STORAGE = Storage(SETTINGS.database, SETTINGS.data)
ROOMS = Rooms(STORAGE, RoomLimits(TokenBucket))

NAMED = "a-face-for-a-phone-number"
COMMANDS = {each.packed: [sys.executable, "-m", f"content.editions.{each.name}"] for each in EDITIONS}
TAKEN = {each.address: each for each in offered(public=bool(SETTINGS.public_url))}

SITE = Site(
    documents={
        code: {address: tuple(piece_below(PREFIX, each) for each in pieces) for address, pieces in pages.items()}
        for code, pages in documents(VERSION, SETTINGS.public_url).items()
    },
    lost=in_each_language(lambda: in_place(lost_page(VERSION))),
    personal=frozenset({PRIVACY.address}),
    downloads=DOWNLOADS,
    frame_ancestors=SETTINGS.frame_ancestors,
)
ROOM_PAGES = in_each_language(
    lambda: {
        JOIN: in_place(class_page(VERSION, off=not HAS_ROOMS, trusted=bool(SETTINGS.database))),
        BOARD: in_place(board_page(VERSION, off=not HAS_ROOMS)),
    }
)
HASHES = SITE.hashes()
NOT_PUBLIC = (
    "PUBLIC_URL is not set: no page names its public address or a picture for previews, and there is no sitemap"
)


def open_log() -> None:
    """Send every line of the log through our own handler, from here on."""
    configure_log(JSON_LINES)
    logging.getLogger("hosting.start").info("started", extra={"event": "start", "version": VERSION})
    if not SETTINGS.public_url:
        logging.getLogger("hosting.settings").info(NOT_PUBLIC)
    for complaint in (*SETTINGS.complaints, *complaints()):
        logging.getLogger("hosting.settings").warning(complaint)


def keep_few_sessions() -> None:
    """Keep no more sessions of departed readers than the open files allow."""
    limit_disconnected(disconnected_that_fit(FILES))


def say_where() -> None:
    """Say on the console where the app can be opened."""
    teacher = f"/teach#open={TOKEN}" if SETTINGS.rooms == "teacher" else ""
    print_addresses(st.get_option("server.port"), bound=bound(), scheme=SCHEME, path=PREFIX, teacher=teacher)


def bound() -> str:
    """Give the address at which the server listens, as it was set."""
    return st.get_option("server.address") or ""


def asked(code: str | None) -> Asked:
    """List what a class can be asked, in a language."""
    with speaking(language_of(code)):
        return Asked({each.id: each for each in questions()}, scale())


def said(sentence: str, code: str | None) -> str:
    """Say a sentence in a language."""
    with speaking(language_of(code)):
        return say(sentence)


def join(request: Request, code: str) -> tuple[str, ...]:
    """List the addresses at which phones join the room with this code, the best first."""
    port = st.get_option("server.port")
    places = (SETTINGS.public_url,) if SETTINGS.public_url else reached_at(request, bound(), port, PREFIX)
    language = language_of(request.query_params.get("lang"))
    asked = "" if language == LANGUAGES[0] else f"?lang={language.code}"
    return tuple(f"{each}/class/{code}{asked}" for each in places)


def counted() -> dict[str, int]:
    """Count what is open, refused and failed, in all."""
    return {"open_readers": CAPACITY.open, "refused": CAPACITY.refused, "faults": JSON_LINES.faults}


def to_take(path: str, code: str | None) -> Taken | None:
    """Give what a reader may take along from this address, in a language; an archive holds all of them."""
    if (offer := TAKEN.get(path)) is None:
        return None
    with speaking(language_of(code)):
        return Taken(offer.edition.packed, offer.held if offer.file else "", offer.saved_as)


def describe(request: Request) -> Served:
    """Say what this server writes, sends and counts, for the reader who is asking."""
    host = request.headers.get("host", "")
    sent = {"content-security-policy": policy(HASHES, host, SITE.frame_ancestors), **security_headers(request.scope)}
    return Served(
        EVENTS,
        sent,
        counted(),
        SETTINGS.proxy_cookie,
        SETTINGS.most_readers,
        SETTINGS.contact,
        bool(SETTINGS.public_url),
    )


serve(describe)
WORKSHOP = Workshop(
    Kept(folder_of(SETTINGS.editions, platformdirs.user_cache_path(NAMED, appauthor=False)), mark(SETTINGS.public_url)),
    lambda archive, file: [*COMMANDS[archive], str(file), f"--public={SETTINGS.public_url}"],
    Path(__file__).parent,
)
TOLD = Told(
    lambda state, code: below(PREFIX, told(state.value, code, VERSION)),
    lambda archive, code: below(PREFIX, lacks(archive, code, VERSION)),
    lambda address, code: below(PREFIX, nothing(address, code, VERSION)),
    SETTINGS.frame_ancestors,
)

app = st.App(
    "pages/frame.py",
    lifespan=lifespan_with(
        *(open_log, keep_few_sessions, warm_pages, *([STORAGE.open] if HAS_ROOMS else []), say_where),
        beside=[WORKSHOP.run, *([ROOMS.tidy] if HAS_ROOMS else [])],
    ),
    routes=[
        downloads(DOWNLOADS, lambda name, code: figure_file(every_figure(), name, code), partial(no_file, told=TOLD)),
        taken(PLACE, to_take, WORKSHOP, TOLD),
        codes(CODES, {PREFIX + address for address in ADDRESSES}, SETTINGS.public_url, code_of),
        numbers(counted, SETTINGS.numbers_token),
        *room_routes(ServedRooms(ROOMS, asked, said, join, same_site, is_encrypted, SETTINGS.rooms, TOKEN, PREFIX)),
    ],
    middleware=[
        Middleware(Prefix, prefix=PREFIX),
        Middleware(Limits, loading=LOADING),
        Middleware(ProxyCookie, cookie=SETTINGS.proxy_cookie),
        Middleware(Guard),
        Middleware(RoomPages, pages=ROOM_PAGES, frame_ancestors=SETTINGS.frame_ancestors),
        Middleware(Admission, capacity=CAPACITY, loading=LOADING),
        Middleware(CachedFiles, files=STATIC, version=VERSION),
        Middleware(Documents, site=SITE),
    ],
    exception_handlers={Exception: failed},
    on_script_error=apologise,
)
