"""The website: what stands in its files, without any browser."""

import io
import json
import re
import zipfile
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any

import pytest
import vl_convert
from lxml import etree
from markupsafe import Markup

from content.claims import CLAIMS
from content.editions.citing import VERSION, content_mark
from content.editions.html.charts import charts_of
from content.editions.html.icons import DRAWN as ICONS
from content.editions.html.ledger_list import whole_ledger
from content.editions.html.room_page import NAMES, room_page
from content.editions.html.whole import document
from content.editions.offered import APP, ONE_FILE
from content.editions.website.__main__ import main
from content.editions.website.addresses import between_files, file_of
from content.editions.website.filled import Around, filled
from content.editions.website.one_file import place_inside
from content.editions.website.policy import POLICY, hash_of
from content.editions.website.variants import NO_ROOMS
from content.editions.writing import NotEmptyError, write
from content.page import Page
from content.pages.privacy import PRIVACY
from content.pages.sources import SOURCES
from content.pages.teach import TEACH
from content.site import SITE_PAGES
from content.translations import LANGUAGES, Language
from tests.website import files, public_files, seen, stamp

SAME = [page for page in SITE_PAGES if page not in (PRIVACY, TEACH)]  # where a server says nothing of itself
KEYS = ("data-ask", "data-right", "data-number", "data-own", "data-replay", "data-setting", "name", "value", "id")
DRAWN = [page for page in SITE_PAGES if page.figures()]
GRAMMARS = Path(__file__).parent / "grammars"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SCRIPT = re.compile(r"<script(?P<given>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)


def app_page(page: Page) -> str:
    """Write a page of the app; where only a server knows what stands there, as the website has it."""
    return inside("".join(filled(piece, Around(POLICY)) for piece in document(page, Markup(), Markup())))


def website_page(page: Page) -> str:
    """Give a page as it stands in the website."""
    return inside(files()[file_of(page.address)].decode())


def inside(html: str) -> str:
    """Give what stands in a document between its head and its foot, up to the ledger."""
    page = html.partition('<div class="page">')[2].partition('id="line"')[0]
    return re.split(r'<section[^>]* class="written ledger"', page)[0]


@pytest.mark.parametrize("page", SAME, ids=lambda page: page.module)
def test_app_and_website_say_the_same_words_and_ask_under_the_same_names(page: Page) -> None:
    app, website = seen(app_page(page)), seen(website_page(page))

    assert website.words == app.words
    assert {key: website.all_of(key) for key in KEYS} == {key: app.all_of(key) for key in KEYS}


def test_the_page_for_teachers_says_where_rooms_can_be_had_and_has_every_plan() -> None:
    app, website = seen(app_page(TEACH)), seen(website_page(TEACH))

    assert " ".join(website.words).count(" ".join(seen(f"<p>{NO_ROOMS}</p>").words)) == 1
    assert {key: website.all_of(key) for key in KEYS} == {key: app.all_of(key) for key in KEYS}
    assert len(website.words) > 0.9 * len(app.words)


def test_the_ledger_of_the_website_has_every_claim_with_all_that_stands_behind_it() -> None:
    html = files()[file_of(SOURCES.address)].decode()

    ledger = html.partition('<div class="entries">')[2].partition("</section>")[0]

    assert seen(ledger).words == seen(whole_ledger()).words
    assert seen(ledger).all_of("data-id") == [each.id for each in CLAIMS]


def rows(part: Any) -> list[Any]:
    """List every row of data in a chart."""
    if isinstance(part, dict):
        return [row for name, each in part.items() for row in (each if name == "values" else rows(each))]
    return [row for each in part for row in rows(each)] if isinstance(part, list) else []


@pytest.mark.parametrize("page", DRAWN, ids=lambda page: page.module)
def test_the_charts_of_the_website_are_those_of_the_app_compiled(page: Page) -> None:
    (name,) = (name for name in files() if name.endswith(f"/charts/{page.module}.js"))
    app, website = charts_of(page), json.loads(files()[name].decode().removeprefix("face.came(").removesuffix(");\n"))

    assert app
    for id, chart in json.loads(app[1])["charts"].items():
        compiled = website["charts"][id].pop("vega")
        assert website["charts"][id] == chart
        assert all(row in rows(compiled) for row in rows(chart["spec"]) if isinstance(row, dict))
        values = {each["name"]: each.get("value") for each in compiled["signals"]}
        bound = [each for each in chart["spec"].get("params", []) if "bind" in each and "value" in each]
        assert {each["name"]: values[each["name"]] for each in bound} == {each["name"]: each["value"] for each in bound}


LOADED = ("href", "src", "srcset", "data-charts")


def leads_to(name: str, address: str) -> tuple[str, str]:
    """Give the file and the part that an address in a file leads to."""
    asked, _, part = address.partition("#")
    path = asked.partition("?")[0]
    return normpath(join(dirname(name), path)) if path else name, part


def test_every_link_and_every_file_of_the_website_is_there_and_every_part_that_a_link_names() -> None:
    read = {name: seen(content.decode()) for name, content in files().items() if name.endswith(".html")}
    parts = {name: set(each.all_of("id")) for name, each in read.items()}
    given = [
        (name, *leads_to(name, address))
        for name, each in read.items()
        if not name.endswith(ONE_FILE)
        for key in LOADED
        for address in each.all_of(key)
        if not re.match(r"https?:|mailto:|data:", address)
    ]

    assert len(given) > 1000
    assert set(ICONS) <= set(files())  # which is where programs look that read no page
    assert not {there for _, there, _ in given} - set(files())
    assert not [each for each in given if each[2] and each[2] not in parts[each[1]]]


def test_nothing_of_the_website_is_loaded_from_elsewhere() -> None:
    for name, content in files().items():
        if name.endswith(".html"):
            loads = [
                given for tag, given in seen(content.decode()).elements if tag in {"script", "img", "link", "source"}
            ]
            addresses = [each[key] for each in loads for key in ("src", "href", "srcset") if key in each]
            assert addresses
            assert not [each for each in addresses if re.match(r"(?:https?:)?//", each)], name


def test_a_page_runs_scripts_of_the_folder_alone_and_none_that_stands_in_it() -> None:
    for page in SITE_PAGES:
        html = files()[file_of(page.address)].decode()
        policies = [given["content"] for _, given in seen(html).elements if "http-equiv" in given]

        assert policies == [POLICY]
        assert not [script["text"] for script in SCRIPT.finditer(html) if script["text"]]
        assert not [name for name in seen(html).names() if name.startswith("on")]
    assert "script-src 'self';" in POLICY


def test_every_page_says_what_it_may_do() -> None:
    pages = {name: content.decode() for name, content in public_files().items() if name.endswith(".html")}
    assert [name for name, html in pages.items() if html.count('http-equiv="Content-Security-Policy"') != 1] == []


@pytest.mark.parametrize("folder", ["", *(f"{language.code}/" for language in LANGUAGES[1:])])
def test_the_one_file_names_each_of_its_scripts_by_hash_and_stays_below_five_megabytes(folder: str) -> None:
    html = files()[f"{folder}{ONE_FILE}"].decode()

    (policy,) = (given["content"] for _, given in seen(html).elements if "http-equiv" in given)
    run = [script["text"] for script in SCRIPT.finditer(html) if "text/plain" not in script["given"]]

    assert all(hash_of(text) in policy for text in run)
    assert len(run) == 2
    assert "script-src 'sha256-" in policy
    assert not re.search(r"script-src[^;]*(?:unsafe|self)", policy)
    assert len(html.encode()) < 5_000_000


def test_every_page_names_the_version_and_the_content_that_it_belongs_to() -> None:
    stamps = {stamp(files()[file_of(page.address)].decode()) for page in SITE_PAGES} | {
        stamp(files()[ONE_FILE].decode())
    }

    ((number, content),) = stamps
    assert number == VERSION
    assert content == content_mark()


def test_the_body_of_every_document_has_text_for_readers_that_fail_on_none() -> None:
    documents = {name: text.decode() for name, text in files().items() if name.endswith(".html")}
    rooms = {name: str(room_page("", name, name)) for name in NAMES}

    tight = [name for name, text in (documents | rooms).items() if not re.search(r"<body[^>]*>\n<", text)]

    assert len(documents) > len(SITE_PAGES)
    assert not tight


def app_in(language: Language) -> tuple[str, zipfile.ZipFile]:
    """Give the name of the file of all pages in a language, and that as platforms take it."""
    folder = "" if language == LANGUAGES[0] else f"{language.code}/"
    return f"{folder}{ONE_FILE}", zipfile.ZipFile(io.BytesIO(files()[f"{folder}{APP}"]))


def test_an_app_for_platforms_holds_all_pages_in_its_one_file_and_names_its_language() -> None:
    for language in LANGUAGES:
        name, app = app_in(language)
        assert app.namelist() == ["index.html", "imsmanifest.xml"]
        assert app.read("index.html") == files()[name]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_what_platforms_of_scorm_read_of_the_app_says_its_title_its_edition_and_each_file_and_asks_for_no_score(
    language: Language,
) -> None:
    name, app = app_in(language)
    manifest = etree.fromstring(app.read("imsmanifest.xml"))

    etree.RelaxNG(etree.parse(GRAMMARS / "scorm12.rng")).assertValid(manifest)
    (resource,) = manifest.iterfind(".//{*}resource")
    about = manifest.find(".//{*}general")
    title = re.search(r"<title>.* · (.+)</title>", files()[name].decode())
    assert {*app.namelist()} - {"imsmanifest.xml"} == {each.get("href") for each in manifest.iterfind(".//{*}file")}
    assert resource.get("href") == "index.html"
    assert resource.get("{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype") == "asset"
    assert title
    assert {each.text for each in manifest.iterfind(".//{*}item/{*}title")} == {title[1]}
    assert about.findtext("{*}language") == language.code
    assert [each.get(LANG) for each in about.iterfind(".//{*}langstring")] == [language.code] * 2
    version = manifest.findtext(".//{*}lifecycle/{*}version/{*}langstring") or ""
    assert (version.split()[0], version.split()[-1]) == stamp(files()[name].decode())


def test_each_language_of_the_app_is_a_course_of_its_own_to_a_platform() -> None:
    ids = {etree.fromstring(app_in(each)[1].read("imsmanifest.xml")).get("identifier") for each in LANGUAGES}

    assert len(ids) == len(LANGUAGES)


def test_a_folder_that_holds_anything_is_not_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "note.txt").write_text("mine", encoding="utf-8")

    code = main([str(tmp_path)])

    assert code == 2
    assert f"{tmp_path} exists and is no empty folder, so nothing was written." in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["note.txt"]


