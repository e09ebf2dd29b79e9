"""Strategy: one line of the cross analysis (phase 1). Its quadrant follows from what it uses and is never written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from kamsite.model.item import Item
from kamsite.model.kinds import Refers


@dataclass(frozen=True, kw_only=True)
class Strategy(Item):
    """A strategy that crosses internal items (strengths, weaknesses) with external ones (opportunities, threats)."""

    uses: tuple[Annotated[str, Refers(("SwotItem", "Challenge", "ValueChainLink"))], ...] = ()
    """Ids of the items it crosses; a competitor's items count too."""
    strategy: str
    """What we do about them, in one sentence."""
