"""Exact: sums of numbers without rounding, whatever their kinds.

One common denominator for all summands costs one reduction; adding Fractions one by one costs one for each of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import lcm

Exact = Decimal | Fraction | int


def total(amounts: Iterable[Exact]) -> Fraction:
    """The sum of all amounts as a Fraction; 0 when there are none."""
    ratios = [amount.as_integer_ratio() for amount in amounts]
    common = lcm(*(denominator for _, denominator in ratios))
    if common == 1:
        return Fraction(sum(numerator for numerator, _ in ratios))
    return Fraction(sum(numerator * (common // denominator) for numerator, denominator in ratios), common)
