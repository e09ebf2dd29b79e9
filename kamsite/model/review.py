"""Review: a meeting in which the plan was looked at (phase 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day

from kamsite.model.item import Item


@dataclass(frozen=True, kw_only=True)
class Review(Item):
    """A review that was held."""

    date: Day
    """When it was held."""
    kind: str | None = None
    """What it was, such as business-review, internal or with the customer."""
    decisions: tuple[str, ...] = ()
    """What was decided."""
    next: Day | None = None
    """When the next one is due."""
