"""Waiver: a check whose finding is accepted for this plan, with the reason and an end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from kamsite.model.item import Item
from kamsite.model.kinds import Refers


@dataclass(frozen=True, kw_only=True)
class Waiver(Item):
    """An accepted finding. It counts until its day, then the finding is back."""

    check: Annotated[str, Refers(("Check",))]
    """The check's name."""
    why: str
    """Why it is accepted."""
    until: date | None = None
    """The last day on which it counts."""
