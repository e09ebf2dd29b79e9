"""SegmentScore and SegmentOverride: what people say about the account's place in the segmentation (phase 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from kamsite.model.item import Sourced
from kamsite.model.kinds import Number, Refers, TeamMemberId


@dataclass(frozen=True, kw_only=True)
class SegmentScore(Sourced):
    """The account's score on one criterion; a plain number stands for `{score: ...}`."""

    shorthand: ClassVar[str] = "score"

    score: Number | None = None
    """The score, on the criterion's own scale; left out when not known."""
    why: str | None = None
    """Why this score: the fact behind it."""


@dataclass(frozen=True, kw_only=True)
class SegmentOverride(Sourced):
    """A segment set by decision, against or before the rules."""

    segment: Annotated[str, Refers(("Segment",))]
    """The segment that counts instead of the computed one."""
    why: str
    """Why."""
    by: TeamMemberId | None = None
    """Who decided."""
    until: date | None = None
    """The last day on which it counts."""
