"""A browser that translates the page: it comes to rest, and nothing is lost."""

import pytest
from playwright.sync_api import expect

from tests.browser.reader import Reader

# What browsers do: each text is put into two elements of their own, and what is new is translated a moment later.
TRANSLATE = """() => {
  window.translated = 0;
  const seen = new WeakSet();
  const translate = () => {
    const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
      if (seen.has(text) || !text.data.trim() || text.parentElement.closest('svg, textarea, style')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `¿${text.data}?`;
      seen.add(inner.firstChild);
      outer.append(inner);
      text.replaceWith(outer);
      window.translated += 1;
    }
  };
  let due = 0;
  new MutationObserver(() => { clearTimeout(due); due = setTimeout(translate, 60); })
    .observe(document.body, { childList: true, subtree: true, characterData: true });
  translate();
}"""


@pytest.mark.parametrize("address", ["/", "/since-2019", "/check-yourself", "/privacy"])  # where the script writes most
def test_a_translated_page_comes_to_rest(reader: Reader, address: str) -> None:
    reader.open(address)
    reader.page.evaluate(TRANSLATE)
    reader.page.wait_for_timeout(700)
    before = reader.page.evaluate("window.translated")

    reader.page.wait_for_timeout(700)

    assert before > 50  # it was translated at all
    assert reader.page.evaluate("window.translated") == before


def test_a_guess_on_a_translated_page_is_answered_and_kept(reader: Reader) -> None:
    reader.open("/")
    reader.page.evaluate(TRANSLATE)

    form = reader.answer("which-was-new", "c")

    expect(form.locator("output")).to_contain_text("That is right.")
    reader.go(reader.page.locator(".masthead a", has_text="Check yourself"))
    expect(reader.page.locator("[data-replay='which-was-new'] .you")).to_contain_text("The machine that compares")
