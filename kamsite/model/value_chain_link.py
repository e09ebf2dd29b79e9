"""ValueChainLink: somebody before, behind or beside the account in its value chain (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kamsite.model.item import Item


@dataclass(frozen=True, kw_only=True)
class ValueChainLink(Item):
    """A supplier, customer, partner or regulator on whom the account depends."""

    name: str
    """Who it is."""
    link: Literal["supplier", "customer", "partner", "regulator"] | None = None
    """Where it stands, seen from the account."""
    text: str | None = None
    """What follows for the account."""
