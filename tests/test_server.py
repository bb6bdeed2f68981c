"""The running server: its options, its answers, and that it talks to nobody else."""

import gzip
import json
import re
import subprocess
import sys
import tomllib
import urllib.error
import urllib.request
from email.message import Message
from http.client import HTTPConnection
from pathlib import Path

import pytest
from streamlit.file_util import get_static_dir
from streamlit.web.server.app_discovery import discover_asgi_app
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin, Subprotocol

from content.editions.html.icons import DRAWN, at_the_root
from content.site import ADDRESSES
from tests.servers import PROBE, ROOT, Server, at_home

WANTED = {
    "browser.gatherUsageStats": "False",
    "server.showEmailPrompt": "False",
    "server.fileWatcherType": "'none'",
    "server.enableXsrfProtection": "False",
    "server.enableAgentApi": "False",
    "global.minCachedMessageSize": "1000000000",  # no message stands for one that a browser may not have any more
    "server.disconnectedSessionTTL": "120",  # seconds; /privacy tells readers of the two minutes
    "runner.postScriptGC": "False",
    "runner.magicEnabled": "False",
    "client.toolbarMode": "'minimal'",
    "client.showErrorDetails": "'none'",
    "client.showErrorLinks": "False",
}

LONGEST_PAGE = {"br": 60_000, "gzip": 96_000}  # bytes; browsers take br over an encrypted line


def get(url: str, **headers: str) -> tuple[int, Message, bytes]:
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read()


def test_the_options_took_effect_in_the_running_server(server: Server) -> None:
    options = server.options()

    assert {name: options[name] for name in WANTED} == WANTED


def test_the_file_of_options_can_be_read_and_every_option_in_it_took_effect(server: Server) -> None:
    written = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))
    options = server.options()

    for section, values in written.items():
        for name, value in values.items():
            if not isinstance(value, dict):
                assert options[f"{section}.{name}"] == repr(value), name


def test_the_server_is_found_in_the_syntax_tree() -> None:
    found = discover_asgi_app(ROOT / "app.py")

    assert found.is_asgi_app


@pytest.mark.parametrize("path", [*sorted(ADDRESSES), "/sources?claim=R16", "/pushback?lang=xx"])
def test_a_page_carries_our_script_our_style_and_its_language(server: Server, path: str) -> None:
    status, headers, body = get(server.url + path)
    html = body.decode()

    assert status == 200
    assert '<html lang="en">' in html
    assert re.search(r'<script defer src="/reader/reader.js\?v=\w+">', html)
    assert re.search(r'<link rel="stylesheet" href="/reader/reader.css\?v=\w+"', html)
    assert " · A Face for a Phone Number</title>" in html
    assert "_stcore/agent" not in html
    policy = headers["content-security-policy"]
    assert "script-src 'self' 'sha256-" in policy
    assert "unsafe-eval" not in policy


def test_a_page_that_has_not_changed_is_not_sent_again(server: Server) -> None:
    _, headers, _ = get(server.url)

    status, _, body = get(server.url, If_None_Match=headers["etag"])

    assert status == 304
    assert body == b""


def test_text_is_compressed_and_the_same(server: Server) -> None:
    _, _, html = get(server.url)
    bundle = next(Path(get_static_dir(), "static", "js").glob("index.*.js")).name
    address = f"{server.url}/static/js/{bundle}"

    _, plain_headers, plain = get(address)
    _, headers, packed = get(address, Accept_Encoding="gzip")

    assert plain_headers["content-encoding"] is None
    assert headers["content-encoding"] == "gzip"
    assert "immutable" in headers["cache-control"]
    assert gzip.decompress(packed) == plain
    assert len(packed) < len(plain) / 2
    assert gzip.decompress(get(server.url, Accept_Encoding="gzip")[2]) == html


@pytest.mark.parametrize("encoding", ["gzip", "br"])
def test_a_page_is_short_on_the_wire(server: Server, encoding: str) -> None:
    weights = {path: len(get(server.url + path, Accept_Encoding=encoding)[2]) for path in ADDRESSES}

    assert {path: weight for path, weight in weights.items() if weight > LONGEST_PAGE[encoding]} == {}


