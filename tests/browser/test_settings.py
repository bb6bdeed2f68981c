"""A reader moves a chart: in the browser alone, aloud, and in an address that somebody else can open."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Route, expect

from content.chapters.cameras_and_control.division import MOST
from tests.browser.reader import Reader
from tests.servers import Server

NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
SELECTED = "(field) => field.value.slice(field.selectionStart, field.selectionEnd)"


@pytest.mark.inside
def test_moving_a_chart_sends_nothing_speaks_and_is_kept_in_the_address(reader: Reader) -> None:
    reader.visit("/concerns")
    slider = reader.page.locator(".vega-bind input[name='holders']")
    slider.wait_for()
    before = len(reader.frames)

    slider.focus()
    for _ in range(5):
        reader.page.keyboard.press("ArrowRight")

    expect(reader.page.locator(".sentence_leak_marks text", has_text="8 holders")).to_be_visible()
    expect(reader.page.locator("div.unseen[role='status']")).to_contain_text("8 holders")
    reader.page.wait_for_function("() => location.search.includes('holders=8')")
    assert len(reader.frames) == before


@pytest.mark.inside
def test_a_division_is_tried_without_a_frame(reader: Reader) -> None:
    reader.visit("/cameras-and-control")
    before = len(reader.frames)

    reader.page.locator(".vega-bind input[name='people']").press("End")

    expect(reader.page.locator("svg.marks text", has_text="Shanghai below 100")).to_be_visible()
    expect(reader.page.locator(".sentence_division_marks text")).to_contain_text("not one camera fewer")
    reader.page.wait_for_url(f"**people={MOST[1]}*")
    assert len(reader.frames) == before


def test_a_link_reproduces_a_charts_setting(reader: Reader) -> None:
    reader.open("/face-scan-rule?faces=847000000&setting=ceiling&impostors=460&alike=true")
    expect(reader.page.locator(".sentence_found_marks text")).to_contain_text("423,500 wrong faces")
    expect(reader.page.locator(".sentence_among_marks text")).to_contain_text("460 impostors")

    expect(reader.page.locator(".vega-bind input[name='setting'][value='ceiling']")).to_be_checked()
    expect(reader.page.locator(".vega-bind input[name='alike']")).to_be_checked()

    reader.open("/sources?population=1400")

    expect(reader.page.locator(".vega-bind input[name='population']")).to_have_value("1400")


@pytest.mark.inside
@pytest.mark.parametrize(
    "setting", ["faces=abc&strictness=nine", "strictness=100000&faces=<script>", "strictness=&faces=-1"]
)
def test_a_malformed_setting_is_ignored(reader: Reader, setting: str) -> None:
    reader.visit(f"/face-scan-rule?{setting}")

    expect(reader.page.locator(".vega-bind input[name='faces'][value='847000000']")).to_be_checked()
    expect(reader.page.locator(".vega-bind input[name='strictness']")).to_have_value("7")
    assert reader.complaints == []


@pytest.mark.inside
@pytest.mark.parametrize(
    ("address", "controls"),
    [
        ("/sources?population=abc", ("population",)),
        ("/sources?population=99999", ("population",)),
        ("/concerns?chance=<script>&locked=maybe", ("chance", "locked")),
        ("/cameras-and-control?cameras=99999&people=-1", ("cameras", "people")),
        ("/cameras-and-control?cameras=1e999&people=%00", ("cameras", "people")),
    ],
)
def test_a_setting_that_no_control_has_is_ignored(reader: Reader, address: str, controls: tuple[str, ...]) -> None:
    reader.visit(address.split("?")[0])
    usual = [state_of(reader, name) for name in controls]

    reader.visit(address)

    expect(reader.page.locator(".vega-bind input:not([data-ready])")).to_have_count(0)
    assert [state_of(reader, name) for name in controls] == usual
    assert reader.complaints == []


def state_of(reader: Reader, name: str) -> list[list[object]]:
    """Give value and tick of every control with this name."""
    found: list[list[object]] = reader.page.locator(f".vega-bind input[name='{name}']").evaluate_all(
        "(inputs) => inputs.map((input) => [input.value, input.checked])"
    )
    assert found
    return found


@pytest.mark.inside
def test_a_chart_shows_its_move_from_button_to_button(reader: Reader) -> None:
    reader.visit("/face-scan-rule")
    finding = reader.page.locator("#crowd")

    reader.page.locator("button[data-shows='crowd']").click()

    expect(finding).to_contain_text("One face, one card")
    expect(finding).to_contain_text("about 847 wrong faces")


@pytest.mark.inside
def test_a_box_that_is_ticked_already_is_shown_from_the_start(reader: Reader) -> None:
    reader.visit("/concerns")
    box = reader.page.locator(".vega-bind input[name='limited']")
    box.check()

    reader.page.locator("button[data-shows='two-dials']").click()

    expect(box).not_to_be_checked()
    expect(box).to_be_checked()
    assert reader.complaints == []


def test_a_link_to_a_setting_is_shown_selected_where_there_is_no_clipboard(reader: Reader, server: Server) -> None:
    reader.page.add_init_script(NO_CLIPBOARD)
    reader.open("/concerns?locked=false&holders=10")

    copying = reader.page.locator("[data-foot='leak'] .copying")
    reader.page.locator("[data-foot='leak']").get_by_role("button", name="Link").click()

    link = copying.locator("input")
    expect(link).to_be_focused()
    switches = "locked=false&deleted=false&limited=false&audited=false"
    expect(link).to_have_value(re.compile(f"{switches}.*#leak$"))
    expect(link).to_have_value(re.compile(f"^{re.escape(server.url)}/concerns\\?.*holders=10.*chance=1"))
    assert link.evaluate(SELECTED) == link.input_value()
    expect(copying.get_by_role("status")).not_to_be_empty()


def test_a_link_to_a_setting_is_copied_and_holds_the_setting_and_nothing_else(reader: Reader, server: Server) -> None:
    reader.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.open("/sources?search=grandmother&claim=R16&population=1400")
    reader.answer("adopted-matrix", *"aba")
    copying = reader.page.locator("[data-foot='percentage'] .copying")

    reader.page.locator("[data-foot='percentage']").get_by_role("button", name="Link").click()

    expect(copying.get_by_role("status")).to_contain_text("Copied.")
    expect(copying.locator("input")).to_be_hidden()
    link = urlsplit(reader.page.evaluate("navigator.clipboard.readText()"))
    assert (f"{link.scheme}://{link.netloc}", link.path, link.fragment) == (server.url, "/sources", "percentage")
    assert parse_qs(link.query) == {"population": ["1400"]}


def test_a_name_typed_into_a_chart_stays_in_this_browser(reader: Reader) -> None:
    reader.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.open("/real-name-registration?own_name=Stranger")
    name = reader.page.locator(".vega-bind input[name='own_name']")
    drawn = reader.page.locator(".own_marks text")
    expect(drawn.first).to_have_text("MoonRabbit")
    before, asked = len(reader.frames), []
    reader.page.on("request", lambda request: asked.append(request.url))

    name.press_sequentially("<b>Ada & a grey heron")
    reader.page.locator(".vega-bind input[name='year']").press("ArrowLeft")
    reader.page.wait_for_url("**year=2018*")

    expect(name).to_have_value("<b>Ada & a grey ")
    expect(drawn).to_have_text(["<b>Ada &a grey"] * 4)
    expect(reader.page.locator(".vega-bind", has=reader.page.locator("input[name='year']"))).to_contain_text("2018")
    copying = reader.page.locator("[data-foot='who-sees-what'] .copying")
    reader.page.locator("[data-foot='who-sees-what']").get_by_role("button", name="Link").click()
    expect(copying.get_by_role("status")).to_contain_text("Copied.")
    link = reader.page.evaluate("navigator.clipboard.readText()")
    assert [parse_qs(urlsplit(each).query).get("year") for each in (link, reader.page.url)] == [["2018"], ["2018"]]
    assert "Ada" not in link + reader.page.url + "".join(asked)
    assert "own_name" not in link
    assert len(reader.frames) == before
    assert reader.complaints == []


def test_a_name_is_there_again_after_a_reload_and_forgotten_with_the_rest(reader: Reader) -> None:
    reader.open("/real-name-registration")
    reader.page.locator(".vega-bind input[name='own_name']").fill("Ada")
    reader.wait_until_kept("Ada")

    reader.open("/real-name-registration")

    expect(reader.page.locator(".own_marks text")).to_have_text(["Ada"] * 4)
    other = reader.another_tab()
    other.open("/privacy")
    expect(other.page.locator(".holds")).to_contain_text('"name": "Ada"')
    other.forget()
    expect(reader.page.locator(".own_marks text")).to_have_text(["MoonRabbit"] * 4)
    assert "Ada" not in (reader.kept() or "")


def test_a_chart_that_comes_again_by_a_plain_link_opens_as_it_did_at_first(reader: Reader) -> None:
    reader.open("/concerns")
    slider = reader.page.locator(".vega-bind input[name='holders']")
    slider.press("ArrowRight")
    reader.page.wait_for_url("**holders=4")

    reader.visit("/glossary")
    reader.visit("/concerns")

    expect(slider).to_have_value("3")
    expect(reader.page.locator(".sentence_leak_marks text", has_text="3 holders")).to_be_attached()


def test_a_control_that_was_moved_before_its_chart_came_holds_when_that_comes(reader: Reader) -> None:
    def late(route: Route) -> None:
        reader.page.wait_for_timeout(1500)
        route.continue_()

    reader.page.route("**/static/js/embed.*", late)
    reader.page.goto(f"{reader.server.url}/concerns")

    reader.page.locator("#chart-leak .waits input[name='holders']").press("ArrowRight")
    reader.settle()

    expect(reader.page.locator("#chart-leak .vega-bind input[name='holders']")).to_have_value("4")
    expect(reader.page.locator(".sentence_leak_marks text", has_text="4 holders")).to_be_attached()
