"""Contracts that end within twelve months over all accounts: openings, and something to defend."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.contract_ends import contracts_ahead
from kamsite.enrich.figures import figures
from kamsite.model.programme import ExchangeRates
from kamsite.model.wallet import WalletItem
from tests.enrich.plans import part, plan, programme, wallet

TODAY = date(2026, 11, 23)
RULES = programme(currency="EUR", fx=ExchangeRates(rates={"USD": Decimal("0.5")}))


def account(account_id: str, *parts: WalletItem, **facts: Any) -> Account:
    """An account with a wallet of these parts."""
    its = replace(plan(wallet=wallet(*parts), **facts), id=account_id)
    return Account(its, figures(its, RULES, TODAY))


def end(offering: str, day: date, ours: int | None = 40) -> WalletItem:
    """A part of 100 whose contract ends on a day."""
    return part(offering, 100, ours, contract_end=day)


def test_only_days_from_today_to_a_year_ahead_are_openings_and_the_earliest_comes_first() -> None:
    found = contracts_ahead(
        [
            account("b", end("far", date(2027, 11, 24)), end("edge", date(2027, 11, 23))),
            account("a", end("past", date(2026, 11, 22)), end("today", TODAY)),
        ],
        RULES,
        TODAY,
    )
    assert [(one.end.offering, one.days) for one in found] == [("today", 0), ("edge", 365)]


def test_of_one_day_the_largest_opening_comes_first_in_the_programmes_currency() -> None:
    """60 dollars open are 30 euros: less than 50 euros, and an unknown part comes last."""
    day = date(2026, 12, 31)
    found = contracts_ahead(
        [
            account("c", end("service", day, None)),
            account("a", end("service", day), currency="USD"),
            account("b", end("service", day, 50)),
        ],
        RULES,
        TODAY,
    )
    assert [(one.account.id, one.not_ours, one.ours) for one in found] == [
        ("b", 50, 50),
        ("a", 30, 20),
        ("c", None, None),
    ]


def test_archived_accounts_open_nothing() -> None:
    assert contracts_ahead([account("a", end("service", TODAY), status="archived")], RULES, TODAY) == ()
