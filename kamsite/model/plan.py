"""AccountPlan: everything that people wrote about one account - the facts, and nothing computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Literal

from kamsite.model.business_unit import BusinessUnit
from kamsite.model.challenge import Challenge
from kamsite.model.competitor import Competitor
from kamsite.model.kinds import Currency, FromFile, Keyed, Refers, TeamMemberId, Web
from kamsite.model.kpi import Kpi
from kamsite.model.objective import Objective
from kamsite.model.opportunity import Opportunity
from kamsite.model.plan_b import PlanB
from kamsite.model.relationship import Relationship
from kamsite.model.review import Review
from kamsite.model.scenario import Scenario
from kamsite.model.segmentation import SegmentOverride, SegmentScore
from kamsite.model.stakeholder import Stakeholder
from kamsite.model.strategy import Strategy
from kamsite.model.swot import Swot
from kamsite.model.tactic import Tactic
from kamsite.model.value_chain_link import ValueChainLink
from kamsite.model.waiver import Waiver
from kamsite.model.wallet import WalletPeriod


@dataclass(frozen=True, kw_only=True)
class Period:
    """The time a plan is made for."""

    start: date | None = None
    """Its first day."""
    end: date | None = None
    """Its last day."""


@dataclass(frozen=True, kw_only=True)
class AccountPlan:
    """The plan for one account, as its file says it."""

    id: Annotated[str, FromFile()]
    """The file's name without `.md`; the account's page is `accounts/<id>/`."""
    path: Annotated[str, FromFile()]
    """The file, from the project's folder."""
    narrative: Annotated[str, FromFile()] = ""
    """The Markdown behind the front matter."""

    name: str
    """The account's name."""
    account_manager: TeamMemberId
    """Who of ours answers for the plan."""
    status: Literal["draft", "in-review", "active", "archived"] = "active"
    """How far the plan is."""
    executive_sponsor: TeamMemberId | None = None
    """Who of our leaders stands behind the account."""
    account_team: tuple[TeamMemberId, ...] = ()
    """Who else of ours works for the account."""
    period: Period | None = None
    """The time the plan is made for."""
    next_review: date | None = None
    """When the plan is looked at next."""
    industry: str | None = None
    """The account's industry."""
    region: str | None = None
    """Where it is."""
    parent_account: Annotated[str, Refers(("AccountPlan",))] | None = None
    """The account it belongs to: the id of another plan."""
    business_units: tuple[BusinessUnit, ...] = ()
    """The parts of the account that buy for themselves."""
    currency: Currency | None = None
    """The currency of all amounts in the plan; the programme's where it is left out."""
    website: Web | None = None
    """The account's website."""
    tags: tuple[str, ...] = ()
    """Words to find and group accounts by."""

    segment_scores: Annotated[Mapping[str, SegmentScore], Keyed("Criterion")] = field(default_factory=dict)
    """Phase 2: criterion of the programme -> score."""
    segment_override: SegmentOverride | None = None
    """Phase 2: a segment set by decision."""

    challenges: tuple[Challenge, ...] = ()
    """Phase 1: the account's challenges and worries."""
    swot: Swot | None = None
    """Phase 1: the SWOT of the account, seen in its own market."""
    value_chain: tuple[ValueChainLink, ...] = ()
    """Phase 1: who stands before, behind and beside the account."""
    competitors: tuple[Competitor, ...] = ()
    """Phase 1: who else wants this account."""
    cross_analysis: tuple[Strategy, ...] = ()
    """Phase 1: strategies that cross internal with external items (TOWS)."""
    opportunities: tuple[Opportunity, ...] = ()
    """Phase 1: the business that the analysis leads to."""

    stakeholders: tuple[Stakeholder, ...] = ()
    """Phase 3: everybody who takes part in the purchase decision."""

    wallet: tuple[WalletPeriod, ...] = ()
    """Phase 5: the purchase potential and who holds it, one entry a period, oldest first."""
    relationship: Relationship | None = None
    """Phase 5: the relational pyramid."""
    objectives: tuple[Objective, ...] = ()
    """Phase 5: what we want to reach, measurably and by when."""

    tactics: tuple[Tactic, ...] = ()
    """Phase 6: what we do, for whom, against whom."""

    kpis: tuple[Kpi, ...] = ()
    """Phase 7: what we measure."""
    scenarios: tuple[Scenario, ...] = ()
    """Phase 7: adverse scenarios."""
    plan_b: tuple[PlanB, ...] = ()
    """Phase 7: what we do when one comes true."""
    reviews: tuple[Review, ...] = ()
    """Phase 7: reviews that were held."""
    waivers: tuple[Waiver, ...] = ()
    """Findings accepted for this plan."""
