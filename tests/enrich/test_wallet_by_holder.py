"""Who holds the wallets of all accounts: every holder has its part, and the parts are the whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.wallet_by_holder import WalletByHolder, wallet_by_holder
from kamsite.model.programme import ExchangeRates
from kamsite.model.wallet import WalletItem
from tests.enrich.plans import part, plan, programme, wallet

RULES = programme(currency="EUR", fx=ExchangeRates(rates={"USD": Decimal("0.5")}))


def account(account_id: str, *parts: WalletItem, **facts: Any) -> Account:
    """An account with a wallet of these parts."""
    its = replace(plan(wallet=wallet(*parts) if parts else (), **facts), id=account_id)
    return Account(its, figures(its, RULES, date(2026, 11, 23)))


def found_of(*accounts: Account) -> WalletByHolder:
    """The holders of these accounts' wallets."""
    return wallet_by_holder(accounts, RULES)


def test_ours_each_competitor_in_house_nobody_and_the_unknown_are_the_whole() -> None:
    """EUR 1,000: ours 200, Voltarc 300, in-house 100, nobody 150, unknown 250; USD 400: Voltarc all, as VOLTARC."""
    found = found_of(
        account("a", part("x", 1000, 200, {"voltarc": 300, "in-house": 100, "none": 150})),
        account("b", part("x", 400, 0, {"VOLTARC": 400}), currency="USD"),
    )
    assert (found.whole, found.accounts, found.is_at_least) == (1200, 2, False)
    assert [(one.holder, one.amount, one.accounts) for one in found.holders] == [
        ("voltarc", 500, 2),
        (None, 200, 1),
        ("none", 150, 1),
        ("in-house", 100, 1),
        ("unknown", 250, 1),
    ]
    assert found.holders[0].share == Fraction(5, 12)


def test_an_unknown_holder_is_never_ours_and_an_unknown_potential_never_nothing() -> None:
    """Ours is not known of 100: nobody is known to hold them. Of an unknown potential 70 are known to be bought."""
    found = found_of(account("a", part("x", 100), part("y", None, 30, {"voltarc": 40, "servi": None})))
    by_holder = {one.holder: (one.amount, one.is_at_least) for one in found.holders}
    assert by_holder == {None: (30, True), "voltarc": (40, False), "servi": (0, True), "unknown": (100, True)}
    assert (found.whole, found.is_at_least) == (170, True)


def test_a_competitor_that_is_called_ours_is_a_competitor() -> None:
    found = found_of(account("a", part("x", 100, 40, {"ours": 60})))
    assert {one.holder: one.amount for one in found.holders} == {"ours": 60, None: 40}


def test_accounts_without_a_wallet_archived_ones_and_foreign_money_without_a_rate_are_not_in_it() -> None:
    found = found_of(
        account("a"),
        account("b", part("x", 10, 10), status="archived"),
        account("c", part("x", 10, 10), currency="JPY"),
    )
    assert (found.whole, found.accounts, found.holders) == (0, 0, ())


amounts = st.none() | st.integers(0, 300).map(Decimal)


@st.composite
def parts(draw: st.DrawFn) -> WalletItem:
    """A part of a wallet whose parts do not exceed it, some of it unknown."""
    ours, voltarc, house = draw(amounts), draw(amounts), draw(amounts)
    rest = draw(st.integers(0, 300))
    potential = draw(st.sampled_from([None, (ours or 0) + (voltarc or 0) + (house or 0) + rest]))
    return part("x", potential, ours, {"voltarc": voltarc, "in-house": house})


@given(st.lists(st.lists(parts(), min_size=1, max_size=3), max_size=3))
def test_the_holders_sum_to_the_potentials_as_far_as_they_are_known(several: list[list[WalletItem]]) -> None:
    accounts = [account(f"a{at}", *some) for at, some in enumerate(several)]
    found = found_of(*accounts)
    assert found.whole == sum(one.figures.share_of_wallet.potential_at_least for one in accounts)
    assert sum(one.amount for one in found.holders) == found.whole
    if found.whole:
        assert sum(one.share for one in found.holders if one.share is not None) == 1
