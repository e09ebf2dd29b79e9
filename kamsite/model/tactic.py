"""Tactic and Action: what we do to reach an objective, made for particular decision makers (phase 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kamsite.model.item import Item
from kamsite.model.kinds import ActionId, CompetitorId, Money, ObjectiveId, OpportunityId, StakeholderId, TeamMemberId

ActionStatus = Literal["planned", "in-progress", "done", "blocked", "dropped"]


@dataclass(frozen=True, kw_only=True)
class Action(Item):
    """One step of a tactic: somebody does something by a day."""

    what: str
    """What is done."""
    owner: TeamMemberId | None = None
    """Who of ours does it."""
    start: date | None = None
    """When it begins."""
    due: date | None = None
    """By when it is done."""
    after: tuple[ActionId, ...] = ()
    """Actions that must be done before."""
    status: ActionStatus = "planned"
    """How far it is."""


@dataclass(frozen=True, kw_only=True)
class Tactic(Item):
    """A personal offer for decision makers that serves an objective and beats a competitor."""

    title: str
    """The tactic in a few words."""
    objective: ObjectiveId | None = None
    """The objective it serves."""
    opportunity: OpportunityId | None = None
    """The opportunity it wins."""
    for_: tuple[StakeholderId, ...] = ()
    """The decision makers it is made for."""
    value_proposition: str | None = None
    """What they gain, in their words."""
    beats: tuple[CompetitorId, ...] = ()
    """The competitors it beats."""
    differentiator: str | None = None
    """How it beats them."""
    owner: TeamMemberId | None = None
    """Who of ours answers for it."""
    cost: Money | None = None
    """What it costs us, in the plan's currency."""
    actions: tuple[Action, ...] = ()
    """The steps."""