def test_what_the_page_says_of_its_reader_is_kept_by_nobody(server: Server) -> None:
    assert get(f"{server.url}/privacy")[1]["cache-control"] == "no-store"
    assert get(f"{server.url}/concerns")[1]["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        *("/_stcore/metrics", "/_stcore/agent/openapi.json", "/nowhere", "/x.html", "/static/js/no.js", "/static/%00"),
        *("/static/js/%00.js", f"/static/{'a' * 300}", f"/static{'/a' * 3000}", "/reader/%00", "/figures/a/b"),
        *("/figures/no", "/figures/", "/favicon.png", "/manifest.json", "/static/js/./"),
    ],
)
def test_what_is_not_there_is_not_there(server: Server, path: str) -> None:
    status, headers, body = get(server.url + path, Accept_Encoding="gzip")

    assert status == 404
    assert headers["x-content-type-options"] == "nosniff"
    assert b"Traceback" not in body
    assert b"<title>Streamlit" not in body


@pytest.mark.parametrize("name", DRAWN)
def test_the_sign_is_where_programs_look_for_it_that_read_no_page(server: Server, name: str) -> None:
    status, headers, body = get(f"{server.url}/{name}")

    assert status == 200
    assert headers["content-type"].startswith("image/")
    assert body == at_the_root()[name]


def test_a_file_has_one_address(server: Server) -> None:
    name = next(Path(get_static_dir(), "static", "js").glob("index.*.js")).name

    assert get(f"{server.url}/static/js/{name}")[0] == 200
    for spelling in ("./", "../js/", "/", "%2e/"):
        assert get(f"{server.url}/static/js/{spelling}{name}")[0] == 404, spelling


def test_the_socket_says_to_a_browser_that_asks_for_a_page_what_it_is(server: Server) -> None:
    status, headers, _ = get(server.url + "/_stcore/stream")

    assert status == 426
    assert headers["x-content-type-options"] == "nosniff"


def test_no_other_site_may_speak_to_a_page(server: Server) -> None:
    told = json.loads(get(server.url + "/_stcore/host-config")[2])

    assert told["allowedOrigins"] == [server.url]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("/concerns/", "/concerns"), ("/Concerns", "/concerns"), ("/concerns.", "/concerns"), ("/.", "/")),
        *(
            ("/concerns%20", "/concerns"),
            ("/%E2%80%9Cconcerns%E2%80%9D%E3%80%82", "/concerns"),
            ("/concerns%3E", "/concerns"),
        ),
        ("/Face-Scan-Rule/?faces=30&lang=en", "/face-scan-rule?faces=30&lang=en"),
        *(
            ("/zh-Hans/concerns", "/concerns?lang=zh-Hans"),
            ("/zh-hant/Sources/?claim=A08", "/sources?lang=zh-Hant&claim=A08"),
        ),
        *(("/zh-Hans/", "/?lang=zh-Hans"), ("/zh-Hans", "/?lang=zh-Hans"), ("/en/concerns", "/concerns?lang=en")),
    ],
)
def test_an_address_that_was_typed_or_pasted_almost_right_leads_to_its_page(
    server: Server, typed: str, meant: str
) -> None:
    line = HTTPConnection("127.0.0.1", server.port, timeout=20)
    line.request("GET", typed)
    answer = line.getresponse()
    line.close()

    assert (answer.status, answer.getheader("location")) == (301, meant)
    assert answer.getheader("x-content-type-options") == "nosniff"
    assert get(server.url + meant)[0] == 200


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/%2e%2e/app.py", "/reader/../page.py", "/reader/%2e%2e/page.py"]
)
def test_no_path_leads_out_of_a_folder(server: Server, path: str) -> None:
    status, _, body = get(server.url + path, Accept_Encoding="gzip")

    assert status in (400, 403, 404)
    assert b"import" not in body


def test_a_socket_from_another_site_is_refused_and_ours_is_not(server: Server) -> None:
    address = f"ws://127.0.0.1:{server.port}/_stcore/stream"

    protocols = [Subprotocol("streamlit")]

    with (
        pytest.raises(InvalidStatus),
        connect(address, origin=Origin("http://elsewhere.example"), subprotocols=protocols),
    ):
        pass
    with connect(address, origin=Origin(server.url), subprotocols=protocols) as socket:
        assert socket.subprotocol == "streamlit"


def test_no_cookie_marks_a_reader(server: Server) -> None:
    for path in ("/", "/concerns", "/_stcore/host-config", "/_stcore/health"):
        _, headers, _ = get(server.url + path)
        assert headers["set-cookie"] is None


def test_the_probe_would_notice_a_connection(tmp_path: Path) -> None:
    code = "import sys; sys.audit('socket.connect', None, ('192.0.2.1', 80))"

    environment = {"PYTHONPATH": str(PROBE), "PROBE_FOLDER": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=60)

    noted = [json.loads(line) for line in (tmp_path / "connections").read_text(encoding="utf-8").splitlines()]
    assert any("192.0.2.1" in address and not at_home(address) for _, address in noted)
