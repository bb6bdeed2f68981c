"""The website in a real browser: from a folder as on a stick, from one file, and from a plain server of files."""

import functools
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from content.claims import CLAIMS
from content.editions.offered import ONE_FILE
from content.editions.website.addresses import file_of
from content.ledger import search as search_ledger
from content.site import SITE_PAGES, every_figure
from tests import website
from tests.browser.alone import WITH_CHARTS
from tests.browser.reader import KEY, OPEN_DETAILS, Reader
from tests.browser.screens import TWO_FRAMES
from tests.browser.test_memory import UNREACHABLE
from tests.browser.test_shift import WATCH

# Brings every chart before its reader, and says whether all are drawn.
COME = """() => {
  const waits = [...document.querySelectorAll('.chart')].find((each) => !each.querySelector('svg.marks .role-mark'));
  if (waits) waits.scrollIntoView({ block: 'center', behavior: 'instant' });
  return !waits;
}"""
# What a chart says, and how much it draws; where that is depends on the width of its place.
SAID = """() => Object.fromEntries([...document.querySelectorAll('.chart')].map((chart) => [chart.id,
  [[...chart.querySelectorAll('svg.marks text')].map((each) => each.textContent),
  chart.querySelectorAll('svg.marks path').length]]))"""
# Of a picture by itself: which fonts it could not draw, and which words leave it.
LACKS = """async () => {
  await document.fonts.ready;
  const { width, height } = document.documentElement.viewBox.baseVal, [text] = [document.querySelectorAll('text')];
  const out = ({ left, right, top, bottom }) => left < 0 || right > width + 0.5 || top < 0 || bottom > height + 1;
  return [[...document.fonts].filter(({ status }) => status !== 'loaded').map(({ family }) => family),
    [...text].filter((each) => each.textContent && out(each.getBoundingClientRect())).map((each) => each.textContent)];
}"""
KEPT = f"() => JSON.parse(localStorage['{KEY}'] || '{{}}').answers || {{}}"


@dataclass
class Visitor:
    """A reader of the website, with what their browser complained of and asked for."""

    page: Page
    start: str
    faults: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    def open(self, address: str) -> None:
        """Open a page by its file."""
        self.page.goto(f"{self.start}/{address}")
        expect(self.page.locator("h1")).to_be_visible()

    def open_page(self, address: str) -> None:
        """Open a page and bring every chart of it."""
        self.open(file_of(address))
        self.bring()

    def bring(self) -> None:
        """Come near to every chart, those that are folded away among them."""
        self.page.evaluate(OPEN_DETAILS)
        self.page.wait_for_function(COME, timeout=20_000)

    def follow(self, address: str) -> None:
        """Go on by the masthead, as it stands on the page."""
        self.page.locator(f".masthead [data-visited='{address}'] a").first.evaluate("(link) => link.click()")
        expect(self.page.locator(f"h1[data-page='{address}']")).to_be_visible()

    def answer(self, ask: str, letter: str) -> None:
        """Choose a letter and commit to it."""
        form = self.page.locator(f"form[data-ask='{ask}']")
        form.locator(f"fieldset[data-right] input[value='{letter}']").check()
        form.locator("button[type='submit']").click()


@contextmanager
def visiting(chromium: Browser, start: str) -> Iterator[Visitor]:
    """Open a browser of its own, which notes what it complains of and where it asks."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    visitor = Visitor(context.new_page(), start)
    visitor.page.on("pageerror", lambda fault: visitor.faults.append(str(fault)))
    visitor.page.on(
        "console", lambda said: visitor.faults.append(said.text) if said.type in {"error", "warning"} else None
    )
    context.on("request", lambda request: visitor.asked.add(request.url))
    yield visitor
    context.close()


@pytest.fixture(scope="module")
def folder() -> Path:
    return website.folder()


@pytest.fixture
def visitor(chromium: Browser, folder: Path) -> Iterator[Visitor]:
    """Whoever opens the folder by a double click."""
    with visiting(chromium, folder.as_uri()) as one:
        yield one
        assert one.faults == []
        assert not [url for url in one.asked if not url.startswith((folder.as_uri(), "data:", "blob:"))]


@pytest.fixture
def holder(chromium: Browser, folder: Path, tmp_path: Path) -> Iterator[Visitor]:
    """Whoever has the one file and nothing else."""
    (tmp_path / ONE_FILE).write_bytes((folder / ONE_FILE).read_bytes())
    with visiting(chromium, tmp_path.as_uri()) as one:
        one.open(ONE_FILE)
        yield one
        assert one.faults == []
        assert {url.split("?")[0] for url in one.asked if not url.startswith(("data:", "blob:"))} == {
            f"{tmp_path.as_uri()}/{ONE_FILE}"
        }


class Quiet(SimpleHTTPRequestHandler):
    """A server of files that knows nothing of us."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def host(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def guest(chromium: Browser, host: str) -> Iterator[Visitor]:
    """Whoever reads the website from a host of files."""
    with visiting(chromium, host) as one:
        yield one
        assert one.faults == []
        assert not [url for url in one.asked if not url.startswith((host, "data:", "blob:"))]


