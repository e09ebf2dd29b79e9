"""Movement: a dimension's score as one criterion's score or weight moves."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.movement import score_movement, weight_movement
from kamsite.enrich.scores import Score, scores
from kamsite.model.interval import Interval, point
from tests.enrich.plans import criterion, dimension, plan, programme, scored

A, B = criterion("a", 60), criterion("b", 40)


def score(**answers: object) -> Score:
    """The score of a dimension with the criteria a and b."""
    settings = programme(dimensions=(dimension("value", A, B),))
    return scores(plan(segment_scores=scored(**answers)), settings)["value"]


def test_a_score_moves_the_dimension_by_its_share_of_the_weights() -> None:
    """5 and 5 are 50; at 10 the first brings 30 points more. 62 is met at 7, where it brings 12 more."""
    found = score_movement("value", A, score(a=5, b=5))
    assert found is not None
    assert (found.values(Fraction(5)), found.values(Fraction(10))) == (point(50), point(80))
    assert found.places([Fraction(62), Fraction(81)]) == [7]


def test_a_weight_draws_the_dimension_towards_its_criterion() -> None:
    """10 and 0: (100 w) / (w + 40) is 60 at 60, and 80 at 160. It never is 100, nor 0."""
    found = weight_movement("value", A, score(a=10, b=0))
    assert found is not None
    assert found.values(Fraction(60)) == point(60)
    assert found.places([Fraction(0), Fraction(80), Fraction(100)]) == [160]


def test_both_ends_of_an_unknown_move() -> None:
    """5 x 60 % is 30 to 70; each end meets 50 once: 20 points up or down are 10 thirds of a score."""
    found = score_movement("value", A, score(a=5))
    assert found is not None
    assert found.values(Fraction(5)) == Interval(Fraction(30), Fraction(70))
    assert found.places([Fraction(50)]) == [5 - Fraction(10, 3), 5 + Fraction(10, 3)]


def test_an_unknown_score_and_a_weight_of_nothing_do_not_move() -> None:
    assert score_movement("value", B, score(a=5)) is None
    nothing = criterion("a", 0)
    settings = programme(dimensions=(dimension("value", nothing, B),))
    one = scores(plan(segment_scores=scored(a=1, b=1)), settings)["value"]
    assert score_movement("value", nothing, one) is None
    assert weight_movement("value", nothing, one) is None


@given(st.none() | st.integers(0, 10), st.integers(0, 10), st.integers(0, 100).map(Fraction))
def test_at_every_place_an_end_of_the_score_is_the_limit(other: int | None, own: int, limit: Fraction) -> None:
    one = score(a=own, b=other)
    for movement in (score_movement("value", A, one), weight_movement("value", A, one)):
        assert movement is not None
        assert movement.values(movement.start) == Interval(one.low, one.high)
        for place in movement.places([limit]):
            values = movement.values(place)
            assert limit in (values.low, values.high)
