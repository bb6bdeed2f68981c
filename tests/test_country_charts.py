"""The charts of countries and of China's law: each once, in its group, on its side, a draft unlike a rule."""

import re
from collections import Counter
from itertools import pairwise

import pandas as pd
import pytest

from content.chapters.since_2019.country_counts import EXACT, UNDER, boxes, counts
from content.chapters.since_2019.country_list import FACES, HERE, countries
from content.chapters.since_2019.law_dates import GIVE, HOLD, LAW, date_of, law, settled
from content.citations import plain, used
from content.claims import claim
from content.formats import in_date
from content.tables import table
from tests.drawings import figure_of, marks, said, seen

TILES, COUNTS, LINE = (figure_of("since_2019", id) for id in ("countries", "counts", "law"))
WIDTHS = pytest.mark.parametrize("width", [286, 760])


def test_every_country_stands_once_under_what_it_asks_for() -> None:
    rows = countries()
    shown = said(marks(TILES))

    assert rows["country"].is_unique
    assert not rows[["words", "how_checked", "as_of"]].isna().any(axis=None)
    assert all(shown.count(country) == 1 for country in rows["country"])
    for group, size in Counter(map(str, rows["words"])).items():
        assert shown.count(group) == 1
        assert str(size) in shown


@WIDTHS
def test_the_tiles_are_as_many_as_the_places_and_none_lies_on_another(width: int) -> None:
    drawn = [each for each in marks(TILES, width=width) if each["kind"] == "rect"]

    assert len({(round(each["x"]), round(each["y"])) for each in drawn}) == len(drawn) == len(countries())
    assert all(each["x"] >= 0 and each["x"] + each["width"] <= width for each in drawn)
    assert [each["role"] for each in drawn].count("later") == 1


@WIDTHS
def test_the_places_that_the_title_counts_stand_above_the_line_of_the_others(width: int) -> None:
    found = marks(TILES, width=width)

    (others,) = [each["y"] for each in found if said([each]) == ["The other 30"]]
    above = [each for each in found if each["kind"] == "rect" and each["y"] < others]
    assert len(above) == claim("W33").value("faces")
    assert f"{len(above)} places ask for a face" in said(found)
    assert plain(TILES.title).startswith(f"Of {len(above)} places")


def way(face: str, fingerprint: str, document: str) -> str:
    """Give the group of a country by what a buyer must show there: "yes", "no", "partly" or "optional"."""
    if face == "optional":
        return "face or another way"
    body = [name for name, asked in (("face", face), ("fingerprint", fingerprint)) if asked == "yes"]
    return " and ".join(body) or ("ID only" if document == "yes" else "no ID")


def test_the_group_of_a_country_follows_from_what_a_buyer_must_show() -> None:
    rows = table(HERE / "countries.csv", ("country", "id", "face", "fingerprint", "way"))

    for country, document, face, fingerprint, group in rows.itertuples(index=False):
        if "partly" not in (face, fingerprint):  # what holds in part is a judgement
            assert group == way(face, fingerprint, document), country


def test_the_title_counts_the_places_of_the_table_that_ask_for_a_face() -> None:
    rows = countries()

    asking = rows[rows["face"].isin(["yes", "optional"])]

    assert len(asking) == len(rows[rows["order"] < FACES]) == claim("W33").value("faces")
    assert list(asking[asking["face"] == "optional"]["country"]) == ["South Korea"]
    assert len(rows) == claim("W33").value("countries")


def test_the_words_of_the_table_name_every_place_that_asks_for_a_face() -> None:
    rows = countries()

    named = {country for country in rows["country"] if country in TILES.in_words}

    assert named == set(rows[rows["face"].isin(["yes", "optional"])]["country"])


@WIDTHS
def test_a_box_has_a_square_for_each_country_that_its_edition_counts(width: int) -> None:
    found = marks(COUNTS, width=width)
    squares = [each for each in found if each["kind"] == "symbol"]

    for box in boxes(counts()).to_dict("records"):
        (x, y) = next((each["x"], each["y"]) for each in found if said([each]) == [box["shown"]])
        inside = [each for each in squares if -1 < each["x"] - x < 130 and 0 < each["y"] - y < 140]
        sure = [each for each in inside if each.get("fill") not in (None, "transparent")]
        assert len(sure) == box["countries"] - (box["meant"] == UNDER)
        assert len(inside) - len(sure) == (box["meant"] != EXACT)


def test_a_word_like_over_is_drawn_as_it_is_printed() -> None:
    for box in boxes(counts()).to_dict("records"):
        assert (box["meant"] == EXACT) == (box["shown"] == str(box["countries"]))
        assert box["meant"] == EXACT or box["meant"] in box["shown"]


def test_between_the_counts_stands_no_line_and_that_they_are_unequal() -> None:
    found = marks(COUNTS)

    assert not [each for each in found if each["kind"] in ("line", "rule")]
    assert said(found).count("≠") == len(boxes(counts())) - 1


def test_a_draft_looks_unlike_a_rule_in_force() -> None:
    found = marks(LINE)
    hollow = [each for each in found if each["kind"] == "symbol" and each.get("fill") in (None, "transparent")]

    assert len(hollow) == 1
    assert [words for words in said(found) if words.endswith("draft only")] == [
        f"{in_date(claim('R28').figures['published'])}, draft only"
    ]
    assert set(law().query("kind == 'draft'")["id"]) == {"R28"}


def test_the_law_is_told_in_the_order_of_its_days() -> None:
    first = [date_of(name).first for _, name, *_ in LAW]

    assert first == sorted(first)


def test_each_rule_of_the_timeline_rests_on_a_claim_of_the_same_day_and_no_other_is_cited() -> None:
    days = {id: date_of(name) for id, name, *_ in LAW}

    assert {each.id: each.as_of for each in used(LINE.in_words)} == days


@WIDTHS
def test_each_rule_stands_on_its_side_of_the_years_and_no_words_meet(width: int) -> None:
    found = marks(LINE, width=width)
    places: dict[str, list[tuple[float, str]]] = {GIVE: [], HOLD: []}

    for rule in law().to_dict("records"):
        (mark,) = [each for each in found if said([each]) == [rule["words"]]]
        assert (mark["x"] > width / 2) is (rule["side"] == HOLD)
        places[rule["side"]].append((mark["y"], rule["words"]))
    for side in places.values():
        tops = [y for y, _ in side]
        assert all(later - earlier >= 30 for earlier, later in pairwise(tops))


def test_a_law_that_asks_and_protects_stands_on_both_sides() -> None:
    sides = {id: side for id, _, _, _, side in LAW}
    days = {id: name for id, name, *_ in LAW}

    for asks, protects in (("R03", "R43"), ("R13", "R44")):
        assert (sides[asks], sides[protects]) == (GIVE, HOLD)
        assert days[asks] == days[protects]


def test_the_years_of_the_title_stand_beside_the_line() -> None:
    years = re.findall(r"\b20\d\d\b", plain(LINE.title))

    shown = " ".join(said(seen(marks(LINE))))

    assert len(years) == 3
    assert all(year in shown for year in years)


def test_labels_that_would_meet_share_their_place_and_none_stands_above_the_line_of_years() -> None:
    room = pd.Series([20.0, 20.0, 20.0])

    assert list(settled(pd.Series([50.0, 50.0, 200.0]), room)) == [40.0, 60.0, 200.0]
    assert list(settled(pd.Series([0.0, 1.0, 2.0]), room)) == [0.0, 20.0, 40.0]
