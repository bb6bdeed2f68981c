"""The mark at a sentence: quiet to the eye and to the ear, and the way to all that the sentence rests on."""

import re

import pytest

from content.claims import claim
from content.editions.html.inline import Writer
from content.editions.html.ledger import popovers
from content.editions.html.marks import mark, numbers
from content.page import Page
from content.site import SITE_PAGES
from tests.walks import CITES_NOTHING, html_of, without_margins

LABEL = re.compile(r'<button type="button" class="mark"[^>]* aria-label="([^"]*)"')
BUTTON = re.compile(r'<button type="button" class="mark".*?</button>')
SPOKEN_APART = re.compile(
    r'<details class="page-sources">.*?</details>|<nav.*?</nav>|<div class="popovers">.*', re.DOTALL
)
PROSE = re.compile(r"<(p|li|figcaption)\b[^>]*>(.*?)</\1>", re.DOTALL)
MOST_SPOKEN = 0.15  # of the words of a page
CITING = [page for page in SITE_PAGES if page.address not in CITES_NOTHING]


def words(text: str) -> list[str]:
    return re.findall(r"\w[\w'’.-]*", re.sub(r"<[^>]+>", " ", text))


@pytest.mark.parametrize("page", CITING, ids=lambda page: page.module)
def test_marks_add_little_to_what_is_read_out(page: Page) -> None:
    html = SPOKEN_APART.sub("", without_margins(html_of(page)))

    spoken = [word for label in LABEL.findall(html) for word in re.findall(r"\w+", label)]
    prose = [word for _, inside in PROSE.findall(BUTTON.sub("", html)) for word in words(inside)]

    assert len(LABEL.findall(html)) > 10
    assert len(spoken) <= MOST_SPOKEN * len(prose)


def test_the_sources_of_a_place_are_one_button_that_opens_the_card_of_each_with_its_address() -> None:
    writer = Writer()

    html = writer.inline("So. [[A01 R16]] And so. [[R16]]")
    cards = str(popovers(writer))

    assert re.findall(r'popovertarget="([^"]+)"', html) == ["claim-A01-R16", "claim-R16"]
    together, alone, _ = re.split(r"(?<=</button>)</div>", cards, maxsplit=2)
    assert re.findall(r'href="/sources\?claim=(\w+)"', together) == ["A01", "R16"]
    assert re.findall(r'href="/sources\?claim=(\w+)"', alone) == ["R16"]
    assert re.findall(r'class="number">([^<]+)<', together) == ["Source 1", "Source 2"]


def test_what_a_mark_leaves_unsaid_describes_it() -> None:
    writer = Writer()

    html = writer.inline("So. [[A01 K01]]")
    about = re.findall(r'<span id="([^"]+)" hidden>([^<]+)<', str(popovers(writer)))

    assert re.findall(r'aria-describedby="([^"]*)"', html) == [" ".join(id for id, _ in about)]
    assert [words.partition(":")[0] for _, words in about] == [claim("A01").status.value, "our arithmetic"]


@pytest.mark.parametrize(
    ("cited", "shown"),
    [
        ({1: "A01"}, "1"),
        ({1: "A01", 2: "A02"}, "1,2"),
        ({3: "A01", 4: "A02", 5: "A03"}, "3–5"),
        ({3: "A01", 4: "K01", 5: "A03"}, "3,4,5"),
        ({2: "A01", 7: "A02"}, "2,7"),
    ],
)
def test_numbers_that_follow_each_other_are_written_short_where_they_stand_equally_firm(
    cited: dict[int, str], shown: str
) -> None:
    assert numbers({number: claim(id) for number, id in cited.items()}) == shown


def test_a_mark_with_many_sources_counts_them() -> None:
    cited = {1: "A01", 3: "A02", 5: "A03", 7: "K01"}

    button, signs = mark({number: claim(id) for number, id in cited.items()})

    assert str(button).endswith(
        'aria-describedby="about-A01 about-A02 about-A03 about-K01"><span class="arithmetic">4 sources</span></button>'
    )
    assert signs == len("4 sources")


def test_a_mark_before_a_stop_keeps_its_own_room_and_one_before_a_word_hangs() -> None:
    html = Writer().inline("So [[A01]], and so. [[A02]] More.")

    assert re.findall(r'<span class="marks" style="--signs:(\d)"><span>(\w+\.?)<', html) == [("0", "So"), ("1", "so.")]
    assert ">2</button></span> </span>More." in html


def test_a_mark_stays_on_the_line_of_the_term_before_it() -> None:
    writer = Writer(SITE_PAGES[5], SITE_PAGES)

    html = str(writer.inline("The article calls it opting out. [[A33]] All can be right.", terms=True))

    (held,) = re.findall(r'<span class="marks"[^>]*><span>(.*?)</span>', html)
    assert ">opting out</button>.<button" in held
