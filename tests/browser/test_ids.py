"""The names that no element of ours may have are those that the browser of today gives to every document and form."""

from content.ids import TAKEN
from tests.browser.reader import Reader

PROPERTIES = """() => {
  const names = new Set();
  for (const start of [document, document.createElement('form')])
    for (let each = start; each; each = Object.getPrototypeOf(each))
      Object.getOwnPropertyNames(each).forEach((name) => names.add(name));
  return [...names];
}"""


def test_every_property_of_a_document_and_of_a_form_is_taken(reader: Reader) -> None:
    reader.page.goto(f"{reader.server.url}/nowhere")  # a page without scripts, which would add properties

    assert set(reader.page.evaluate(PROPERTIES)) - TAKEN == set()
