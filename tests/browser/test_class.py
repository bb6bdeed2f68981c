"""A class answers together: from the door to the result, over plain requests, and through every fault on the way."""

from collections.abc import Iterator
from importlib.resources import files

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.reader import FOLLOW
from tests.browser.school import AXE_RULES, SOON, Board, Phone, School, phone, presenting
from tests.chromium import ONE_PROCESS, quick

FACT, VIEW = "which-was-new", "poll-know-the-buyer"
RIGHT = 2
HOSTILE = "<img src=x onerror=alert(1)> Ask first."
AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
NO_STORE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })"
OPEN_AND_CLOSE = """() => new Promise((done) => {
  const [open, close] = ["open", "close"].map((name) => document.querySelector(`.moves [data-${name}]`));
  new MutationObserver((_, watching) => {
    if (close.hidden) return;
    watching.disconnect();
    close.click();
    setTimeout(done, 300);
  }).observe(close, { attributes: true });
  open.click();
})"""
LONG = "wrong-matches"  # the longest of all
FARTHEST = {".tally th": 32, ".tally .amount": 32, ".answered": 24, ".state": 24, ".strip .address": 26}
SIZE = "(part) => parseFloat(getComputedStyle(part).fontSize)"
WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    here = School(tmp_path_factory.mktemp("school"))
    here.start()
    yield here
    here.kill()


@pytest.fixture(scope="module")
def lan(chromium: Browser) -> Iterator[Browser]:
    """A browser that knows the server by a name in the network of the school."""
    names = "--host-resolver-rules=MAP classroom.lan 127.0.0.1"
    browser = chromium.browser_type.launch(executable_path=quick(), args=["--no-sandbox", ONE_PROCESS, names])
    yield browser
    browser.close()


@pytest.fixture
def board(chromium: Browser, school: School) -> Iterator[Board]:
    with presenting(chromium, school) as presenter:
        presenter.come()
        yield presenter


@pytest.fixture
def pupil(lan: Browser) -> Iterator[Phone]:
    with phone(lan) as one:
        yield one


