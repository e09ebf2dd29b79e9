"""Exchange rates are told with their day, and a day that nobody gave is told as that."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kamsite.model.programme import ExchangeRates
from kamsite.render.exchange_words import rate_words, rates_words
from tests.enrich.plans import programme

DATED = programme(currency="EUR", fx=ExchangeRates(rates={"USD": Decimal("0.92")}, as_of=date(2026, 10, 31)))
UNDATED = programme(currency="EUR", fx=ExchangeRates(rates={"USD": Decimal("0.92")}))


def test_a_rate_says_what_a_unit_is_worth_and_since_when() -> None:
    assert str(rate_words(DATED, "USD")) == "1 USD is 0.92 EUR (of 2026-10-31)"
    assert str(rates_words(DATED)) == "Other currencies by the programme's exchange rates (of 2026-10-31)."


def test_a_day_that_is_not_given_is_not_left_out() -> None:
    assert str(rate_words(UNDATED, "USD")) == "1 USD is 0.92 EUR (of a day that is not given)"


def test_where_nothing_is_converted_nothing_is_said() -> None:
    assert (rate_words(DATED, "EUR"), rate_words(DATED, None), rates_words(programme())) == (None, None, None)
