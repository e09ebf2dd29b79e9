"""Critical path: the chain of actions, each after the one before, that takes the most days.

Of all paths along `after`, one with the greatest sum of days (due - start + 1); an action whose days are not known adds
none. Of several such paths the one with the most actions, then the one that ends first in the plan.
"""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx

from kamsite.enrich.steps import Step


def critical_path(steps: Sequence[Step]) -> tuple[str, ...]:
    """The ids along the path, first to last; empty when no action has a start and a due date."""
    order = _followers(steps)
    days = {step.id: step.days or 0 for step in steps}
    place = {step.id: index for index, step in enumerate(steps)}
    best: dict[str, tuple[int, int]] = {}
    before: dict[str, str | None] = {}
    for name in nx.lexicographical_topological_sort(order, key=place.__getitem__):
        # A path that has cost no days or more is worth going on from: at worst it makes the path longer.
        going_on = [one for one in order.predecessors(name) if best[one][0] >= 0]
        previous = max(going_on, key=best.__getitem__, default=None)
        so_far, length = (0, 0) if previous is None else best[previous]
        before[name] = previous
        best[name] = (so_far + days[name], length + 1)
    last = max((step.id for step in steps), key=best.__getitem__, default=None)
    path = _walk_back(last, before)
    is_known = {step.id: step.days is not None for step in steps}
    return path if any(is_known[name] for name in path) else ()


def _followers(steps: Sequence[Step]) -> nx.DiGraph[str]:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(step.id for step in steps)
    graph.add_edges_from((name, step.id) for step in steps for name in step.after if name in graph)
    # In a circle nothing comes first: such links lead to no order, and are left out.
    for circle in list(nx.strongly_connected_components(graph)):
        graph.remove_edges_from([(one, other) for one in circle for other in graph[one] if other in circle])
    return graph


def _walk_back(last: str | None, before: dict[str, str | None]) -> tuple[str, ...]:
    path = []
    while last is not None:
        path.append(last)
        last = before[last]
    return tuple(reversed(path))
