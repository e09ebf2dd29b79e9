"""Competitor: who else wants this account, with a SWOT of its own (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.item import Item
from kamsite.model.kinds import Id
from kamsite.model.swot import Swot


@dataclass(frozen=True, kw_only=True)
class Competitor(Swot, Item):
    """A direct competitor at this account. The same competitor has the same id in every plan."""

    id: Id
    """A short name; the same in every plan."""
    name: str
    """The competitor's name."""
    advantage: str | None = None
    """Its competitive advantage at this account."""
    counter: str | None = None
    """What we set against that advantage."""
