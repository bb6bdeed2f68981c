"""The server: `streamlit run app.py` starts it, on a laptop and on a host."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from streamlit.file_util import get_static_dir

from content.editions.files import figure_files
from content.site import ADDRESSES, every_figure
from content.translations import LANGUAGES, say, speaking
from hosting.document import Documents, Site
from hosting.downloads import downloads
from hosting.guard import Guard
from hosting.start import started
from hosting.static import CompressedStatic, reader_files, version_of
from pages.components.apology import apologise
from pages.components.ledger import warm_ledger
from pages.components.page import warm_pages

READER = Path(__file__).parent / "pages" / "components" / "reader"
BUNDLE = Path(get_static_dir())


def no_script(code: str) -> str:
    """Say what a browser without scripts is missing, in its language."""
    with speaking(next(language for language in LANGUAGES if language.code == code)):
        return say("This page is drawn by a script in your browser. Please allow scripts and load it again.")


SITE = Site(
    name="A Face for a Phone Number",
    languages={language.code: no_script(language.code) for language in LANGUAGES},
    addresses=ADDRESSES,
    lost="There is no page at this address. Go to {home}.",
    version=version_of(READER),
)

app = st.App(
    "pages/frame.py",
    lifespan=started(warm_pages, warm_ledger),
    routes=[reader_files(READER), downloads("/figures", lambda: figure_files(every_figure()), default="en")],
    middleware=[
        Middleware(Guard),
        Middleware(Documents, site=SITE, streamlit_files=BUNDLE),
        Middleware(CompressedStatic, streamlit_files=BUNDLE),
    ],
    on_script_error=apologise,
)
