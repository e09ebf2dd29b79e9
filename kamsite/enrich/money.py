"""Money: amounts of a plan in the programme's currency, by the programme's exchange rates.

amount in the programme's currency = amount x rate, where the rate is what one unit of the foreign currency is worth.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme


@dataclass(frozen=True, slots=True)
class Money:
    """How amounts of one plan become amounts in the programme's currency."""

    currency: str
    """The plan's currency."""
    programme_currency: str
    """The currency in which the portfolio is summed."""
    rate: Fraction | None
    """What one unit of the plan's currency is worth there; None when the programme gives no rate (or one of 0)."""
    as_of: date | None
    """The day of the rate, where the programme says it; None where no rate is needed."""

    def converted(self, amount: Decimal | Fraction | None) -> Fraction | None:
        """The amount in the programme's currency; None when the amount or the rate is unknown."""
        return None if amount is None or self.rate is None else Fraction(amount) * self.rate


def money(plan: AccountPlan, programme: Programme) -> Money:
    """The plan's currency against the programme's; a missing rate is `rate=None`, for a check to report."""
    currency = plan.currency or programme.currency
    if currency == programme.currency:
        return Money(currency, programme.currency, Fraction(1), None)
    rate = programme.fx.rates.get(currency)
    return Money(currency, programme.currency, Fraction(rate) if rate else None, programme.fx.as_of)
