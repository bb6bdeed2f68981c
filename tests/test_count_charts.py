"""The charts of counts divide in the browser as the models divide in Python, and never join what is apart."""

import itertools
from collections import Counter
from typing import Any

import pytest

from content.chapters.cameras_and_control.division import CAMERAS, LEAST, MOST, PEOPLE, STOPS, divisions
from content.chapters.cameras_and_control.lists import HEADLINE, both_editions, list_of_2019
from content.citations import plain
from content.claims import claim
from content.models import base_for, per_thousand
from tests.boxes import boxes
from tests.drawings import figure_of, marks, said, set_to, singly, svg, texts, words

LIST = figure_of("cameras_and_control", "list")
DIVIDER = figure_of("cameras_and_control", "divider")
EDITIONS = figure_of("cameras_and_control", "editions")
PERCENTAGE = figure_of("sources", "percentage")
LISTS = figure_of("sources", "two-lists")
SHANGHAI = claim("C04")
PHONE = 286  # pixels of a chart at the narrowest
LETTER = 0.47  # the width of a letter on average, of its size


def signs(drawn: list[dict[str, Any]]) -> Counter[str | None]:
    """Count the signs of a drawing by their role, the hollow ones as hollow."""
    found = [each for each in singly(drawn) if each["kind"] == "symbol"]
    return Counter("hollow" if each.get("fill") in (None, "transparent") else each["role"] for each in found)


def overhanging(drawn: list[dict[str, Any]], width: int) -> list[str]:
    """List the lines of words that stand further left or right than the drawing goes."""
    found = []
    for each in drawn:
        if each["kind"] != "text" or not each.get("opacity", 1):
            continue
        lines = each["text"] if isinstance(each["text"], list) else str(each["text"]).split("\n")
        for line in lines:
            wide = len(line) * LETTER * each["fontSize"]
            left = each["x"] - {"right": wide, "center": wide / 2}.get(each.get("align", "left"), 0)
            found += [line] if left < 0 or left + wide > width else []
    return found


@pytest.mark.parametrize(
    ("cameras", "people"),
    [*itertools.product(*zip(LEAST, MOST, strict=True)), (CAMERAS, PEOPLE), (CAMERAS, 29.817), (CAMERAS, 29.867)],
)
def test_the_divider_divides_as_the_model_does_and_draws_every_sign(cameras: float, people: float) -> None:
    drawn = marks(DIVIDER, cameras=cameras, people=people)
    shown, found = said(drawn), signs(drawn)

    ratio = per_thousand(cameras, people)
    written = f"{ratio:.2f}" if abs(ratio - HEADLINE) < 0.5 else f"{ratio:,.0f}"
    assert f"{cameras:g} million cameras for {people:g} million people: a figure of {written}" in shown
    assert {written, f"{cameras:g} million cameras", f"{people:g} million people"} <= {*shown}
    assert ("Shanghai passes 100" in shown, "Shanghai below 100" in shown) == (ratio > HEADLINE, ratio < HEADLINE)
    assert found.total() - found["hollow"] == round(cameras * 10) + round(people * 10)


def test_nothing_that_was_added_or_taken_away_is_drawn_like_the_count_of_the_list() -> None:
    more, fewer = signs(marks(DIVIDER, people=29.917)), signs(marks(DIVIDER, cameras=1.986))

    assert (more["right"], more[None], more["assumed"], more["hollow"]) == (30, 263, 36, 0)
    assert (fewer["right"], fewer[None], fewer["assumed"], fewer["hollow"]) == (20, 263, 0, 10)


@pytest.mark.parametrize(("cameras", "people"), [LEAST, MOST])
def test_both_sliders_at_the_same_end_make_the_figure_of_the_list_and_the_chart_says_so(
    cameras: float, people: float
) -> None:
    shown = words(svg(DIVIDER, cameras=cameras, people=people))

    assert "Other counts, and 113 again: a ratio does not say how large its counts are." in shown


def test_the_task_is_solved_by_people_alone_and_says_how_many() -> None:
    shown = [words(svg(DIVIDER, people=stop)) for stop in STOPS]
    with_fewer = words(svg(DIVIDER, cameras=2.586))

    assert "Get Shanghai under 100 without taking a camera away" in shown[0]
    assert "As in the list." in shown[0]
    assert "It turns with 1.143 million people more." in shown[2]
    assert "Done: 3.6 million people more below the line, and not one camera fewer." in shown[-1]
    assert "Below 100, with 0.4 million cameras fewer. Try it with all of them." in with_fewer


