"""The number that was meant is named only where it can be no other."""

import pytest

from kamsite.validate.meant_number import MeantNumber, meant_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12 000", "12000"),
        ("1'200'000", "1200000"),
        ("1,200,000", "1200000"),
        ("1.200.000", "1200000"),
        ("1.200,50", "1200.50"),
        ("1,200.50", "1200.50"),
        # 1200 in English, 1.2 in Spanish.
        ("1,200", None),
    ],
)
def test_separators(text, number):
    assert meant_number(text) == MeantNumber(number, is_by_separators=True)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("75k", "75000"),
        ("75 K", "75000"),
        ("40 %", "40"),
        ("98%", "98"),
        ("97.4 %", "97.4"),
        ("EUR 75000", "75000"),
        ("75000 €", "75000"),
        # A million in finance, a thousand in old accounts.
        ("75M", None),
        ("1.2k", None),
        ("3 months", None),
    ],
)
def test_units(text, number):
    assert meant_number(text) == MeantNumber(number)


@pytest.mark.parametrize("text", ["high", "", "1,5", "12/5", "a 5", "9" * 5_000, "2026-01-01"])
def test_any_other_text_means_no_number(text):
    assert meant_number(text) is None
