"""Scenario: something adverse that may happen (phase 7)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.item import Item
from kamsite.model.kinds import Money, Percent


@dataclass(frozen=True, kw_only=True)
class Scenario(Item):
    """An adverse scenario that we anticipate. Exposure = likelihood x impact."""

    title: str
    """What may happen."""
    likelihood: Percent | None = None
    """How likely it is, in per cent."""
    impact: Money | None = None
    """What it would cost us, in the plan's currency."""
    early_warnings: tuple[str, ...] = ()
    """Signs by which we would notice early."""
