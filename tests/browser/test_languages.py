"""Who chooses a language stays where they were; a browser that asks for one is offered it, not sent there."""

import re

import pytest
from playwright.sync_api import Browser, expect

from content.translations import LANGUAGES
from tests.browser.reader import Reader, kept_if_it_fails
from tests.servers import Server

HANS, HANT = "zh-Hans", "zh-Hant"
TOP = "(id) => Math.round(document.getElementById(id).getBoundingClientRect().top)"
STANDS = "([id, top, close]) => Math.abs(document.getElementById(id).getBoundingClientRect().top - top) < close"
CLOSE = 40  # pixels: the lines above a place are of other lengths


def spoken(reader: Reader) -> str:
    language: str = reader.page.evaluate("document.documentElement.lang")
    return language


def choose(reader: Reader, code: str) -> None:
    reader.page.locator(".to-language").click()
    with reader.page.expect_navigation():
        reader.page.locator(f"#language a[data-language='{code}']").click()
    reader.settle()


def test_who_chooses_a_language_keeps_page_place_setting_and_answers(reader: Reader) -> None:
    reader.open("/concerns?years=5")
    ask = reader.page.locator("form[data-ask]").first.get_attribute("data-ask")
    assert ask
    reader.answer(ask, "b")
    part = reader.page.locator("main h2[id]").nth(2).get_attribute("id")
    reader.page.evaluate("(id) => document.getElementById(id).scrollIntoView({ behavior: 'instant' })", part)
    reader.page.wait_for_timeout(1600)  # who has read here goes up to the menu
    before = reader.page.evaluate(TOP, part)

    choose(reader, HANS)

    assert spoken(reader) == HANS
    assert "years=5" in reader.page.url
    reader.page.wait_for_function(STANDS, arg=[part, before, CLOSE])
    expect(reader.page.locator(f"form[data-ask='{ask}'] input:checked")).to_have_count(1)
    assert reader.complaints == []


def test_every_way_leads_on_in_the_chosen_language_and_a_later_visit_speaks_it_too(reader: Reader) -> None:
    reader.open(f"/?lang={HANT}")

    reader.go(reader.page.locator(".ways a.next"))
    assert spoken(reader) == HANT
    expect(reader.page.locator("h1")).to_have_text(re.compile(r"[\u4e00-\u9fff]"))
    reader.page.go_back()
    reader.settle()
    assert spoken(reader) == HANT
    later = reader.another_tab()
    later.page.goto(f"{reader.server.url}/glossary")
    later.page.wait_for_url("**/glossary?lang=zh-Hant")
    choose(later, "en")
    later.open("/concerns")
    assert spoken(later) == "en"


@pytest.mark.parametrize(("asked", "meant"), [("zh-CN", HANS), ("zh-TW", HANT), ("zh-hant", HANT), ("fr", "en")])
def test_a_code_that_others_write_is_understood(reader: Reader, asked: str, meant: str) -> None:
    reader.page.goto(f"{reader.server.url}/glossary?lang={asked}")

    expect(reader.page.locator("html")).to_have_attribute("lang", meant)


def test_back_over_a_change_of_language_brings_the_whole_page_back(reader: Reader) -> None:
    reader.open("/glossary")
    choose(reader, HANS)

    reader.page.go_back()

    expect(reader.page.locator("html")).to_have_attribute("lang", "en")
    expect(reader.page.locator("h1")).to_have_text("Words, plainly")


def test_the_sentences_that_a_script_says_and_the_live_charts_are_in_the_language(reader: Reader) -> None:
    reader.open(f"/check-yourself?lang={HANS}")
    reader.page.locator("form[data-ask]:visible button[type=submit]").first.click()
    expect(reader.page.locator("form[data-ask]:visible").first).to_contain_text("先")

    reader.open(f"/face-scan-rule?lang={HANS}")

    words = reader.page.locator(".chart svg.marks text").all_text_contents()
    assert words
    assert [each for each in words if re.search(r"[a-z]{4}", each)] == []


@pytest.mark.parametrize(
    ("locale", "offered"), [("zh-CN", HANS), ("zh-TW", HANT), ("zh-HK", HANT), ("en-GB", ""), ("fr-FR", "")]
)
def test_a_browser_is_offered_the_language_that_it_asks_for(
    chromium: Browser, server: Server, locale: str, offered: str
) -> None:
    context = chromium.new_context(locale=locale)
    with kept_if_it_fails(context):
        reader = Reader(context.new_page(), server)
        reader.open("/glossary")

        assert spoken(reader) == "en"
        assert reader.page.locator(".offer:visible").evaluate_all("(all) => all.map((each) => each.lang)") == (
            [offered] if offered else []
        )
        if offered:
            reader.page.locator(".offer:visible a").click()
            reader.page.wait_for_url(f"**/glossary?lang={offered}")
            expect(reader.page.locator(".offer:visible")).to_have_count(0)


def test_without_a_script_the_menu_leads_to_every_language(chromium: Browser, server: Server) -> None:
    context = chromium.new_context(java_script_enabled=False)
    with kept_if_it_fails(context):
        page = context.new_page()
        page.goto(f"{server.url}/concerns")

        links = page.locator("#language a").evaluate_all(
            "(all) => all.map((each) => [each.hreflang, each.textContent])"
        )

        assert links == [[each.code, each.name] for each in LANGUAGES]
        page.goto(f"{server.url}/concerns?lang={HANS}")
        assert page.locator("html").get_attribute("lang") == HANS


def test_a_pupil_who_typed_the_address_finds_the_own_language_first(chromium: Browser, server: Server) -> None:
    context = chromium.new_context(locale="zh-CN")
    with kept_if_it_fails(context):
        page = context.new_page()
        page.goto(f"{server.url}/class")

        first = page.locator("body > *").first
        expect(first).to_have_class("tongues")
        first.get_by_text("简体中文").click()
        page.wait_for_url("**/class?lang=zh-Hans")
        expect(page.locator("html")).to_have_attribute("lang", HANS)
        expect(page.locator("body > *").first).not_to_have_class("tongues")


def test_a_slider_counts_as_chinese_does(reader: Reader) -> None:
    reader.open(f"/sources?lang={HANS}")
    control = reader.page.locator("#chart-percentage .vega-bind input[type=range]")

    expect(control).to_have_attribute("aria-valuetext", "13.95亿")
    expect(control.locator("xpath=following-sibling::span")).to_have_text("13.95亿")


def test_a_picture_is_of_the_readers_script(reader: Reader) -> None:
    reader.open(f"/concerns?lang={HANT}")
    with reader.page.expect_download() as begun:
        reader.page.locator("[data-foot='leak'] button[data-picture='svg']").dispatch_event("click")

    drawing = begun.value.path().read_text(encoding="utf-8")

    assert 'lang="zh-Hant" xml:lang="zh-Hant"' in drawing
    assert {each for each in re.findall('font-family="([^"]*)"', drawing) if "TC'" not in each} == set()
    assert drawing.count("unicode-range") == 2
