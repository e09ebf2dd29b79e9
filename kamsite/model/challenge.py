"""Challenge: what keeps the account awake (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kamsite.model.item import Item
from kamsite.model.kinds import OneToThree


@dataclass(frozen=True, kw_only=True)
class Challenge(Item):
    """A challenge or worry of the account; a plain text stands for `{text: ...}`."""

    shorthand: ClassVar[str] = "text"

    text: str
    """The challenge in one sentence, with a number where there is one."""
    importance: OneToThree | None = None
    """How much it matters to the account: 1 little, 3 very much."""
