"""Intervals: ends that belong to them or not."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.model.condition import Condition
from kamsite.model.interval import Interval, interval_of, point, union

ends = st.none() | st.integers(0, 4).map(Fraction)
intervals = st.builds(Interval, ends, ends, st.booleans(), st.booleans())
VALUES = [Fraction(n, 2) for n in range(-1, 10)]


def holds(values: Interval, value: Fraction) -> bool:
    """Whether a number lies in the interval."""
    return not values.intersection(point(value)).is_empty


def test_ends_belong_to_an_interval_unless_they_are_open() -> None:
    assert holds(Interval(Fraction(1), Fraction(2)), Fraction(2))
    assert not holds(Interval(Fraction(1), Fraction(2), is_high_open=True), Fraction(2))
    assert Interval(Fraction(1), Fraction(1), is_low_open=True).is_empty
    assert not point(1).is_empty


def test_a_condition_is_the_interval_of_the_numbers_for_which_it_holds() -> None:
    found = interval_of(Condition.from_text(">= 40 and < 70"))
    assert found == Interval(Fraction(40), Fraction(70), False, True)


@given(intervals, intervals)
def test_cutting_out_leaves_exactly_what_lies_in_one_and_not_in_the_other(one: Interval, other: Interval) -> None:
    for value in VALUES:
        both = holds(one, value) and holds(other, value)
        assert holds(one.intersection(other), value) == both
        pieces = [piece for piece in one.without(other) if holds(piece, value)]
        assert len(pieces) == (holds(one, value) and not both)


@given(st.lists(intervals, max_size=5))
def test_a_union_holds_the_same_numbers_in_intervals_that_neither_meet_nor_touch(several: list[Interval]) -> None:
    found = union(several)
    for value in VALUES:
        assert sum(holds(one, value) for one in found) == any(holds(one, value) for one in several)
    assert all(one.high is not None and following.low is not None for one, following in pairwise(found))
    assert all(one.high <= following.low for one, following in pairwise(found))
    touching = [one for one, following in pairwise(found) if one.high == following.low]
    assert all(one.is_high_open for one in touching)


def test_bands_that_meet_at_a_limit_are_one_unless_the_limit_belongs_to_neither() -> None:
    below, above = Interval(Fraction(0), Fraction(2), False, True), Interval(Fraction(2), None)
    assert union([above, below]) == (Interval(Fraction(0), None),)
    assert union([below, Interval(Fraction(2), None, True)]) == (below, Interval(Fraction(2), None, True))


@pytest.mark.parametrize(
    ("text", "is_empty"),
    [
        ("> 5 and < 5", True),
        (">= 5 and <= 5", False),
        (">= 5 and < 5", True),
        ("> 6 and < 5", True),
        ("> 5 and < 5.1", False),
    ],
)
def test_a_condition_may_ask_for_no_number_at_all(text: str, is_empty: bool) -> None:
    assert interval_of(Condition.from_text(text)).is_empty is is_empty


def test_the_narrower_bound_of_a_condition_counts() -> None:
    found = interval_of(Condition.from_text(">= 5 and > 5 and < 9 and <= 8"))
    assert found == Interval(Fraction(5), Fraction(8), True, False)
