"""Network: the people and ties that a drawing shall show, in ready words; the figures decide what stands in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from kamsite.enrich.ties import STRONGEST
from kamsite.model.sentence import Sentence

Coverage = Literal["covered", "uncovered", "placeholder", "ours"]
"""Somebody of ours is in contact; nobody is; the role is known and the person is not; one of our own people."""
EdgeKind = Literal["reports", "influence", "conflict", "contact"]
EDGE_KINDS: tuple[EdgeKind, ...] = ("reports", "influence", "conflict", "contact")

MOST_PEOPLE = 40
"""A drawing of more people does not read well."""
MOST_TIES = 100
"""A drawing with more lines does not read well, and takes seconds to lay out."""


@dataclass(frozen=True, kw_only=True)
class NodeSpec:
    """A person."""

    id: str
    name: str
    """The name; for a placeholder what is known of the role."""
    title: str = ""
    """The person's job."""
    role: str = ""
    """Roles in the purchase decision, in words: "decider, user"."""
    coverage: Coverage
    position: str = ""
    """The relational position in words, such as "supporter"."""
    href: str = ""
    """Where the person's row is; made by the portal, never taken from a plan."""
    is_decisive: bool = False
    """A decider or approver: drawn with a mark, and kept when a drawing must leave people out."""


@dataclass(frozen=True, kw_only=True)
class EdgeSpec:
    """A tie between two people, by their ids: who leads, influences or knows the other comes first."""

    tail: str
    head: str
    kind: EdgeKind
    strength: int | None = None
    """1 hardly to 5 decisively; None when nobody said."""


@dataclass(frozen=True, kw_only=True)
class Network:
    """What one drawing shows."""

    title: str
    """What the drawing says, as a sentence; its accessible name."""
    description: str = ""
    """The same facts in a few words for who cannot see it."""
    nodes: tuple[NodeSpec, ...]
    edges: tuple[EdgeSpec, ...]

    def known_edges(self) -> tuple[EdgeSpec, ...]:
        """The ties whose both ends stand in the drawing, without loops."""
        ids = {node.id for node in self.nodes}
        return tuple(edge for edge in self.edges if edge.tail in ids and edge.head in ids and edge.tail != edge.head)


def legible(network: Network, kinds: Collection[EdgeKind] = EDGE_KINDS) -> tuple[Network, Sentence | None]:
    """The network's people with their ties of some kinds, of one too large the most important, and a sentence that says so."""
    smaller, people_left_out = with_fewer_people(network)
    smaller = replace(smaller, edges=tuple(edge for edge in smaller.known_edges() if edge.kind in kinds))
    smaller, ties_left_out = with_fewer_ties(smaller)
    if people_left_out and ties_left_out:
        return smaller, Sentence("{people} {ties}", people=people_left_out, ties=ties_left_out)
    return smaller, people_left_out or ties_left_out


def with_fewer_people(network: Network, most: int = MOST_PEOPLE) -> tuple[Network, Sentence | None]:
    """The network, or of one with too many people what stands around its deciders and approvers.

    First the deciders and approvers, then who is tied to them, most such ties first, in the given order among equals.
    """
    if len(network.nodes) <= most:
        return network, None
    decisive = [node.id for node in network.nodes if node.is_decisive]
    ties_to_decisive = {node.id: 0 for node in network.nodes}
    for edge in network.known_edges():
        ties_to_decisive[edge.head] += edge.tail in decisive
        ties_to_decisive[edge.tail] += edge.head in decisive
    order = {node.id: place for place, node in enumerate(network.nodes)}
    around = [one for one in order if one not in decisive and ties_to_decisive[one]]
    around.sort(key=lambda one: (-ties_to_decisive[one], order[one]))
    # Without any decider there is no neighbourhood; the first people are better than an empty drawing.
    kept = set(([*decisive, *around] or list(order))[:most])
    smaller = replace(network, nodes=tuple(node for node in network.nodes if node.id in kept))
    smaller = replace(smaller, edges=smaller.known_edges())
    return smaller, Sentence(
        "The drawing shows {shown} of {total} people: the deciders and approvers, and who stands next to them. "
        "The table has everybody.",
        shown=len(smaller.nodes),
        total=len(network.nodes),
    )


def with_fewer_ties(network: Network, most: int = MOST_TIES) -> tuple[Network, Sentence | None]:
    """The network, or of one with too many ties those of deciders and approvers, then conflicts and the strongest."""
    if len(network.edges) <= most:
        return network, None
    decisive = {node.id for node in network.nodes if node.is_decisive}

    def importance(place: int) -> tuple[bool, int, int]:
        """Sorts the places of the ties, the most important first, in the given order among equals."""
        edge = network.edges[place]
        strength = STRONGEST if edge.kind == "conflict" else edge.strength or 0
        return (decisive.isdisjoint((edge.tail, edge.head)), -strength, place)

    kept = sorted(sorted(range(len(network.edges)), key=importance)[:most])
    return replace(network, edges=tuple(network.edges[place] for place in kept)), Sentence(
        "The drawing shows {shown} of {total} ties: those of deciders and approvers first, then conflicts and the strongest. "
        "The table has them all.",
        shown=most,
        total=len(network.edges),
    )
