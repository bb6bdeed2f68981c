"""The counters of the reader's own rule say in the browser, for every choice, what the model says in Python."""

from functools import cache
from itertools import combinations
from typing import Any

import pytest

from content.chapters.since_2019.own_rule import (
    COUNTERS,
    LABELS,
    counter_words,
    settings,
)
from content.claims import claim
from content.claims.checks import rule_inputs
from content.models import SAFEGUARDS, rule_counters
from content.prose import plain
from tests.drawings import figure_of, marks, said

INERT = frozenset({"audit", "duty"})  # the test of the model shows that they move nothing
SETS = [frozenset(each) for size in range(len(SAFEGUARDS) + 1) for each in combinations(SAFEGUARDS, size)]
DRAWN = [*(each for each in SETS if not each & INERT), INERT, frozenset(SAFEGUARDS)]
NONE = rule_counters(frozenset(), rule_inputs())
NAMED = {"no safeguard": frozenset[str](), "all six": frozenset(SAFEGUARDS)} | {
    LABELS[each]: frozenset({each}) for each in SAFEGUARDS
}


@cache
def drawn(chosen: frozenset[str]) -> list[dict[str, Any]]:
    """Draw the counters with these boxes ticked, and list their marks."""
    return marks(figure_of("since_2019", "my-counters"), **{each: each in chosen for each in SAFEGUARDS})


def bars(chosen: frozenset[str]) -> list[tuple[float, float, bool]]:
    """List the bars from top to bottom: where each begins and ends (0 to 1), and whether it is dashed."""
    return [
        (each["x"] / each["wide"], each["x2"] / each["wide"], "strokeDash" in each)
        for each in drawn(chosen)
        if each["kind"] == "rect" and each["role"]
    ]


@pytest.mark.parametrize("chosen", DRAWN, ids=lambda chosen: "+".join(sorted(chosen)) or "none")
def test_each_counter_says_what_the_model_says(chosen: frozenset[str]) -> None:
    shown = said(drawn(chosen))

    for key, what, bearer in COUNTERS:
        place = shown.index(plain(what))
        assert {plain(what), counter_words(chosen)[key], bearer} <= set(shown[place : place + 3]), key


@pytest.mark.parametrize("chosen", DRAWN, ids=lambda chosen: "+".join(sorted(chosen)) or "none")
def test_each_bar_is_as_long_as_the_model_says_and_dashed_where_nobody_measured(chosen: frozenset[str]) -> None:
    spans = rule_counters(chosen, rule_inputs())
    full = {"refused": NONE["refused"].high, "passed": rule_inputs().impostors, "leak": 1}

    *found, watching = bars(chosen)

    assert watching == (0, 1, True)
    for (low, high, dashed), (key, span) in zip(found, spans.items(), strict=True):
        least = span.low / full[key] + 0.006 if span.high else 0  # or a bar of no length could not be seen
        assert (low, high) == pytest.approx((span.low / full[key], max(span.high / full[key], least)), abs=1e-6)
        assert dashed is span.open


@pytest.mark.parametrize("name", NAMED)
def test_the_table_says_what_the_counters_say(name: str) -> None:
    rows = settings().set_index("rule")

    assert rows.loc[name].to_dict() == counter_words(NAMED[name])
    assert set(rows.loc[name]) <= set(said(drawn(NAMED[name])))
    assert set(rows.index) == set(NAMED)


def test_the_counters_without_a_safeguard_say_what_the_claims_say() -> None:
    words = counter_words(frozenset())

    assert words["refused"].startswith(f"{claim('K17').value('low')} to {claim('K17').value('high')} of")
    assert words["passed"].startswith(f"{claim('K18').value('low')} to {claim('K18').value('high')} of")
    low, high = (round(100 * claim("K19").value(end)) for end in ("low", "high"))
    assert words["leak"] == f"{low} to {high} in a hundred"


def test_where_nobody_measured_the_counter_says_so() -> None:
    spans = {chosen: rule_counters(chosen, rule_inputs()) for chosen in SETS}

    for chosen, found in spans.items():
        words = counter_words(chosen)
        assert words["watching"].startswith("we do not know")
        for key, span in found.items():
            assert words[key].startswith("we do not know") is span.open, (chosen, key)


def test_the_counters_are_never_added_up() -> None:
    words = " ".join(said(drawn(frozenset(SAFEGUARDS)))).casefold()

    assert len(COUNTERS) == 4
    assert "total" not in words
    assert "score" not in words
