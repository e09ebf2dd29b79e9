"""Objective: what we want to reach at the account, measurably and by when (phase 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from typing import Annotated, Literal

from kamsite.model.item import Item, Sourced
from kamsite.model.kinds import KpiId, Number, Refers, TeamMemberId


@dataclass(frozen=True, kw_only=True)
class Reading(Sourced):
    """A value on a day: a baseline, a target or where it stands. A qualitative target has only its day."""

    value: Number | None = None
    """The value, in the objective's unit."""
    date: Day | None = None
    """The day."""


@dataclass(frozen=True, kw_only=True)
class Objective(Item):
    """An objective that can be checked: its measure of success, and by when."""

    title: str
    """What we want to reach, with a verb and an object."""
    kind: Literal["quantitative", "qualitative"] = "quantitative"
    """`qualitative` when success is a statement that can be observed rather than a number."""
    measure: str | None = None
    """The measure of success, in words."""
    kpi: KpiId | None = None
    """The KPI that measures it, instead of `measure`."""
    unit: str | None = None
    """The unit of the values, such as % or EUR."""
    baseline: Reading | None = None
    """Where it stood, and when."""
    target: Reading | None = None
    """Where it should stand, and by when."""
    current: Reading | None = None
    """Where it stands now, and since when."""
    owner: TeamMemberId | None = None
    """Who of ours answers for it."""
    supports: tuple[
        Annotated[
            str,
            Refers(("Opportunity", "Challenge", "SwotItem", "Strategy", "Objective", "Scenario", "Stakeholder", "Kpi")),
        ],
        ...,
    ] = ()
    """Why it is relevant: what of this plan it serves."""
    achievable: str | None = None
    """Why it can be reached: capacity, budget, a commitment."""
    status: Literal["planned", "active", "achieved", "partly-achieved", "missed", "dropped"] = "active"
    """How far it is."""
