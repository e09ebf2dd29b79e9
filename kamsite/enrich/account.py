"""Account: one account's facts and figures side by side; the two are never mixed."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.figures import Figures
from kamsite.model.plan import AccountPlan


@dataclass(frozen=True, slots=True)
class Account:
    """What people wrote, and what follows from it."""

    plan: AccountPlan
    """The facts."""
    figures: Figures
    """The figures."""

    @property
    def id(self) -> str:
        """The account's id."""
        return self.plan.id
