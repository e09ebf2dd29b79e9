"""Sentences in plain English, as logs, terminals and JSON have them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kamsite.model.sentence import Listing, Quantity, Sentence, plain


@pytest.mark.parametrize(
    ("count", "together", "choice"),
    [(0, "", ""), (1, "a", "a"), (2, "a and b", "a or b"), (3, "a, b and c", "a, b or c")],
)
def test_several_values_are_together_or_a_choice(count: int, together: str, choice: str) -> None:
    values = ("a", "b", "c")[:count]
    assert plain(Listing(values)) == together
    assert plain(Listing(values, is_choice=True)) == choice


def test_a_listing_writes_its_values_in_plain_english_too() -> None:
    values = (Quantity(Decimal("1234.5")), Sentence("{name} waits", name="Acme"))
    assert plain(Listing(values, is_choice=True)) == "1,234.5 or Acme waits"
