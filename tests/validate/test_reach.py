"""Conditions are intervals; a rule within an earlier rule is never reached."""

from decimal import Decimal

import pytest

from kamsite.model.condition import Condition
from kamsite.validate.reach import implies, interval, region


def regions(*rules: dict[str, str]):
    return [region({measure: Condition.from_text(text) for measure, text in rule.items()}) for rule in rules]


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
def test_an_interval_may_be_empty(text, is_empty):
    assert interval(Condition.from_text(text)).is_empty is is_empty


def test_the_narrower_bound_counts():
    found = interval(Condition.from_text(">= 5 and > 5 and < 9 and <= 8"))
    assert (found.low, found.is_low_open, found.high, found.is_high_open) == (Decimal(5), True, Decimal(8), False)


@pytest.mark.parametrize(
    ("later", "earlier", "is_implied"),
    [
        ({"a": ">= 60"}, {"a": ">= 50"}, True),
        ({"a": ">= 50"}, {"a": ">= 50"}, True),
        ({"a": ">= 50"}, {"a": "> 50"}, False),
        ({"a": "> 50"}, {"a": ">= 50"}, True),
        ({"a": ">= 40"}, {"a": ">= 50"}, False),
        ({"a": ">= 60", "b": ">= 10"}, {"a": ">= 50"}, True),
        ({"a": ">= 60"}, {"a": ">= 50", "b": ">= 10"}, False),
        # A score is never below 0, so that "at least 0" asks for nothing.
        ({"a": ">= 60"}, {"a": ">= 50", "b": ">= 0"}, True),
        ({"b": "< 5"}, {"a": "<= 100"}, True),
        ({"b": "< 5"}, {"annual_potential": "<= 100"}, False),
    ],
)
def test_a_rule_within_an_earlier_rule_is_never_reached(later, earlier, is_implied):
    first, second = regions(later, earlier)
    assert implies(first, second) is is_implied
