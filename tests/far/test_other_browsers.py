"""Firefox and WebKit, which many schools have and nobody here writes for: all that a reader does works in them."""

import base64
import re
import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from content.editions.writing import write
from content.site import SITE_PAGES
from tests.browser.paper import sheets
from tests.classes import GUESS, Teacher, devices
from tests.far.driven import Driven
from tests.far.firefox import PROGRAM as FIREFOX
from tests.far.firefox import Firefox, firefox
from tests.far.webkit import PROGRAM as WEBKIT
from tests.far.webkit import SCREEN, WebKit, webkit
from tests.servers import Server
from tests.walks import page_at
from tests.website import files

MISSING = [program for program in (FIREFOX, WEBKIT, SCREEN) if not shutil.which(program)]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)}")
CHARTS = "document.querySelectorAll('.chart').length"
DRAWN = "[...document.querySelectorAll('.chart')].every((each) => each.querySelector('svg.marks .role-mark'))"
LIVE = f"{DRAWN} && !document.querySelector('.vega-embed[data-alone]')"
OPEN_CARDS = (
    "[...document.querySelectorAll('[popover].card')].filter((each) => getComputedStyle(each).display !== 'none')"
)
PLAIN = "[...document.querySelectorAll('[popover].card, .ask button[type=submit]')].filter((each) => "
PLAIN += "getComputedStyle(each).backgroundColor === 'rgba(0, 0, 0, 0)').length"
INSIDE_PICTURES = (
    "document.querySelectorAll(':is([role^=graphics-], [role=img], svg) :is(a, button, input, summary, table)').length"
)
TAKEN_ALONG = """(() => {
  const address = URL.createObjectURL.bind(URL);
  window.taken = '';
  URL.createObjectURL = (file) => {
    const reader = new FileReader();
    reader.onload = () => { window.taken = reader.result; };
    reader.readAsDataURL(file);
    return address(file);
  };
})()"""
# How wide the name of the site is in our font, and in the one that stands for it where ours is missing.
WIDTHS = """((pen) => ['SourceSerif, Georgia, serif', 'Georgia, serif'].map((font) => {
  pen.font = `600 13px ${font}`;
  return pen.measureText(document.querySelector('.tools').dataset.site).width;
}))(document.createElement('canvas').getContext('2d'))"""
FORM = "form[data-ask='{}']"
HARMLESS = re.compile("WebAssembly")  # Streamlit asks whether it may, is told no, and does without


@pytest.fixture(scope="module")
def fox() -> Iterator[Firefox]:
    """A window of Firefox for all the tests of this file, in which each opens its page."""
    with firefox() as window:
        yield window


@pytest.fixture(scope="module")
def kit() -> Iterator[WebKit]:
    """A window of WebKit for all the tests of this file."""
    with webkit() as window:
        yield window


@pytest.fixture(params=["fox", "kit"])
def driven(request: pytest.FixtureRequest) -> Driven:
    window: Driven = request.getfixturevalue(request.param)
    return window


def come(window: Driven, server: Server, address: str) -> None:
    """Open a page, and wait until it is whole and live."""
    window.open(server.url + address)
    window.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    charts = len(page_at(address).figures())
    window.wait_for(f"document.querySelector(\"h1[data-page='{address}']\") && {CHARTS} === {charts} && {LIVE}")


def answer(window: Driven, ask: str, letter: str, sure: str = "") -> str:
    """Choose a letter and commit to it; gives what the form says then."""
    form = FORM.format(ask)
    window.click(f"{form} fieldset[data-right] label:has(input[value='{letter}'])")
    if sure:
        window.click(f"{form} fieldset.sure label:has(input[value='{sure}'])")
    window.click(f"{form} button[type='submit']")
    window.wait_for(f'document.querySelector("{form} output").textContent')
    return window.words(f"{form} output")