@dataclass
class Walked:
    """What somebody found on a phone who opened every page of the folder and took every picture along."""

    pages: list[str | None] = field(default_factory=list)
    pictures: dict[Path, bytes] = field(default_factory=dict)


@pytest.fixture(scope="module")
def walked(chromium: Browser, folder: Path) -> Walked:
    found = Walked()
    with visiting(chromium, folder.as_uri()) as one:
        one.page.set_viewport_size({"width": 390, "height": 823})
        for page in SITE_PAGES:
            one.open_page(page.address)
            found.pages.append(one.page.locator("h1").get_attribute("data-page"))
            for button in one.page.locator("button[data-picture='svg']").all():
                with one.page.expect_download() as download:
                    button.evaluate("(each) => each.click()")
                found.pictures[Path(download.value.suggested_filename)] = download.value.path().read_bytes()
        assert one.faults == []
        assert not [url for url in one.asked if not url.startswith((folder.as_uri(), "data:", "blob:"))]
    return found


def test_from_a_folder_every_page_comes_whole_and_draws_its_charts(walked: Walked) -> None:
    assert walked.pages == [page.address for page in SITE_PAGES]


def test_every_picture_of_a_phone_brings_its_fonts_and_cuts_no_word(
    walked: Walked, chromium: Browser, tmp_path: Path
) -> None:
    alone, lacks = chromium.new_page(), {}
    for name, content in walked.pictures.items():
        (tmp_path / name).write_bytes(content)
        alone.goto((tmp_path / name).as_uri())
        lacks[name] = alone.evaluate(LACKS)
    alone.close()

    assert len(lacks) == len(every_figure())
    assert {content.count(b"url(data:font/woff2;base64,") for content in walked.pictures.values()} == {2}
    assert {name: lack for name, lack in lacks.items() if lack != [[], []]} == {}


def test_a_chart_of_the_website_is_drawn_like_that_of_the_app(visitor: Visitor, reader: Reader) -> None:
    for address in WITH_CHARTS[:3]:
        reader.open(address)
        reader.open_everything()
        visitor.open_page(address)

        app, alone = (each.evaluate(SAID) for each in (reader.page, visitor.page))
        assert alone == app


def test_from_a_folder_a_guess_is_answered_kept_on_the_next_page_and_greeted_by_nobody(visitor: Visitor) -> None:
    visitor.open("index.html")

    visitor.answer("which-was-new", "b")
    visitor.follow("/concerns")

    expect(visitor.page.locator(".earlier")).to_be_hidden()
    expect(visitor.page.locator("#apart")).to_be_hidden()
    assert visitor.page.evaluate(KEPT) == {"which-was-new": "b"}
    assert visitor.page.url.endswith("/concerns/index.html")
    visitor.follow("/check-yourself")
    expect(visitor.page.locator("[data-replay='which-was-new']")).to_contain_text("The photo of the buyer")


def test_from_a_folder_a_slider_moves_its_chart_and_the_address_says_so(visitor: Visitor) -> None:
    visitor.open_page("/concerns")
    slider = visitor.page.locator("#chart-leak input[type='range']").first
    before = visitor.page.locator("h3#leak").inner_text()

    slider.focus()
    for _ in range(3):
        slider.press("ArrowLeft")

    visitor.page.wait_for_function("() => location.search.length > 1")
    expect(visitor.page.locator("h3#leak")).not_to_have_text(before)
    visitor.page.reload()
    visitor.bring()
    expect(visitor.page.locator("h3#leak")).not_to_have_text(before)


def test_from_a_folder_the_quiz_asks_and_scores(visitor: Visitor) -> None:
    visitor.open("check-yourself/index.html?ask=all")

    form = visitor.page.locator("form[data-ask='check-who-must-match']")
    form.locator("fieldset[data-right] input[value='b']").check()
    form.locator("fieldset.sure input[value='b']").check()
    form.locator("button[type='submit']").click()

    expect(form.locator("output")).to_contain_text("Your answer")
    expect(visitor.page.locator(".result .summary")).to_contain_text("of 1 right so far")


def test_from_a_folder_the_ledger_is_searched_through_all_that_stands_behind_a_claim(visitor: Visitor) -> None:
    visitor.open("sources/index.html")

    visitor.page.get_by_label("Search the claims").fill("fingerprint")

    found = f"{len(search_ledger('fingerprint'))} of {len(CLAIMS)} claims"
    expect(visitor.page.locator(".ledger .count")).to_have_text(found)


