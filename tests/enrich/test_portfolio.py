"""The accounts together: ranked by segment and wallet, added up only where something is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.portfolio import Portfolio, portfolio
from kamsite.model.programme import ExchangeRates
from tests.enrich.plans import criterion, dimension, part, plan, programme, scored, segment, wallet

TODAY = date(2026, 11, 23)
RULES = programme(
    currency="EUR",
    dimensions=(dimension("value", criterion("revenue")),),
    segments=(segment("strategic", value=">= 70"), segment("standard")),
    fx=ExchangeRates(rates={"USD": Decimal("0.5")}, as_of=TODAY),
)


def account(account_id: str, revenue: object, potential: object = None, ours: object = None, **facts: Any) -> Account:
    """An account with a score, and a wallet where one is given."""
    if potential is not None or ours is not None:
        facts["wallet"] = wallet(part(potential=potential, ours=ours))
    its = replace(plan(segment_scores=scored(revenue=revenue), **facts), id=account_id)
    return Account(its, figures(its, RULES, TODAY))


def together(*accounts: Account) -> Portfolio:
    """The portfolio of these."""
    return portfolio(accounts, RULES)


def test_the_segment_comes_first_then_the_larger_wallet_then_the_unknown() -> None:
    found = together(
        account("c", 1, 900), account("a", 9), account("d", 9, 100), account("b", 9, 200), account("e", 1, 1000)
    )
    assert [(one.rank, one.account.id) for one in found.ranking] == [(1, "b"), (2, "d"), (3, "a"), (4, "e"), (5, "c")]


def test_an_open_segment_comes_last() -> None:
    """A revenue between 0 and 10 leaves the value between 0 and 100: strategic and standard are both possible."""
    found = together(account("open", None, 1000), account("standard", 1, 10))
    assert [one.account.id for one in found.ranking] == ["standard", "open"]
    assert dict(found.by_segment)[None].count == 1


def test_wallets_are_compared_in_one_currency() -> None:
    """USD 300 are EUR 150 at 0.5."""
    found = together(account("euro", 9, 200), account("dollar", 9, 300, currency="USD"))
    assert [(one.account.id, one.potential) for one in found.ranking] == [("euro", 200), ("dollar", 150)]


def test_without_a_rate_the_wallet_is_not_known() -> None:
    assert together(account("yen", 9, 300, currency="JPY")).ranking[0].potential is None


def test_the_share_is_of_the_sums_over_the_accounts_that_are_known() -> None:
    """(30 + 10) / (100 + 300) = 1/10, not the mean of 30 % and 3.3 %; the third account's part is not known."""
    total = together(account("a", 9, 100, 30), account("b", 9, 300, 10), account("c", 9, 500)).total
    assert (total.count, total.known, total.potential, total.ours) == (3, 2, 400, 40)
    assert total.share == Fraction(1, 10)


def test_of_nothing_known_the_sum_is_not_known() -> None:
    total = together(account("a", 9)).total
    assert (total.count, total.known, total.potential, total.ours, total.share) == (1, 0, None, None, None)


def test_every_segment_has_its_total_in_the_programmes_order() -> None:
    found = together(account("a", 9, 100, 50), account("b", 1, 10, 1))
    assert [(name, total.count) for name, total in found.by_segment] == [("strategic", 1), ("standard", 1), (None, 0)]


def test_the_archived_are_shown_and_never_counted() -> None:
    found = together(account("old", 9, 100, 50, status="archived"), account("new", 9))
    assert [one.id for one in found.archived] == ["old"]
    assert [one.account.id for one in found.ranking] == ["new"]
    assert found.total.known == 0


def test_what_needs_attention_is_sorted_over_all_accounts() -> None:
    found = together(
        account("a", 9, next_review=date(2026, 11, 1)), account("b", 9, next_review=date(2026, 10, 1))
    ).attention
    assert [(one.id, matter.kind) for one, matter in found] == [("b", "overdue-review"), ("a", "overdue-review")]
