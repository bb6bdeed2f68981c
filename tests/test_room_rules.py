"""The rules of a room: what may be asked when, and what may be told of the answers."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classroom.codes import WORDS, device_hash, hashed, is_key, new_code, new_key, typed_code, typed_key
from classroom.errors import MeaninglessError, RefusedError
from classroom.limits import MOST_ROOMS, Limits
from classroom.rules import (
    MOST_ROUNDS,
    closed,
    latest,
    least_of,
    opened,
    own_text,
    pole,
    ready,
    result,
    tenths,
)
from classroom.state import Kind, Room, Round
from hosting.bucket import TokenBucket

DEVICE = "0123456789abcdef" * 2
FACT = Round("a", 1, Kind.FACT, 10, 4)
VIEW = Round("b", 1, Kind.OPINION, 10, 4)


def room(*rounds: Round) -> Room:
    return Room("a-b-c-d", 1, b"", b"", rounds=rounds)


def one_letter_apart(word: str, other: str) -> bool:
    if len(word) == len(other):
        return sum(a != b for a, b in zip(word, other, strict=True)) == 1
    short, long = sorted((word, other), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def test_the_words_are_512_short_plain_ones_and_no_two_are_one_letter_apart() -> None:
    assert len(set(WORDS)) == 512
    assert [word for word in WORDS if not (word.isascii() and word.islower() and 3 <= len(word) <= 7)] == []
    assert [pair for pair in combinations(WORDS, 2) if one_letter_apart(*pair)] == []


def test_a_code_is_read_however_it_is_typed() -> None:
    code = new_code()
    words = code.split("-")

    for typed in (code, " ".join(words), ". ".join(words).title() + ".", f"  {code.upper()}\n"):
        assert typed_code(typed) == code


@pytest.mark.parametrize(
    "typed", ["", "acorn", "acorn-acorn-acorn", "acorn-acorn-acorn-xyz", "../../etc", "a" * 500, "ä-b-c-d"]
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert typed_code(typed) is None


def test_a_key_is_read_however_it_is_typed_and_no_other_opens() -> None:
    key = new_key()

    assert is_key(key.lower().replace("-", " ").replace("0", "o").replace("1", "l"), hashed(key))
    assert not is_key(new_key(), hashed(key))
    assert not is_key("", hashed(key))
    assert typed_key("é" * 500) != key


def test_a_device_leaves_another_hash_in_each_round_and_each_room() -> None:
    hashes = {
        device_hash(secret, question, number, DEVICE)
        for secret in (b"1", b"2")
        for question in "ab"
        for number in (1, 2)
    }

    assert len(hashes) == 8


def test_one_round_is_open_at_a_time_each_once_and_the_second_after_the_first() -> None:
    second = replace(FACT, number=2)
    done = replace(FACT, open=False)

    assert opened(room(done), second) is second
    for asked, rounds in ((VIEW, (FACT,)), (FACT, (done,)), (second, ()), (VIEW, (done,) * MOST_ROUNDS)):
        with pytest.raises(RefusedError):
            opened(room(*rounds), asked)


def test_only_what_is_open_is_closed_and_only_what_is_closed_is_shown() -> None:
    assert latest(room(FACT), open=True) is FACT
    for rounds, is_open in (((FACT,), False), ((replace(FACT, open=False),), True), ((), True), ((), False)):
        with pytest.raises(RefusedError):
            latest(room(*rounds), open=is_open)


def test_the_least_may_be_five_for_facts_and_ten_for_views() -> None:
    assert (least_of(Kind.FACT, None), least_of(Kind.FACT, 5), least_of(Kind.OPINION, 10)) == (10, 5, 10)
    for kind, asked in ((Kind.FACT, 4), (Kind.OPINION, 9), (Kind.FACT, True), (Kind.FACT, "10"), (Kind.FACT, 10**9)):
        with pytest.raises(MeaninglessError):
            least_of(kind, asked)


def test_a_fact_is_told_exactly_from_the_least_on_and_once_it_was_shown() -> None:
    done = closed(FACT, [4, 3, 2, 1])

    assert result(FACT) is None
    assert result(done) is None
    assert result(replace(done, shown=True)) == {"kind": "fact", "counts": [4, 3, 2, 1], "of": 10}


@pytest.mark.parametrize("asked", [FACT, VIEW])
def test_of_too_few_answers_nothing_is_kept_but_their_number(asked: Round) -> None:
    done = closed(asked, [9, 0, 0, 0] if asked is FACT else [9, 0])

    assert (done.counts, done.answered) == ((), 9)
    assert result(replace(done, shown=True)) == {"kind": "too_few", "least": 10}


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_a_view_is_told_in_tenths_that_never_say_all_or_none(yes: int, no: int) -> None:
    if yes + no < 10:
        return
    shares = tenths([yes, no])

    assert sum(shares) == 10
    assert min(shares) >= 1
    assert (
        abs(shares[0] - 10 * yes / (yes + no)) <= 1 if min(yes, no) == 0 else abs(shares[0] - 10 * yes / (yes + no)) < 1
    )


def test_the_ends_of_the_scale_are_counted_together() -> None:
    assert [pole(Kind.OPINION, 4, choice) for choice in range(4)] == [0, 0, 1, 1]
    assert [pole(Kind.FACT, 4, choice) for choice in range(4)] == [0, 1, 2, 3]


@given(st.lists(st.integers(0, 3), max_size=60), st.integers(5, 30))
def test_what_is_written_is_a_batch_that_does_not_agree_and_leaves_a_batch(waiting: list[int], least: int) -> None:
    going = ready(waiting, least)

    assert going == 0 or (going >= least and len(waiting) - going >= least and len(set(waiting[:going])) > 1)


@pytest.mark.parametrize("text", ["", "  ", "a" * 201, "bell\x07", "right\u202eleft", None, 5, ["a"]])
def test_what_is_no_line_of_plain_text_is_no_statement(text: object) -> None:
    with pytest.raises(MeaninglessError):
        own_text(text, 0)


def test_a_statement_is_one_line_and_a_room_has_ten() -> None:
    assert own_text(" <b>Should\n a shop\tknow? ", 9) == "<b>Should a shop know?"
    with pytest.raises(RefusedError):
        own_text("One more.", 10)


def test_wrong_keys_of_one_room_leave_the_others_alone() -> None:
    limits = Limits(lambda at_once, per_second: TokenBucket(at_once, per_second, lambda: 0.0))
    tried = [limits.wrong_key("a") for _ in range(30)]

    assert tried.count(True) == 20
    assert limits.wrong_key("b")
    assert MOST_ROOMS == 200
