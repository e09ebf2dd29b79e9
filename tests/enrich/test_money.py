"""Money: conversion by the programme's rates, and what a missing rate does."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.money import money
from kamsite.model.programme import ExchangeRates
from tests.enrich.plans import plan, programme

RATES = ExchangeRates(as_of=date(2026, 10, 31), rates={"USD": Decimal("0.92"), "XTS": Decimal(0)})


def test_a_dollar_is_worth_what_the_programme_says() -> None:
    figure = money(plan(currency="USD"), programme(fx=RATES))
    assert figure.converted(Decimal(100)) == 92
    assert figure.as_of == date(2026, 10, 31)


def test_a_plan_without_a_currency_counts_in_the_programmes() -> None:
    assert money(plan(), programme(currency="GBP")).converted(Fraction(1, 3)) == Fraction(1, 3)


def test_a_missing_rate_is_unknown_and_no_crash() -> None:
    figure = money(plan(currency="JPY"), programme(fx=RATES))
    assert (figure.currency, figure.programme_currency, figure.rate) == ("JPY", "EUR", None)
    assert figure.converted(Decimal(5)) is None


def test_a_rate_of_nothing_is_no_rate() -> None:
    assert money(plan(currency="XTS"), programme(fx=RATES)).rate is None


def test_an_unknown_amount_stays_unknown() -> None:
    assert money(plan(), programme()).converted(None) is None
