"""A claim, a source or a quotation that cannot be true cannot be built."""

from dataclasses import replace

import pytest

from content.claims import by_id, claim, lending
from content.evidence import Claim, Looked, Quote, Status
from content.glossary import Term
from content.publication import Extent, Reading, Source, whole
from content.when import When

SOURCE = Source(publisher="A paper", title="A report", interest="newspaper", link="https://example.org/report")


def a_claim(**changes: object) -> Claim:
    given: dict[str, object] = {
        "id": "X1",
        "text": "{users:count} people were counted.",
        "figures": {"users": 5},
        "status": Status.REPORTED,
        "as_of": When(2019),
        "speaker": "A paper",
        "sources": (SOURCE,),
    }
    return Claim(**(given | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"sources": ()},
        {"figures": {}},
        {"text": " "},
        {"speaker": ""},
        {"id": ""},
        {"text": "{users:people} people"},
        {"caution": "but {others:count} were not"},
        {"text": "In 2019 {users:count} people were counted."},
        {"caution": "Two thirds of them were not counted."},
    ],
)
def test_a_claim_that_lacks_something_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"claim|kind"):
        a_claim(**changes)


def test_a_claim_cannot_be_changed_once_it_stands() -> None:
    built = a_claim()

    with pytest.raises(AttributeError):
        built.text = "Something else."  # type: ignore[misc]
    with pytest.raises(TypeError):
        built.figures["users"] = 6  # type: ignore[index]


def test_two_claims_cannot_share_an_id() -> None:
    with pytest.raises(ValueError, match="X1"):
        by_id((a_claim(), a_claim(text="{users:count} others.")))


def test_a_claim_borrows_a_figure_from_the_ledger_and_one_that_is_not_there_is_named() -> None:
    lender, borrower = a_claim(), a_claim(id="X2", text="More than {X1.users:count} people.", figures={})

    assert lending((lender, borrower))[1].sentence() == "More than 5 people."
    for text in ("More than {X1.others:count} people.", "More than {X3.users:count} people."):
        with pytest.raises(LookupError, match=r"X2 borrows X"):
            lending((lender, replace(borrower, text=text)))


@pytest.mark.parametrize(
    "changes", [{"publisher": ""}, {"title": " "}, {"interest": ""}, {"link": "javascript:alert()"}]
)
def test_a_source_that_hides_something_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="source"):
        replace(SOURCE, **changes)  # type: ignore[arg-type]


def test_a_quotation_has_at_most_fifteen_words_and_a_speaker() -> None:
    Quote(words="word " * 15, speaker="A", when=None, about="a rule", claim=a_claim())

    with pytest.raises(ValueError, match="16 words"):
        Quote(words="word " * 16, speaker="A", when=None, about="a rule", claim=a_claim())
    with pytest.raises(ValueError, match="speaker"):
        Quote(words="word", speaker="", when=None, about="a rule", claim=a_claim())


def test_an_unknown_claim_and_a_term_without_words_are_named() -> None:
    with pytest.raises(LookupError, match="Z99"):
        claim("Z99")
    with pytest.raises(ValueError, match="needs"):
        Term(id="x", word="", text="y")


LOOKED = Looked(where="In one paper.", until=When(2026, 11, 26), nearest="A count of {users:count} people.")


def test_what_was_not_found_says_where_was_looked_until_when_and_what_came_nearest() -> None:
    built = a_claim(status=Status.UNKNOWN, looked=LOOKED)

    assert (built.looked_in(), built.nearest()) == ("In one paper.", "A count of 5 people.")
    with pytest.raises(ValueError, match="where was looked"):
        a_claim(status=Status.UNKNOWN)
    with pytest.raises(ValueError, match="where was looked"):
        a_claim(looked=LOOKED)
    for changes in ({"where": " "}, {"nearest": ""}, {"until": When(2026, 11)}):
        with pytest.raises(ValueError, match="found nothing"):
            replace(LOOKED, **changes)


def test_what_was_not_found_points_to_claims_that_exist() -> None:
    unknown = a_claim(id="X2", status=Status.UNKNOWN, looked=replace(LOOKED, see=("X1",)))

    assert lending((a_claim(), unknown))[1].looked == unknown.looked
    with pytest.raises(LookupError, match="X2 points to X1"):
        lending((unknown,))


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/a?utm_source=rss",
        "https://example.org/a?x=1&invite=tLxPdB",
        "https://example.org/a?token=1",
        "https://example.org/amp/a",
        "https://amp.example.org/a",
        "https://example.org/a?outputType=amp",
        "https://www.eff.org/it/a",
        "https:///a",
    ],
)
def test_no_link_follows_its_reader_or_leads_to_a_page_made_for_others(link: str) -> None:
    with pytest.raises(ValueError, match="has a link with"):
        replace(SOURCE, link=link)

    assert replace(SOURCE, link="https://www.eff.org/wp/a?id=camp&reform=1").link


def test_a_reading_has_its_day_and_a_copy_its_place() -> None:
    assert whole(2026, 11, 26).extent is Extent.WHOLE
    with pytest.raises(ValueError, match="has the day"):
        Reading(Extent.PART)
    with pytest.raises(ValueError, match="has the day"):
        Reading(Extent.NOT, When(2026, 11, 26))
    with pytest.raises(ValueError, match="names a copy"):
        replace(SOURCE, link=None, copy_at="a mirror")
