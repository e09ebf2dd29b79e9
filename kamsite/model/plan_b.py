"""PlanB: what we do when an adverse scenario comes true, and the trigger that says so (phase 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from typing import Annotated, Literal

from kamsite.model.item import Item
from kamsite.model.kinds import ActionId, Count, Days, KpiId, Number, Refers, StakeholderId, TeamMemberId


@dataclass(frozen=True, kw_only=True)
class Trigger:
    """When a plan B fires: a condition on a KPI, a date, a person or an action, or by hand.

    One of `{kpi, below | above, for}`, `{kpi, status, for}`, `{date, unless_done}`, `{stakeholder, status}`,
    `{action, late_by_days}`, `{manual: true}`.
    """

    kpi: KpiId | None = None
    """The KPI it watches."""
    below: Number | None = None
    """Fires when the KPI is below this value."""
    above: Number | None = None
    """Fires when the KPI is above this value."""
    for_: Count | None = None
    """How many of the latest measurements in a row it must hold for; 1 where it is left out."""
    status: Literal["amber", "red", "left", "moved"] | None = None
    """With `kpi`: fires at this status or worse. With `stakeholder`: fires when the person left or moved."""
    date: Day | None = None
    """Fires on this day, unless `unless_done` is done."""
    unless_done: ActionId | None = None
    """The action that keeps it from firing."""
    stakeholder: StakeholderId | None = None
    """The person it watches."""
    action: ActionId | None = None
    """The action it watches."""
    late_by_days: Days | None = None
    """Fires this many days after the action was due while it is neither done nor dropped."""
    manual: bool | None = None
    """`true` when people decide; then `fired_on` beside the trigger says that they did."""


@dataclass(frozen=True, kw_only=True)
class ResponseAction(Item):
    """One step of a plan B."""

    what: str
    """What is done."""
    owner: TeamMemberId | None = None
    """Who of ours does it."""
    within_days: Days | None = None
    """How many days after the trigger it must be done."""


@dataclass(frozen=True, kw_only=True)
class PlanB(Item):
    """The plan for an adverse scenario, decided beforehand."""

    title: str | None = None
    """The plan B in a few words."""
    scenario: Annotated[str, Refers(("Scenario",))] | None = None
    """The scenario it answers."""
    trigger: Trigger | None = None
    """When it fires."""
    owner: TeamMemberId | None = None
    """Who of ours starts it."""
    actions: tuple[ResponseAction, ...] = ()
    """What is done then."""
    fired_on: Day | None = None
    """For a manual trigger: the day on which we decided."""
    stood_down: Day | None = None
    """Switched off on that day, until the trigger begins to hold anew."""
