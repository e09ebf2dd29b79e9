"""Influence: what the reporting chart says beside what the influence map says, and who is in conflict with whom.

Formal: a person's rank is the level in the reporting chart, 1 at the top; the formal weight is how many people report
to the person, directly or through others. Informal: the weight is the sum of the strengths with which the person
influences others, 1 where none is given. Both weights are taken as shares of everybody's, so that they can be compared
(after Krackhardt & Hanson 1993): difference = informal share - formal share.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.contacts import strongest
from kamsite.enrich.reporting import led, levels
from kamsite.enrich.ties import WEAKEST, people
from kamsite.model.plan import AccountPlan
from kamsite.model.stakeholder import Stakeholder


@dataclass(frozen=True, slots=True)
class Weight:
    """The formal and the informal weight of one person."""

    stakeholder: str
    """Who of theirs."""
    formal_rank: int | None
    """The level in the reporting chart, 1 at the top; None for who is not in the chart."""
    formal_weight: int
    """How many people report to the person, directly or through others."""
    informal_rank: int | None
    """Place by informal weight, 1 for the greatest; the same weight shares a place, and without any there is none."""
    informal_weight: int
    """The sum of the strengths with which the person influences others."""
    difference: Fraction | None
    """Informal share - formal share: above 0 the person counts for more than the chart says; None without both."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people who work against each other."""

    between: tuple[str, str]
    """The two, in the plan's order."""
    strength: int | None
    """How strongly, 1-5; where both say it, the greater."""


@dataclass(frozen=True, slots=True)
class InfluenceFigure:
    """Formal against informal."""

    weights: tuple[Weight, ...]
    """Everybody of the network, the greatest difference, up or down, first."""
    conflicts: tuple[Conflict, ...]
    """Each conflict once, in the plan's order; it is never a way to reach somebody."""


def influence(plan: AccountPlan) -> InfluenceFigure:
    """The weights and conflicts of the people of the network."""
    everybody = people(plan)
    formal, informal = led(everybody), _informal(everybody)
    level = levels(everybody)
    all_formal, all_informal = sum(formal.values()), sum(informal.values())
    descending = sorted(informal.values(), reverse=True)
    weights = [
        Weight(
            stakeholder=name,
            formal_rank=level[name],
            formal_weight=formal[name],
            informal_rank=descending.index(weight) + 1 if weight else None,
            informal_weight=weight,
            difference=Fraction(weight, all_informal) - Fraction(formal[name], all_formal)
            if all_formal and all_informal
            else None,
        )
        for name, weight in informal.items()
    ]
    return InfluenceFigure(
        weights=tuple(sorted(weights, key=lambda weight: -abs(weight.difference or Fraction(0)))),
        conflicts=_conflicts(everybody),
    )


def _informal(everybody: Sequence[Stakeholder]) -> Mapping[str, int]:
    present = {person.id for person in everybody}
    weight = dict.fromkeys((person.id for person in everybody), 0)
    for person in everybody:
        strength_by_other: dict[str, int] = {}
        for tie in person.influences:
            if tie.kind != "conflict" and tie.who in present and tie.who != person.id:
                strength_by_other[tie.who] = max(strength_by_other.get(tie.who, 0), tie.strength or WEAKEST)
        weight[person.id] = sum(strength_by_other.values())
    return weight


def _conflicts(everybody: Sequence[Stakeholder]) -> tuple[Conflict, ...]:
    place = {person.id: at for at, person in enumerate(everybody)}
    strengths: dict[tuple[str, str], list[int | None]] = {}
    for person in everybody:
        for tie in person.influences:
            if tie.kind == "conflict" and tie.who in place and tie.who != person.id:
                one, other = sorted((person.id, tie.who), key=place.__getitem__)
                strengths.setdefault((one, other), []).append(tie.strength)
    return tuple(Conflict(between, strongest(known)) for between, known in strengths.items())
