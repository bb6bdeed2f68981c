"""Every chart is for all: words and a table for those who do not see it, files for those who take it along."""

import json
import struct
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import pytest
import vl_convert
from playwright.sync_api import CDPSession, expect

from content.blocks import Figure
from content.citations import plain
from content.editions.credits import credit
from content.editions.files import named
from content.editions.html.figures import as_read
from content.site import SITE_PAGES, every_figure
from tests.browser.reader import Reader
from tests.drawings import figure_of, spec_of

FIGURES = {page.address: page.figures() for page in SITE_PAGES if page.figures()}
LEAK = figure_of("concerns", "leak")
TAKEN = (("button", "SVG", "SVG"), ("link", "JSON", "JSON"), ("button", "Picture", "PNG"), ("link", "Data", "CSV"))
SHOWN = {"PNG": "Picture", "CSV": "Data"}  # what a reader sees of a kind of file
ACTED_ON = {"slider", "radio", "radiogroup", "checkbox", "textbox", "button", "link", "table", "DisclosureTriangle"}
PICTURES = ("image", "graphics-document", "graphics-object", "graphics-symbol")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module", params=FIGURES)
def page(request: pytest.FixtureRequest, walker: Reader) -> tuple[Reader, list[Figure]]:
    """One page with everything opened, and its charts."""
    walker.begin_anew()
    walker.visit(request.param)
    walker.open_everything()
    return walker, list(FIGURES[request.param])


def spoken(session: CDPSession, selector: str, **wanted: str) -> list[str]:
    """List the names that Chromium gives to assistive technology below the element."""
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    found = session.send("Accessibility.queryAXTree", {"nodeId": node, **wanted})["nodes"]
    return [each["name"]["value"] for each in found if not each["ignored"] and "name" in each]


def test_every_chart_is_on_one_of_the_pages() -> None:
    assert [figure for figures in FIGURES.values() for figure in figures] == list(every_figure())


def test_a_chart_is_told_in_words_and_in_every_value_of_its_table(page: tuple[Reader, list[Figure]]) -> None:
    reader, figures = page
    session = reader.page.context.new_cdp_session(reader.page)

    for figure in figures:
        table = figure.data()[[name for name, _ in figure.columns]].drop_duplicates()
        values = [" ".join(as_read(value).split()) for row in table.itertuples(index=False) for value in row]
        foot = f"[data-foot='{figure.id}']"

        assert spoken(session, "main", accessibleName=plain(figure.in_words)), figure.id
        assert spoken(session, foot, role="columnheader") == [plain(shown) for _, shown in figure.columns]
        assert spoken(session, foot, role="cell") == values


def below(session: CDPSession, wanted: dict[str, Any]) -> list[Any]:
    """List what Chromium gives to assistive technology in a part of the page."""
    nodes = session.send("Accessibility.queryAXTree", wanted)["nodes"]
    return [each for each in nodes if not each["ignored"]]


def inside_pictures(session: CDPSession) -> list[str]:
    """List what a reader acts on that Chromium tells as a part of a picture."""
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    main = session.send("DOM.querySelector", {"nodeId": root, "selector": "main"})["nodeId"]
    pictures = [each for role in PICTURES for each in below(session, {"nodeId": main, "role": role})]
    whole = [each for each in pictures if each.get("childIds")]
    inside = [part for each in whole for part in below(session, {"backendNodeId": each["backendDOMNodeId"]})]
    return [each["role"]["value"] for each in inside if each["role"]["value"] in ACTED_ON]


def test_a_drawing_is_told_as_one_picture_and_nothing_that_a_reader_acts_on_as_a_part_of_one(
    page: tuple[Reader, list[Figure]],
) -> None:
    reader, figures = page
    session = reader.page.context.new_cdp_session(reader.page)

    for figure in figures:
        assert spoken(session, f"#chart-{figure.id}", role="image") == [named(figure)["description"]]
        for role in PICTURES[1:]:
            assert spoken(session, f"#chart-{figure.id}", role=role) == []
    assert inside_pictures(session) == []