@pytest.mark.parametrize("kind", ["file", "link", "broken link"])
def test_what_is_no_folder_is_not_touched(tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    if kind == "file":
        out.write_text("mine", encoding="utf-8")
    else:
        (tmp_path / "there").mkdir() if kind == "link" else None
        out.symlink_to(tmp_path / "there")
    before = sorted(path.name for path in tmp_path.iterdir())

    with pytest.raises(NotEmptyError):
        write({"index.html": b"x"}, out)

    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_an_empty_folder_is_filled_and_everyone_may_read_it(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()

    write({"deep/index.html": b"x"}, out)

    assert (out / "deep" / "index.html").read_bytes() == b"x"
    assert out.stat().st_mode == tmp_path.joinpath("out", "deep").stat().st_mode
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_vega_says_whose_it_is_and_its_licences_stand_beside_it() -> None:
    (script,) = (name for name in files() if name.endswith("/vega.js"))

    head = files()[script].decode().splitlines()[0]

    assert f"Vega {vl_convert.get_vega_version()}" in head
    assert "vega-LICENCES.txt" in head
    assert b"University of Washington Interactive Data Lab" in files()[join(dirname(script), "vega-LICENCES.txt")]


def test_what_only_the_app_has_is_said_to_be_there_wherever_a_link_leads_to_it() -> None:
    html = files()["class/index.html"].decode()

    assert "A room for a class needs the app" in html
    assert between_files({}, 1)("/class/AB12") == "../class/index.html"
    assert place_inside("/class") == f"?page={TEACH.slug}"


@pytest.mark.parametrize(
    ("address", "file", "inside"),
    [
        ("/sources?claim=A10", "../sources/index.html#A10", "?page=sources#A10"),
        ("/?big=which-was-new", "../index.html?big=which-was-new", "?page=&big=which-was-new"),
        (
            "/check-yourself?ask=all#came",
            "../check-yourself/index.html?ask=all#came",
            "?page=check-yourself&ask=all#came",
        ),
    ],
)
def test_a_link_asks_of_a_file_what_it_asks_of_a_page(address: str, file: str, inside: str) -> None:
    assert between_files({}, 1)(address) == file
    assert place_inside(address) == inside


def test_a_public_address_stands_in_every_page_and_a_lost_reader_is_sent_home() -> None:
    found = public_files()

    assert 'href="https://face.example.org/concerns"' in found["concerns/index.html"].decode()
    assert b"https://face.example.org/concerns" in found["sitemap.xml"]
    assert 'href="https://face.example.org/concerns/index.html"' in found["404.html"].decode()
    images = re.findall(r'"https://face\.example\.org/(reader/[^"]+)"', found["index.html"].decode())
    assert images
    assert set(images) <= set(found)
