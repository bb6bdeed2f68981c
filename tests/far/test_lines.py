"""Lines and places that readers really have: slow, framed by a learning platform, plain and by a name of the house."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from content.editions.html.document import LINE
from tests.browser.alone import LIVE
from tests.browser.reader import COMPLETE, Reader, kept_if_it_fails, reading
from tests.servers import Server, installed, serving

NAME = "classroom.lan"
SLOW: dict[str, float] = {
    "offline": False,
    "latency": 300,
    "downloadThroughput": 50_000,
    "uploadThroughput": 50_000,
}  # 400 kbit/s
QUICK: dict[str, float] = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
CHARTS = "**/reader/charts/*.json"
HARMLESS = "Cross-Origin-Opener-Policy"  # which Chromium says to leave out on a plain line
PATIENT = 120_000  # milliseconds; what is promised is the order of things and not their time


@contextmanager
def platform(shows: str, rights: str = "") -> Iterator[str]:
    """Run a learning platform of another site that shows this address in a frame."""
    frame = f'<iframe src="{shows}" {rights} style="width:100%;height:90vh"></iframe>'
    written = f"<!doctype html><title>Course</title>{frame}"

    class Course(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(written.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Course) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://localhost:{server.server_port}"  # for a browser another site than 127.0.0.1
        finally:
            server.shutdown()
            thread.join(timeout=10)


@pytest.fixture(scope="module")
def framed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("framed"), settings={"FACE_FRAME_ANCESTORS": "http://localhost:*"}) as server:
        yield server


@pytest.fixture(scope="module")
def house(chromium: Browser) -> Iterator[BrowserContext]:
    """A phone that knows the server by a name in its own network."""
    names = f"--host-resolver-rules=MAP {NAME} 127.0.0.1"
    browser = chromium.browser_type.launch(executable_path=installed(), args=["--no-sandbox", names])
    context = browser.new_context(viewport={"width": 390, "height": 760}, has_touch=True, reduced_motion="reduce")
    with kept_if_it_fails(context):
        yield context
    browser.close()


def hurry(page: Page, line: dict[str, float]) -> None:
    """Give the page a line of this kind."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", line)


def test_on_a_slow_line_a_guess_is_answered_before_any_chart_is_there_and_stays_when_they_come(
    chromium: Browser, server: Server
) -> None:
    with reading(chromium, server) as reader:
        reader.page.set_default_timeout(PATIENT)
        hurry(reader.page, SLOW)
        reader.page.goto(server.url, wait_until="commit")
        form = reader.answer("which-was-new", "c")
        expect(form.locator("output")).to_contain_text("That is right.", timeout=PATIENT)
        drawn = reader.page.locator("svg.marks .role-mark").count()

        hurry(reader.page, QUICK)
        reader.page.wait_for_function(COMPLETE, timeout=60_000)

        assert drawn == 0
        expect(form.locator("output")).to_contain_text("That is right.")
        assert reader.complaints == []


def test_in_the_frame_of_a_learning_platform_all_works_and_a_source_opens_outside_of_it(
    chromium: Browser, framed: Server
) -> None:
    with platform(f"{framed.url}/") as course, reading(chromium, framed) as reader:
        reader.page.goto(course)
        frame = reader.page.frame_locator("iframe")
        expect(frame.locator(".chart svg.marks .role-mark").first).to_be_attached(timeout=30_000)
        form = frame.locator("form[data-ask='which-was-new']")
        form.locator("input[value='c']").check()
        form.locator("button[type='submit']").click()
        expect(form.locator("output")).to_contain_text("That is right.")

        frame.locator("button.mark:visible").first.click()
        with reader.page.expect_popup() as opened:
            frame.locator("[popover]:popover-open .sources a").first.click()
        assert not opened.value.url.startswith(framed.url)
        frame.locator("[popover]:popover-open .close").click()
        frame.locator(".ways a.next").click()

        expect(frame.locator("h1[data-page='/real-name-registration']")).to_be_visible()
        assert reader.page.url.rstrip("/") == course


