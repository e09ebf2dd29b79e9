"""Departure: who could no longer be reached if one person left, theirs or ours.

The ways are those of `access.py`. Who leaves is not counted among those who are lost; who cannot be reached today is
not lost either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kamsite.enrich.access import ACCESS_ROLES
from kamsite.enrich.ties import US, Person, access_graph, people
from kamsite.enrich.ways import indispensable
from kamsite.model.plan import AccountPlan


@dataclass(frozen=True, slots=True)
class Departure:
    """What the loss of one person would cost us in access."""

    person: str
    """Who leaves."""
    side: Literal["ours", "theirs"]
    """Whether an id of our team or a stakeholder's."""
    lost: tuple[str, ...]
    """The people of theirs who could no longer be reached, in the plan's order."""
    lost_deciders: tuple[str, ...]
    """Those of them who decide or approve."""


def departure(plan: AccountPlan) -> tuple[Departure, ...]:
    """Everybody whose departure would cost us access to somebody: ours first, then theirs, worst first."""
    common = indispensable(access_graph(plan))
    lost: dict[Person, list[str]] = {}
    for stakeholder in people(plan):
        for person in common.get(Person("theirs", stakeholder.id), ()):
            lost.setdefault(person, []).append(stakeholder.id)
    deciders = {person.id for person in people(plan) if ACCESS_ROLES.intersection(person.roles)}
    found = [
        Departure(
            person=person.id,
            side="ours" if person.side == "ours" else "theirs",
            lost=tuple(names),
            lost_deciders=tuple(name for name in names if name in deciders),
        )
        for person, names in lost.items()
        if person != US
    ]
    return tuple(sorted(found, key=lambda one: (one.side, -len(one.lost_deciders), -len(one.lost), one.person)))
