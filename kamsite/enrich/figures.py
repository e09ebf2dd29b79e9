"""Figures: everything computed about one account, in the order in which one figure needs another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.access import Access, access
from kamsite.enrich.attention import Matter, attention
from kamsite.enrich.buying_centre import BuyingCentre, buying_centre
from kamsite.enrich.chain import Chain, chain
from kamsite.enrich.coverage import Coverage, coverage
from kamsite.enrich.cross_analysis import CrossedStrategy, cross_analysis
from kamsite.enrich.departure import Departure, departure
from kamsite.enrich.evidence import SectionEvidence, evidence
from kamsite.enrich.influence import InfluenceFigure, influence
from kamsite.enrich.kpis import KpiFigure, kpis
from kamsite.enrich.network import Network, network
from kamsite.enrich.objectives import ObjectiveFigures, objectives
from kamsite.enrich.opportunities import RankedOpportunity, opportunities
from kamsite.enrich.plan_b import PlanBFigure, plan_b
from kamsite.enrich.position_gaps import PositionGap, position_gaps
from kamsite.enrich.pyramid import Pyramid, pyramid
from kamsite.enrich.schedule import Schedule, schedule
from kamsite.enrich.scores import Score, scores
from kamsite.enrich.segment import AccountSegment, segment
from kamsite.enrich.sensitivity import Sensitivity, sensitivity
from kamsite.enrich.share_of_wallet import ShareOfWallet, share_of_wallet
from kamsite.enrich.swot import SwotFigure, swot
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one account; each is explained in the file of its name."""

    swot: SwotFigure
    cross_analysis: tuple[CrossedStrategy, ...]
    opportunities: tuple[RankedOpportunity, ...]
    evidence: Mapping[str, SectionEvidence]
    scores: Mapping[str, Score]
    segment: AccountSegment
    sensitivity: tuple[Sensitivity, ...]
    network: Network
    influence: InfluenceFigure
    buying_centre: BuyingCentre
    coverage: Coverage
    access: Mapping[str, Access]
    departure: tuple[Departure, ...]
    position_gaps: tuple[PositionGap, ...]
    share_of_wallet: ShareOfWallet
    pyramid: Pyramid
    objectives: tuple[ObjectiveFigures, ...]
    chain: Chain
    schedule: Schedule
    kpis: tuple[KpiFigure, ...]
    plan_b: tuple[PlanBFigure, ...]
    attention: tuple[Matter, ...]


def figures(plan: AccountPlan, programme: Programme, as_of: date) -> Figures:
    """All figures of a plan as of a day."""
    its_scores = scores(plan, programme)
    its_wallet = share_of_wallet(plan)
    its_kpis = kpis(plan, programme, as_of)
    its_plan_b = plan_b(plan, its_kpis, as_of)
    its_schedule = schedule(plan, as_of)
    its_access = access(plan)
    its_position_gaps = position_gaps(plan, programme)
    return Figures(
        swot=swot(plan),
        cross_analysis=cross_analysis(plan),
        opportunities=opportunities(plan),
        evidence=evidence(plan, as_of),
        scores=its_scores,
        segment=segment(plan, programme, its_scores, its_wallet, as_of),
        sensitivity=sensitivity(plan, programme, its_scores, its_wallet),
        network=network(plan, programme),
        influence=influence(plan),
        buying_centre=buying_centre(plan),
        coverage=coverage(plan, as_of),
        access=its_access,
        departure=departure(plan),
        position_gaps=its_position_gaps,
        share_of_wallet=its_wallet,
        pyramid=pyramid(plan),
        objectives=objectives(plan, as_of, its_wallet, programme),
        chain=chain(plan),
        schedule=its_schedule,
        kpis=its_kpis,
        plan_b=its_plan_b,
        attention=attention(plan, its_kpis, its_plan_b, its_schedule, its_access, as_of, its_position_gaps),
    )
