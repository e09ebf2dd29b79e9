"""Interval: all the values that something unknown may have, with ends that belong to it or not; exact, in Fractions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from kamsite.model.condition import Condition


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`; None is an end that is nowhere. An open end does not belong to it itself."""

    low: Fraction | None = None
    high: Fraction | None = None
    is_low_open: bool = False
    is_high_open: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no number lies in it."""
        if self.low is None or self.high is None or self.low < self.high:
            return False
        return self.low > self.high or self.is_low_open or self.is_high_open

    def intersection(self, other: Interval) -> Interval:
        """The numbers that lie in both."""
        low, is_low_open = self.low, self.is_low_open
        if other.low is not None and (low is None or (other.low, other.is_low_open) > (low, is_low_open)):
            low, is_low_open = other.low, other.is_low_open
        high, is_high_open = self.high, self.is_high_open
        if other.high is not None and (high is None or (other.high, not other.is_high_open) < (high, not is_high_open)):
            high, is_high_open = other.high, other.is_high_open
        return Interval(low, high, is_low_open, is_high_open)

    def without(self, other: Interval) -> tuple[Interval, ...]:
        """The numbers of this one that do not lie in the other: none, one or two intervals."""
        if self.intersection(other).is_empty:
            return (self,)
        below = Interval(None, other.low, False, not other.is_low_open) if other.low is not None else None
        above = Interval(other.high, None, not other.is_high_open, False) if other.high is not None else None
        pieces = [self.intersection(side) for side in (below, above) if side is not None]
        return tuple(piece for piece in pieces if not piece.is_empty)


def union(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The fewest intervals that together hold the same numbers, lowest first."""
    found: list[Interval] = []
    for one in sorted((one for one in intervals if not one.is_empty), key=_beginning):
        if found and _leaves_no_gap(found[-1], one):
            found[-1] = _joined(found[-1], one)
        else:
            found.append(one)
    return tuple(found)


def _beginning(one: Interval) -> tuple[bool, Fraction, bool]:
    return (one.low is not None, one.low or Fraction(0), one.is_low_open)


def _leaves_no_gap(one: Interval, following: Interval) -> bool:
    if one.high is None or following.low is None or one.high > following.low:
        return True
    return one.high == following.low and not (one.is_high_open and following.is_low_open)


def _joined(one: Interval, following: Interval) -> Interval:
    """From the beginning of the one to whichever end is higher."""
    last = one
    if one.high is not None and (
        following.high is None or (following.high, not following.is_high_open) > (one.high, not one.is_high_open)
    ):
        last = following
    return Interval(one.low, last.high, one.is_low_open, last.is_high_open)


def point(value: Decimal | Fraction | int) -> Interval:
    """The interval that holds one number."""
    return Interval(Fraction(value), Fraction(value))


@lru_cache(maxsize=1024)
def interval_of(condition: Condition) -> Interval:
    """The numbers for which a condition holds."""
    found = Interval()
    for comparison in condition.comparisons:
        limit, is_open = Fraction(comparison.value), comparison.operator in ("<", ">")
        if comparison.operator.startswith(">"):
            found = found.intersection(Interval(limit, None, is_open, False))
        else:
            found = found.intersection(Interval(None, limit, False, is_open))
    return found
