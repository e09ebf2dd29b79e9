"""Trend: the straight line that lies nearest to measured values (least squares), its slope and where it leads.

With x in days and y the values: slope = sum((x - mean x)(y - mean y)) / sum((x - mean x)^2), exactly, as a fraction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line through time."""

    slope_per_day: Fraction
    """By how much it rises in a day."""
    at_day_zero: Fraction
    """Its value on day 0 of the calendar's count of days."""

    @property
    def slope_per_30_days(self) -> Fraction:
        """By how much it rises in 30 days."""
        return self.slope_per_day * 30

    def value_on(self, day: date) -> Fraction:
        """Its value on a day."""
        return self.at_day_zero + self.slope_per_day * day.toordinal()


def line(points: Sequence[tuple[date, Decimal]]) -> Line | None:
    """The line nearest to the points; None with fewer than two days, through which no line is determined."""
    days = [Fraction(day.toordinal()) for day, _ in points]
    if len(set(days)) < 2:
        return None
    values = [Fraction(value) for _, value in points]
    mean_day, mean_value = sum(days, Fraction(0)) / len(days), sum(values, Fraction(0)) / len(values)
    spread = sum((day - mean_day) ** 2 for day in days)
    common = sum((day - mean_day) * (value - mean_value) for day, value in zip(days, values, strict=True))
    slope = Fraction(common) / Fraction(spread)
    return Line(slope, mean_value - slope * mean_day)
