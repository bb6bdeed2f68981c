"""The page that tells a reader what the app knows names all that a real browser holds, as it is now."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from content.privacy import HOLDS, KEYS
from tests.browser.reader import KEY, Reader, reading
from tests.servers import Server

HOSTILE = "<img src=x onerror=alert(1)>"
ADDRESS = "/privacy"
HELD = """async () => {
  const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage),
    ...document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=')[0]),
    ...(await indexedDB.databases()).map((each) => each.name), ...(await caches.keys())];
  return names.sort();
}"""


def listed(reader: Reader) -> list[str]:
    """Give the names in the live list."""
    return sorted(reader.page.locator(".holds li > strong").all_text_contents())


def expect_nothing_let_in(reader: Reader) -> None:
    expect(reader.page.locator("main .holds :is(script, img)")).to_have_count(0)
    assert reader.complaints == []


@pytest.fixture
def walked(chromium: Browser, server: Server) -> Iterator[Reader]:
    """A reader who guessed, moved a chart, answered a question and then asks what is known."""
    with reading(chromium, server) as reader:
        reader.open("/concerns")
        reader.page.locator("form[data-kind='guess'] input").first.check()
        reader.page.locator("form[data-kind='guess'] button[type='submit']").click()
        reader.page.locator(".vega-bind input[name='holders']").press("ArrowRight")
        reader.page.wait_for_url("**holders=*")
        reader.page.locator(".ways").scroll_into_view_if_needed()
        reader.wait_until_kept("concerns")
        reader.visit("/check-yourself")
        reader.answer("check-who-must-match", "b", sure="b")
        reader.visit(ADDRESS)
        yield reader


def test_all_that_the_browser_holds_is_named_on_the_page(walked: Reader) -> None:
    held = walked.page.evaluate(HELD)
    state = walked.page.context.storage_state(indexed_db=True)

    assert KEY in held
    assert listed(walked) == held
    (origin,) = state["origins"]
    assert {each["name"] for each in origin["localStorage"]} <= set(held)
    assert state["cookies"] == []
    assert not origin.get("indexedDB")
    expect(walked.page.locator(".holds")).to_contain_text("check-who-must-match")
    expect(walked.page.locator(".holds")).not_to_contain_text(HOLDS["other"])
    for start, meaning in KEYS.items():
        told = walked.page.locator(".holds li", has_text=meaning).count()
        assert told == int(any(name.startswith(start) for name in held)), start
    expect(walked.page.locator(".holds > p")).to_have_text("Cookies that a script can see: 0.")
    assert walked.hosts == {walked.server.url.removeprefix("http://")}


def test_forget_everything_empties_the_list_at_once(walked: Reader) -> None:
    assert listed(walked)

    walked.forget()

    expect(walked.page.locator(".holds > p").first).to_have_text(HOLDS["nothing"])
    assert listed(walked) == []
    assert walked.page.evaluate(HELD) == []


def test_the_list_follows_what_another_tab_keeps(walked: Reader) -> None:
    other = walked.another_tab()
    other.open("/glossary")

    other.page.evaluate("localStorage.setItem('left-by-another', '{\"one\": 1}')")

    expect(walked.page.locator(".holds")).to_contain_text("left-by-another")
    expect(walked.page.locator(".holds")).to_contain_text(HOLDS["other"])
    other.page.close()


def test_cookies_databases_and_stores_of_files_are_named_too(reader: Reader) -> None:
    reader.page.add_init_script(
        "document.cookie = 'crumb=1'; sessionStorage.setItem('of-this-tab', 'x'); indexedDB.open('shelf');"
        "caches.open('drawer')"
    )
    reader.open(ADDRESS)
    reader.reload()  # the first request came before there was a cookie
    reader.page.evaluate("dispatchEvent(new Event('focus'))")

    for name in ("crumb", "of-this-tab", "shelf", "drawer"):
        expect(reader.page.locator(".holds")).to_contain_text(name)
    assert reader.page.evaluate(HELD) == listed(reader)
    expect(reader.page.locator(".cookies")).to_contain_text("crumb")
    reader.page.evaluate("indexedDB.deleteDatabase('shelf'); caches.delete('drawer')")
    reader.page.context.clear_cookies()


def test_the_list_is_written_once_and_then_left_alone(reader: Reader) -> None:
    reader.open(ADDRESS)
    reader.page.evaluate("localStorage.setItem('one', '1'); dispatchEvent(new StorageEvent('storage', { key: 'one' }))")
    expect(reader.page.locator(".holds ul")).to_have_count(1)
    count = """() => new Promise((resolve) => {
      let changes = 0;
      new MutationObserver((all) => { changes += all.length; })
        .observe(document.querySelector('.holds'), { childList: true, subtree: true, characterData: true });
      setTimeout(() => resolve(changes), 1500);
    })"""

    assert reader.page.evaluate(count) == 0


def test_what_was_stored_with_markup_is_shown_as_text(reader: Reader) -> None:
    reader.page.add_init_script(f"localStorage.setItem({HOSTILE!r}, {HOSTILE!r})")

    reader.open(ADDRESS)

    expect(reader.page.locator(".holds li > strong", has_text=HOSTILE)).to_be_visible()
    expect(reader.page.locator(".holds pre", has_text=HOSTILE)).to_be_visible()
    expect_nothing_let_in(reader)


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })", "blocked"),
        ("localStorage.clear(); Storage.prototype.setItem = () => {}", "nothing"),
    ],
)
def test_a_browser_that_holds_nothing_says_why(reader: Reader, fault: str, says: str) -> None:
    reader.page.add_init_script(fault)

    reader.open(ADDRESS)

    expect(reader.page.locator(".holds > p").first).to_have_text(HOLDS[says])
