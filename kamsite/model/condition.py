"""Condition: a comparison that a segment rule asks for, such as ">= 70" or ">= 40 and < 70"."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
}
_ONE = re.compile(r"(>=|<=|>|<)\s{0,8}(-?\d{1,15}(?:\.\d{1,15})?)\Z")


@dataclass(frozen=True)
class Comparison:
    """One comparison with a number."""

    operator: str
    value: Decimal

    def holds(self, value: Decimal | Fraction) -> bool:
        """Whether the comparison is true of `value`."""
        return _OPERATORS[self.operator](Fraction(value), Fraction(self.value))


@dataclass(frozen=True)
class Condition:
    """One or more comparisons that must all hold; `text` is what the author wrote."""

    text: str
    comparisons: tuple[Comparison, ...]

    @classmethod
    def from_text(cls, text: str) -> Condition:
        """Read a condition; a ValueError says what is expected."""
        comparisons = []
        for part in text.split(" and "):
            found = _ONE.match(part.strip())
            if not found:
                raise ValueError('a comparison with a number, such as ">= 70" or ">= 40 and < 70"')
            comparisons.append(Comparison(found[1], Decimal(found[2])))
        return cls(text, tuple(comparisons))

    def holds(self, value: Decimal | Fraction) -> bool:
        """Whether every comparison is true of `value`."""
        return all(comparison.holds(value) for comparison in self.comparisons)
