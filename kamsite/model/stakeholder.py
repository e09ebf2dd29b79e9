"""Stakeholder: a person who takes part in the account's purchase decision (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

from kamsite.model.item import Item, Sourced
from kamsite.model.kinds import (
    BusinessUnitId,
    CompetitorId,
    Days,
    Id,
    OneToFive,
    PositionLabel,
    StakeholderId,
    TeamMemberId,
)
from kamsite.model.tactic import ActionStatus

Role = Literal["initiator", "user", "influencer", "decider", "approver", "buyer", "gatekeeper", "champion"]
ROLES: tuple[Role, ...] = (
    "initiator",
    "user",
    "influencer",
    "decider",
    "approver",
    "buyer",
    "gatekeeper",
    "champion",
)


@dataclass(frozen=True, kw_only=True)
class Position(Sourced):
    """Where the relation with one person stands and where it should stand, on the programme's scale of positions."""

    current: PositionLabel | None = None
    """Where it stands now."""
    ideal: PositionLabel | None = None
    """Where it should stand."""
    by: date | None = None
    """By when."""


@dataclass(frozen=True, kw_only=True)
class Influence(Item):
    """Whose opinion this person shapes; a bare id stands for `{who: ...}`."""

    shorthand: ClassVar[str] = "who"

    who: StakeholderId
    """The person who is influenced."""
    strength: OneToFive | None = None
    """How strongly: 1 hardly, 5 decisively."""
    kind: Literal["influence", "conflict"] = "influence"
    """`conflict` when the two work against each other; a conflict is never a way to reach somebody."""


@dataclass(frozen=True, kw_only=True)
class Contact(Item):
    """A relation between this person and one of ours; a bare id stands for `{with: ...}`."""

    shorthand: ClassVar[str] = "with"

    with_: TeamMemberId
    """Who of ours."""
    strength: OneToFive | None = None
    """How strong the relation is: 1 met once, 5 trusted adviser."""
    last_contact: date | None = None
    """The day of the last real exchange."""
    cadence_days: Days | None = None
    """How often they should speak: at most this many days apart."""


@dataclass(frozen=True, kw_only=True)
class CompetitorContact(Item):
    """A relation between this person and a competitor."""

    competitor: CompetitorId
    """The competitor."""
    strength: OneToFive | None = None
    """How strong that relation is: 1 met once, 5 trusted adviser."""


@dataclass(frozen=True, kw_only=True)
class RelationalAction(Item):
    """One step of the concrete relational plan: what to present, how, by whom, when."""

    what: str
    """What we present or ask."""
    how: str | None = None
    """How: visit, call, workshop, dinner, plant tour."""
    by: TeamMemberId | None = None
    """Who of ours does it."""
    when: date | None = None
    """On which day."""
    status: ActionStatus = "planned"
    """How far it is."""


@dataclass(frozen=True, kw_only=True)
class Stakeholder(Item):
    """A person of the account, or a placeholder for a role whose person we do not know yet."""

    id: Id
    """A short name for the person; it stays when the title changes."""
    name: str | None = None
    """The person's name; left out for a placeholder."""
    placeholder: bool = False
    """`true` when the role is known and the person is not."""
    title: str | None = None
    """The person's job."""
    business_unit: BusinessUnitId | None = None
    """Where the person works."""
    roles: tuple[Role, ...] = ()
    """Roles in the purchase decision; a person may hold several."""
    reports_to: StakeholderId | None = None
    """The person's manager."""
    power: OneToFive | None = None
    """How much the person can decide or block: 1 little, 5 everything."""
    interest: OneToFive | None = None
    """How much our subject matters to the person: 1 little, 5 very much."""
    position: Position | None = None
    """Where the relation stands and where it should stand."""
    influences: tuple[Influence, ...] = ()
    """Whose opinion this person shapes."""
    contacts: tuple[Contact, ...] = ()
    """Who of ours knows this person."""
    competitor_contacts: tuple[CompetitorContact, ...] = ()
    """Which competitors know this person."""
    motives: tuple[str, ...] = ()
    """What the person wants, for the company and for himself or herself."""
    status: Literal["active", "moved", "left"] = "active"
    """`left` and `moved` take the person out of the network and keep the history."""
    plan: tuple[RelationalAction, ...] = ()
    """The concrete relational plan for this person."""
