"""Trend: the straight line that lies nearest to measured values (least squares), its slope and where it leads.

With x in days and y the values: slope = sum((x - mean x)(y - mean y)) / sum((x - mean x)^2), exactly, as a fraction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.exact import total


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
    # The sums do not change when days are counted from the first one: the numbers stay small.
    first = min((day for day, _ in points), default=date.min).toordinal()
    days = [day.toordinal() - first for day, _ in points]
    count = len(days)
    if len(set(days)) < 2:
        return None
    sum_of_days, sum_of_values = sum(days), total(value for _, value in points)
    spread = count * sum(day * day for day in days) - sum_of_days * sum_of_days
    common = count * total(day * Fraction(value) for day, (_, value) in zip(days, points, strict=True))
    slope = (common - sum_of_days * sum_of_values) / spread
    return Line(slope, (sum_of_values - slope * (sum_of_days + count * first)) / count)