def test_from_a_folder_files_and_pictures_of_a_chart_are_handed_over(visitor: Visitor) -> None:
    visitor.open_page("/concerns")

    for button, name in (("a.tool[href$='.csv']", ".csv"), ("button[data-picture='svg']", ".svg")):
        with visitor.page.expect_download() as download:
            visitor.page.locator(button).first.evaluate("(each) => each.click()")
        assert download.value.suggested_filename.endswith(name)
        text = Path(download.value.path()).read_text(encoding="utf-8")
        assert text.startswith("\ufeff# ") if name == ".csv" else "url(data:font/woff2;base64," in text


def test_from_a_folder_a_lesson_plan_opens_what_it_shows_alone_and_all_questions_are_one_press_away(
    visitor: Visitor,
) -> None:
    visitor.open("teach/index.html")
    with visitor.page.expect_popup() as opened:
        visitor.page.locator("a[href*='?big=which-was-new']").first.click()
    expect(opened.value.locator("dialog.big[open]")).to_contain_text("Which was new?")

    visitor.open("check-yourself/index.html")
    visitor.page.locator(".to-all").click()
    expect(visitor.page.locator("form[data-ask='check-who-must-match']")).to_be_visible()


def test_of_a_page_that_nobody_else_can_open_no_address_is_cited_and_no_code_offered(visitor: Visitor) -> None:
    visitor.open("concerns/index.html")
    visitor.page.evaluate(OPEN_DETAILS)

    expect(visitor.page.locator(".citation")).to_be_visible()
    expect(visitor.page.locator(".cite")).not_to_contain_text("file:")
    expect(visitor.page.locator("button[data-code]")).to_be_hidden()


def test_a_page_with_a_public_address_shows_it_as_a_code(chromium: Browser) -> None:
    with visiting(chromium, website.public_folder().as_uri()) as one:
        for file, address in (("index.html", "/"), ("concerns/index.html", "/concerns")):
            one.open(file)
            one.page.evaluate(OPEN_DETAILS)
            one.page.locator("button[data-code]").click()

            expect(one.page.locator(".cite .code")).to_have_text(f"https://face.example.org{address}")
            one.page.wait_for_function("() => document.querySelector('.cite .code img').naturalWidth > 100")
        assert one.faults == []


def test_what_a_browser_keeps_apart_for_each_file_is_said_where_it_is_missing(visitor: Visitor) -> None:
    visitor.open("index.html")
    visitor.answer("which-was-new", "b")
    visitor.page.context.add_init_script("localStorage.clear()")  # as it is where every file has a store of its own

    visitor.follow("/concerns")

    note = visitor.page.locator("#apart")
    expect(note).to_be_visible()
    expect(note).to_contain_text("this browser keeps apart what belongs to each")
    assert "kept" not in visitor.page.url
    note.locator("a").click()
    expect(visitor.page.locator("h1[data-page='/']")).to_be_visible()
    assert visitor.page.url.endswith(ONE_FILE)


def test_a_browser_that_keeps_nothing_of_files_is_told_so_and_the_one_file_keeps_it_for_a_visit(
    visitor: Visitor,
) -> None:
    visitor.page.add_init_script(UNREACHABLE["no storage at all"])
    visitor.open("index.html")
    visitor.answer("which-was-new", "b")

    visitor.follow("/concerns")

    note = visitor.page.locator("#unkept")
    expect(note).to_contain_text("gone when you leave this page")
    expect(visitor.page.locator("#apart")).to_be_hidden()
    note.locator("a").click()
    visitor.answer("which-was-new", "b")
    visitor.follow("/check-yourself")
    expect(visitor.page.locator("[data-replay='which-was-new']")).to_contain_text("The photo of the buyer")


@pytest.mark.parametrize(
    "form", ["/sources/#A10", "/sources#A10", "/sources/?claim=A10", "/sources?claim=a10", "/sources/index.html#A10"]
)
def test_on_a_host_a_claim_has_the_addresses_that_it_has_live(guest: Visitor, form: str) -> None:
    guest.page.goto(guest.start + form)

    entry = guest.page.locator("#A10")
    expect(entry.locator("details")).to_have_attribute("open", "")
    expect(entry).to_be_in_viewport()
    assert guest.page.url.endswith("#A10")


def test_on_a_host_a_claim_that_is_none_is_named(guest: Visitor) -> None:
    guest.page.goto(f"{guest.start}/sources?claim=Z99")

    expect(guest.page.locator(".apology.unknown")).to_have_text(
        "No claim has the id “Z99”. The whole ledger stands below."
    )


