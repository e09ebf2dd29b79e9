"""Band words: how messages about segment rules tell the values of a measure."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction

from kamsite.model.interval import Interval
from kamsite.model.sentence import Sentence

_ZERO = Fraction(0)


def values_told(values: Interval) -> Sentence:
    """Values with a lowest and a highest one: `60 to 70`, or `exactly 60`."""
    low, high = digits(values.low or _ZERO), digits(values.high or _ZERO)
    if low == high:
        return Sentence("exactly {value}", value=low)
    return Sentence("{low} to {high}", low=low, high=high)


def upwards_told(values: Interval) -> Sentence:
    """Values up to the highest that there are: `90 and more`, or `more than 90` where 90 is not among them."""
    low = digits(values.low or _ZERO)
    return Sentence("more than {low}", low=low) if values.is_low_open else Sentence("{low} and more", low=low)


def digits(number: Fraction) -> str:
    """A number with all its digits, as a condition has it; a rounded one could close the gap in words."""
    return f"{Context(prec=40).divide(Decimal(number.numerator), Decimal(number.denominator)):f}"
