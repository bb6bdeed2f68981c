"""On a learning platform: what the pages say of where choices are kept is so, and what its frame forbids is said."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Frame, FrameLocator, Locator, Page, Route, expect

from content.editions.html.document import FORBIDDEN
from content.editions.html.elsewhere import DELETED, INSTEAD, PLATFORM
from content.editions.html.script import FIRST
from content.editions.offered import ONE_FILE
from content.site import SITE_PAGES
from content.translations import LANGUAGES, say, speaking
from tests import website
from tests.browser.reader import FOLLOW, KEY, Reader, reading
from tests.servers import Server

# A store as platforms have it: what was set stands on it as well and is taken in again, unless it was removed.
STORE = """(() => {
  let data = {};
  class Kept {
    get length() { return Object.keys(data).length; }
    key(place) { return Object.keys(data)[place] || null; }
    getItem(name) { Object.assign(data, this); return data[name] || null; }
    setItem(name, text) { data[name] = String(text); this[name] = data[name]; }
    removeItem(name) { delete data[name]; delete this[name]; }
    clear() { data = {}; }
  }
  Object.defineProperty(window, 'localStorage', { value: new Kept(), configurable: true });
})()"""
# Every sentence that a reader sees or hears on the page, and every one that its script may say.
SAID = """() => [document.body.innerText, ...[...document.querySelectorAll('body *')].flatMap((each) =>
  [...each.attributes].filter(({ name }) => /^(data-say|data-there|aria-label|title|placeholder)/.test(name))
    .map(({ value }) => value))].join('\\n')"""
OPEN = "document.querySelectorAll('main details').forEach((each) => { each.open = true })"
KEEPING = re.compile(r"(?:this|your) (?:browser|device|computer)|sent to nobody|sent to anyone|no copy", re.IGNORECASE)
SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n+")
TRUE = (  # what names a browser, and is so on a platform too
    PLATFORM,
    "so this browser draws them by itself",
    "This browser is too old to move the charts.",
    "These pages were opened as files, and this browser keeps apart",  # which is said of files alone
    "This browser keeps nothing for us: what you answer is gone when you leave this page.",  # where nothing is kept
    "in the stores that the platform and this browser give it",
    "kept by the platform that shows this page, and not in this browser",
    "We get no copy.",
    "our browser enforces it",
    "your browser comes back encrypted only",
    "the name of your browser",
    "the first language of your browser",
    "of your device",
    "Your browser sends",
    "the server tells your browser what the page may do",
    "device: the random number that this browser made up for it",
    "No row is of this browser.",
    "Of this browser:",
    "Who clears this browser, or opens a private window",
    "if this browser forgets you",  # the cookie of a teacher
    "No copy of that file holds a device together with its choice",  # a file of the server
)
COURSE, PAGES = "http://course.example", "http://pages.example"
OURS = f"{PAGES}/index.html"
ALL = "allow-scripts allow-same-origin allow-popups allow-downloads allow-modals"


def false_on(page: Page | Frame) -> list[str]:
    """List what the page says of browsers and of what they keep that nobody has found true on a platform."""
    page.evaluate(OPEN)
    said = {each.strip() for each in SENTENCE.split(page.evaluate(SAID)) if KEEPING.search(each)}
    return sorted(each for each in said if not any(true in each for true in TRUE))


@pytest.fixture(scope="module")
def learner(chromium: Browser, server: Server) -> Iterator[Reader]:
    """A reader whose platform keeps what they choose."""
    with reading(chromium, server) as one:
        one.page.add_init_script(STORE)
        one.page.goto(f"{server.url}/glossary")
        yield one


def visit(learner: Reader, address: str) -> None:
    """Go to a page without waiting for its charts."""
    learner.page.evaluate(FOLLOW, address)
    expect(learner.page.locator(f"h1[data-page='{address}']")).to_be_visible()
    learner.page.wait_for_function(
        "document.querySelector('main').dataset.address && !document.querySelector('.of-browser')"
    )


def test_no_page_says_that_this_browser_keeps_what_a_platform_keeps(learner: Reader) -> None:
    found = {}
    for page in SITE_PAGES:
        visit(learner, page.address)
        found[page.address] = false_on(learner.page)

    assert {address: said for address, said in found.items() if said} == {}


def test_nor_does_one_in_another_language(learner: Reader) -> None:
    language = LANGUAGES[-1]
    with speaking(language):
        false, true = [say(each) for each in INSTEAD], say(PLATFORM)
    learner.page.goto(f"{learner.server.url}/?lang={language.code}")
    expect(learner.page.locator(".hint").first).to_have_text(true)

    for address in ("/real-name-registration", "/check-yourself", "/privacy"):
        visit(learner, address)
        said = learner.page.evaluate(SAID)
        assert [each for each in false if each in said] == [], address
    learner.page.goto(f"{learner.server.url}/?lang={LANGUAGES[0].code}")


def test_what_is_true_there_stands_before_any_script_has_come(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.page.add_init_script(STORE)
        reader.page.route("**/reader.js*", lambda route: route.abort())
        reader.page.goto(server.url)

        expect(reader.page.locator(".hint .of-platform").first).to_be_visible()
        expect(reader.page.locator(".hint .of-browser").first).to_be_hidden()


def test_where_the_browser_keeps_it_nothing_is_said_of_a_platform(reader: Reader) -> None:
    reader.open("/check-yourself")

    expect(reader.page.locator("main")).to_contain_text("What you choose stays in this browser. It is sent to nobody.")
    expect(reader.page.locator(".of-platform")).to_have_count(0)


def test_what_is_forgotten_is_gone_from_a_store_that_brings_back_what_was_only_cleared(learner: Reader) -> None:
    visit(learner, "/check-yourself")
    learner.answer("check-who-must-match", "b", sure="b")
    expect(learner.page.locator(".kept > p")).to_contain_text("Kept at the moment: answers: 1")
    visit(learner, "/privacy")
    expect(learner.page.locator(".holds li > strong", has_text=KEY)).to_have_count(1)
    expect(learner.page.locator(".holds li > strong", has_text="getItem")).to_have_count(0)

    learner.forget()

    expect(learner.page.locator(".kept > p")).to_have_text(DELETED)
    assert learner.kept() is None
    assert learner.page.evaluate("localStorage.length") == 0


STORES = {
    "the browser's": ("", ""),
    "the browser's, without room": ("Storage.prototype.setItem = () => { throw new Error('full'); }", ""),
    "none": ("define({ value: null })", ""),
    "one that is blocked": ("define({ get() { throw new Error('no'); } })", ""),
    "another one": ("define({ value: { getItem: () => null } })", "platform"),
    "another one of the same kind": ("define({ value: Object.create(Storage.prototype) })", "platform"),
    "one around the browser's": ("define({ value: new Proxy(localStorage, {}) })", "platform"),
}


@pytest.mark.parametrize("store", STORES)
def test_a_store_is_known_by_whose_it_is(bare: Page, store: str) -> None:
    does, keeper = STORES[store]
    found = bare.evaluate(
        """([does, first]) => {
      const own = Object.getOwnPropertyDescriptor(window, 'localStorage'), { setItem } = Storage.prototype;
      const define = (how) => Object.defineProperty(window, 'localStorage', { configurable: true, ...how });
      new Function('define', does)(define);
      (0, eval)(first);
      Object.defineProperty(window, 'localStorage', own);
      Storage.prototype.setItem = setItem;
      const found = document.documentElement.dataset.keeper || '';
      delete document.documentElement.dataset.keeper;
      return found;
    }""",
        [does, FIRST],
    )

    assert found == keeper


# ---- the one file in a frame of another site


@contextmanager
def course(chromium: Browser, rights: str | None, *, store: bool = False, around: str = COURSE) -> Iterator[Page]:
    """Open the page of a course that shows the one file in a frame with these rights, or in one without a sandbox."""
    html = (website.folder() / ONE_FILE).read_text(encoding="utf-8")
    sandbox = "" if rights is None else f'sandbox="{rights}"'
    frame = (
        f'<!doctype html><title>Course</title><iframe src="{OURS}" {sandbox} style="width:100%;height:90vh"></iframe>'
    )

    def answer(route: Route) -> None:
        url = route.request.url
        body = html if url.startswith(OURS) else frame if url == f"{around}/course" else "<title>Elsewhere</title>"
        route.fulfill(body=body, content_type="text/html")

    context = chromium.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.route("**/*", answer)
    page = context.new_page()
    if store:
        page.add_init_script(STORE)
    page.goto(f"{around}/course")
    expect(inside(page).locator("h1[data-page='/']")).to_be_visible()
    yield page
    context.close()


def inside(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def go(page: Page, address: str) -> FrameLocator:
    """Go to a page of ours inside the frame."""
    frame = inside(page)
    frame.locator(f".masthead [data-visited='{address}'] a").first.evaluate("(link) => link.click()")
    expect(frame.locator(f"h1[data-page='{address}']")).to_be_visible()
    return frame


def source(frame: FrameLocator) -> Locator:
    """Open the first card, and give the first source on it."""
    frame.locator("main button.mark:visible").first.click()
    return frame.locator("[popover]:popover-open .sources a").first


def test_the_one_file_says_what_is_so_on_a_platform(chromium: Browser) -> None:
    with course(chromium, "allow-scripts allow-same-origin", store=True) as page:
        found = {}
        for address in ("/check-yourself", "/privacy", "/teach"):  # these say something else where no server runs
            go(page, address)
            page.frames[1].wait_for_function("!document.querySelector('.of-browser')")
            found[address] = false_on(page.frames[1])

        assert {address: said for address, said in found.items() if said} == {}


def test_what_a_frame_of_another_site_forbids_is_said_at_the_control_with_an_address(chromium: Browser) -> None:
    with course(chromium, "allow-scripts") as page:
        link = source(inside(page))
        link.click()
        card = inside(page).locator("[popover]:popover-open")
        expect(card.locator(".walled")).to_contain_text(FORBIDDEN["window"])
        expect(card.locator(".walled code")).to_have_text(link.get_attribute("href") or "no source")
        card.locator(".close").click()
        assert len(page.context.pages) == 1

        pupils = inside(page).locator("p:has(> button[data-pupils])").first
        pupils.locator("button").click()
        expect(pupils.locator(".walled")).to_contain_text(FORBIDDEN["paper"])
        laid_out = page.frames[1].evaluate("({ ...document.documentElement.dataset })")
        assert laid_out["length"] == "everything"
        assert "print" not in laid_out

        frame = go(page, "/check-yourself")
        frame.locator("button[data-save]").click()
        expect(frame.locator("p > .walled")).to_contain_text(FORBIDDEN["file"])  # nobody tells the page
        expect(frame.locator("p > .walled code")).to_have_text(f"{OURS}?page=check-yourself")


def test_what_a_frame_of_the_same_site_forbids_is_known(chromium: Browser) -> None:
    with course(chromium, "allow-scripts allow-same-origin", around=PAGES) as page:
        inside(page).locator("a.tool[download]:visible").first.click()
        expect(inside(page).locator(".copying > .walled")).to_contain_text(FORBIDDEN["no-file"])

        frame = go(page, "/check-yourself")
        frame.locator("button[data-save]").click()

        expect(frame.locator("p > .walled")).to_contain_text(FORBIDDEN["no-file"])


def test_where_another_site_forbids_nothing_nothing_is_said_to_be_forbidden(chromium: Browser) -> None:
    with course(chromium, None) as page:
        link = source(inside(page))
        with page.expect_popup() as opened:
            link.click()
        assert opened.value.evaluate("opener") is None
        inside(page).locator("[popover]:popover-open .close").click()
        frame = go(page, "/check-yourself")
        frame.locator("button[data-print]").click()
        page.wait_for_timeout(1300)  # longer than a print may take to begin

        expect(frame.locator(".walled")).to_have_count(0)


def test_nor_is_it_where_the_sandbox_can_be_read_and_allows_it(chromium: Browser) -> None:
    with course(chromium, ALL, around=PAGES) as page:
        frame = go(page, "/check-yourself")
        with page.expect_download():
            frame.locator("button[data-save]").click()
        page.wait_for_timeout(300)  # longer than a sentence waits

        expect(frame.locator(".walled")).to_have_count(0)
