"""When something is broken a reader gets a sentence, and everything else still works."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from content.editions.html.document import LINE
from tests.browser.alone import expect_alone
from tests.browser.reader import Reader, reading
from tests.servers import copy_of_project, serving


def test_a_broken_data_file_costs_one_chart_and_a_failing_page_costs_itself(chromium: Browser, tmp_path: Path) -> None:
    project = copy_of_project(tmp_path)
    (project / "content/chapters/real_name_registration/links.csv").write_text("nothing\n", encoding="utf-8")
    failing = project / "pages/chapters/concerns.py"
    failing.write_text("raise RuntimeError('out of order')\n", encoding="utf-8")

    with serving(tmp_path, project=project) as server, reading(chromium, server) as reader:
        reader.open("/real-name-registration")
        expect(reader.page.locator(".apology")).to_have_text(
            "This chart could not be drawn. The text stands without it."
        )
        expect(reader.page.locator(".chart svg.marks")).to_have_count(1)
        expect(reader.page.locator(".paired")).to_be_visible()

        reader.page.goto(server.url + "/concerns")
        expect_alone(reader, "/concerns")
        expect(reader.page.locator("#line > span")).to_have_text(LINE["alone"], timeout=20_000)
        expect(reader.page.locator("h1")).to_be_visible()
        assert "out of order" not in reader.page.content()
        assert "Traceback" not in reader.page.content()

        reader.page.locator(".masthead a", has_text="Pushback").click()
        expect(reader.page.locator("h1", has_text="Say no, and then what?")).to_be_visible()


def test_an_address_that_does_not_exist_gets_a_sentence_and_a_way_home(reader: Reader) -> None:
    answer = reader.page.goto(f"{reader.server.url}/nowhere")

    assert answer is not None
    assert answer.status == 404
    expect(reader.page.locator("main")).to_contain_text("There is no page at this address.")
    reader.page.locator("main a").first.click()
    reader.settle()
    expect(reader.page.locator("h1")).to_have_text("One thing was new")
