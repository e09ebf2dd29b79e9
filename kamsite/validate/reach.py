"""Reach: which segment rules can ever hold - conditions as intervals, and rules that an earlier one forestalls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from kamsite.model.condition import Condition

_LAST = Decimal("Infinity")


@dataclass(frozen=True)
class Interval:
    """The numbers from `low` to `high`; an open end is not among them."""

    low: Decimal = -_LAST
    high: Decimal = _LAST
    is_low_open: bool = False
    is_high_open: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no number lies in it."""
        return self.low > self.high or (self.low == self.high and (self.is_low_open or self.is_high_open))

    def within(self, other: Interval) -> bool:
        """Whether every number in it lies in the other."""
        above = self.low > other.low or (self.low == other.low and (self.is_low_open or not other.is_low_open))
        below = self.high < other.high or (self.high == other.high and (self.is_high_open or not other.is_high_open))
        return above and below

    def crossed(self, other: Interval) -> Interval:
        """The numbers in both."""
        low, is_low_open = max((self.low, self.is_low_open), (other.low, other.is_low_open))
        high, is_high_closed = min((self.high, not self.is_high_open), (other.high, not other.is_high_open))
        return Interval(low, high, is_low_open, not is_high_closed)


PERCENT = Interval(Decimal(0), Decimal(100))
"""Scores and shares."""
MONEY = Interval(Decimal(0))
"""Amounts."""
Region = Mapping[str, Interval]
"""Where a rule holds: measure -> interval; a measure that is left out may be anything."""


def measure_range(measure: str) -> Interval:
    """The values that a measure can have."""
    return MONEY if measure == "annual_potential" else PERCENT


def region(when: Mapping[str, Condition]) -> Region:
    """Where the conditions of a rule hold, within what each measure can be."""
    return {measure: interval(condition).crossed(measure_range(measure)) for measure, condition in when.items()}


def interval(condition: Condition) -> Interval:
    """The numbers of which a condition is true."""
    found = Interval()
    for one in condition.comparisons:
        is_open = one.operator in (">", "<")
        if one.operator in (">", ">="):
            found = found.crossed(Interval(low=one.value, is_low_open=is_open))
        else:
            found = found.crossed(Interval(high=one.value, is_high_open=is_open))
    return found


def implies(later: Region, earlier: Region) -> bool:
    """Whether the earlier rule holds wherever the later one does, so that the later is never reached."""
    return all(later.get(measure, measure_range(measure)).within(asked) for measure, asked in earlier.items())
