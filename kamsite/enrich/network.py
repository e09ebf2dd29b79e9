"""Network: how their people are tied together, and who stands where in it.

Definitions: ties as in `ties.py`. Degree is the number of a person's ties. Betweenness (Freeman 1977) is the share of
shortest ways between two others that lead through the person; closeness (Freeman 1979, Wasserman & Faust 1994 for
networks in several parts) is the inverse of the mean distance. Both are normalised to 0-1 over the whole network,
isolated people included. A cut vertex is a person without whom the network falls into more parts. A broker stands on
many shortest ways, which may have detours: a broker is not necessarily a cut vertex, nor the other way round.
Quadrants: Mendelow 1981.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import networkx as nx

from kamsite.enrich.ties import network_graph, people
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import PowerInterest, Programme
from kamsite.model.stakeholder import Stakeholder

PowerInterestQuadrant = Literal["manage-closely", "keep-satisfied", "keep-informed", "monitor"]


@dataclass(frozen=True, slots=True)
class PersonInNetwork:
    """Where one of their people stands in the network."""

    degree: int
    """The number of ties."""
    betweenness: float
    """Share of the shortest ways between two others that lead through this person, 0-1."""
    closeness: float
    """How near the person is to everybody, 0-1."""
    is_cut_vertex: bool
    """Whether the network falls into more parts without this person."""
    broker_rank: int
    """Place by betweenness, 1 for the highest; people with the same betweenness share a place."""
    quadrant: PowerInterestQuadrant | None
    """By power and interest; None while one of the two is unknown."""


@dataclass(frozen=True, slots=True)
class Network:
    """Their people and ties as a whole, and each person in it."""

    people: int
    """How many people, placeholders included; who left or moved is not in it."""
    ties: int
    """How many ties."""
    components: int
    """Into how many parts, not tied to each other, the network falls; an isolated person is a part."""
    density: Fraction | None
    """Ties out of all that are possible, 0-1; None with fewer than two people."""
    isolates: tuple[str, ...]
    """People without any tie, in the plan's order."""
    people_by_id: Mapping[str, PersonInNetwork]
    """Each person, in the plan's order."""


def network(plan: AccountPlan, programme: Programme) -> Network:
    """The network of the plan's people; the programme says from where on power and interest are high."""
    graph = network_graph(plan)
    betweenness = nx.betweenness_centrality(graph)
    closeness = nx.closeness_centrality(graph)
    cut_vertices = set(nx.articulation_points(graph))
    rank = _ranks(betweenness)
    count = len(graph)
    return Network(
        people=count,
        ties=graph.number_of_edges(),
        components=nx.number_connected_components(graph),
        density=Fraction(2 * graph.number_of_edges(), count * (count - 1)) if count > 1 else None,
        isolates=tuple(nx.isolates(graph)),
        people_by_id={
            person.id: PersonInNetwork(
                degree=graph.degree[person.id],
                betweenness=betweenness[person.id],
                closeness=closeness[person.id],
                is_cut_vertex=person.id in cut_vertices,
                broker_rank=rank[person.id],
                quadrant=_quadrant(person, programme.power_interest),
            )
            for person in people(plan)
        },
    )


def _ranks(betweenness: Mapping[str, float]) -> dict[str, int]:
    # Sums of fractions in another order differ in the last digits; that must not tell apart people who stand alike.
    rounded = {person: round(value, 12) for person, value in betweenness.items()}
    descending = sorted(rounded.values(), reverse=True)
    first_place: dict[float, int] = {}
    for place, value in enumerate(descending, start=1):
        first_place.setdefault(value, place)
    return {person: first_place[value] for person, value in rounded.items()}


def _quadrant(person: Stakeholder, high: PowerInterest) -> PowerInterestQuadrant | None:
    if person.power is None or person.interest is None:
        return None
    if person.power >= high.power_from:
        return "manage-closely" if person.interest >= high.interest_from else "keep-satisfied"
    return "keep-informed" if person.interest >= high.interest_from else "monitor"
