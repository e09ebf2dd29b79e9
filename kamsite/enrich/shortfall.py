"""Shortfall: how much a measured value is worse than what a KPI asks for, and which colour that gives.

In points where the KPI's unit is %, else in per cent of the target (of the nearer bound for a range). Up to `amber`
(included) is green, up to `red` (included) amber, beyond it red. Numbers are compared exactly: 4.4 - 4.3 is 0.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from kamsite.model.kpi import Kpi

Colour = Literal["green", "amber", "red"]
KpiStatus = Literal["green", "amber", "red", "unknown"]


@dataclass(frozen=True, slots=True)
class Shortfall:
    """How much worse a value is than what it is held against."""

    by: Fraction
    """The difference in the KPI's unit; 0 when the value is as good or better."""
    against: Decimal
    """The target, or the bound of the range that is nearer to the value."""
    is_in_points: bool
    """Whether tolerances are points of the KPI's unit rather than per cent of `against`."""

    @property
    def size(self) -> Fraction | None:
        """The shortfall in points or per cent; None when it would be per cent of 0."""
        if self.is_in_points or self.by == 0:
            return self.by
        return self.by * 100 / abs(Fraction(self.against)) if self.against else None

    def colour(self, amber: Decimal, red: Decimal) -> Colour:
        """The colour under these tolerances. Anything worse than a target of 0 exceeds every per cent of it."""
        if self._is_within(amber):
            return "green"
        return "amber" if self._is_within(red) else "red"

    def _is_within(self, tolerance: Decimal) -> bool:
        if self.is_in_points:
            return self.by <= Fraction(tolerance)
        return self.by * 100 <= Fraction(tolerance) * abs(Fraction(self.against))


def shortfall(kpi: Kpi, value: Decimal) -> Shortfall | None:
    """The shortfall of a value; None when the KPI says neither a target nor, for a range, a bound."""
    is_in_points = kpi.unit is not None and kpi.unit.strip() == "%"
    against = _against(kpi, value)
    if against is None:
        return None
    difference = Fraction(value) - Fraction(against)
    match kpi.direction:
        case "higher":
            return Shortfall(max(-difference, Fraction(0)), against, is_in_points)
        case "lower":
            return Shortfall(max(difference, Fraction(0)), against, is_in_points)
    has_bounds = kpi.min is not None or kpi.max is not None
    by = Fraction(0) if has_bounds and _is_inside(kpi, value) else abs(difference)
    return Shortfall(by, against, is_in_points)


def _against(kpi: Kpi, value: Decimal) -> Decimal | None:
    bounds = [bound for bound in (kpi.min, kpi.max) if bound is not None]
    if kpi.direction != "range" or not bounds:
        return kpi.target
    return min(bounds, key=lambda bound: abs(Fraction(value) - Fraction(bound)))


def _is_inside(kpi: Kpi, value: Decimal) -> bool:
    return (kpi.min is None or kpi.min <= value) and (kpi.max is None or value <= kpi.max)
