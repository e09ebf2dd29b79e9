"""What another programme decides otherwise, in sentences."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kamsite.enrich.what_if_programme import programme_changes
from kamsite.model.programme import Dimension, ExchangeRates, Programme, Segment
from tests.enrich.plans import criterion, dimension, programme, segment

VALUE = dimension("value", criterion("revenue", 60), criterion("margin", 40))
TOP, MIDDLE, REST = segment("top", value=">= 70"), segment("middle", value=">= 40"), segment("rest")
BEFORE = programme(dimensions=(VALUE,), segments=(TOP, MIDDLE, REST))


def told(after: Programme, before: Programme = BEFORE) -> list[str]:
    """The changes as they are read."""
    return [str(one) for one in programme_changes(before, after)]


def of_dimensions(*dimensions: Dimension) -> list[str]:
    """What is told of other dimensions."""
    return told(replace(BEFORE, dimensions=dimensions))


def of_segments(*segments: Segment) -> list[str]:
    """What is told of other segments."""
    return told(replace(BEFORE, segments=segments))


def test_only_the_weight_that_the_author_changed_is_named_and_in_the_author_s_numbers() -> None:
    """60 and 40 of 100, then 60 and 60 of 120."""
    assert of_dimensions(dimension("value", criterion("revenue", 60), criterion("margin", 60))) == [
        "margin: weight 60 instead of 40 (50 % instead of 40 % of value)",
        "1 other criterion of value keeps its weight and so has a smaller part of it",
    ]


def test_the_others_grow_where_a_weight_shrinks() -> None:
    """30, 30, 25 and 15 of 100; with 10 instead of the first 30 they are of 80: 10 of 80 is 12.5 %."""
    old, new = (
        dimension("value", criterion("a", first), criterion("b", 30), criterion("c", 25), criterion("d", 15))
        for first in (30, 10)
    )
    assert told(replace(BEFORE, dimensions=(new,)), replace(BEFORE, dimensions=(old,))) == [
        "a: weight 10 instead of 30 (12.5 % instead of 30 % of value)",
        "3 other criteria of value keep their weight and so have a larger part of it",
    ]


def test_weights_in_the_same_proportion_are_no_change() -> None:
    assert of_dimensions(dimension("value", criterion("revenue", 120), criterion("margin", 80))) == []
    assert of_dimensions(dimension("value", criterion("revenue", "1.5"), criterion("margin", 1))) == []


def test_weights_that_only_exchange_their_sum_leave_the_others_alone() -> None:
    """20 move from one to the other of 100: the third keeps its 20 %."""
    old, new = (
        dimension("value", criterion("a", a), criterion("b", b), criterion("c", 20)) for a, b in ((50, 30), (30, 50))
    )
    assert told(replace(BEFORE, dimensions=(new,)), replace(BEFORE, dimensions=(old,))) == [
        "a: weight 30 instead of 50 (30 % instead of 50 % of value)",
        "b: weight 50 instead of 30 (50 % instead of 30 % of value)",
    ]


def test_a_weight_that_comes_to_the_same_share_says_so() -> None:
    """1, 1 and 2, then 2, 1 and 5: the first is 1 of 4 and 2 of 8."""
    old, new = (
        dimension("value", *(criterion(id, one) for id, one in zip("abc", weights, strict=True)))
        for weights in ((1, 1, 2), (2, 1, 5))
    )
    assert told(replace(BEFORE, dimensions=(new,)), replace(BEFORE, dimensions=(old,))) == [
        "a: weight 2 instead of 1 (25 % of value, as before)",
        "c: weight 5 instead of 2 (62.5 % instead of 50 % of value)",
        "1 other criterion of value keeps its weight and so has a smaller part of it",
    ]


def test_criteria_come_and_go() -> None:
    assert of_dimensions(dimension("value", criterion("revenue", 60), criterion("energy", 40))) == [
        "energy is new with weight 40 (40 % of value)",
        "margin is gone; its weight was 40 (40 % of value)",
    ]


def test_segments_of_a_programme_without_any_are_not_told_one_by_one() -> None:
    assert of_segments() == []
    assert told(BEFORE, replace(BEFORE, segments=())) == []


def test_scales_and_directions() -> None:
    other = dimension("value", criterion("revenue", 60, (1, 5)), criterion("margin", 40, lower=True))
    assert of_dimensions(other) == [
        "value: revenue is scored from 1 to 5 instead of 0 to 10",
        "value: margin is better when it is low",
    ]
    assert told(BEFORE, replace(BEFORE, dimensions=(other,)))[1] == "value: margin is better when it is high"


def test_dimensions_come_and_go_and_are_renamed() -> None:
    assert of_dimensions(replace(VALUE, name="Worth"), dimension("growth", criterion("outlook"))) == [
        "value is called Worth",
        "growth is a new dimension of outlook",
    ]
    assert of_dimensions() == ["value is no dimension any more"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"value": ">= 65"}, "top asks for this: value at least 65 (before: at least 70)"),
        ({"value": ">= 70", "share_of_wallet": "> 5"}, "top also asks for this: Share of wallet more than 5 %"),
    ],
)
def test_a_rule_changes(rule: dict[str, str], expected: str) -> None:
    assert of_segments(segment("top", **rule), MIDDLE, REST) == [expected]


def test_a_condition_written_otherwise_is_the_same_condition() -> None:
    assert of_segments(segment("top", value=">=70"), MIDDLE, REST) == []


def test_a_clause_goes() -> None:
    both = segment("top", value=">= 70", annual_potential=">= 1000")
    assert told(BEFORE, replace(BEFORE, segments=(both, MIDDLE, REST))) == [
        "top does not ask for this any more: Potential a year at least EUR 1,000"
    ]


def test_segments_come_go_and_are_tried_in_another_order() -> None:
    assert of_segments(MIDDLE, TOP, segment("last")) == [
        "last is new: it takes what no other rule takes",
        "rest is no segment any more",
        "The segments are tried in another order: middle, top and last",
    ]
    assert of_segments(TOP, segment("new", value=">= 50"), MIDDLE, REST) == ["new is a new segment: value at least 50"]


def test_currency_and_exchange_rates() -> None:
    rates = ExchangeRates(rates={"USD": Decimal("0.9")})
    assert told(replace(BEFORE, currency="CHF", fx=rates)) == [
        "Amounts are in CHF instead of EUR",
        "One USD is worth 0.9 instead of not known",
    ]
