"""Clocks of readers: in every time zone a chart says the same, and a clock that is wrong stops nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.alone import WITH_CHARTS
from tests.browser.reader import Reader, reading
from tests.browser.school import SOON, phone
from tests.classes import GUESS, Teacher, token_of
from tests.servers import Server

HOME = "Europe/Berlin"
HOURS = {HOME: -2, "Pacific/Auckland": -12, "America/Los_Angeles": 7, "Asia/Kolkata": -5.5, "Asia/Shanghai": -8}
EDGES = ["Pacific/Auckland", "America/Los_Angeles"]
BETWEEN = ["Asia/Kolkata", "Asia/Shanghai"]
OF_DATES = ["/pushback", "/since-2019"]  # whose charts have months and years on their axes
OFFSET = "new Date('2026-07-01').getTimezoneOffset() / 60"
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
    assert traveller.page.evaluate(OFFSET) == HOURS[zone]
    found = {}
    for address in addresses:
        traveller.visit(address)
        traveller.open_everything()
        found[address] = traveller.page.evaluate(WORDS)
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


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_phone_whose_clock_is_wrong_keeps_its_answer_in_a_class_for_its_day_and_no_longer(
    chromium: Browser, teacher: Teacher, year: int
) -> None:
    teacher.do("open", question=GUESS, round=1)
    now = datetime(year, 1, 20, tzinfo=UTC)
    with phone(chromium) as pupil:
        pupil.page.clock.set_system_time(now)
        pupil.page.goto(f"{teacher.url}/class/{teacher.code}")
        pupil.choose(0)
        pupil.hears("held")

        pupil.page.reload()
        pupil.hears("held")
        pupil.page.clock.set_system_time(now + timedelta(days=2))
        pupil.page.goto(f"{teacher.url}/class")

        expect(pupil.page.locator("#join")).to_be_visible(timeout=SOON)
        assert pupil.page.evaluate("Object.keys(localStorage)") == []


def test_a_teacher_whose_clock_is_ahead_finds_the_way_back_to_the_room(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as teacher:
        teacher.page.clock.set_system_time(datetime(2099, 1, 20, tzinfo=UTC))
        teacher.page.goto(f"{server.url}/teach#open={token_of(server)}")
        teacher.page.locator("[data-opens]").first.click()
        expect(teacher.page.locator(".opened").first).to_be_visible(timeout=SOON)

        teacher.page.reload()

        expect(teacher.page.locator(".to-room").first).to_be_visible(timeout=SOON)
