"""The charts of counts divide in the browser as the models divide in Python, and never join what is apart."""

import itertools

import pytest

from content.chapters.cameras_and_control.charts import both_editions, list_of_2019, whole_country
from content.chapters.cameras_and_control.division import divisions
from content.claims import claim
from content.models import base_for, per_thousand
from tests.drawings import figure_of, svg, texts, words

DIVIDER = figure_of("cameras_and_control", "divider")
PERCENTAGE = figure_of("sources", "percentage")
LISTS = figure_of("sources", "two-lists")
HEADLINE = claim("A25").value("threshold")
SHANGHAI = claim("C04")


@pytest.mark.parametrize(
    ("cameras", "people"),
    [*itertools.product([20, 200], [20, 200]), (100, 100), (88, 100), (89, 100), (100, 113), (100, 114)],
)
def test_the_divider_divides_as_the_model_does(cameras: int, people: int) -> None:
    shown = words(svg(DIVIDER, cameras=cameras, people=people))

    counted, inhabitants = SHANGHAI.value("cameras") * cameras / 100, SHANGHAI.value("people") * people / 100
    ratio = per_thousand(counted, inhabitants)
    assert f"{counted:,.0f} cameras over {inhabitants:,.0f} people make {ratio:.2f}." in shown
    assert ("Shanghai passes 100" in shown) is (ratio > HEADLINE)
    assert ("Shanghai below 100" in shown) is not (ratio > HEADLINE)


def test_the_table_of_the_divider_says_what_its_chart_says() -> None:
    rows = divisions().set_index("what")["density"]

    for what, cameras, people in (
        ("As in the list", 100, 100),
        ("20% fewer cameras", 80, 100),
        ("With half as many people", 100, 50),
    ):
        assert rows[what] in texts(svg(DIVIDER, cameras=cameras, people=people))


def test_half_the_people_and_the_article_agree_with_the_claims() -> None:
    assert f"{SHANGHAI.value('density'):.2f}" == divisions()["density"].iloc[0]
    assert f"{claim('K14').value('double'):.2f}" == divisions()["density"].iloc[2]


def test_the_two_counts_of_each_city_make_its_figure() -> None:
    for id in ("C02", "C03", "C04"):
        found = claim(id).figures
        if {"cameras", "people"} <= found.keys():
            ratio = per_thousand(claim(id).value("cameras"), claim(id).value("people"))
            assert ratio == pytest.approx(claim(id).value("density"), abs=0.006)


@pytest.mark.parametrize(("population", "share"), [(1_200, 70.8), (1_308, 65.0), (1_395, 60.9), (1_500, 56.7)])
def test_the_percentage_is_the_articles_users_over_the_population(population: int, share: float) -> None:
    shown = words(svg(PERCENTAGE, population=population))

    assert f"850 million of {population:,} million people are {share}%" in shown
    assert ("the article's share" in shown) is (population == 1_308)
    assert ("not 65%" in shown) is (population != 1_308)


def test_one_population_alone_makes_the_articles_share() -> None:
    whole = base_for(claim("A08").value("mobile_users"), claim("A09").value("population_share")) / 1e6

    fitting = [
        population
        for population in range(1_300, 1_317)
        if "the article's share" in words(svg(PERCENTAGE, population=population))
    ]

    assert fitting == [each for each in range(1_300, 1_317) if abs(850 / each - 0.65) < 0.0005]
    assert round(whole) in fitting


@pytest.mark.parametrize(
    ("edition", "high", "low"),
    [
        ("2019-08", ["Chongqing", "Shenzhen", "Shanghai"], ["London", "Beijing"]),
        ("2020-07", ["Taiyuan"], ["London", "Beijing", "Shanghai", "Shenzhen"]),
    ],
)
def test_each_list_says_which_of_its_cities_pass_the_headline(edition: str, high: list[str], low: list[str]) -> None:
    drawing = svg(LISTS, edition=edition)

    labels = dict(text.split(": ") for text in texts(drawing) if ": " in text)
    assert set(labels) >= {*high, *low}
    assert all((float(labels[city]) > HEADLINE) is (city in high) for city in labels)
    assert f"100 is passed by {', '.join(high)}." in words(drawing)
    assert ("The article's two are among them." in words(drawing)) is ("Shanghai" in high)


def test_the_tables_of_cities_hold_the_figures_of_the_claims() -> None:
    first = list_of_2019().set_index("city")["density"]
    both = both_editions().set_index(["edition", "city"])["density"]

    for city, id in (("Chongqing", "C02"), ("Shenzhen", "C03"), ("Shanghai", "C04"), ("Beijing", "C05")):
        assert first[city] == both["2019-08", city] == claim(id).value("density")
    for city, id in (("Shanghai", "C06"), ("Shenzhen", "C07"), ("Taiyuan", "C08")):
        assert both["2020-07", city] == claim(id).value("density")


def test_a_city_that_stands_in_one_edition_has_one_mark_and_no_line() -> None:
    shown = texts(svg(figure_of("cameras_and_control", "editions")))

    assert "Shanghai: 113.46, then 36.96" in shown
    assert any(text.startswith("Chongqing: 168.03, then not") for text in shown)
    assert any(text.startswith("Taiyuan: not") and text.endswith("then 119.57") for text in shown)


def test_a_whole_country_never_stands_in_a_chart_of_cities() -> None:
    cities = {*list_of_2019()["city"], *both_editions()["city"]}
    shown = words(svg(figure_of("cameras_and_control", "national")))

    assert "China" not in cities
    assert not [city for city in cities if city in shown]
    assert all(f"{row.year}: {row.ratio:g}" in shown for row in whole_country().itertuples())
