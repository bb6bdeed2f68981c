"""Six people meet the reader's own rule: what each safeguard brings each of them, and by which claim."""

import re
from html import unescape
from itertools import combinations

import pytest

from content.blocks import Outcome, Rules
from content.blocks.met import SAFEGUARDS
from content.chapters.since_2019 import CHAPTER
from content.chapters.since_2019.six_people import SIX_PEOPLE
from content.citations import plain
from content.editions.html.inline import Writer
from content.editions.html.met import own_rule
from content.evidence import Status

SERVED, OTHER, REFUSED, UNKNOWN, KEPT, GONE = Outcome
SETS = [frozenset(each) for size in range(len(SAFEGUARDS) + 1) for each in combinations(SAFEGUARDS, size)]
CARDS = {each.short: each for each in SIX_PEOPLE.cards()}
# Each person, and what stays behind: without a safeguard, then with each alone.
ALONE = {
    "grandmother": (UNKNOWN, OTHER, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    "refused buyer": (REFUSED, OTHER, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED),
    "says no": (REFUSED, OTHER, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED),
    "card’s owner": (SERVED, UNKNOWN, REFUSED, REFUSED, UNKNOWN, SERVED, SERVED),
    "fraud victim": (UNKNOWN,) * 7,
    "no papers": (REFUSED,) * 7,
    "the file": (KEPT, KEPT, GONE, GONE, UNKNOWN, KEPT, KEPT),
}


def outcomes(chosen: frozenset[str]) -> list[Outcome]:
    return [each.met(chosen).outcome for each in SIX_PEOPLE.cards()]


@pytest.mark.parametrize("short", ALONE)
def test_each_safeguard_alone_brings_each_person_what_the_table_says(short: str) -> None:
    alone = [frozenset[str](), *(frozenset({name}) for name in SAFEGUARDS)]

    assert tuple(CARDS[short].met(chosen).outcome for chosen in alone) == ALONE[short]
    assert set(ALONE) == set(CARDS)


def test_every_outcome_under_every_rule_rests_on_a_claim_and_an_unknown_on_an_unknown() -> None:
    for chosen in SETS:
        for each in SIX_PEOPLE.cards():
            turn = each.met(chosen)
            assert turn.claims(), (each.short, chosen)
            if turn.outcome is UNKNOWN:
                assert any(not claim.status.measured for claim in turn.claims()), (each.short, chosen)


def test_a_safeguard_that_turns_no_card_under_a_rule_says_why() -> None:
    for each in SIX_PEOPLE.safeguards:
        if each.aside:
            continue
        still = [chosen - {each.id} for chosen in SETS if outcomes(chosen | {each.id}) == outcomes(chosen - {each.id})]

        assert all(rest & {other for other, _ in each.idle} for rest in still), each.id


def test_every_safeguard_turns_a_card_or_says_that_it_turns_none() -> None:
    for each in SIX_PEOPLE.safeguards:
        turning = [chosen for chosen in SETS if outcomes(chosen) != outcomes(chosen - {each.id})]

        assert bool(turning) is ("turns no card" not in each.aside), each.id
        assert bool(turning) is (each.id not in {"audit", "duty"}), each.id


def test_another_way_changes_nothing_of_the_file_and_the_file_nothing_of_who_is_served_at_the_counter() -> None:
    for chosen in SETS:
        assert outcomes(chosen)[-1] == outcomes(chosen - {"another"})[-1], chosen
        assert outcomes(chosen)[:3] == outcomes(chosen & {"another"})[:3], chosen


def test_a_safeguard_that_no_rule_can_have_is_refused() -> None:
    with pytest.raises(ValueError, match="magic, wand"):
        SIX_PEOPLE.people[0].met({"wand", "magic", "audit"})


def test_the_rule_opens_on_another_way_and_its_heading_counts_what_its_cards_show() -> None:
    html = str(own_rule(SIX_PEOPLE, Writer()))

    assert (
        'id="my-counters" tabindex="-1">Six people meet your rule: 3 another way · 1 refused · 2 not known</h3>' in html
    )
    shown = re.findall(r'<div class="turn" data-on="[^"]*" data-outcome="(\w+)"><p', html)
    assert shown == ["other", "other", "other", "unknown", "unknown", "refused", "kept"]
    assert SIX_PEOPLE.found({"another"}) == {OTHER: 3, REFUSED: 1, UNKNOWN: 2}


def test_without_a_script_every_outcome_stands_in_the_table() -> None:
    html = unescape(str(own_rule(SIX_PEOPLE, Writer())))
    table = re.sub(r"<button.*?</button>|<[^>]*>", "", html[html.index("<table") :])

    for each in SIX_PEOPLE.cards():
        for turn in each.turns:
            assert turn.outcome.value + plain(turn.text) in table


def test_people_are_said_to_be_invented_and_our_readings_to_be_ours() -> None:
    said = {each.id: each for each in SIX_PEOPLE.claims()}

    assert "The people are invented" in plain(SIX_PEOPLE.prompt)
    assert {each.status for id, each in said.items() if id.startswith("Q")} == {Status.ASSUMPTION}
    assert all("By our reading" in each.text for id, each in said.items() if id.startswith("Q") and id != "Q30")


def test_a_safeguard_that_no_country_has_by_what_was_found_is_known() -> None:
    (rules,) = (block for block in CHAPTER.blocks if isinstance(block, Rules))
    had = {name for rule in rules.rules for name in rule.has}

    assert set(SAFEGUARDS) - had == {"audit", "duty"}
    assert {name for rule in rules.rules for name in rule.lacks} == {"another", "nothing", "remove", "audit"}
