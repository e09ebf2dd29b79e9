"""Access: for every decider and approver who can introduce us, how many separate ways there are, and on whom they hang.

Ways run over the ties of the network and from each of ours to whom they are in contact with; our people reach each
other. Ways are disjoint when they share nobody on either side but the person they lead to (Menger 1927: their number is
how many people have to go before no way is left). A single point is a person, theirs or ours, whose loss alone leaves
no way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kamsite.enrich.ties import Person, access_graph, people
from kamsite.enrich.ways import disjoint_ways, indispensable, introductions, weakest_tie
from kamsite.model.plan import AccountPlan
from kamsite.model.stakeholder import Role

ACCESS_ROLES: frozenset[Role] = frozenset({"decider", "approver"})
"""Who has to be reached before the account can buy."""


@dataclass(frozen=True, slots=True)
class Access:
    """How we reach one decider or approver."""

    introduction: tuple[str, ...] | None
    """The best way: one of our people, who introduces us to whom, and last the person; None when there is no way."""
    weakest: int | None
    """The strength of its weakest tie, 1-5; None when there is no way."""
    disjoint_ways: int
    """How many ways share nobody but the person; 0 when there is none."""
    single_points: tuple[str, ...]
    """The people, ours and theirs, on whom every way depends, from our side to theirs."""
    our_single_points: tuple[str, ...]
    """Those of them who are ours."""
    their_single_points: tuple[str, ...]
    """Those of them who are theirs."""


def access(plan: AccountPlan) -> Mapping[str, Access]:
    """The access to each decider and approver of the network, in the plan's order."""
    graph = access_graph(plan)
    asked = [Person("theirs", person.id) for person in people(plan) if ACCESS_ROLES.intersection(person.roles)]
    ways = introductions(graph, asked)
    common = indispensable(graph)
    found = {}
    for them in asked:
        way, points = ways.get(them), common.get(them, ())
        found[them.id] = Access(
            introduction=tuple(person.id for person in way) if way else None,
            weakest=weakest_tie(graph, way) if way else None,
            disjoint_ways=0 if way is None else 1 if points else disjoint_ways(graph, them),
            single_points=tuple(person.id for person in points),
            our_single_points=tuple(person.id for person in points if person.side == "ours"),
            their_single_points=tuple(person.id for person in points if person.side == "theirs"),
        )
    return found
