"""Contracts that end: days ahead alone, with what opens and what is to defend."""

from __future__ import annotations

from datetime import date

import pytest

from kamsite.enrich.contract_ends import contracts_ahead
from kamsite.model.business_unit import BusinessUnit
from kamsite.model.sentence import Sentence, plain
from kamsite.render.contract_end_view import ends_of_account, ends_of_portfolio
from kamsite.render.link import Link
from tests.enrich.plans import part, wallet
from tests.render.pages.libraries import TODAY, account, library
from tests.render.scenes import scene


def test_days_that_have_passed_are_no_openings_and_today_still_is_one() -> None:
    parts = [part("a", 100, 40, contract_end=date(2026, 11, day)) for day in (22, 23, 24)]
    found = ends_of_account(scene(wallet=wallet(*parts)))
    assert [(one.day.day, str(one.left)) for one in found] == [(23, "today"), (24, "in 1 day")]


def test_it_says_what_opens_what_is_to_defend_and_who_holds_the_rest() -> None:
    one = part("a", 100, 40, {"in-house": 60}, contract_end=date(2027, 3, 31), business_unit="wire")
    (found,) = ends_of_account(scene(wallet=wallet(one), business_units=(BusinessUnit(id="wire", name="Wire"),)))
    assert found.opens is not None
    assert found.defends is not None
    assert (plain(found.opens), plain(found.defends), found.unit) == ("EUR 60", "EUR 40", "Wire")
    assert (str(found.left), found.holders, found.account) == ("in 128 days", (Sentence("In-house"),), None)


def test_what_is_not_known_is_not_nothing() -> None:
    (found,) = ends_of_account(scene(wallet=wallet(part("a", None, 40, contract_end=date(2027, 3, 31)))))
    assert (found.opens, found.holders) == (None, (Sentence("Holder not known"),))


@pytest.mark.parametrize(
    ("potential", "ours", "others", "expected"),
    [
        (10_000, 2_500, {}, ["Holder not known"]),
        (10_000, 2_500, {"unknown": 7_500}, ["Holder not known"]),
        (10_000, 2_500, {"in-house": 1_000}, ["In-house", "Holder not known"]),
        (10_000, None, {}, ["Holder not known"]),
        (10_000, 2_500, {"none": 500, "in-house": 7_000}, ["In-house", "Not bought yet"]),
        (10_000, 2_500, {"none": 0, "in-house": 7_500}, ["In-house"]),
        (10_000, 10_000, {}, []),
    ],
)
def test_an_unknown_holder_is_never_nobody(
    potential: int, ours: int | None, others: dict[str, int], expected: list[str]
) -> None:
    item = part("drives", potential, ours, others, contract_end=date(2027, 3, 31))
    (found,) = ends_of_account(scene(wallet=wallet(item)))
    assert [str(one) for one in found.holders] == expected
    portfolio = library(account("zeta", item))
    (same,) = ends_of_portfolio(portfolio, contracts_ahead([portfolio.accounts[0].account], portfolio.programme, TODAY))
    assert [str(one) for one in same.holders] == expected


def test_over_accounts_each_leads_to_the_wallet_of_its_account_and_to_its_offering() -> None:
    end = part("drives", 1000, 400, {"voltarc": 600}, contract_end=date(2026, 12, 31))
    portfolio = library(account("zeta", end, currency="USD"))
    ahead = contracts_ahead([portfolio.accounts[0].account], portfolio.programme, TODAY)
    (found,) = ends_of_portfolio(portfolio, ahead)
    assert found.account == Link("Zeta", "accounts/zeta/#share-of-wallet")
    assert found.offering == Link("Drives", "offerings/drives/")
    assert found.opens is not None
    assert (plain(found.opens), found.holders) == ("EUR 552", ("voltarc",))
