"""Exact: sums without rounding."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.exact import total

DECIMALS = st.decimals(-(10**15), 10**15, places=4)


def test_decimals_fractions_and_integers_add_up_to_a_fraction() -> None:
    """1/10 + 2/5 + 3 is 35/10."""
    assert total([Decimal("0.1"), Fraction(2, 5), 3]) == Fraction(7, 2)


def test_a_cent_is_not_lost_beside_a_thousand_million_millions() -> None:
    assert total([Decimal("1E+15"), Decimal("1E-20"), Decimal("-1E+15")]) == Fraction(1, 10**20)


def test_nothing_adds_up_to_nothing() -> None:
    assert total([]) == 0
    assert isinstance(total([]), Fraction)


@given(st.lists(st.one_of(DECIMALS, st.fractions(), st.integers()), max_size=6))
def test_the_sum_is_that_of_adding_one_by_one(amounts: list[Decimal | Fraction | int]) -> None:
    assert total(amounts) == sum(map(Fraction, amounts), Fraction(0))
