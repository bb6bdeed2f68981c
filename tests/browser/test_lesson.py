"""The page for whoever teaches, in a real browser."""

from tests.browser.reader import Reader

HEIGHTS = "(plans) => plans.map((plan) => plan.getBoundingClientRect().height)"


def test_each_plan_is_one_screen_and_opens_what_it_shows_beside_it(reader: Reader) -> None:
    reader.page.set_viewport_size({"width": 1280, "height": 800})
    reader.visit("/teach")

    plans = reader.page.locator(".plan")

    assert plans.count() == 3
    assert max(plans.evaluate_all(HEIGHTS)) <= 800
    with reader.page.context.expect_page() as opened:
        plans.first.locator("a.wall").first.click()
    opened.value.wait_for_selector("dialog.big[open]")
    assert reader.page.url.endswith("/teach")
