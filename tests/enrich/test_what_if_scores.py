"""What moved a score: effects that sum to its change, largest first, worked out by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given, settings
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


def test_a_criterion_of_less_weight_gives_fewer_points_and_the_others_more() -> None:
    """Scored 9, 8, 6 and 6 under weights 30, 30, 25 and 15, then 10 for the first: a share of 10 of 80 and so on."""
    scores = {"a": 9, "b": 8, "c": 6, "d": 6}
    before, after = (
        side(criterion("a", first), criterion("b", 30), criterion("c", 25), criterion("d", 15), **scores)
        for first in (30, 10)
    )
    assert told(before, after) == [
        "a (score 9) gives 11.25 points instead of 27",
        "b (score 8) gives 30 points instead of 24",
        "c (score 6) gives 18.75 points instead of 15",
        "d (score 6) gives 11.25 points instead of 9",
    ]


def test_a_new_criterion_gives_its_points_and_takes_from_the_others() -> None:
    """60 alone; with a second one of the same weight, scored 2: 30 and 10."""
    scores = {"a": 6, "b": 2}
    before, after = side(criterion("a"), **scores), side(criterion("a"), criterion("b"), **scores)
    assert told(before, after) == [
        "a (score 6) gives 30 points instead of 60",
        "b (score 2) is new and gives 10 points",
    ]


def test_a_criterion_that_goes_takes_its_points_along() -> None:
    scores = {"a": 6, "b": 2}
    before, after = side(criterion("a"), criterion("b"), **scores), side(criterion("a"), **scores)
    assert told(before, after) == [
        "a (score 6) gives 60 points instead of 30",
        "b (score 2) is gone; it gave 10 points",
    ]


def test_one_point_is_a_point_and_none_is_told_where_a_criterion_comes() -> None:
    """0.1 of 10 is 1 of 100."""
    before = side(criterion("a"), a="0.1")
    assert told(before, side(criterion("a"), criterion("b"), a="0.1", b=0)) == [
        "a (score 0.1) gives 0.5 points instead of 1",
        "b (score 0) is new and gives 0 points",
    ]
    assert told(side(criterion("a"), criterion("b"), a="0.1", b=0), before)[0] == (
        "a (score 0.1) gives 1 point instead of 0.5"
    )


def test_another_scale_and_another_direction_change_what_a_score_gives() -> None:
    """4 of 10 is 40, 4 of 5 is 80; where lower is better 4 of 10 is 60."""
    before = side(criterion("a"), a=4)
    assert told(before, side(criterion("a", scale=(0, 5)), a=4)) == ["a (score 4) gives 80 points instead of 40"]
    assert told(before, side(criterion("a", lower=True), a=4)) == ["a (score 4) gives 60 points instead of 40"]


def test_weight_and_scale_at_once_are_one_difference() -> None:
    """a: 40 of 100 at half, then 80 at three quarters; b: 40 at half, then at a quarter."""
    scores = {"a": 4, "b": 4}
    before = side(criterion("a"), criterion("b"), **scores)
    after = side(criterion("a", 3, scale=(0, 5)), criterion("b"), **scores)
    assert told(before, after) == [
        "a (score 4) gives 60 points instead of 20",
        "b (score 4) gives 10 points instead of 20",
    ]


def test_a_criterion_without_a_score_gives_a_range() -> None:
    """b has no score; it may give nothing or half of all points, and of a quarter of the weights a quarter of them."""
    half, quarter = (side(criterion("a", weight), criterion("b"), a=0) for weight in (1, 3))
    assert told(side(criterion("a"), a=0), half) == ["b (no score) is new and gives 0 to 50 points"]
    assert told(half, quarter) == ["b (no score) gives 0 to 25 points instead of 0 to 50"]


def test_points_that_would_be_written_alike_are_almost_as_before() -> None:
    """5 of 10 is 50; 5 of 10.0001 is 49.9995."""
    assert told(side(criterion("a"), a=5), side(criterion("a", scale=(0, "10.0001")), a=5)) == [
        "a (score 5) gives 50 points, almost as before"
    ]


def test_a_score_off_the_scale_is_said_with_its_scale() -> None:
    after = side(criterion("a", scale=(0, 5)), criterion("b", scale=(1, 3)), criterion("c"), a=8)
    assert [str(one) for one in unknown_scores(after)] == [
        (
            "value is between 0 and 100 of 100, because no score is given for b and c "
            "and the score of a, 8, is off the scale from 0 to 5"
        )
    ]
    assert told(side(criterion("a"), a=8), side(criterion("a", scale=(0, 5)), a=8)) == [
        "a (score 8, off the new scale) gives 0 to 100 points instead of 80"
    ]


def test_a_criterion_without_weight_leaves_nothing_open() -> None:
    assert list(unknown_scores(side(criterion("a"), criterion("b", 0), a=5))) == []


WEIGHTS = st.lists(st.integers(1, 9), min_size=3, max_size=3)


SCORES = st.lists(st.none() | st.integers(0, 10), min_size=3, max_size=3)


@settings(deadline=None)
@given(WEIGHTS, WEIGHTS, SCORES, st.sets(st.sampled_from("abc"), max_size=2))
def test_differences_sum_to_the_change_and_come_largest_first(
    old: list[int], new: list[int], given: list[int | None], gone: set[str]
) -> None:
    """Of the least and of the most that the score may be, whatever is unknown, comes or goes."""
    scores = dict(zip("abc", given, strict=True))
    left, right = (
        [criterion(name, weight) for name, weight in zip("abc", weights, strict=True)] for weights in (old, new)
    )
    sides = side(*left, **scores), side(*(one for one in right if one.id not in gone), **scores)
    for before, after in (sides, sides[::-1]):
        was, now = before.scores["value"], after.scores["value"]
        moves = criterion_moves("value", before, after)
        assert sum((move.difference.low for move in moves), Fraction(0)) == now.low - was.low
        assert sum((move.difference.high for move in moves), Fraction(0)) == now.high - was.high
        assert [move.largest for move in moves] == sorted((move.largest for move in moves), reverse=True)
