"""Ways: how one of theirs is reached from our company - the best introduction, and whom all ways have in common.

Of all ways from one of ours the introduction takes the fewest steps; of those it is the one whose weakest tie is
strongest; of those the one with the greatest sum of strengths; of those the first by ids. Strength never makes a way
shorter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby, pairwise

import networkx as nx

from kamsite.enrich.ties import STRONGEST, US, Person

Way = tuple[Person, ...]


def introductions(graph: nx.Graph[Person], wanted: Iterable[Person]) -> dict[Person, Way]:
    """The best way to each wanted person, from one of ours to that person; nobody is in it to whom no way leads."""
    steps = nx.single_source_shortest_path_length(graph, US)
    weakest = _widest(graph, steps)
    before = {strength: _strongest(graph, steps, strength) for strength in set(weakest.values())}
    found = {}
    for them in wanted:
        if them in weakest:
            way = [them]
            while (nearer := before[weakest[them]][way[-1]]) != US:
                way.append(nearer)
            found[them] = tuple(reversed(way))
    return found


def weakest_tie(graph: nx.Graph[Person], way: Way) -> int:
    """The strength of the weakest tie along a way."""
    return min(_strength(graph, one, other) for one, other in pairwise(way))


def indispensable(graph: nx.Graph[Person]) -> dict[Person, Way]:
    """For everybody whom a way leads to, the people whom every way passes, from our side to theirs.

    They are the person's dominators, seen from our company (Lengauer & Tarjan 1979).
    """
    nearest = nx.immediate_dominators(graph.to_directed(as_view=True), US)
    common: dict[Person, Way] = {US: ()}
    for person in nx.single_source_shortest_path_length(graph, US):
        if person != US:
            # Somebody's nearest dominator is never farther from us than the person, so it has been met before.
            before = nearest[person]
            common[person] = () if before == US else (*common[before], before)
    return common


def _widest(graph: nx.Graph[Person], steps: Mapping[Person, int]) -> dict[Person, int]:
    """The greatest strength that the weakest tie of a shortest way to each person can have."""
    best = {US: STRONGEST}
    for person in _nearest_first(steps):
        nearer = (one for one in graph[person] if steps[one] == steps[person] - 1)
        best[person] = max(min(best[one], _strength(graph, one, person)) for one in nearer)
    return best


def _strongest(graph: nx.Graph[Person], steps: Mapping[Person, int], weakest: int) -> dict[Person, Person]:
    """Who stands before each person on the shortest way of greatest sum over ties no weaker than `weakest`.

    Of equal sums it is the first way by ids. Ways to people of the same distance have the same length, so their order
    by ids is that of the ways to the people before, and then that of the people's own ids.
    """
    before: dict[Person, Person] = {}
    total, place = {US: 0}, {US: 0}
    for distance, layer in groupby(_nearest_first(steps), key=steps.__getitem__):
        reached = []
        for person in layer:
            nearer = [
                (-total[one] - strength, place[one], one)
                for one in graph[person]
                if one in total and steps[one] == distance - 1
                if (strength := _strength(graph, one, person)) >= weakest
            ]
            if nearer:
                least, place_before, before[person] = min(nearer)
                total[person] = -least
                reached.append((place_before, person.id, person))
        place.update({person: at for at, (*_, person) in enumerate(sorted(reached))})
    return before


def _nearest_first(steps: Mapping[Person, int]) -> list[Person]:
    return sorted((person for person in steps if person != US), key=steps.__getitem__)


def _strength(graph: nx.Graph[Person], one: Person, other: Person) -> int:
    strength: int = graph.edges[one, other].get("strength", STRONGEST)
    return strength
