"""Scale: from values to pixels, and the round numbers at which an axis has its ticks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Scale:
    """A straight line from values to pixels; `start` is where `low` stands, and may be greater than `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value stands; the middle where the scale has no length."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def within(self, value: float) -> float:
        """Where a value stands, kept inside the scale."""
        return self.at(min(max(value, self.low), self.high))


def ticks(low: float, high: float, most: int = 5) -> tuple[Decimal, ...]:
    """Round numbers (1, 2 or 5 times a power of ten apart) from at or below `low` to at or above `high`.

    After P. Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990. They are exact, so that 0.3 reads 0.3.
    """
    if high <= low:
        high = low + (abs(low) or 1)
    raw = (high - low) / max(most - 1, 1)
    power = math.floor(math.log10(raw))
    step = next(
        step
        for exponent in (power, power + 1)
        for step in (Decimal(factor).scaleb(exponent) for factor in (1, 2, 5))
        if float(step) >= raw * 0.999
    )
    # Written out, so that 1E+1 reads 10.
    step = Decimal(format(step, "f"))
    first, last = math.floor(low / float(step) + 1e-9), math.ceil(high / float(step) - 1e-9)
    return tuple(number * step for number in range(first, last + 1))