def test_the_table_of_the_divider_holds_what_the_claims_say() -> None:
    rows = divisions().set_index("what")["density"]

    assert rows["As in the list"] == rows["20% of both counts"] == rows["200% of both counts"] == "113.46"
    assert rows["With 3.543 million more people"] == "100.00"
    assert rows["With half as many people"] == f"{claim('K14').value('double'):.2f}"
    assert claim("K53").value("same") == SHANGHAI.value("density")


def test_the_two_counts_of_each_city_make_its_figure() -> None:
    for id in ("C02", "C03", "C04"):
        ratio = per_thousand(claim(id).value("cameras"), claim(id).value("people"))
        assert ratio == pytest.approx(claim(id).value("density"), abs=0.006)


@pytest.mark.parametrize("width", [760, PHONE])
def test_three_cities_have_as_many_cameras_as_the_list_gives_them_over_a_thousand_people_each(width: int) -> None:
    drawn = marks(LIST, width=width)

    cameras = signs([each for each in drawn if str(each.get("shape", "")).startswith("m")])
    rows = [each for each in drawn if each["kind"] == "rule" and each.get("strokeCap") == "round"]
    people = [round((each["x2"] - each["x"]) / each["strokeDash"][1]) + 1 for each in rows]
    assert cameras == {"wrong": 159 + 113, "right": 40}
    assert sum(people) == 3_000
    assert {"159 cameras", "113 cameras", "40 cameras"} <= {*said(drawn)}


@pytest.mark.parametrize("width", [760, PHONE])
def test_no_thin_line_to_a_city_runs_through_the_name_of_another(width: int) -> None:
    thin = [each for each in marks(LIST, width=width) if each["kind"] == "rule" and each.get("opacity") == 0.34]
    leaders = [(each["x"], *sorted((each["y"], each["y2"]))) for each in thin if each["x"] == each["x2"]]

    named, _ = boxes(set_to(LIST), width)

    assert leaders
    for box, (x, top, bottom) in itertools.product(named, leaders):
        assert not (box.left < x < box.right and top < (box.top + box.bottom) / 2 < bottom), box.words


def test_all_cities_stand_on_one_line_and_those_without_counts_are_hollow() -> None:
    drawn = [each for each in marks(LIST) if each.get("shape") == "circle"]

    rows = list_of_2019()
    assert len(drawn) == len(rows)
    assert signs(drawn)["hollow"] == (rows["counts"] == "rate only").sum()
    assert {f"{row.city} {row.density:.0f}" for row in rows.itertuples()} <= {*said(marks(LIST))}


@pytest.mark.parametrize(
    ("guess", "pale", "sentence"),
    [
        (-1, 0, ""),
        (39.93, 0, "You said 40 for Beijing, and so says the list."),
        (200, 160, "You said 200, drawn pale: 160 too many."),
    ],
)
def test_a_guess_about_the_capital_is_drawn_pale_and_its_distance_said(guess: float, pale: int, sentence: str) -> None:
    drawn = marks(LIST, guess=guess)

    assert sum(each["kind"] == "symbol" and each["opacity"] == 0.3 for each in drawn) == pale
    assert [each for each in said(drawn) if each.startswith("You said")] == ([sentence] if sentence else [])


@pytest.mark.parametrize(("population", "share"), [(1_200, 70.8), (1_308, 65.0), (1_395, 60.9), (1_500, 56.7)])
def test_the_percentage_is_the_articles_users_over_the_population(population: int, share: float) -> None:
    drawn = marks(PERCENTAGE, population=population)

    apart = round(abs(population - 1_308) / 10)
    assert {f"{share}%", f"850 million of {population / 1000:g} billion people"} <= {*said(drawn)}
    assert signs(drawn)["right"] == 2 * 85
    assert sum(each.get("strokeDash") is not None for each in drawn if each["kind"] == "symbol") == apart
    assert any(f"About {abs(population - 1_308)} million" in each for each in said(drawn)) is (apart > 0)


