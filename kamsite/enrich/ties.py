"""The people of the account and their ties: the one place where the graphs of phase 3 are built.

A tie is a `reports_to`, or an `influences` that is no conflict, taken undirected and once. Its strength is as given,
1 where it is not, and of a tie that is named twice the strongest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeVar

import networkx as nx

from kamsite.model.plan import AccountPlan
from kamsite.model.stakeholder import Stakeholder

Node = TypeVar("Node")

WEAKEST = 1
"""The strength of a tie for which none is given."""
STRONGEST = 5
"""The greatest strength that a tie can have."""


class Person(NamedTuple):
    """Somebody on one of the two sides; one of ours and one of theirs may have the same id."""

    side: Literal["company", "ours", "theirs"]
    """`ours` is an id of the programme's team, `theirs` a stakeholder's; `company` is all of us together."""
    id: str
    """The id on that side."""


US = Person("company", "")
"""Our company: it stands before each of our people, so that a way that begins with any of them begins here."""


def people(plan: AccountPlan) -> tuple[Stakeholder, ...]:
    """Everybody in the network, in the plan's order: all but those who left or moved. Placeholders count."""
    return tuple(person for person in plan.stakeholders if person.status == "active")


def network_graph(plan: AccountPlan) -> nx.Graph[str]:
    """Their people and the ties among them; each tie carries its `strength`."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(person.id for person in people(plan))
    for one, other, strength in _named_ties(plan):
        if one != other and one in graph and other in graph:
            _strengthen(graph, one, other, strength)
    return graph


def access_graph(plan: AccountPlan) -> nx.Graph[Person]:
    """Our company, our people, whom each of them is in contact with, and the ties among theirs.

    Our people reach each other: that is what the company's node is for, to which all of them are tied.
    """
    graph: nx.Graph[Person] = nx.Graph()
    graph.add_node(US)
    for stakeholder in people(plan):
        them = Person("theirs", stakeholder.id)
        graph.add_node(them)
        for contact in stakeholder.contacts:
            ours = Person("ours", contact.with_)
            graph.add_edge(US, ours)
            _strengthen(graph, ours, them, contact.strength or WEAKEST)
    strength: int
    for one, other, strength in network_graph(plan).edges(data="strength"):
        _strengthen(graph, Person("theirs", one), Person("theirs", other), strength)
    return graph


def _named_ties(plan: AccountPlan) -> Iterator[tuple[str, str, int]]:
    for person in people(plan):
        if person.reports_to is not None:
            yield person.id, person.reports_to, WEAKEST
        for influence in person.influences:
            if influence.kind != "conflict":
                yield person.id, influence.who, influence.strength or WEAKEST


def _strengthen(graph: nx.Graph[Node], one: Node, other: Node, strength: int) -> None:
    known: int = graph.edges[one, other]["strength"] if graph.has_edge(one, other) else WEAKEST
    graph.add_edge(one, other, strength=max(known, strength))
