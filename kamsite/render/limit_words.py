"""Limit words: from which score or weight on the segment changes - "7.5 or more" - rounded to the side that does change it."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from kamsite.enrich.sensitivity import Sensitivity
from kamsite.model.sentence import Quantity, Sentence


def limit_words(change: Sensitivity) -> Sentence:
    """The values from the limit on.

    A limit that has no end in the digits that are shown, such as 16/3, is rounded away from the present value, so that
    whoever writes the shown number into the plan sees the segment change.
    """
    step = _step(change.limit)
    is_up = change.to > change.from_
    shown = (ceil if is_up else floor)(change.limit / step) * step
    if shown == change.limit and not change.is_reached:
        pattern = Sentence("more than {value}", value=Quantity(shown)) if is_up else None
        return pattern or Sentence("less than {value}", value=Quantity(shown))
    if is_up:
        return Sentence("{value} or more", value=Quantity(shown))
    return Sentence("{value} or less", value=Quantity(shown))


def _step(number: Fraction) -> Fraction:
    """The last digit that a reader is shown of a number of this size (see Language.number)."""
    size = abs(number)
    return Fraction(1) if size >= 99 else Fraction(1, 10) if size >= 9 else Fraction(1, 100)
