"""CrossedStrategy: where each strategy stands in the TOWS matrix, by the items that it uses and never by what is typed.

Internal are the account's strengths and weaknesses, external its opportunities and threats (Weihrich 1982). A
competitor's weakness is an opportunity of ours and so is a threat to it; its strengths and opportunities are threats to
us. The CAME verb follows: weaknesses are corrected, threats adapted to, strengths maintained, opportunities exploited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kamsite.enrich.reference import reference
from kamsite.model.plan import AccountPlan
from kamsite.model.strategy import Strategy
from kamsite.model.swot import QUADRANTS, Quadrant

Cell = Literal["SO", "WO", "ST", "WT", "mixed"]
Verb = Literal["correct", "adapt", "maintain", "exploit"]

OF_COMPETITOR: Mapping[Quadrant, Quadrant] = {
    "strengths": "threats",
    "weaknesses": "opportunities",
    "opportunities": "threats",
    "threats": "opportunities",
}
"""What an item of a competitor's SWOT is to us."""

CELLS: Mapping[tuple[Quadrant, Quadrant], Cell] = {
    ("strengths", "opportunities"): "SO",
    ("weaknesses", "opportunities"): "WO",
    ("strengths", "threats"): "ST",
    ("weaknesses", "threats"): "WT",
}

CAME: Mapping[Quadrant, Verb] = {
    "weaknesses": "correct",
    "threats": "adapt",
    "strengths": "maintain",
    "opportunities": "exploit",
}
"""What is done about an item, in the order of the word."""


@dataclass(frozen=True, slots=True)
class CrossedItem:
    """An item that a strategy uses."""

    id: str
    counts_as: Quadrant
    """What it is to us."""
    competitor: str | None
    """The competitor from whose SWOT it is; None for the account's own."""


@dataclass(frozen=True, slots=True)
class CrossedStrategy:
    """A strategy in its place."""

    id: str
    """Its id, or its place where it has none."""
    quadrant: Cell | None
    """The cell of the matrix; `mixed` over several cells; None when it crosses nothing internal or nothing external."""
    came: tuple[Verb, ...]
    """What it does, in the order correct, adapt, maintain, exploit."""
    crosses: tuple[CrossedItem, ...]
    """The SWOT items that it uses; challenges and links of the value chain are neither internal nor external."""


def cross_analysis(plan: AccountPlan) -> tuple[CrossedStrategy, ...]:
    """Every strategy of the cross analysis in its place, in the plan's order."""
    items = {item.id: item for item in _items(plan)}
    return tuple(
        _crossed(strategy, reference(strategy, "cross_analysis", index), items)
        for index, strategy in enumerate(plan.cross_analysis)
    )


def _crossed(strategy: Strategy, name: str, items: Mapping[str, CrossedItem]) -> CrossedStrategy:
    crosses = tuple(items[used] for used in dict.fromkeys(strategy.uses) if used in items)
    kinds = {item.counts_as for item in crosses}
    cells = [cell for (internal, external), cell in CELLS.items() if internal in kinds and external in kinds]
    return CrossedStrategy(
        id=name,
        quadrant=None if not cells else cells[0] if len(cells) == 1 else "mixed",
        came=tuple(verb for kind, verb in CAME.items() if kind in kinds),
        crosses=crosses,
    )


def _items(plan: AccountPlan) -> Iterator[CrossedItem]:
    """Every item with an id, the account's own and the competitors', with what it is to us."""
    for quadrant in QUADRANTS:
        if plan.swot is not None:
            own = getattr(plan.swot, quadrant)
            yield from (CrossedItem(item.id, quadrant, None) for item in own if item.id is not None)
        for competitor in plan.competitors:
            theirs = getattr(competitor, quadrant)
            counts_as = OF_COMPETITOR[quadrant]
            yield from (CrossedItem(item.id, counts_as, competitor.id) for item in theirs if item.id is not None)
