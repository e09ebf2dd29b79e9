"""Opportunity: business that the analysis leads to (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from kamsite.model.item import Item
from kamsite.model.kinds import BusinessUnitId, CompetitorId, Money, OfferingId, Percent, Refers


@dataclass(frozen=True, kw_only=True)
class Opportunity(Item):
    """A piece of business that we could win, with where it comes from and what it is worth."""

    title: str
    """What we would sell, in a few words."""
    from_: tuple[Annotated[str, Refers(("Strategy", "SwotItem", "Challenge", "ValueChainLink"))], ...] = ()
    """Where it comes from: strategies of the cross analysis, SWOT items, challenges."""
    offerings: tuple[OfferingId, ...] = ()
    """The offerings it sells."""
    business_unit: BusinessUnitId | None = None
    """The business unit that would buy."""
    value: Money | None = None
    """What it is worth, in the plan's currency."""
    probability: Percent | None = None
    """How likely we win it, in per cent."""
    stage: str | None = None
    """Where it stands: identified, qualified, offered, won, lost, or your own word."""
    hard_to_imitate: str | None = None
    """Why competitors can hardly copy it."""
    meets: tuple[CompetitorId, ...] = ()
    """Competitors whose advantage it answers."""
