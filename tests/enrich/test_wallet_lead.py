"""A lead is certain when no completion of what is unknown lets somebody else hold more."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamsite.enrich.wallet_lead import is_certain_lead


@pytest.mark.parametrize(
    ("others", "unheld", "expected"),
    [
        ([], 0, True),
        ([(50, True)], 0, True),
        ([(50, True)], 30, True),
        ([(50, True)], 31, False),
        ([(50, True), (20, True)], 31, False),
        ([], 81, False),
        ([(50, False)], 0, False),
        ([(50, True)], None, False),
    ],
)
def test_who_holds_80_leads_for_certain(others: list[tuple[int, bool]], unheld: int | None, expected: bool) -> None:
    held = [(Fraction(amount), is_whole) for amount, is_whole in others]
    assert is_certain_lead(Fraction(80), held, None if unheld is None else Fraction(unheld)) is expected
