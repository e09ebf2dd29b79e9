"""Chain: whether everything we plan follows from something, and everything that matters leads to something.

An orphan is an opportunity, objective or tactic that nothing before it leads to. A dead end is a challenge, a SWOT item
of importance 3 (a competitor's too), a strategy, an opportunity or an objective that leads nowhere; being measured by a
KPI leads an objective nowhere, since nobody acts.
"""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.chain_graph import ChainKind, ChainLink, ChainNode, chain_links, chain_nodes
from kamsite.model.plan import AccountPlan

FOLLOWING: frozenset[ChainKind] = frozenset({"opportunity", "objective", "tactic"})
"""What has to follow from something."""
LEADING: frozenset[ChainKind] = frozenset({"challenge", "swot-item", "strategy", "opportunity", "objective"})
"""What has to lead to something."""
BYSTANDERS: frozenset[ChainKind] = frozenset({"team-member", "stakeholder", "scenario"})
"""What is in the chain only where a link names it."""
MATTERS = 3
"""From this importance on a SWOT item has to lead to something."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The chain from analysis to action as one graph. Items without an id are named by their place in the plan."""

    orphans: tuple[str, ...]
    """Opportunities, objectives and tactics that nothing leads to, in the order of the chain."""
    dead_ends: tuple[str, ...]
    """What matters and leads nowhere, in the order of the chain."""
    nodes: tuple[ChainNode, ...]
    """The items, in the order of the chain; people and scenarios only where they are linked."""
    links: tuple[ChainLink, ...]
    """What leads to what, each link once."""


def chain(plan: AccountPlan) -> Chain:
    """The chain of the plan."""
    node_by_key = {node.key: node for node in chain_nodes(plan)}
    links = tuple(
        dict.fromkeys(
            link
            for link in chain_links(plan)
            if link.source != link.target and link.source in node_by_key and link.target in node_by_key
        )
    )
    led_to = {link.target for link in links}
    leading = {link.source for link in links if node_by_key[link.target].kind != "kpi"}
    linked = led_to | {link.source for link in links}
    nodes = tuple(node for node in node_by_key.values() if node.kind not in BYSTANDERS or node.key in linked)
    return Chain(
        orphans=tuple(node.id for node in nodes if node.kind in FOLLOWING and node.key not in led_to),
        dead_ends=tuple(node.id for node in nodes if _has_to_lead(node) and node.key not in leading),
        nodes=nodes,
        links=links,
    )


def _has_to_lead(node: ChainNode) -> bool:
    return node.kind in LEADING and (node.kind != "swot-item" or (node.importance or 0) >= MATTERS)
