"""Intervals: ends that belong to them or not."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.interval import Interval, interval_of, point
from kamsite.model.condition import Condition

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