def test_a_population_whose_share_rounds_to_the_articles_is_not_told_that_it_does_not_fit() -> None:
    fitting = [
        population
        for population in (1_297, 1_298, 1_305, 1_310, 1_317, 1_318)
        if "fits this country, rounded" in words(svg(PERCENTAGE, population=population))
    ]

    assert fitting == [each for each in (1_297, 1_298, 1_305, 1_310, 1_317, 1_318) if f"{850 / each:.0%}" == "65%"]
    assert "not 65%" not in words(svg(PERCENTAGE, population=1_305))
    assert "64.9% is 65%, rounded" in words(svg(PERCENTAGE, population=1_310))
    assert round(base_for(850, 0.65)) in range(fitting[0], fitting[-1] + 1)


@pytest.mark.parametrize("figure", [EDITIONS, LISTS], ids=lambda figure: figure.id)
def test_the_fall_names_each_city_at_both_ends_and_marks_the_articles_two(figure: Any) -> None:
    drawn = marks(figure)
    shown = said(drawn)

    for row in both_editions().itertuples():
        label = f"{row.city}  {row.density:.0f}" if row.edition == "2019-08" else f"{row.density:.0f}  {row.city}"
        assert label in shown
    lines = [each for each in drawn if each["kind"] == "rule" and each["role"] == "wrong"]
    assert len(lines) == 2
    assert all(each["y"] < each["y2"] for each in lines)  # they fall
    assert {each["role"] for each in drawn if each["kind"] == "symbol"} == {None, "wrong"}


@pytest.mark.parametrize(("guess", "said_so"), [(160, "123 more"), (75, "38 more"), (36.96, "so it came")])
def test_a_guess_about_the_next_edition_is_drawn_where_it_would_have_been(guess: float, said_so: str) -> None:
    drawn = marks(EDITIONS, guess=guess)

    assert any(said_so in each for each in said(drawn) if each.startswith("You said"))
    assert (f"you: {guess}" in said(drawn)) is (guess != 36.96)


@pytest.mark.parametrize(
    ("figure", "settings"),
    [
        (LIST, {"guess": 200}),
        (EDITIONS, {"guess": 160}),
        (LISTS, {}),
        (PERCENTAGE, {"population": 1_500}),
        (PERCENTAGE, {"population": 1_200}),
        (DIVIDER, {"cameras": LEAST[0], "people": LEAST[1]}),
        (DIVIDER, {"cameras": MOST[0], "people": LEAST[1]}),
    ],
)
def test_no_words_of_these_charts_are_cut_on_a_phone(figure: Any, settings: dict[str, float]) -> None:
    assert overhanging(marks(figure, width=PHONE, **settings), PHONE) == []


@pytest.mark.parametrize("figure", [LIST, DIVIDER, EDITIONS, PERCENTAGE, LISTS], ids=lambda figure: figure.id)
def test_a_chart_opens_on_what_its_title_says(figure: Any) -> None:
    (title,) = [str(each["text"]) for each in marks(figure) if each["kind"] == "text" and each.get("opacity") == 0]

    assert title == plain(figure.title)


def test_the_tables_of_cities_hold_the_figures_of_the_claims() -> None:
    first = list_of_2019().set_index("city")["density"]
    both = both_editions().set_index(["edition", "city"])["density"]

    for city, id in (("Chongqing", "C02"), ("Shenzhen", "C03"), ("Shanghai", "C04"), ("Beijing", "C05")):
        assert first[city] == both["2019-08", city] == claim(id).value("density")
    for city, id in (("Shanghai", "C06"), ("Shenzhen", "C07"), ("Taiyuan", "C08")):
        assert both["2020-07", city] == claim(id).value("density")


def test_a_city_that_stands_in_one_edition_has_one_mark_and_says_why() -> None:
    shown = texts(svg(EDITIONS))

    assert sum("Chongqing" in each for each in shown) == sum("Taiyuan" in each for each in shown) == 1
    assert {"not in the next first twenty", "not among those we saw"} <= {*shown}


def test_a_whole_country_never_stands_in_a_chart_of_cities() -> None:
    cities = {*list_of_2019()["city"], *both_editions()["city"]}
    drawn = " ".join(words(svg(figure)) for figure in (LIST, EDITIONS, LISTS))

    assert "China" not in cities
    for id in ("C13", "C15"):
        assert f"{claim(id).value('ratio'):g}" not in drawn