def test_the_code_to_embed_shows_a_chart_alone_as_it_was_set_on_the_page_of_a_course(
    chromium: Browser, framed: Server
) -> None:
    with platform("about:blank") as course, reading(chromium, framed) as reader:
        reader.open("/concerns?holders=8")
        reader.page.locator("[data-foot='leak'] .data > summary").click()
        reader.page.locator("[data-frame='leak']").click()
        expect(reader.page.locator("[data-foot='leak'] .copying").get_by_role("status")).not_to_be_empty()
        code = reader.page.locator("[data-foot='leak'] .copying input").input_value()

        reader.page.goto(course)
        reader.page.evaluate(
            "(code) => { document.body.innerHTML = `<input>${'<p>Words</p>'.repeat(20)}${code}`; }", code
        )
        reader.page.locator("input").focus()

        alone = reader.page.frame_locator("iframe").locator("dialog.big[open]")
        expect(alone.locator("#chart-leak svg.marks .role-mark").first).to_be_attached(timeout=30_000)
        expect(alone.locator("input[name='holders']")).to_have_value("8")
        expect(reader.page.locator("iframe")).to_have_attribute("title", re.compile("8 holders"))
        expect(reader.page.locator("input")).to_be_focused()  # whoever reads the course stays where they are
        assert reader.page.evaluate("scrollY") == 0


def test_in_a_frame_that_may_run_scripts_and_nothing_else_a_guess_is_answered_and_charts_come_or_it_says_what_lacks(
    chromium: Browser, framed: Server
) -> None:
    with platform(f"{framed.url}/", 'sandbox="allow-scripts"') as course, reading(chromium, framed) as reader:
        reader.page.route(CHARTS, lambda route: route.abort())
        reader.page.goto(course)
        frame = reader.page.frame_locator("iframe")
        form = frame.locator("form[data-ask='which-was-new']")
        form.locator("input[value='c']").check()
        form.locator("input[value='c']").press("Enter")
        expect(form.locator("output")).to_contain_text("That is right.")
        expect(frame.locator("#line > span")).to_have_text(LINE["framed"], timeout=20_000)

        reader.page.unroute(CHARTS)
        frame.locator(".ways a.next").click()
        expect(frame.locator("h1[data-page='/real-name-registration']")).to_be_visible()
        inside = reader.page.frames[1]
        inside.wait_for_function(COMPLETE, timeout=30_000)

        assert inside.evaluate("self.origin") == "null"
        assert inside.evaluate("document.fonts.check('16px FaceSans')")
        expect(frame.locator("#line > span")).to_be_empty()


def test_a_blocker_that_takes_what_the_live_part_asks_first_leaves_charts_and_no_dialog(
    chromium: Browser, server: Server
) -> None:
    with reading(chromium, server) as reader:
        for name in ("health", "host-config"):
            reader.page.route(f"**/_stcore/{name}", lambda route: route.abort())
        reader.page.goto(f"{server.url}/concerns")
        reader.page.wait_for_function(COMPLETE, timeout=30_000)

        reader.page.wait_for_timeout(5_000)

        expect(reader.page.get_by_role("dialog")).to_have_count(0)
        expect(reader.answer("perfect-lock", "a").locator("output")).to_contain_text("Your answer")


def test_where_style_and_fonts_are_blocked_a_guess_is_answered_charts_come_and_the_way_goes_on(
    chromium: Browser, server: Server
) -> None:
    with reading(chromium, server) as reader:
        for names in ("**/reader.css*", "**/*.woff2*"):
            reader.page.route(names, lambda route: route.abort())
        reader.page.goto(f"{server.url}/concerns")
        reader.page.wait_for_function(COMPLETE, timeout=30_000)

        expect(reader.answer("perfect-lock", "a").locator("output")).to_contain_text("Your answer")
        reader.page.locator(".ways a.next").click()

        expect(reader.page.locator("h1[data-page='/cameras-and-control']")).to_be_visible()


def test_a_phone_on_a_plain_line_by_a_name_of_the_house_has_live_charts_cards_and_what_it_kept(
    house: BrowserContext, server: Server
) -> None:
    phone = Reader(house.new_page(), Server(f"http://{NAME}:{server.port}", server.port, server.notes))
    phone.open("/concerns")
    expect(phone.answer("perfect-lock", "a").locator("output")).to_contain_text("Your answer")
    phone.page.locator("main button.mark:visible").first.tap()
    expect(phone.page.locator("[popover].card:popover-open")).to_have_count(1)

    phone.reload()

    assert phone.page.evaluate("isSecureContext") is False
    assert phone.page.evaluate(LIVE)
    expect(phone.page.locator("form[data-ask='perfect-lock'] output")).to_contain_text("Your answer")
    phone.page.locator("[data-foot='leak']").get_by_role("button", name="Link").tap()
    expect(phone.page.locator("[data-foot='leak'] .copying").get_by_role("status")).not_to_be_empty()
    assert [each for each in phone.complaints if HARMLESS not in each] == []
    assert phone.hosts == {f"{NAME}:{server.port}"}
