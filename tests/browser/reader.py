"""A reader in a real browser: what they do and see, what their browser keeps, sends and complains about."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Locator,
    Page,
    Request,
    StorageState,
    WebSocket,
)

from tests.browser.evidence import keep, watch
from tests.servers import Server

KEY = "a-face-for-a-phone-number"

# The page of this address is there, in the place of every chart stands a chart with its marks, and the ledger is whole.
COMPLETE = """() => document.querySelector('main .written')
    && location.pathname.endsWith(document.querySelector('main').dataset.address)
    && !document.querySelector('.ledger:not([data-brought="whole"])')
    && [...document.querySelectorAll('.chart')].every((place) => place.querySelector('svg.marks .role-mark'))"""
FOLLOW = """(address) => {
  const link = Object.assign(document.createElement('a'), { href: address });
  document.querySelector('main').append(link);
  link.click();
  link.remove();
}"""
BLANK = "about:blank"
ELSEWHERE = "/glossary"
ALL_QUESTIONS = "/check-yourself?ask=all"
WRITTEN = 350  # milliseconds after which a moved chart is in the address of its page, if that is still open
# What another tab does when it forgets everything; and what was said aloud is over.
FORGOTTEN = """() => {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
  for (const each of document.querySelectorAll('div.unseen[role=status]')) each.textContent = '';
}"""
FOLD = "details.since"
OPEN_DETAILS = "document.querySelectorAll('main details').forEach((each) => { each.open = true })"


@dataclass  # without slots: Playwright notes on the object which of its methods listen
class Reader:
    """One browser page on one server, with everything that it did."""

    page: Page
    server: Server
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    frames: list[object] = field(default_factory=list)

    def open(self, address: str) -> None:
        """Open the address and wait until the page is drawn, charts included."""
        self.page.goto(self.server.url + address)
        self.settle()

    def visit(self, address: str) -> None:
        """Go to the address by a link of ours, from another page; an empty tab opens it."""
        if self.page.url == BLANK:
            self.open(address)
            return
        if urlsplit(address).path == urlsplit(self.page.url).path:
            self.visit(ELSEWHERE if urlsplit(address).path != ELSEWHERE else "/privacy")
            self.page.wait_for_timeout(WRITTEN)
        self.page.evaluate(FOLLOW, address)
        self.settle()

    def begin_anew(self, width: int = 1280) -> None:
        """Forget what was kept, said, complained of and sent, without leaving the page that is open."""
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(media="null", color_scheme="light", reduced_motion="reduce")
        if self.page.url != BLANK:
            self.page.evaluate(FORGOTTEN)
        self.complaints.clear()
        self.frames.clear()

    def reload(self) -> None:
        """Load the page again and wait until it is drawn."""
        self.page.reload()
        self.settle()

    def go(self, link: Locator) -> None:
        """Follow a link to another page of ours and wait until that is drawn."""
        here = self.page.url
        link.click()
        self.page.wait_for_url(lambda url: url != here)
        self.settle()

    def go_by_the_masthead(self, address: str) -> None:
        """Go to a page by its door in the masthead, which may stand in a menu."""
        door = self.page.locator(f".masthead li a[href='{address}']")
        for button in (".to-menu", ".to-look-up"):
            if not door.is_visible() and self.page.locator(button).is_visible():
                self.page.locator(button).click()
        self.go(door)

    def settle(self) -> None:
        """Wait until the page has come and every chart has its marks."""
        self.page.wait_for_function(COMPLETE, timeout=30_000)

    def open_since(self) -> None:
        """Open "Since then", where the page has it and it is closed."""
        closed = self.page.locator(f"{FOLD}:not([open]) > summary")
        if closed.count():
            closed.click()
        self.settle()

    def open_everything(self) -> None:
        """Open every fold."""
        self.open_since()
        self.page.evaluate(OPEN_DETAILS)
        self.settle()

    def write(self, form: Locator, *texts: str) -> None:
        """Answer the questions of a form in words."""
        for area, text in zip(form.locator("textarea").all(), texts, strict=True):
            area.fill(text)

    def answer(self, ask: str, *letters: str, sure: str = "") -> Locator:
        """Choose these letters, one for each line of the form, and commit to them; gives the form."""
        form = self.page.locator(f"form[data-ask='{ask}']")
        if not form.is_visible():
            self.page.locator(".to-all").click()  # one that is not asked at the moment stands among all
        for line, letter in zip(form.locator("fieldset[data-right]").all(), letters, strict=True):
            line.locator(f"input[value='{letter}']").check()
        if sure:
            form.locator(f"fieldset.sure input[value='{sure}']").check()
        form.locator("button[type='submit']").click()
        return form

    def forget(self) -> None:
        """Forget everything, and say yes when asked once more."""
        self.page.get_by_role("button", name="Forget everything").click()
        self.page.get_by_role("button", name="Yes, forget it all").click()

    def kept(self) -> str | None:
        """Give what this browser keeps for us, as it is written."""
        kept: str | None = self.page.evaluate("(key) => localStorage.getItem(key)", KEY)
        return kept

    def wait_until_kept(self, text: str) -> None:
        """Wait until what the browser keeps has this text in it."""
        self.page.wait_for_function(
            "([key, text]) => (localStorage.getItem(key) || '').includes(text)", arg=[KEY, text]
        )

    def another_tab(self) -> "Reader":
        """Open a second tab in the same browser."""
        return Reader(page=self.page.context.new_page(), server=self.server)

    def __post_init__(self) -> None:
        self.page.on("console", self._hear)
        self.page.on("dialog", self._be_told)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._ask)
        self.page.on("websocket", self._connect)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _be_told(self, dialog: Dialog) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _ask(self, request: Request) -> None:
        if not request.url.startswith(("data:", "blob:")):
            self.hosts.add(request.url.split("/")[2])

    def _connect(self, socket: WebSocket) -> None:
        self.hosts.add(socket.url.split("/")[2])
        socket.on("framesent", lambda frame: self.frames.append(frame))


@contextmanager
def kept_if_it_fails(context: BrowserContext) -> Iterator[None]:
    """Close the browser with the block; where the block fails, what it showed is kept."""
    try:
        watch(context)
        yield
    except BaseException:
        keep(context)
        raise
    finally:
        context.close()


@contextmanager
def reading(
    chromium: Browser,
    server: Server,
    *,
    width: int = 1280,
    touch: bool = False,
    state: StorageState | None = None,
) -> Iterator[Reader]:
    """Open a browser of its own for one reader, with what an earlier one kept where that is given."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, reduced_motion="reduce", has_touch=touch, storage_state=state
    )
    with kept_if_it_fails(context):
        yield Reader(page=context.new_page(), server=server)
