"""Examined: one account with all that is known of it - facts, figures and findings."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.account import Account
from kamsite.enrich.figures import Figures
from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan


@dataclass(frozen=True)
class Examined:
    """What the pages of the portal are made from."""

    account: Account
    findings: tuple[Finding, ...]

    @property
    def plan(self) -> AccountPlan:
        """The facts."""
        return self.account.plan

    @property
    def figures(self) -> Figures:
        """The figures."""
        return self.account.figures
