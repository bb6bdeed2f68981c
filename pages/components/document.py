"""Streamlit's one HTML document with our script, our style, our sentences and the reader's language."""

import re
from html import escape
from pathlib import Path

from content.editions.html.document import NAME, NO_SCRIPT, TOO_OLD, line
from content.translations import LANGUAGES, say, speaking, spoken

PARTS = ("Html.", "ArrowVegaLiteChart.")  # what every chapter shows; Streamlit fetches it when the first one comes
IMPORTED = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")
# What Streamlit's script asks before it connects is told at once: where the server is (below the path of a deep link
# it would look twice in vain), that only this site may speak to it from around a frame, and that no dialog of its own
# may close the page to a reader whose line broke: our script says it in a line.
BEFORE = """<script>
window.__streamlit = {
  BACKEND_BASE_URL: location.origin,
  HOST_CONFIG: {
    allowedOrigins: [location.origin], useExternalAuthToken: false, metricsUrl: "", blockErrorDialogs: true,
  },
};
</script>"""
# Streamlit's script is not even read by a browser that lacks this flag; the page would stay blank without a word.
IS_TOO_OLD = """<script>
try { new RegExp("", "v"); } catch (old) { document.getElementById("too-old").hidden = false; }
</script>"""


def documents(streamlit_files: Path, version: str) -> dict[str, str]:
    """Write the document of every language; ValueError where Streamlit's no longer looks as expected."""
    original = (streamlit_files / "index.html").read_text(encoding="utf-8")
    soon = "".join(
        f'<link rel="modulepreload" crossorigin fetchpriority="low" href="./static/js/{name}" />'
        for name in scripts_below(streamlit_files / "static" / "js", PARTS)
        if name not in original
    )
    written = {}
    for language in LANGUAGES:
        with speaking(language):
            written[language.code] = document(original, f"{soon}{ours(version)}")
    return written


def document(streamlit_html: str, head: str) -> str:
    """Rewrite Streamlit's index.html; ValueError where it has changed."""
    html = streamlit_html
    for pattern, replacement in (
        (r'<html lang="en">', f'<html lang="{spoken().code}">'),
        (r"<title>.*?</title>", f"<title>{escape(say(NAME))}</title>"),
        (r'<link rel="shortcut icon"[^>]*>', '<link rel="icon" href="./reader/favicon.svg" />'),
        (r'<link rel="service-desc"[^>]*>', ""),
        (r"<noscript>.*?</noscript>", body()),
        (r"</head>", f"{head}</head>"),
    ):
        html, count = re.subn(pattern, replacement.replace("\\", r"\\"), html, count=1, flags=re.DOTALL)
        if not count:
            raise ValueError(f"Streamlit's document has no {pattern}")
    return re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL).strip()


def ours(version: str) -> str:
    """Write what the head loads of ours: before Streamlit's script what stands between, after it the page's own."""
    return (
        f'<meta name="color-scheme" content="light dark" />{BEFORE}'
        f'<link rel="stylesheet" href="./reader/reader.css?v={version}" />'
        f'<script src="./reader/streamlit.js?v={version}"></script>'
        f'<script defer src="./reader/reader.js?v={version}"></script>'
    )


def body() -> str:
    """Write what stands in the body beside Streamlit's page: the sentences for when that does not come."""
    return (
        f"<noscript><p>{escape(say(NO_SCRIPT))}</p></noscript>"
        f'<p id="too-old" role="alert" hidden>{escape(say(TOO_OLD))}</p>{IS_TOO_OLD}{line()}'
    )


def scripts_below(folder: Path, beginnings: tuple[str, ...]) -> tuple[str, ...]:
    """List the scripts whose names begin so and all that they import, each once."""
    waiting = [each.name for each in sorted(folder.glob("*.js")) if each.name.startswith(beginnings)]
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop(0)
        if name not in found and (folder / name).is_file():
            found[name] = None
            waiting += IMPORTED.findall((folder / name).read_text(encoding="utf-8"))
    return tuple(found)