def test_on_a_host_every_address_of_the_app_opens(guest: Visitor) -> None:
    for page in SITE_PAGES:
        guest.page.goto(guest.start + page.address.rstrip("/"))

        expect(guest.page.locator(f"h1[data-page='{page.address}']")).to_be_visible()


def late(route: Route) -> None:
    """Bring a file after the page was drawn once."""
    time.sleep(0.2)
    route.continue_()


def test_on_a_host_an_address_with_a_slash_opens_and_nothing_moves_while_its_script_comes(guest: Visitor) -> None:
    guest.page.set_viewport_size({"width": 390, "height": 823})
    guest.page.add_init_script(WATCH)
    guest.page.route("**/script.js", late)
    moved = {}

    for page in SITE_PAGES:
        guest.page.goto(f"{guest.start}{page.address.rstrip('/')}/")
        expect(guest.page.locator(f"h1[data-page='{page.address}']")).to_be_visible()
        guest.page.evaluate(TWO_FRAMES)
        moved[page.address] = guest.page.evaluate("window.moved")

    assert {address: share for address, share in moved.items() if share > 0.01} == {}


@pytest.mark.inside
def test_live_a_claim_opens_by_its_name_behind_the_page(reader: Reader) -> None:
    reader.visit("/sources#A10")

    entry = reader.page.locator("#A10")
    expect(entry.locator("details")).to_have_attribute("open", "")
    expect(entry).to_be_in_viewport()


def test_in_the_one_file_a_reader_goes_through_every_page_and_back(holder: Visitor) -> None:
    for page in SITE_PAGES[1:]:
        holder.follow(page.address)
        holder.bring()

        assert f"?page={page.slug}" in holder.page.url
    holder.page.go_back()
    expect(holder.page.locator(f"h1[data-page='{SITE_PAGES[-2].address}']")).to_be_visible()
    holder.page.reload()
    expect(holder.page.locator(f"h1[data-page='{SITE_PAGES[-2].address}']")).to_be_visible()
    holder.follow("/")
    holder.open(f"{ONE_FILE}?page=")
    holder.follow("/concerns")
    holder.page.go_back()
    expect(holder.page.locator("h1[data-page='/']")).to_be_visible()


def test_in_the_one_file_in_chinese_a_guess_is_answered_and_a_reader_goes_on(chromium: Browser, folder: Path) -> None:
    with visiting(chromium, (folder / "zh-Hans").as_uri()) as holder:
        holder.open(ONE_FILE)

        holder.answer("which-was-new", "b")
        expect(holder.page.locator("form[data-ask='which-was-new'] output")).to_contain_text("你的答案：")
        holder.follow("/concerns")
        holder.page.go_back()

        expect(holder.page.locator("form[data-ask='which-was-new'] output")).to_contain_text("你的答案：")
        assert holder.faults == []


def test_in_the_one_file_a_link_asks_for_one_thing_alone_and_for_all_questions(holder: Visitor) -> None:
    holder.follow("/check-yourself")
    holder.page.locator(".to-all").click()
    expect(holder.page.locator("form[data-ask='check-who-must-match']")).to_be_visible()

    holder.follow("/teach")
    with holder.page.expect_popup() as opened:
        holder.page.locator("a[href*='big=which-was-new']").first.click()
    expect(opened.value.locator("dialog.big[open]")).to_contain_text("Which was new?")


def test_in_the_one_file_a_guess_a_chart_a_question_and_the_ledger_work(holder: Visitor) -> None:
    holder.answer("which-was-new", "b")
    holder.follow("/concerns")
    holder.bring()
    slider = holder.page.locator("#chart-leak input[type='range']").first
    slider.focus()
    slider.press("ArrowLeft")
    holder.page.wait_for_function("() => location.search.includes('&')")
    expect(holder.page.locator("[data-frame='leak']")).to_have_attribute("hidden", "")  # nobody could open it
    holder.page.locator("[data-foot='leak'] button[data-copy]").click()
    assert "?page=concerns&" in holder.page.locator("[data-foot='leak'] .copying input").input_value()
    holder.open(f"{ONE_FILE}?page=sources&claim=A10")
    expect(holder.page.locator("#A10 details")).to_have_attribute("open", "")
    holder.page.get_by_label("Search the claims").fill("fingerprint")

    found = f"{len(search_ledger('fingerprint'))} of {len(CLAIMS)} claims"
    expect(holder.page.locator(".ledger .count")).to_have_text(found)
    holder.follow("/check-yourself")
    expect(holder.page.locator("[data-replay='which-was-new']")).to_contain_text("The photo of the buyer")
    assert holder.page.evaluate(KEPT) == {"which-was-new": "b"}
