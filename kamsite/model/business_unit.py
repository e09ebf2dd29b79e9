"""BusinessUnit: a part of the account that buys for itself."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.item import Item
from kamsite.model.kinds import BusinessUnitId, Id


@dataclass(frozen=True, kw_only=True)
class BusinessUnit(Item):
    """A division, plant or subsidiary of the account."""

    id: Id
    """A short name for it."""
    name: str
    """Its name."""
    part_of: BusinessUnitId | None = None
    """The business unit it belongs to."""
