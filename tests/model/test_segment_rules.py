"""Segment rules: reachability over intervals, compared with trying out every value that can make a difference."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from kamsite.model.interval import Interval, point
from kamsite.model.programme import Segment
from kamsite.model.segment_rules import (
    MOST_PIECES,
    crossed,
    is_tangled,
    left_over,
    meet,
    outcome,
    rules_of,
    space,
)
from tests.enrich import plans

MEASURES = ("x", "y")

limits = st.integers(0, 4)
conditions = st.one_of(
    st.tuples(st.sampled_from([">=", ">", "<=", "<"]), limits).map(lambda one: f"{one[0]} {one[1]}"),
    st.tuples(limits, limits).map(lambda two: f">= {two[0]} and < {two[1]}"),
)
segments = st.lists(st.dictionaries(st.sampled_from(MEASURES), conditions, max_size=2), min_size=1, max_size=4).map(
    lambda rows: tuple(plans.segment(f"s{n}", **when) for n, when in enumerate(rows))
)
intervals = st.tuples(limits, limits).map(lambda ends: Interval(Fraction(min(ends)), Fraction(max(ends))))


def first_that_holds(rules: tuple[Segment, ...], values: dict[str, Fraction]) -> str | None:
    """The definition itself: the first segment of which every condition holds."""
    for one in rules:
        if all(condition.holds(values[measure]) for measure, condition in one.when.items()):
            return one.id
    return None


@given(segments, intervals, intervals)
def test_possible_is_exactly_what_some_values_lead_to(rules: tuple[Segment, ...], x: Interval, y: Interval) -> None:
    """All limits are whole numbers, so the whole numbers and the halves between them are every case there is."""
    halves = [Fraction(n, 2) for n in range(9)]
    led_to = {
        first_that_holds(rules, {"x": one, "y": two})
        for one, two in product(halves, halves)
        if x.low <= one <= x.high and y.low <= two <= y.high
    }
    found = outcome(rules_of(rules), {"x": x, "y": y})
    assert set(found.possible) == led_to - {None}
    assert found.is_gap_possible == (None in led_to)


def test_the_order_of_possible_segments_is_the_programmes() -> None:
    rules = (plans.segment("a", x="< 1"), plans.segment("b", x="> 3"), plans.segment("c"))
    assert outcome(rules_of(rules), {}).possible == ("a", "b", "c")


def test_a_rule_that_asks_for_the_impossible_is_never_reached() -> None:
    rules = (plans.segment("never", x="> 5 and < 5"), plans.segment("rest"))
    assert outcome(rules_of(rules), {}).possible == ("rest",)


def test_rules_that_earlier_ones_cover_together_are_never_reached() -> None:
    """Neither a nor b alone takes everything that c asks for; together they do."""
    rules = (plans.segment("a", x="<= 2"), plans.segment("b", x="> 2", y=">= 0"), plans.segment("c", y=">= 1"))
    assert "c" not in outcome(rules_of(rules), {}).possible


def test_known_measures_lead_to_one_segment() -> None:
    rules = (plans.segment("a", x=">= 2", y=">= 2"), plans.segment("b"))
    assert outcome(rules_of(rules), {"x": point(2), "y": point(2)}).computed == "a"
    assert outcome(rules_of(rules), {"x": point(2), "y": point(1)}).computed == "b"


def test_scores_and_shares_go_from_0_to_100_and_amounts_from_0_up() -> None:
    percent = Interval(Fraction(0), Fraction(100))
    assert space(["value", "share_of_wallet", "annual_potential"]) == {
        "value": percent,
        "share_of_wallet": percent,
        "annual_potential": Interval(Fraction(0), None),
    }


def test_boxes_meet_where_every_measure_of_the_one_has_values_of_the_other() -> None:
    box = {"x": Interval(Fraction(0), Fraction(2)), "y": Interval(Fraction(0), Fraction(2))}
    assert crossed(box, {"x": Interval(Fraction(1), None)}) == {**box, "x": Interval(Fraction(1), Fraction(2))}
    assert meet(box, {"x": Interval(Fraction(2), None)})
    assert not meet(box, {"y": Interval(Fraction(0), None), "x": Interval(Fraction(2), None, True)})


@given(segments, intervals, intervals)
def test_what_is_left_over_is_every_value_that_no_rule_takes_once(
    rules: tuple[Segment, ...], x: Interval, y: Interval
) -> None:
    halves = [Fraction(n, 2) for n in range(9)]
    pieces = left_over(rules_of(rules), {"x": x, "y": y})
    for one, two in product(halves, halves):
        holding = sum(meet(piece, {"x": point(one), "y": point(two)}) for piece in pieces)
        is_asked = x.low <= one <= x.high and y.low <= two <= y.high
        assert holding == (is_asked and first_that_holds(rules, {"x": one, "y": two}) is None)


def slabs(count: int) -> tuple[Segment, ...]:
    """For each of four measures so many bands, each asking for nothing else: they leave (count + 1)^4 boxes."""
    return tuple(
        plans.segment(f"{measure}{n}", **{measure: f">= {3 * n + 1} and < {3 * n + 2}"})
        for measure in "abcd"
        for n in range(count)
    )


def test_rules_that_cut_the_measures_into_too_many_pieces_are_tangled() -> None:
    assert MOST_PIECES == 1_000
    assert len(left_over(rules_of(slabs(4)), space("abcd"))) == 5**4
    assert not is_tangled(rules_of(slabs(4)), space("abcd"))
    assert is_tangled(rules_of(slabs(5)), space("abcd")), "6^4 = 1,296"
    assert not is_tangled((("all", {}), *rules_of(slabs(5))), space("abcd")), "nothing is left to cut"
