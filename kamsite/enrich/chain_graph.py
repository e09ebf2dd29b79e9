"""Chain graph: every item of the plan and what leads to what, from the analysis to the people who act.

SWOT item, challenge, value chain -> strategy -> opportunity -> objective -> tactic -> action -> person, and
objective -> KPI. What an item names as its reason (`uses`, `from`, `supports`, `objective`, `opportunity`) leads to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from kamsite.enrich.reference import reference
from kamsite.model.plan import AccountPlan
from kamsite.model.swot import QUADRANTS, Swot

ChainKind = Literal[
    "challenge",
    "swot-item",
    "value-chain-link",
    "strategy",
    "opportunity",
    "objective",
    "tactic",
    "action",
    "team-member",
    "stakeholder",
    "kpi",
    "scenario",
]


@dataclass(frozen=True, slots=True)
class ChainNode:
    """An item of the plan, or a person."""

    key: str
    """What links call it: its id; `team:` before the id of one of ours, who may share it with one of theirs."""
    id: str
    """The item's id, or its place in the plan."""
    kind: ChainKind
    """What it is."""
    title: str
    """What it says, in the author's words."""
    importance: int | None = None
    """Of a challenge or SWOT item: how much it matters, 1-3."""


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One item leads to another."""

    source: str
    """The key of the item before."""
    target: str
    """The key of the item that follows from it."""


def chain_nodes(plan: AccountPlan) -> Iterator[ChainNode]:
    """Every item that can be a part of the chain, in the order of the chain."""
    for at, challenge in enumerate(plan.challenges):
        yield _node(reference(challenge, "challenges", at), "challenge", challenge.text, challenge.importance)
    if plan.swot:
        yield from _swot_nodes(plan.swot, "swot")
    for at, competitor in enumerate(plan.competitors):
        yield from _swot_nodes(competitor, "competitors", at)
    for at, link in enumerate(plan.value_chain):
        yield _node(reference(link, "value_chain", at), "value-chain-link", link.name)
    for at, strategy in enumerate(plan.cross_analysis):
        yield _node(reference(strategy, "cross_analysis", at), "strategy", strategy.strategy)
    for at, opportunity in enumerate(plan.opportunities):
        yield _node(reference(opportunity, "opportunities", at), "opportunity", opportunity.title)
    for at, objective in enumerate(plan.objectives):
        yield _node(reference(objective, "objectives", at), "objective", objective.title)
    for at, tactic in enumerate(plan.tactics):
        yield _node(reference(tactic, "tactics", at), "tactic", tactic.title)
        for index, action in enumerate(tactic.actions):
            yield _node(reference(action, "tactics", at, "actions", index), "action", action.what)
            if action.owner:
                yield ChainNode(f"team:{action.owner}", action.owner, "team-member", action.owner)
    for person in plan.stakeholders:
        yield _node(person.id, "stakeholder", person.name or person.title or person.id)
    for at, kpi in enumerate(plan.kpis):
        yield _node(reference(kpi, "kpis", at), "kpi", kpi.name)
    for at, scenario in enumerate(plan.scenarios):
        yield _node(reference(scenario, "scenarios", at), "scenario", scenario.title)


def chain_links(plan: AccountPlan) -> Iterator[ChainLink]:
    """Every link that somebody wrote, in the order of the chain; one may be named twice, or lead from an unknown id."""
    for at, strategy in enumerate(plan.cross_analysis):
        yield from _to(reference(strategy, "cross_analysis", at), strategy.uses)
    for at, opportunity in enumerate(plan.opportunities):
        yield from _to(reference(opportunity, "opportunities", at), opportunity.from_)
    for at, objective in enumerate(plan.objectives):
        name = reference(objective, "objectives", at)
        yield from _to(name, objective.supports)
        if objective.kpi:
            yield ChainLink(name, objective.kpi)
    for at, tactic in enumerate(plan.tactics):
        name = reference(tactic, "tactics", at)
        yield from _to(name, filter(None, (tactic.objective, tactic.opportunity)))
        yield from (ChainLink(name, person) for person in tactic.for_)
        for index, action in enumerate(tactic.actions):
            step = reference(action, "tactics", at, "actions", index)
            yield ChainLink(name, step)
            if action.owner:
                yield ChainLink(step, f"team:{action.owner}")
    for at, kpi in enumerate(plan.kpis):
        if kpi.objective:
            yield ChainLink(kpi.objective, reference(kpi, "kpis", at))


def _swot_nodes(swot: Swot, *place: str | int) -> Iterator[ChainNode]:
    for quadrant in QUADRANTS:
        for at, item in enumerate(getattr(swot, quadrant)):
            yield _node(reference(item, *place, quadrant, at), "swot-item", item.text, item.importance)


def _node(name: str, kind: ChainKind, title: str, importance: int | None = None) -> ChainNode:
    return ChainNode(name, name, kind, title, importance)


def _to(target: str, sources: Iterable[str]) -> Iterator[ChainLink]:
    return (ChainLink(source, target) for source in sources)
