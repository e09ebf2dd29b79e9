"""White space over accounts and offerings: sums of what is known, which agree whichever way they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.account import Account
from kamsite.enrich.exact import total
from kamsite.enrich.figures import figures
from kamsite.enrich.white_space import WhiteSpace, white_space
from kamsite.model.programme import ExchangeRates, Offering
from kamsite.model.wallet import WalletItem
from tests.enrich.plans import part, plan, programme, wallet

RULES = programme(
    currency="EUR",
    fx=ExchangeRates(rates={"USD": Decimal("0.5")}),
    offerings=tuple(Offering(id=one, name=one.title()) for one in ("drives", "service", "audit")),
)


def account(account_id: str, *parts: WalletItem, **facts: Any) -> Account:
    """An account with a wallet of these parts."""
    its = replace(plan(**{"wallet": wallet(*parts) if parts else (), **facts}), id=account_id)
    return Account(its, figures(its, RULES, date(2026, 11, 23)))


def found_of(*accounts: Account) -> WhiteSpace:
    """The white space of these accounts."""
    return white_space(accounts, RULES)


def test_rows_and_columns_sum_to_one_whole_which_is_never_a_mean_of_shares() -> None:
    """EUR 90 of 100 and EUR 50 of 950 (USD 100 of 1,900): 140 of 1,050 are 13.3 %; the mean of 90 % and 5.3 % is not."""
    found = found_of(account("a", part("drives", 100, 90)), account("b", part("service", 1900, 100), currency="USD"))
    assert [row.account.id for row in found.rows] == ["b", "a"]
    assert [(one.id, space.white_space) for one, space in found.offerings] == [("service", 900), ("drives", 10)]
    assert (found.total.potential, found.total.ours, found.total.share) == (1050, 140, Fraction(2, 15))


def test_a_cell_that_is_not_known_is_left_out_of_every_sum_and_counted() -> None:
    found = found_of(account("a", part("drives", 100, 40), part("service", None, 30), part("audit", 50)))
    (row,) = found.rows
    assert (row.by_offering["service"].white_space, row.by_offering["audit"].known) == (None, 0)
    assert (row.total.count, row.total.known, row.total.white_space) == (3, 1, 60)
    assert {one.id: space.white_space for one, space in found.offerings} == {
        "drives": 60,
        "service": None,
        "audit": None,
    }


def test_an_offering_in_nobodys_wallet_has_no_column_and_one_outside_a_wallet_no_cell() -> None:
    found = found_of(account("a", part("drives", 100, 40)), account("b", part("service", 10, 0)))
    assert [one.id for one, _ in found.offerings] == ["drives", "service"]
    assert "service" not in found.rows[0].by_offering


def test_accounts_without_a_wallet_are_told_and_archived_ones_are_not() -> None:
    found = found_of(account("a"), account("b", part("drives", 1, 1), status="archived"))
    assert ([one.id for one in found.without], found.rows, found.total.count) == (["a"], (), 0)
    assert found.total.white_space is None


def test_a_wallet_whose_size_is_partly_known_stands_by_what_is_known_of_it() -> None:
    small, open_ = account("small", part("drives", 100, 0)), account("open", part("drives", None, 150))
    assert [row.account.id for row in found_of(small, open_).rows] == ["open", "small"]


amounts = st.none() | st.integers(0, 500).map(Decimal)
wallets = st.lists(st.tuples(st.sampled_from(["drives", "service", "audit"]), amounts, amounts), max_size=4)


@given(st.lists(wallets, max_size=4))
def test_rows_columns_and_all_cells_sum_to_the_same(several: list[list[tuple[str, Any, Any]]]) -> None:
    found = found_of(*(account(f"a{at}", *(part(*one) for one in parts)) for at, parts in enumerate(several)))
    rows, columns = [row.total for row in found.rows], [space for _, space in found.offerings]
    for spaces in (rows, columns):
        assert total(one.white_space for one in spaces if one.white_space is not None) == (found.total.white_space or 0)
        assert total(one.ours for one in spaces if one.ours is not None) == (found.total.ours or 0)
        assert sum(one.known for one in spaces) == found.total.known
