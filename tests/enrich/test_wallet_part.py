"""WalletPart: items of a wallet taken together, whatever brought them together."""

from __future__ import annotations

from fractions import Fraction

from kamsite.enrich.wallet_part import known_others, wallet_part
from tests.enrich.plans import part


def test_nothing_taken_together_is_unknown_and_holds_nothing() -> None:
    found = wallet_part([])
    assert (found.share, found.potential, found.white_space, found.potential_at_least) == (None, None, None, 0)
    assert found.holders == ()


def test_others_are_summed_as_far_as_they_are_known() -> None:
    assert known_others(part(others={"voltarc": 10, "in-house": None, "unknown": 5})) == 15


def test_a_competitor_in_two_items_is_one_holder() -> None:
    found = wallet_part([part("a", 100, 0, {"voltarc": 60}), part("b", 100, 0, {"voltarc": 40, "unknown": 60})])
    assert [(one.supplier, one.share) for one in found.holders] == [
        ("voltarc", Fraction(1, 2)),
        ("unknown", Fraction(1, 2)),
    ]


def test_a_wallet_that_is_accounted_for_has_no_unknown_holder() -> None:
    found = wallet_part([part(potential=100, ours=40, others={"none": 60})])
    assert [one.supplier for one in found.holders] == ["none"]


def test_parts_that_exceed_their_whole_keep_their_numbers() -> None:
    """120 of 100 is 120 %; it is for a check to say so, not for the figure to mend."""
    found = wallet_part([part(potential=100, ours=120)])
    assert (found.share, found.white_space) == (Fraction(6, 5), -20)
