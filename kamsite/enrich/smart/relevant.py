"""R, relevant: it supports something of this plan, such as an opportunity or a challenge. Words never do."""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.enrich.smart.letter import Gap, Letter, letter_of
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Listing, Sentence


def relevant(objective: Objective, plan: AccountPlan) -> Letter:
    """The letter R: 2 when it supports something in the plan, 1 when only a tactic links it to an opportunity."""
    known = set(_supportable(plan)) - {objective.id}
    supported = [one for one in objective.supports if one in known]
    gaps = []
    if not supported:
        linked = _linked_by_tactics(objective, plan)
        lack = Sentence("it supports nothing of this plan")
        if linked:
            lack = Sentence("only a tactic links it to {ids}", ids=Listing(linked))
        way = Sentence("name the opportunity, challenge or strategy that it supports")
        gaps.append(Gap(lack, way, is_fatal=not linked))
    return letter_of(
        gaps,
        Sentence("It supports {ids}.", ids=Listing(tuple(supported))),
        "Relevant in part: {gaps}.",
        "Not shown to be relevant: {gaps}.",
        "To be relevant, {ways}.",
    )


def _supportable(plan: AccountPlan) -> Iterator[str]:
    """The ids of everything that an objective may support."""
    swots = [*([plan.swot] if plan.swot else []), *plan.competitors]
    items = [
        *(item for swot in swots for item in (*swot.strengths, *swot.weaknesses, *swot.opportunities, *swot.threats)),
        *plan.opportunities,
        *plan.challenges,
        *plan.cross_analysis,
        *plan.objectives,
        *plan.scenarios,
        *plan.stakeholders,
        *plan.kpis,
    ]
    yield from (item.id for item in items if item.id is not None)


def _linked_by_tactics(objective: Objective, plan: AccountPlan) -> tuple[str, ...]:
    known = {one.id for one in plan.opportunities}
    found = [
        tactic.opportunity
        for tactic in plan.tactics
        if objective.id is not None and tactic.objective == objective.id and tactic.opportunity in known
    ]
    return tuple(dict.fromkeys(one for one in found if one is not None))
