"""What moved a score: effects that sum to its change, largest first, worked out by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.enrich.what_if_scores import criterion_moves, criterion_sentence, unknown_scores
from kamsite.enrich.what_if_side import Side, side_of
from kamsite.model.programme import Criterion
from tests.enrich.plans import criterion, dimension, plan, programme, scored

DAY = date(2026, 11, 23)


def side(*criteria: Criterion, **scores: object) -> Side:
    """An account under a programme of one dimension with these criteria."""
    one = plan(segment_scores=scored(**scores))
    rules = programme(dimensions=(dimension("value", *criteria),))
    return side_of(one, rules, share_of_wallet(one), DAY)


def told(before: Side, after: Side) -> list[str]:
    """The moves as they are read."""
    return [str(criterion_sentence(one)) for one in criterion_moves("value", before, after)]


def test_a_new_criterion_that_is_scored_badly_lowers_the_score() -> None:
    """60 alone; with a second one of the same weight, scored 2: (60 + 20) / 2 = 40, which is 0.5 x (20 - 60) = -20."""
    scores = {"a": 6, "b": 2}
    before, after = side(criterion("a"), **scores), side(criterion("a"), criterion("b"), **scores)
    assert told(before, after) == [
        "b (score 2) is new and weighs 50 %: 20 points less",
        "a (score 6) weighs 50 % instead of 100 %: no difference",
    ]


def test_a_criterion_that_goes_takes_its_part_along() -> None:
    """(60 + 20) / 2 = 40; without b it is 60: b takes -0.5 x (20 - 40) = 10 along, a adds 0.5 x (60 - 40) = 10."""
    scores = {"a": 6, "b": 2}
    before, after = side(criterion("a"), criterion("b"), **scores), side(criterion("a"), **scores)
    assert sorted(told(before, after)) == [
        "a (score 6) weighs 100 % instead of 50 %: 10 points more",
        "b (score 2) is gone, it weighed 50 %: 10 points more",
    ]


def test_another_scale_and_another_direction_change_what_a_score_counts() -> None:
    """4 of 10 is 40, 4 of 5 is 80; where lower is better 4 of 10 is 60."""
    before = side(criterion("a"), a=4)
    assert told(before, side(criterion("a", scale=(0, 5)), a=4)) == [
        "a (score 4) counts as 80 of 100 instead of 40 of 100: 40 points more"
    ]
    assert told(before, side(criterion("a", lower=True), a=4)) == [
        "a (score 4) counts as 60 of 100 instead of 40 of 100: 20 points more"
    ]


def test_weight_and_scale_at_once_are_told_at_once() -> None:
    """a: 40 of 100 at half, then 80 at three quarters: 0.75 x (80 - 40) - 0.5 x (40 - 40) = 30. b stays at the mean."""
    scores = {"a": 4, "b": 4}
    before = side(criterion("a"), criterion("b"), **scores)
    after = side(criterion("a", 3, scale=(0, 5)), criterion("b"), **scores)
    assert told(before, after)[0] == (
        "a (score 4) counts as 80 of 100 instead of 40 of 100 and weighs 75 % instead of 50 %: 30 points more"
    )


def test_an_effect_that_the_unknown_hides_is_at_most_its_largest() -> None:
    """a is scored 5; b has no score and comes with half of the weights: 0.5 x (0 - 50) to 0.5 x (100 - 50)."""
    moves = told(side(criterion("a"), a=5), side(criterion("a"), criterion("b"), a=5))
    assert moves[0] == "b (no score) is new and weighs 50 %: at most 25 points"


def test_a_score_off_the_scale_is_said_with_its_scale() -> None:
    after = side(criterion("a", scale=(0, 5)), criterion("b", scale=(1, 3)), criterion("c"), a=8)
    assert [str(one) for one in unknown_scores(after)] == [
        "No score for b and c",
        "a: 8 is off the new scale from 0 to 5",
    ]
    assert told(side(criterion("a"), a=8), side(criterion("a", scale=(0, 5)), a=8)) == [
        "a (score 8, off the new scale) counts as unknown instead of 80 of 100: at most 80 points"
    ]


def test_a_criterion_without_weight_leaves_nothing_open() -> None:
    assert list(unknown_scores(side(criterion("a"), criterion("b", 0), a=5))) == []


WEIGHTS = st.lists(st.integers(1, 9), min_size=3, max_size=3)


@given(WEIGHTS, WEIGHTS, st.lists(st.integers(0, 10), min_size=3, max_size=3))
def test_effects_sum_to_the_change_and_come_largest_first(old: list[int], new: list[int], given: list[int]) -> None:
    scores = dict(zip("abc", given, strict=True))
    before, after = (
        side(*(criterion(name, weight) for name, weight in zip("abc", weights, strict=True)), **scores)
        for weights in (old, new)
    )
    moves = criterion_moves("value", before, after)
    change = after.scores["value"].low - before.scores["value"].low
    assert sum((one.effect or Fraction(0) for one in moves), Fraction(0)) == change
    assert [one.largest for one in moves] == sorted((one.largest for one in moves), reverse=True)
