"""Opportunities of several accounts side by side: in one currency, and nothing expected of what is decided."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.money import money
from kamsite.enrich.pursued import Pursued, expected, pursued
from kamsite.model.opportunity import Opportunity
from kamsite.model.programme import ExchangeRates
from tests.enrich.plans import plan, programme

RULES = programme(fx=ExchangeRates(rates={"USD": Decimal("0.92")}))


def opportunity(title: str, value: int | None = None, probability: int | None = None, **more: Any) -> Opportunity:
    """An opportunity; without a probability its expected value is not known."""
    amount, likely = (None if one is None else Decimal(one) for one in (value, probability))
    return Opportunity(title=title, value=amount, probability=likely, **more)


def found(*opportunities: Opportunity, currency: str = "USD") -> tuple[Pursued, ...]:
    """What is pursued at an account with these opportunities."""
    its = plan(currency=currency, opportunities=opportunities)
    return pursued(Account(its, figures(its, RULES, date(2026, 11, 23))), money(its, RULES))


def test_half_of_1000_dollars_is_expected_as_460_euros() -> None:
    """1,000 x 50 % = 500 dollars; x 0.92 = 460 euros."""
    assert [one.expected_value for one in found(opportunity("Pilot", 1000, 50))] == [460]


def test_without_a_rate_what_is_expected_is_not_known() -> None:
    assert found(opportunity("Pilot", 1000, 50), currency="JPY")[0].expected_value is None


def test_the_most_valuable_comes_first_with_its_own_words() -> None:
    small, great = opportunity("Small", 10, 10, id="OP1"), opportunity("Great", 1000, 10, stage="offered")
    assert [(one.id, one.title, one.stage) for one in found(small, great)] == [
        ("opportunities[1]", "Great", "offered"),
        ("OP1", "Small", None),
    ]


def test_of_what_is_won_or_lost_nothing_is_expected_any_more() -> None:
    """Of 920, 92 and 9.2 euros only the first is open; the fourth is open and not known."""
    some = found(
        opportunity("Open", 1000, 100),
        opportunity("Won", 100, 100, stage="Won"),
        opportunity("Lost", 10, 100, stage="lost"),
        opportunity("Vague"),
    )
    assert [one.is_open for one in some] == [True, True, False, False]
    assert expected(some) == 920


def test_what_is_expected_of_nothing_known_is_not_known() -> None:
    assert expected(found(opportunity("Vague"))) is None
    assert expected(()) is None
