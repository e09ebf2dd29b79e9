"""Sensitivity: the change that is told changes the segment, and nothing smaller does."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.scores import normalised, scores
from kamsite.enrich.segment import measures
from kamsite.enrich.sensitivity import Sensitivity, sensitivity
from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Criterion, Programme
from kamsite.model.segment_rules import Outcome, outcome, rules_of
from kamsite.model.segmentation import SegmentScore
from tests.enrich import plans
from tests.enrich.plans import criterion, dimension, plan, programme, scored

SEGMENTS = (plans.segment("top", value=">= 70"), plans.segment("key", value="> 40"), plans.segment("standard"))


def figure(settings: Programme, one: AccountPlan) -> tuple[Sensitivity, ...]:
    """The sensitivity of a plan."""
    return sensitivity(one, settings, scores(one, settings), share_of_wallet(one))


def by_name(*criteria: Criterion, **answers: object) -> dict[tuple[str, str], Sensitivity]:
    """The sensitivity of a plan with these criteria and scores, by kind and criterion."""
    settings = programme(dimensions=(dimension("value", *criteria),), segments=SEGMENTS)
    found = figure(settings, plan(segment_scores=scored(**answers)))
    return {(one.kind, one.criterion): one for one in found}


def test_a_rise_to_a_limit_that_counts_reaches_it() -> None:
    """6 x 60 % + 5 x 40 % is 56; 14 points more make 70: revenue by 14 / 6, margin by 14 / 4."""
    found = by_name(criterion("revenue", 60), criterion("margin", 40), revenue=6, margin=5)
    revenue, margin = found["score", "revenue"], found["score", "margin"]
    assert (revenue.from_, revenue.to, revenue.segment) == (6, 6 + Fraction(14, 6), "top")
    assert revenue.is_reached
    assert revenue.change == Fraction(7, 3)
    assert (margin.to, margin.segment) == (Fraction("8.5"), "top")


def test_a_fall_below_a_limit_that_counts_must_pass_it() -> None:
    """8 of 10 is 80; 70 itself is still top, anything below is key."""
    one = by_name(criterion("revenue"), revenue=8)["score", "revenue"]
    assert (one.limit, one.change, one.is_reached, one.segment) == (7, -1, False, "key")
    assert one.limit - Fraction(1, 10**6) < one.to < one.limit


def test_a_value_on_its_limit_falls_with_the_slightest_change() -> None:
    one = by_name(criterion("revenue"), revenue=7)["score", "revenue"]
    assert (one.limit, one.change, one.is_reached, one.segment) == (7, 0, False, "key")
    assert one.to < 7


def test_the_nearer_of_two_directions_is_told() -> None:
    """5 of 10 is 50: 70 is 2 away, 40 only 1."""
    one = by_name(criterion("revenue"), revenue=5)["score", "revenue"]
    assert (one.limit, one.change, one.segment) == (4, -1, "standard")
    assert one.is_reached


def test_where_lower_is_better_the_score_falls_to_rise() -> None:
    """A cost of 4 is 60: at 3 it is 70."""
    one = by_name(criterion("cost", lower=True), cost=4)["score", "cost"]
    assert (one.to, one.segment) == (3, "top")


def test_no_change_within_the_scale_is_left_out() -> None:
    """Weight 90 at 10 of 10 keeps the score at 90 or more, whatever the small criterion says."""
    found = by_name(criterion("revenue", 90), criterion("margin", 10), revenue=10, margin=5)
    assert ("score", "margin") not in found
    assert ("score", "revenue") in found


def test_the_smallest_relative_change_of_a_weight() -> None:
    """8 and 4 of 10 with weights 50 and 50 are 60.

    70 takes (80 w + 2000) / (w + 50) = 70: w = 150, three times as much. The weight of the lower one the other way:
    (4000 + 40 w) / (50 + w) = 70: w = 50 / 3, two thirds less.
    """
    found = by_name(criterion("a", 50), criterion("b", 50), a=8, b=4)
    rise, fall = found["weight", "a"], found["weight", "b"]
    assert (rise.from_, rise.to, rise.change, rise.segment) == (50, 150, 2, "top")
    assert (fall.from_, fall.to, fall.change, fall.segment) == (50, Fraction(50, 3), Fraction(-2, 3), "top")


def test_the_weight_of_an_only_criterion_changes_nothing() -> None:
    assert ("weight", "revenue") not in by_name(criterion("revenue"), revenue=8)


def test_an_open_segment_has_no_sensitivity() -> None:
    assert by_name(criterion("a"), criterion("b"), a=5) == {}


def test_a_segment_that_the_unknown_leaves_known_can_become_open() -> None:
    """90 at weight 90 with an unknown tenth is 81 to 91, top. Below 70 / 90 x 10 the low end falls under 70."""
    one = by_name(criterion("a", 90), criterion("b", 10), a=9)["score", "a"]
    assert one.limit == Fraction(70, 9)
    assert (one.segment, one.possible) == (None, ("top", "key"))


def test_a_criterion_without_weight_moves_nothing() -> None:
    found = by_name(criterion("a", 1), criterion("b", 0), a=5, b=5)
    assert ("score", "b") not in found
    assert ("weight", "b") not in found


answers = st.integers(0, 20).map(lambda half: Decimal(half) / 2)
rows = st.lists(
    st.tuples(st.integers(1, 9), st.booleans(), st.one_of(answers, answers, st.none())), min_size=1, max_size=3
)
conditions = st.builds(
    "{} {}".format, st.sampled_from([">=", ">", "<", "<="]), st.integers(0, 10).map(lambda n: n * 10)
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Programme, AccountPlan]:
    """A programme with one or two dimensions and up to four segments, and a plan with scores."""
    names = draw(st.sampled_from([["x"], ["x", "y"]]))
    dimensions, given_scores = [], {}
    for name in names:
        drawn = draw(rows)
        dimensions.append(
            dimension(
                name, *(criterion(f"{name}{n}", weight, lower=lower) for n, (weight, lower, _) in enumerate(drawn))
            )
        )
        given_scores |= {f"{name}{n}": SegmentScore(score=score) for n, (_, _, score) in enumerate(drawn)}
    rules = draw(st.lists(st.dictionaries(st.sampled_from(names), conditions), min_size=1, max_size=4))
    segments = tuple(plans.segment(f"s{n}", **when) for n, when in enumerate(rules))
    return programme(dimensions=tuple(dimensions), segments=segments), plan(segment_scores=given_scores)


def outcome_with(settings: Programme, one: AccountPlan, change: Sensitivity, to: Fraction) -> Outcome:
    """The segments that a plan comes out in with another score or weight, computed afresh from the facts."""
    if change.kind == "score":
        moved = replace(one, segment_scores={**one.segment_scores, change.criterion: SegmentScore(score=to)})
        return _outcome(settings, moved)
    dimensions = tuple(
        replace(
            each,
            criteria=tuple(
                replace(each_one, weight=to) if each_one.id == change.criterion else each_one
                for each_one in each.criteria
            ),
        )
        for each in settings.dimensions
    )
    return _outcome(replace(settings, dimensions=dimensions), one)


def _outcome(settings: Programme, one: AccountPlan) -> Outcome:
    known = measures(one, settings, scores(one, settings), share_of_wallet(one))
    return outcome(rules_of(settings.segments), known)


@given(cases(), st.fractions(0, 1), st.booleans())
def test_the_change_flips_the_segment_and_nothing_smaller_does(
    case: tuple[Programme, AccountPlan], part: Fraction, is_up: bool
) -> None:
    settings, one = case
    now = _outcome(settings, one)
    for change in figure(settings, one):
        assert outcome_with(settings, one, change, change.to) != now
        distance = abs(change.limit - change.from_)
        smaller = change.from_ + (distance if is_up else -distance) * part
        is_smaller = part < 1 or not change.is_reached
        if is_smaller and _is_allowed(settings, change, smaller):
            assert outcome_with(settings, one, change, smaller) == now


@given(cases(), st.fractions(0, 10), st.integers(0, 2), st.sampled_from(["score", "weight"]))
def test_a_criterion_that_is_left_out_never_flips_the_segment(
    case: tuple[Programme, AccountPlan], to: Fraction, number: int, kind: str
) -> None:
    settings, one = case
    now = _outcome(settings, one)
    told = {(change.kind, change.criterion) for change in figure(settings, one)}
    name = f"x{number}"
    given_score = one.segment_scores.get(name)
    if now.computed is None or given_score is None or given_score.score is None or (kind, name) in told:
        return
    change = Sensitivity(kind, name, "x", to, to, to, True, to, None, None, ())
    if _is_allowed(settings, change, to):
        assert outcome_with(settings, one, change, to) == now


def _is_allowed(settings: Programme, change: Sensitivity, to: Fraction) -> bool:
    if change.kind == "weight":
        return to > 0
    criteria = [each for one in settings.dimensions for each in one.criteria]
    return any(each.id == change.criterion and normalised(to, each) is not None for each in criteria)


def test_a_plan_without_segments_has_no_sensitivity() -> None:
    assert figure(programme(), plan()) == ()


@pytest.mark.parametrize("score", [0, 10])
def test_the_ends_of_the_scale_can_be_reached(score: int) -> None:
    segments = (plans.segment("full", value=">= 100"), plans.segment("none", value="<= 0"), plans.segment("between"))
    settings = programme(dimensions=(dimension("value", criterion("a")),), segments=segments)
    (one,) = figure(settings, plan(segment_scores=scored(a=score)))
    assert (one.limit, one.is_reached, one.segment) == (score, False, "between")