def expect_sound(page: Page) -> None:
    """Expect that axe finds nothing wrong with what is shown, and that nothing of it stands beside the screen."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate("(rules) => axe.run(document, rules)", AXE_RULES)
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
    assert not page.evaluate(WIDER)


def test_two_phones_answer_before_and_after_and_each_answer_is_counted_once(
    school: School, chromium: Browser, pupil: Phone
) -> None:
    blocked = "delete window.WebSocket; delete crypto.randomUUID"
    with presenting(chromium, school) as board, phone(chromium, blocked=blocked) as other:
        board.open_room()
        other.join(school.url, f"  {board.code.upper().replace('-', '. ')} ")
        pupil.join(f"http://classroom.lan:{school.port}", board.code.replace("-", " "))
        assert pupil.page.evaluate("[isSecureContext, location.pathname]") == [False, f"/class/{board.code}"]
        pupil.sees("wait")
        board.put(FACT, least=5)

        other.choose(RIGHT)
        pupil.sees("ask")
        expect(pupil.page.locator("#ask h1")).to_be_focused()
        for key in ("Tab", "Space", "ArrowDown", "Tab", "Enter"):  # the second choice, by the keyboard alone
            pupil.page.keyboard.press(key)
        pupil.hears("held")
        assert school.answer(board.code, FACT, 1, 0, 0, RIGHT) == [202, 202, 202]
        board.expect_answered(5)
        expect(board.page.locator(".tally")).to_be_hidden()
        board.step("close", "c")
        other.hears("counted")
        board.step("show", "s")

        assert board.amounts() == ["2", "1", "2", "0"]
        expect(pupil.sees("show").locator("tbody.mine")).to_contain_text("The photo of the buyer")
        expect(other.sees("show").locator("tbody.mine")).to_contain_text("The machine that compares")

        board.step("again", "a")
        for each in (pupil, other):
            each.choose(RIGHT)
        school.answer(board.code, FACT, 2, RIGHT, RIGHT, 0)
        board.expect_answered(5)
        board.step("close", "c")
        board.step("show", "s")
        board.step("reveal", "r")

        assert board.amounts() == ["2", "1", "1", "0", "2", "4", "0", "0"]
        expect(board.page.locator("#stage tbody.right")).to_contain_text("2 more than before")
        expect(pupil.sees("show").locator("table.two tbody.right.mine")).to_be_visible(timeout=SOON)
        assert pupil.hosts == {f"classroom.lan:{school.port}"}
        assert (pupil.sockets, pupil.complaints, other.complaints) == ([], [], [])


def test_no_answer_is_lost_or_doubled_when_the_server_is_killed_and_comes_back(
    school: School, board: Board, lan: Browser, pupil: Phone
) -> None:
    with phone(lan) as other:
        for each in (pupil, other):
            each.join(school.url, board.code)
        board.put(FACT, least=5)
        pupil.choose(0)
        pupil.hears("held")
        other.sees("ask")

        school.kill()
        other.choose(1)
        other.hears("waiting")
        pupil.looks()
        expect(pupil.page.locator("#line")).to_contain_text("No connection")
        school.start()
        pupil.page.reload()

        board.expect_answered(2)
        expect(pupil.page.locator("#line")).to_be_empty()
        other.hears("held")
        school.answer(board.code, FACT, 1, 3, 3, 3)
        board.expect_answered(5)
        board.step("close", "c")
        board.step("show", "s")
        assert board.amounts() == ["1", "1", "0", "3"]
        pupil.looks()
        pupil.sees("show")


def test_a_phone_that_may_keep_nothing_answers_all_the_same(school: School, board: Board, lan: Browser) -> None:
    with phone(lan, blocked=NO_STORE) as one:
        one.join(school.url, board.code)
        board.put(VIEW)
        one.choose(0)

        one.hears("held")
        school.answer(board.code, VIEW, 1, *[0] * 9)
        board.step("close", "c")
        one.looks()

        one.hears("counted")
        board.step("show", "s")
        assert board.amounts() == ["9 in 10 or more", "1 in 10 or fewer"]
        assert one.complaints == []


def test_a_second_click_in_the_same_place_closes_no_round(board: Board) -> None:
    sent: list[str] = []
    board.page.on("request", lambda request: sent.append(request.url.rpartition("/")[2]))
    board.page.keyboard.press("q")
    board.page.locator(f"[data-question='{FACT}']").click()

    board.page.evaluate(OPEN_AND_CLOSE)

    assert "open" in sent
    assert "close" not in sent


def test_a_board_that_is_loaded_again_goes_on_and_another_browser_needs_the_key(
    school: School, board: Board, chromium: Browser
) -> None:
    board.put(FACT)

    board.page.reload()
    expect(board.page.locator("#stage h1")).to_contain_text("Which was new?")
    expect(board.page.locator(".moves [data-close]")).to_be_visible()

    with phone(chromium, width=1280) as other:
        other.page.goto(f"{school.url}/teach/{board.code}")
        for typed, part in (("AAAAA", "key"), (board.key.lower().replace("-", " "), "stage")):
            expect(other.page.locator("#typed")).to_be_focused()
            other.page.locator("#typed").fill(typed)
            other.page.keyboard.press("Enter")
            expect(other.page.locator(f"#{part}")).to_be_visible()
        assert board.key not in other.page.url + other.page.content()
        (cookie,) = other.page.context.cookies()
        assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")


def test_a_statement_with_markup_stays_a_text(school: School, board: Board, pupil: Phone) -> None:
    pupil.join(school.url, board.code)
    board.page.keyboard.press("q")
    board.page.locator("#own").fill(HOSTILE)
    board.page.locator(".own button[type='submit']").click()
    expect(board.page.locator("#stage h1")).to_have_text(HOSTILE)
    board.step("open", "o")

    expect(pupil.sees("ask").locator("h1")).to_have_text(HOSTILE)
    for page in (board.page, pupil.page):
        assert page.locator("main section:not(#join, #wait) img[src]:not(.qr)").count() == 0
    assert pupil.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_part_of_both_pages_is_for_everybody(school: School, board: Board, lan: Browser, scheme: str) -> None:
    with phone(lan, width=320) as small, phone(lan, width=320) as wall:
        for page in (small.page, board.page):
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        small.page.goto(f"{school.url}/class")
        expect_sound(small.page)
        small.join(school.url, board.code)
        expect_sound(board.page)
        board.page.keyboard.press("q")
        expect_sound(board.page)
        board.page.keyboard.press("q")
        board.put(FACT, least=5)
        small.choose(RIGHT)
        small.hears("held")
        small.page.locator(".held summary").click()
        expect_sound(small.page)
        school.answer(board.code, FACT, 1, 0, 1, 2, 3)
        for name in ("close", "show", "reveal"):
            board.step(name, name[0])
        board.page.locator(".more summary").click()
        expect_sound(board.page)
        small.sees("show")
        expect_sound(small.page)
        wall.page.goto(f"{school.url}/teach/{board.code}")
        expect(wall.page.locator("#key")).to_be_visible()
        expect_sound(wall.page)


def test_the_last_row_reads_the_longest_question_with_its_result_on_one_screen(school: School, board: Board) -> None:
    board.put(LONG, least=5)
    school.answer(board.code, LONG, 1, 0, 1, 2, 3, 3)
    for name in ("close", "show", "reveal"):
        board.step(name, name[0])

    shown = board.page.locator("#stage .why").bounding_box()
    steps, code = board.page.locator(".steps").bounding_box(), board.page.locator(".strip .qr").bounding_box()

    assert shown
    assert steps
    assert code
    assert shown["y"] + shown["height"] <= steps["y"]
    assert code["width"] >= 130
    for part, least in FARTHEST.items():
        assert board.page.locator(part).first.evaluate(SIZE) >= least, part


def test_a_result_goes_on_paper_and_its_buttons_do_not(school: School, board: Board) -> None:
    board.put(FACT, least=5)
    school.answer(board.code, FACT, 1, 0, 1, 2, 3, 3)
    board.step("close", "c")
    board.step("show", "s")

    board.page.emulate_media(media="print")

    expect(board.page.locator("#stage .tally table")).to_be_visible()
    assert board.page.locator("button:visible, .qr:visible").count() == 0


def test_a_room_that_is_erased_is_gone_from_every_page_and_every_phone(
    school: School, board: Board, pupil: Phone
) -> None:
    pupil.join(school.url, board.code)
    board.put(VIEW)
    pupil.choose(0)
    pupil.hears("held")
    board.page.locator(".more summary").click()
    board.page.locator("[data-erase='ask']").click()

    board.page.locator("[data-erase='now']").click()

    expect(board.page.locator("#gone")).to_be_visible()
    pupil.looks()
    pupil.sees("gone")
    assert pupil.page.evaluate("Object.keys(localStorage)") == []
    assert board.page.context.cookies() == []


def test_a_wrong_word_and_a_server_that_is_away_are_told_at_the_door(
    school: School, board: Board, pupil: Phone
) -> None:
    pupil.page.goto(f"{school.url}/class/no-such-room-here")
    expect(pupil.sees("join").locator(".said")).to_contain_text("No room has these words")
    pupil.page.locator("#typed").fill("three words only")
    pupil.page.keyboard.press("Enter")
    expect(pupil.page.locator("#join .said")).to_contain_text("Four words, please")

    pupil.page.route("**/rooms/**", lambda route: route.abort())
    pupil.page.locator("#typed").fill(board.code)
    pupil.page.keyboard.press("Enter")
    expect(pupil.page.locator("#join .said")).to_contain_text("does not answer")
    pupil.page.unroute("**/rooms/**")

    pupil.sees("wait")


def test_a_link_to_the_page_for_classes_loads_it_whole_and_back_leads_to_the_page_of_the_link(
    school: School, pupil: Phone
) -> None:
    pupil.page.goto(f"{school.url}/glossary")

    pupil.page.evaluate(f"(address) => {{ setTimeout({FOLLOW}, 100, address); }}", "/class")

    pupil.sees("join")
    pupil.page.go_back()
    expect(pupil.page.locator("main[data-address='/glossary']")).to_be_visible()


def test_without_a_script_a_pupil_is_told_to_raise_a_hand(school: School, lan: Browser) -> None:
    context = lan.new_context(java_script_enabled=False)
    page = context.new_page()

    page.goto(f"{school.url}/class")

    expect(page.locator("noscript .without")).to_be_visible()
    context.close()


def test_the_page_on_privacy_lists_the_tables_and_the_rows_of_this_browser(
    school: School, board: Board, pupil: Phone
) -> None:
    pupil.join(school.url, board.code)
    board.put(VIEW)
    pupil.choose(0)
    pupil.hears("held")

    pupil.page.locator("footer a[href='/privacy']").click()

    rooms = pupil.page.locator(".rooms-held")
    expect(rooms).to_contain_text(f"In the room “{board.code.replace('-', ' ')}”, question “{VIEW}”, round 1")
    expect(rooms.locator("li", has_text="answered:")).to_contain_text("hash")
    expect(pupil.page.locator(".holds li", has_text=f"face-class-{board.code}")).to_contain_text("device")
