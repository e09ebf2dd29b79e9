"""How sure a wallet's amounts are: by amount, and every amount in one of three parts."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.wallet_evidence import wallet_evidence
from kamsite.model.wallet import WalletItem
from tests.enrich.plans import part


def test_potential_and_ours_are_each_told_by_how_sure_they_are() -> None:
    """Of a potential of 1,000, 600 are confirmed, 300 assumed, 100 do not say; of 200 ours 150, 50 and 0."""
    found = wallet_evidence(
        [
            part("a", 600, 150, evidence="confirmed"),
            part("b", 300, 50, evidence="assumed"),
            part("c", 100, 0),
        ]
    )
    assert (found.confirmed.potential, found.confirmed.potential_share) == (600, Fraction(3, 5))
    assert (found.confirmed.ours, found.confirmed.ours_share) == (150, Fraction(3, 4))
    assert (found.assumed.potential_share, found.assumed.ours_share) == (Fraction(3, 10), Fraction(1, 4))
    assert (found.unmarked.items, found.unmarked.potential_share, found.unmarked.ours_share) == (1, Fraction(1, 10), 0)


def test_what_is_not_known_stands_nowhere_and_is_no_nothing() -> None:
    found = wallet_evidence([part("a", None, 40, evidence="confirmed"), part("b", evidence="assumed")])
    assert (found.confirmed.potential_share, found.assumed.potential_share) == (None, None)
    assert (found.confirmed.ours_share, found.assumed.ours_share) == (1, 0)


def test_an_empty_wallet_has_no_shares() -> None:
    found = wallet_evidence([])
    assert (found.confirmed.items, found.confirmed.potential_share, found.confirmed.ours_share) == (0, None, None)


amounts = st.none() | st.integers(0, 1000).map(Decimal)
items = st.builds(
    lambda potential, ours, evidence: part("a", potential, ours, evidence=evidence),
    amounts,
    amounts,
    st.sampled_from(["confirmed", "assumed", None]),
)


@given(st.lists(items, max_size=5))
def test_the_three_parts_sum_to_the_whole(some: list[WalletItem]) -> None:
    found = wallet_evidence(some)
    parts = (found.confirmed, found.assumed, found.unmarked)
    assert sum(one.items for one in parts) == len(some)
    assert sum(one.potential for one in parts) == sum(item.potential or 0 for item in some)
    if any(item.ours for item in some):
        assert sum(one.ours_share for one in parts) == 1
