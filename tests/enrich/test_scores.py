"""Scores: the published examples, reversed criteria, and what an unknown criterion does to a score."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.scores import Score, normalised, scores
from tests.enrich.plans import criterion, dimension, plan, programme, scored


def score_of(criteria: list[tuple[object, tuple[object, object], bool]], given_scores: list[object]) -> Score:
    """The score of a dimension with the criteria (weight, scale, lower is better) and their scores."""
    value = dimension("value", *(criterion(f"c{n}", *one) for n, one in enumerate(criteria)))
    answers = scored(**{f"c{n}": one for n, one in enumerate(given_scores)})
    return scores(plan(segment_scores=answers), programme(dimensions=(value,)))["value"]


def test_points_up_to_their_maxima_add_up_to_62_of_100() -> None:
    """10+12+5+5+20+10 with maxima 15, 15, 15, 15, 20, 20: a maximum is a scale's end and a weight at once."""
    maxima = [15, 15, 15, 15, 20, 20]
    score = score_of([(most, (0, most), False) for most in maxima], [10, 12, 5, 5, 20, 10])
    assert score.value == 62
    assert [one.points for one in score.contributions] == [10, 12, 5, 5, 20, 10]


def test_internal_factor_table_gives_two_and_a_half_of_four() -> None:
    weights, ratings = [10, 15, 10, 10, 20, 15, 5, 15], [2, 4, 3, 3, 2, 3, 2, 1]
    score = score_of([(weight, (0, 4), False) for weight in weights], list(ratings))
    assert score.value == Fraction("62.5")
    assert score.value * 4 / 100 == Fraction("2.50")


def test_a_scale_that_begins_at_one_is_normalised_on_its_own_ends() -> None:
    """3 on a scale from 1 to 5 is half way: 50."""
    assert score_of([(1, (1, 5), False)], [3]).value == 50


def test_a_criterion_where_lower_is_better_is_turned_round() -> None:
    """7 of 10 with weight 40 is 70 x 0.4 = 28; cost 2 of 10 with weight 60 is 80 x 0.6 = 48."""
    assert score_of([(40, (0, 10), False), (60, (0, 10), True)], [7, 2]).value == 76


def test_an_unknown_criterion_makes_a_range_and_no_value() -> None:
    """8 of 10 on weight 75 is 60; the unknown quarter adds 0 to 25."""
    score = score_of([(75, (0, 10), False), (25, (0, 10), False)], [8, None])
    assert (score.value, score.low, score.high, score.known_weight) == (None, 60, 85, Fraction(3, 4))
    assert score.contributions[1].points is None


def test_a_known_zero_is_a_value() -> None:
    score = score_of([(1, (0, 10), False)], [0])
    assert (score.value, score.low, score.high, score.known_weight) == (0, 0, 0, 1)


def test_a_score_off_its_scale_says_nothing() -> None:
    score = score_of([(1, (0, 10), False)], [70])
    assert (score.value, score.low, score.high) == (None, 0, 100)
    assert score.contributions[0].score == 70


def test_a_dimension_without_criteria_or_weight_is_unknown_and_does_not_crash() -> None:
    assert score_of([], []).value is None
    weightless = score_of([(0, (0, 10), False)], [5])
    assert (weightless.value, weightless.low, weightless.high, weightless.known_weight) == (None, 0, 100, 0)


def test_a_scale_without_extent_leaves_its_criterion_unknown() -> None:
    assert normalised(Decimal(5), criterion("c", scale=(5, 5))) is None


weights = st.integers(1, 100)
marks = st.decimals(0, 10, places=2)


@given(st.lists(st.tuples(weights, st.booleans(), st.none() | marks, marks), min_size=1, max_size=6))
def test_scores_stay_in_their_range_for_every_completion(rows: list[tuple[int, bool, Decimal | None, Decimal]]) -> None:
    """Whatever the unknown criteria turn out to be, the score lies in the range that was told, and in 0-100."""
    criteria = [(weight, (0, 10), lower) for weight, lower, _, _ in rows]
    before = score_of(criteria, [score for _, _, score, _ in rows])
    after = score_of(criteria, [full if score is None else score for _, _, score, full in rows])
    assert after.value is not None
    assert 0 <= before.low <= after.value <= before.high <= 100
    assert (before.value is None) == any(score is None for _, _, score, _ in rows)
    assert before.value in (None, after.value)


@given(st.integers(1, 1000), st.lists(st.tuples(weights, marks), min_size=1, max_size=6))
def test_only_the_proportions_of_the_weights_count(factor: int, rows: list[tuple[int, Decimal]]) -> None:
    answers: list[object] = [score for _, score in rows]
    once = score_of([(weight, (0, 10), False) for weight, _ in rows], answers)
    scaled = score_of([(weight * factor, (0, 10), False) for weight, _ in rows], answers)
    assert once.value == scaled.value
