"""Clocks of readers: in every time zone a chart says the same, and a clock that is wrong stops nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.alone import WITH_CHARTS
from tests.browser.reader import Reader, reading
from tests.servers import Server

HOME = "Europe/Berlin"
EDGES = ["Pacific/Auckland", "America/Los_Angeles"]
BETWEEN = ["Asia/Kolkata", "Asia/Shanghai"]
OF_DATES = ["/pushback", "/since-2019"]  # whose charts have months and years on their axes
WORDS = """() => [...document.querySelectorAll('.chart')].map((chart) => [chart.id,
  chart.querySelector('.vega-embed').getAttribute('aria-label'),
  ...[...chart.querySelectorAll('svg.marks text')].map((each) => each.textContent)])"""


@pytest.fixture(scope="module")
def traveller(chromium: Browser, server: Server) -> Iterator[Reader]:
    with reading(chromium, server) as reader:
        reader.open("/glossary")
        yield reader


def told(traveller: Reader, zone: str, addresses: list[str]) -> dict[str, object]:
    """Give the words of every chart on these pages, as they are drawn in a time zone."""
    session = traveller.page.context.new_cdp_session(traveller.page)
    session.send("Emulation.setTimezoneOverride", {"timezoneId": zone})
    found = {}
    for address in addresses:
        traveller.visit(address)
        traveller.open_everything()
        found[address] = traveller.page.evaluate(WORDS)
    assert traveller.page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone") == zone
    session.send("Emulation.setTimezoneOverride", {"timezoneId": ""})
    return found


def test_from_auckland_to_los_angeles_every_label_and_every_date_is_the_same(traveller: Reader) -> None:
    at_home = told(traveller, HOME, WITH_CHARTS)

    for zone in EDGES:
        assert told(traveller, zone, WITH_CHARTS) == at_home
    for zone in BETWEEN:
        assert told(traveller, zone, OF_DATES) == {address: at_home[address] for address in OF_DATES}


@pytest.mark.parametrize("year", [1970, 2038, 2099])
def test_a_clock_that_is_wrong_by_decades_takes_no_chart_and_no_answer(
    chromium: Browser, server: Server, year: int
) -> None:
    with reading(chromium, server) as reader:
        reader.page.clock.set_system_time(datetime(year, 1, 20, tzinfo=UTC))
        reader.open("/concerns")
        reader.answer("perfect-lock", "a")
        reader.reload()

        assert reader.page.evaluate("new Date().getUTCFullYear()") == year
        expect(reader.page.locator("form[data-ask='perfect-lock'] output")).to_contain_text("Your answer")
        assert reader.complaints == []
