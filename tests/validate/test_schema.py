"""Cerberus judges keys, types, bounds and patterns, and is not asked more than it must be."""

from datetime import datetime
from decimal import Decimal

import pytest

from kamsite.model.kinds import Between
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import ExchangeRates
from kamsite.validate.schema import key_verdicts, leaf_verdict, rules
from kamsite.validate.shape import Leaf, shape_of

PLAN = shape_of(AccountPlan)


def test_keys_are_known_needed_or_unknown():
    assert key_verdicts(PLAN, ("name", "account_manager", "tags")) == ()
    assert key_verdicts(PLAN, ("name", "nope")) == (("missing key", "account_manager"), ("unknown key", "nope"))


def test_a_noun_with_a_remaining_field_knows_all_keys():
    assert key_verdicts(shape_of(ExchangeRates), ("as_of", "USD")) == ()


@pytest.mark.parametrize(
    ("leaf", "value", "verdict"),
    [
        (Leaf("whole number", between=Between(1, 5)), 5, None),
        (Leaf("whole number", between=Between(1, 5)), 0, "too low"),
        (Leaf("whole number", between=Between(1, 5)), 6, "too high"),
        (Leaf("whole number"), True, "not allowed"),
        (Leaf("number"), 1.5, "not allowed"),
        (Leaf("number"), Decimal("1.5"), None),
        (Leaf("date"), datetime(2026, 1, 1), "not allowed"),  # noqa: DTZ001
        (Leaf("choice", choices=("a",)), "b", "not allowed"),
        (Leaf("text", is_address=True), "javascript:1", "not allowed"),
        (Leaf("text", is_address=True), "https://a.example", None),
    ],
)
def test_values(leaf, value, verdict):
    assert leaf_verdict(leaf, value) == verdict


def test_a_pattern_lets_no_line_feed_pass():
    currency = PLAN.fields["currency"].shape
    assert leaf_verdict(currency, "EUR") is None
    assert leaf_verdict(currency, "EUR\n") == "not matching"
    assert "\\Z" in rules(currency)["regex"]
