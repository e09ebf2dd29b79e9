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
Gate = tuple[Person, str]


def introductions(graph: nx.Graph[Person], wanted: Iterable[Person]) -> dict[Person, Way]:
    """The best way to each wanted person, from one of ours to that person; nobody is in it to whom no way leads."""
    steps = nx.single_source_shortest_path_length(graph, US)
    weakest = _widest(graph, steps)
    reached = [them for them in wanted if them in weakest]
    before = {strength: _strongest(graph, steps, strength) for strength in {weakest[them] for them in reached}}
    found = {}
    for them in reached:
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

    They are the cut vertices on the way there (Hopcroft & Tarjan 1973): walking on and never back as long as it goes,
    somebody is passed by every way to those walked to behind them unless these lead back to before them.
    """
    before, place, earliest = _walk(graph)
    common: dict[Person, Way] = {US: ()}
    for person, last in before.items():
        is_passed = last != US and earliest[person] >= place[last]
        common[person] = (*common[last], last) if is_passed else common[last]
    return common


def disjoint_ways(graph: nx.Graph[Person], them: Person) -> int:
    """How many ways to a person share nobody else (Ford & Fulkerson 1956): each may push those before it aside."""
    # A person is a gate that lets one way in and out; a way that is taken can only be gone back.
    steps: dict[Gate, set[Gate]] = {}
    for person, others in graph.adjacency():
        steps[person, "in"] = {(person, "out")}
        steps[person, "out"] = {(other, "in") for other in others}
    ways, most = 0, min(graph.degree[US], graph.degree[them])
    while ways < most and (way := _free_way(steps, (US, "out"), (them, "in"))):
        for one, other in pairwise(way):
            steps[one].remove(other)
            steps[other].add(one)
        ways += 1
    return ways


def _free_way(steps: Mapping[Gate, set[Gate]], start: Gate, end: Gate) -> list[Gate]:
    """The gates of a shortest way; empty where none is left."""
    before = {start: start}
    reached = [start]
    for gate in reached:
        for following in steps[gate] - before.keys():
            before[following] = gate
            reached.append(following)
        if end in before:
            way = [end]
            while way[-1] != start:
                way.append(before[way[-1]])
            return way[::-1]
    return []


def _walk(graph: nx.Graph[Person]) -> tuple[dict[Person, Person], dict[Person, int], dict[Person, int]]:
    """Depth first from our company: who comes before each person, when each is met, and how early they lead back.

    The first is in the order of the walk. The last is the earliest met of all neighbours of the person and of those
    who were walked to behind the person.
    """
    before: dict[Person, Person] = {}
    place, earliest = {US: 0}, {US: 0}
    ahead = {person: iter(others) for person, others in graph.adjacency()}
    trail = [US]
    while trail:
        person = trail[-1]
        for other in ahead[person]:
            if other not in place:
                before[other], place[other], earliest[other] = person, len(place), len(place)
                trail.append(other)
                break
            earliest[person] = min(earliest[person], place[other])
        else:
            trail.pop()
            if trail:
                earliest[trail[-1]] = min(earliest[trail[-1]], earliest[person])
    return before, place, earliest


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
