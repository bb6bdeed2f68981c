"""The charts of countries and of China's law: each once, in its group, in its order, a draft unlike a rule."""

from collections import Counter

from content.chapters.since_2019.country_list import HERE, countries
from content.chapters.since_2019.law_dates import LAW, law
from content.claims import claim
from content.tables import table
from content.when import When
from content.words import in_date
from tests.drawings import figure_of, svg, texts


def test_every_country_stands_once_under_what_it_asks_for() -> None:
    rows = countries()
    shown = texts(svg(figure_of("since_2019", "countries")))

    assert rows["country"].is_unique
    assert not rows[["words", "how_checked", "as_of"]].isna().any(axis=None)
    assert all(shown.count(country) == 1 for country in rows["country"])
    for group, size in Counter(map(str, rows["words"])).items():
        assert f"{group} ({size})" in shown


def way(face: str, fingerprint: str, document: str) -> str:
    """Give the group of a country by what a buyer must show there: "yes", "no", "partly" or "optional"."""
    if face == "optional":
        return "face or another way"
    body = [name for name, asked in (("face", face), ("fingerprint", fingerprint)) if asked == "yes"]
    return " and ".join(body) or ("ID only" if document == "yes" else "no ID")


def test_the_group_of_a_country_follows_from_what_a_buyer_must_show() -> None:
    rows = table(HERE / "countries.csv", ("country", "id", "face", "fingerprint", "way"))

    for country, document, face, fingerprint, group in rows.itertuples(index=False):
        if "partly" not in (face, fingerprint):  # what holds in part is a judgement; its mark is hollow
            assert group == way(face, fingerprint, document), country


def test_the_title_counts_the_places_of_the_table_that_ask_for_a_face() -> None:
    rows = countries()

    asking = rows[rows["face"].isin(["yes", "optional"])]

    assert len(asking) == claim("W33").value("faces")
    assert list(asking[asking["face"] == "optional"]["country"]) == ["South Korea"]
    assert len(rows) == claim("W33").value("countries")


def test_the_words_of_the_table_name_every_place_that_asks_for_a_face() -> None:
    rows = countries()
    words = figure_of("since_2019", "countries").in_words

    named = {country for country in rows["country"] if country in words}

    assert named == set(rows[rows["face"].isin(["yes", "optional"])]["country"])


def test_a_draft_looks_unlike_a_rule_in_force() -> None:
    rows = law().set_index("id")

    assert rows.loc["R28", "look"] == "draft"
    assert set(rows.drop("R28")["look"]) == {"rule"}
    shown = texts(svg(figure_of("since_2019", "law")))
    drafts = [text for text in shown if text.endswith("draft only")]
    assert drafts == [f"{in_date(claim('R28').figures['published'])}, draft only"]


def test_the_law_is_told_in_the_order_of_its_days() -> None:
    days = [claim(id).as_of if name == "as_of" else claim(id).figures[name] for id, name, _, _ in LAW]
    first = [day.first for day in days if isinstance(day, When)]

    assert len(first) == len(law())
    assert first == sorted(first)
