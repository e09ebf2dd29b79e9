"""Relationship: where the account stands in the relational pyramid (phase 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Literal

from kamsite.model.item import Sourced
from kamsite.model.kinds import Keyed, OneToFour

Level = Literal["exploratory", "basic", "cooperative", "interdependent", "integrated"]
LEVELS: tuple[Level, ...] = ("exploratory", "basic", "cooperative", "interdependent", "integrated")


@dataclass(frozen=True, kw_only=True)
class Relationship(Sourced):
    """The relational pyramid of the account: now, by when where, and how the customer sees it."""

    current: Level | None = None
    """Where we say it stands."""
    target: Level | None = None
    """Where it should stand."""
    by: date | None = None
    """By when."""
    customer_view: Level | None = None
    """Where the customer says it stands."""
    answers: Annotated[Mapping[str, OneToFour], Keyed("RelationshipQuestion")] = field(default_factory=dict)
    """Answers to the programme's six questions, 1 (no) to 4 (fully)."""
    state: Literal["stable", "disintegrating"] = "stable"
    """`disintegrating` when the relation is falling apart, on whatever level."""
