"""Wallet: what the account spends in our category, and with whom, period by period (phase 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from kamsite.model.item import Item
from kamsite.model.kinds import BusinessUnitId, Money, OfferingId, Refers


@dataclass(frozen=True, kw_only=True)
class Holder(Item):
    """Who holds a part of the wallet that is not ours."""

    supplier: Annotated[str, Refers(("Competitor",), ("in-house", "none", "unknown"))]
    """A competitor's id, `in-house`, `none` (not bought at all yet) or `unknown`."""
    amount: Money | None = None
    """How much, in the plan's currency; left out when not known."""


@dataclass(frozen=True, kw_only=True)
class WalletItem(Item):
    """One part of the wallet: an offering, where useful in one business unit."""

    offering: OfferingId
    """What is bought."""
    business_unit: BusinessUnitId | None = None
    """Who buys it."""
    potential: Money | None = None
    """What the account spends or could spend on it in the period; left out when not known, never 0."""
    ours: Money | None = None
    """What it spends with us; left out when not known."""
    others: tuple[Holder, ...] = ()
    """Who holds the rest."""
    contract_end: date | None = None
    """When the present contract ends: an opening."""


@dataclass(frozen=True, kw_only=True)
class WalletPeriod(Item):
    """The wallet of one period, usually a year."""

    period: str
    """The period's label, such as 2025 or 2025-H1; oldest first."""
    items: tuple[WalletItem, ...] = ()
    """The parts of the wallet."""
