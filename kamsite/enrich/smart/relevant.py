"""R, relevant: it supports something of this plan, such as an opportunity or a challenge. Words never do.

Objectives that only support each other in a circle, and the KPI that measures the objective itself, are no reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.enrich.smart.letter import Gap, Letter, letter_of
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Listing, Sentence


def relevant(objective: Objective, plan: AccountPlan) -> Letter:
    """The letter R: 2 when it supports something in the plan; 1 when only a tactic links it to an opportunity, when it
    hangs in a circle of objectives, or when all that it names is its own KPI."""
    known = {one for one in _supportable(plan) if one != objective.id}
    supported = [one for one in objective.supports if one in known]
    way = Sentence("name the opportunity, challenge or strategy that it supports")
    gaps = []
    if supported and set(supported) == {objective.kpi}:
        gaps.append(Gap(Sentence("it only names the KPI that measures it"), way))
    elif supported and _is_circle(objective, plan, known):
        lack = Sentence("it leads in a circle of objectives by way of {ids}", ids=Listing(tuple(supported)))
        gaps.append(Gap(lack, way))
    elif not supported:
        linked = _linked_by_tactics(objective, plan)
        lack = Sentence("it supports nothing of this plan")
        if linked:
            lack = Sentence("only a tactic links it to {ids}", ids=Listing(linked))
        gaps.append(Gap(lack, way, is_fatal=not linked))
    return letter_of(
        gaps,
        Sentence("It supports {ids}.", ids=Listing(tuple(supported))),
        "Relevant in part: {gaps}.",
        "Not shown to be relevant: {gaps}.",
        "To be relevant, {ways}.",
    )


def _is_circle(objective: Objective, plan: AccountPlan, known: set[str]) -> bool:
    """Whether all ways from it lead over objectives that each support another, and so never arrive anywhere."""
    by_id = {one.id: one for one in plan.objectives if one.id is not None}
    ahead, seen = [objective], {objective.id}
    while ahead:
        one = ahead.pop()
        reasons = [item for item in one.supports if (item in known or item == objective.id) and item != one.kpi]
        if not reasons or any(item not in by_id for item in reasons):
            return False
        ahead.extend(by_id[item] for item in reasons if item not in seen)
        seen.update(reasons)
    return True


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
