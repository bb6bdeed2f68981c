"""The fonts that draw a page: our own for its text, and for Chinese where the machine has no Chinese font."""

import pytest

from tests.browser.reader import Reader

OURS = "Noto Sans CJK SC"  # the name inside the file
NAMED = r"""() => [...document.querySelectorAll('#main :not(option)')]
  .filter((each) => !each.hidden)
  .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.data)))
  .forEach((each) => each.setAttribute('data-chinese', ''))"""


def drawn_by(reader: Reader, selector: str) -> list[set[tuple[str, bool]]]:
    """List for each element the fonts that drew it, each with whether the page brought it along."""
    session = reader.page.context.new_cdp_session(reader.page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": selector})["nodeIds"]
    found = (session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"] for node in nodes)
    return [{(font["familyName"], font["isCustomFont"]) for font in fonts} for fonts in found]


def foreign(fonts: list[set[tuple[str, bool]]]) -> list[set[tuple[str, bool]]]:
    """List what was drawn without our font, where boxes stand, or with a font of the machine."""
    return [each for each in fonts if (OURS, True) not in each or not all(brought for _, brought in each)]


def open_with_fonts(reader: Reader, address: str) -> None:
    reader.visit(address)
    reader.open_everything()
    reader.page.evaluate("document.fonts.ready.then(() => true)")


@pytest.mark.inside
def test_the_terms_of_the_glossary_are_drawn_with_our_font_alone(reader: Reader) -> None:
    open_with_fonts(reader, "/glossary")

    fonts = drawn_by(reader, ".chinese")

    assert len(fonts) > 20
    assert foreign(fonts) == []


@pytest.mark.inside
@pytest.mark.parametrize("address", ["/face-scan-rule", "/sources"])
def test_no_text_with_chinese_characters_takes_a_font_of_the_machine(reader: Reader, address: str) -> None:
    open_with_fonts(reader, address)
    reader.page.evaluate("document.querySelectorAll('[popover]').forEach((each) => each.removeAttribute('popover'))")
    reader.page.evaluate("document.fonts.ready.then(() => true)")
    reader.page.evaluate(NAMED)

    fonts = drawn_by(reader, "[data-chinese]")

    assert len(fonts) > 5
    assert foreign(fonts) == []


def test_a_page_that_shows_no_chinese_does_not_ask_for_the_font(reader: Reader) -> None:
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))

    reader.open("/concerns")

    assert any("source-serif" in url for url in asked)
    assert [url for url in asked if "noto-sans" in url] == []


def test_text_is_drawn_with_our_fonts_and_streamlit_s_own_do_not_come(reader: Reader) -> None:
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))

    reader.open("/face-scan-rule")
    reader.page.evaluate("document.fonts.ready.then(() => true)")

    for text in (".row > p", ".row > p em", ".masthead nav a"):
        fonts = [each for each in drawn_by(reader, text) if each]  # what is folded away is not drawn
        assert fonts
        assert [each for each in fonts if each != {("Face Sans", True)}] == []
    assert [url for url in asked if "woff2" in url and "/reader/" not in url] == []


def test_the_font_of_chinese_headings_comes_when_all_else_is_there(reader: Reader) -> None:
    reader.open("/privacy?lang=zh-Hans")

    reader.page.wait_for_function(
        "() => [...document.fonts].some(({ family, status }) => family.includes('HeadingsHans') && status === 'loaded')"
    )