def test_every_page_comes_with_all_its_charts_no_card_in_the_way_and_no_complaint(
    driven: Driven, server: Server
) -> None:
    for page in SITE_PAGES:
        come(driven, server, page.address)

        assert driven.run(f"{OPEN_CARDS}.length") == 0
        assert driven.run(PLAIN) == 0
        assert driven.run(INSIDE_PICTURES) == 0
        assert driven.run("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    assert [each for each in driven.complaints if not HARMLESS.search(each)] == []


def test_a_guess_is_answered_and_is_there_after_a_reload(driven: Driven, server: Server) -> None:
    come(driven, server, "/")

    said = answer(driven, GUESS, "c")
    driven.open(server.url)

    assert "The machine that compares. That is right." in said
    driven.wait_for(f"document.querySelector(\"{FORM.format(GUESS)} output\").textContent.includes('That is right')")


def taken(window: Driven, figure: str) -> Image.Image:
    """Press the button that makes a picture of a chart, and give what its reader takes along."""
    window.run(TAKEN_ALONG)
    window.click(f"[data-foot='{figure}'] [data-picture='png']")
    kept: str = window.wait_for("window.taken")
    return Image.open(BytesIO(base64.b64decode(kept.partition(",")[2]))).convert("L")


def ink(drawn: Image.Image, top: float, bottom: float) -> tuple[int, int]:
    """Give where the ink of a strip of a picture begins and ends."""
    strip = drawn.crop((0, int(top), drawn.width, int(bottom)))
    left, _, right, _ = strip.point(lambda light: 255 * (light < 200)).getbbox() or (0, 0, 0, 0)
    return left, right


def test_a_slider_moves_its_chart_by_the_arrows_the_address_says_so_and_the_picture_is_whole_and_in_our_fonts(
    driven: Driven, server: Server
) -> None:
    come(driven, server, "/concerns")
    driven.run("document.querySelector('.vega-bind input[name=holders]').focus()")

    driven.press(*["ArrowRight"] * 5)

    driven.wait_for("document.querySelector('.sentence_leak_marks text').textContent.includes('8 holders')")
    driven.wait_for("location.search.includes('holders=8')")
    drawn, (ours, other) = taken(driven, "leak"), driven.run(WIDTHS)
    scale = drawn.width / driven.run("document.querySelector('#chart-leak svg.marks').width.baseVal.value + 48")
    left, right = ink(drawn, 24 * scale, 40 * scale)
    assert drawn.width == 1200
    assert abs(left - 24 * scale) < 4
    assert abs((right - left) / scale - ours) < 4 < abs(ours - other)
    assert all(end < drawn.width - 20 for end in (right, ink(drawn, 40 * scale, drawn.height)[1]))
    assert ink(drawn, drawn.height - 30 * scale, drawn.height)[1] > 0  # its last line, the address


def test_a_source_opens_and_escape_gives_the_focus_back(driven: Driven, server: Server) -> None:
    come(driven, server, "/face-scan-rule")

    driven.click("p.lead button.mark")
    driven.wait_for(f"{OPEN_CARDS}.length === 1")
    card = driven.run(f"{OPEN_CARDS}[0].textContent")
    driven.press("Escape")

    assert "Who says so:" in card
    driven.wait_for(f"{OPEN_CARDS}.length === 0")
    assert driven.run("document.activeElement.matches('p.lead button.mark')")


# The heading under which a reader clicked, and where it stood then; whoever drives a browser may scroll before that.
LEFT = """addEventListener('click', () => {
  const above = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter((each) => each.checkVisibility()
    && each.getBoundingClientRect().top < innerHeight / 2);
  window.left = above.at(-1).id;
  window.stood = above.at(-1).getBoundingClientRect().top;
}, { capture: true, once: true })"""
BACK = "Math.abs(document.getElementById(window.left).getBoundingClientRect().top - window.stood)"
NEAR = 4  # pixels that nobody sees


def test_going_on_and_back_leads_to_the_place_where_the_reader_was(driven: Driven, server: Server) -> None:
    come(driven, server, "/concerns")
    driven.run("window.stays = true")
    driven.run("document.querySelector('.ways a.next').scrollIntoView({ block: 'center', behavior: 'instant' })")
    driven.wait_for("scrollY > 400")
    driven.run(LEFT)

    driven.click(".ways a.next")
    driven.wait_for("document.activeElement.matches(`h1[data-page='/cameras-and-control']`)")
    driven.wait_for(f"{LIVE} && scrollY < 100")
    driven.step(-1)

    driven.wait_for("document.querySelector(`h1[data-page='/concerns']`)")
    driven.wait_for(f"{LIVE} && scrollY > 400 && {BACK} < {NEAR} && window.stays")
    driven.step(1)
    driven.wait_for("document.querySelector(`h1[data-page='/cameras-and-control']`)")


def test_a_question_is_asked_and_scored(driven: Driven, server: Server) -> None:
    come(driven, server, "/check-yourself")
    driven.click(".to-all")

    said = answer(driven, "check-who-must-match", "b", sure="b")

    assert "That is right." in said


def test_a_pupil_joins_a_class_and_is_counted(driven: Driven, server: Server, teacher: Teacher) -> None:
    driven.open(f"{server.url}/class")
    driven.click("#typed")
    driven.press(*teacher.code.replace("-", " "), "Enter")
    driven.wait_for("!document.querySelector('#wait').hidden")
    teacher.do("open", question=GUESS, round=1, least=5)

    driven.run("dispatchEvent(new Event('online'))")
    driven.click("#ask .choices label")
    driven.click(".send button")
    driven.wait_for("document.querySelector(\"#ask .said[data-state='held']\")")
    for device in devices(4):
        teacher.answer(device, 2)

    assert "'counts': [1, 0, 4, 0], 'of': 5" in str(teacher.result())


def test_firefox_prints_what_is_folded_in_words_that_can_be_searched(
    fox: Firefox, server: Server, tmp_path: Path
) -> None:
    come(fox, server, "/face-scan-rule")
    folded = "document.querySelector('.since .written p').firstChild.textContent"

    fox.print(tmp_path / "page.pdf")

    printed = " ".join("".join(sheets(tmp_path / "page.pdf")).split())
    assert " ".join(fox.run(folded).split())[:40] in printed


def test_the_website_is_read_from_a_stick_and_an_answer_is_there_when_its_page_comes_again(
    driven: Driven, tmp_path: Path
) -> None:
    write(files(), tmp_path / "website")
    driven.open((tmp_path / "website/concerns/index.html").as_uri())
    driven.run("document.querySelector('#chart-leak').scrollIntoView()")
    driven.wait_for("document.querySelector('#chart-leak svg.marks[role=img] .role-mark')")
    assert driven.run(INSIDE_PICTURES) == 0

    said = answer(driven, "perfect-lock", "a")
    driven.run("document.querySelector('.vega-bind input[name=holders]').focus()")
    driven.press(*["ArrowRight"] * 5)

    assert "Your answer" in said
    driven.wait_for("document.querySelector('.sentence_leak_marks text').textContent.includes('8 holders')")
    driven.click(".ways a.next")
    driven.wait_for("document.querySelector(`h1[data-page='/cameras-and-control']`)")
    driven.open((tmp_path / "website/concerns/index.html").as_uri())
    driven.wait_for("document.querySelector(\"form[data-ask='perfect-lock'] output\").textContent")