def test_a_chart_is_taken_along_by_name_and_by_keyboard(page: tuple[Reader, list[Figure]]) -> None:
    reader, figures = page

    for figure in figures:
        under = reader.page.locator(f"[data-foot='{figure.id}'] .under")
        under.get_by_role("button", name="SVG").focus()
        for role, shown, kind in TAKEN:
            expect(under.locator(":focus")).to_have_role("link" if role == "link" else "button")
            expect(under.locator(":focus")).to_have_accessible_name(f"{shown}: {plain(figure.title)} ({kind})")
            reader.page.keyboard.press("Tab")


def test_no_chart_hides_words_in_a_tooltip() -> None:
    for figure in every_figure():
        assert '"tooltip"' not in json.dumps(spec_of(figure), default=str), figure.id


@pytest.fixture
def concerns(reader: Reader) -> Reader:
    """The page of the concerns, its first slider moved by two holders."""
    reader.visit("/concerns")
    reader.page.locator(".vega-bind input[name='holders']").focus()
    for _ in range(2):
        reader.page.keyboard.press("ArrowRight")
    expect(reader.page.locator(".sentence_leak_marks text", has_text="5 holders")).to_be_visible()
    return reader


def taken(reader: Reader, name: str) -> Path:
    """Take a file of the chart along, those that few ask for from the fold."""
    reader.page.locator("[data-foot='leak'] .data").evaluate("(fold) => { fold.open = true }")
    with reader.page.expect_download() as download:
        reader.page.locator("[data-foot='leak'] .tool").get_by_text(SHOWN.get(name, name), exact=True).click()
    assert download.value.suggested_filename == f"leak.{name.lower()}"
    return Path(download.value.path())


@pytest.mark.inside
def test_the_data_say_what_they_are_and_open_as_a_table(concerns: Reader) -> None:
    file = taken(concerns, "CSV")

    first, second, third, *_ = file.read_text(encoding="utf-8-sig").splitlines()
    assert (first, second) == (f"# {plain(LEAK.title)}", f"# {plain(LEAK.in_words)}")
    assert all(word in third for word in ("# Sources: ", "nothing after ", "Licence: CC BY 4.0"))
    table = pd.read_csv(file, comment="#")
    assert list(table.columns) == [plain(shown) for _, shown in LEAK.columns]
    assert len(table) == len(LEAK.data())


@pytest.mark.inside
def test_the_specification_can_be_drawn_and_carries_its_credit(concerns: Reader) -> None:
    spec: dict[str, Any] = json.loads(taken(concerns, "JSON").read_text(encoding="utf-8"))

    assert "vega-lite" in spec["$schema"]
    assert spec["usermeta"]["credit"] == credit(LEAK)
    assert "</svg>" in vl_convert.vegalite_to_svg(spec)


@pytest.mark.inside
def test_the_drawing_shows_the_setting_and_carries_its_credit(concerns: Reader) -> None:
    text = taken(concerns, "SVG").read_text(encoding="utf-8")

    drawing = ElementTree.fromstring(text)
    title = str(drawing.findtext(f"{SVG}title"))
    assert "5 holders" in title
    expect(concerns.page.locator("#leak")).to_have_text(title)
    assert drawing.findtext(f"{SVG}metadata") == credit(LEAK)
    assert "currentColor" not in text
    assert "var(" not in text
    assert text.count("@font-face") == 2


@pytest.mark.inside
def test_the_picture_is_a_png_of_the_drawing_as_wide_as_a_page(concerns: Reader) -> None:
    drawing = ElementTree.parse(taken(concerns, "SVG")).getroot()

    head = taken(concerns, "PNG").read_bytes()[:24]

    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert head[12:16] == b"IHDR"
    wide, high = struct.unpack(">II", head[16:24])
    across, down = (float(drawing.attrib[side]) for side in ("width", "height"))
    assert (wide, high) == (1200, round(1200 * down / across))
