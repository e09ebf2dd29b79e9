"""RankedOpportunity: the opportunities by what they are worth.

expected value = value x probability / 100. Without a value or a probability it is unknown and has no rank; it is not 0.
What is won or lost is told, and no longer ranked: nothing is expected of it any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.reference import reference
from kamsite.model.opportunity import Opportunity
from kamsite.model.plan import AccountPlan

DECIDED = frozenset({"won", "lost"})
"""The stages in which nothing is expected any more."""


@dataclass(frozen=True, slots=True)
class RankedOpportunity:
    """An opportunity with its expected value and its place."""

    id: str
    """Its id, or its place in the plan where it has none."""
    expected_value: Fraction | None
    """value x probability, in the plan's currency; None when either is unknown."""
    rank: int | None
    """From 1, the greatest expected value first, equal ones together; None when it is unknown, won or lost."""
    is_open: bool
    """Whether it is neither won nor lost."""
    is_hard_to_imitate: bool
    """Whether the plan says why competitors can hardly copy it."""
    meets: tuple[str, ...]
    """Competitors whose advantage it answers."""


def opportunities(plan: AccountPlan) -> tuple[RankedOpportunity, ...]:
    """The opportunities, ranked ones first by rank, then open ones, then decided ones; equals in the plan's order."""
    values = [_expected_value(one) for one in plan.opportunities]
    open_values = [value if _is_open(one) else None for one, value in zip(plan.opportunities, values, strict=True)]
    found = [
        RankedOpportunity(
            id=reference(one, "opportunities", index),
            expected_value=value,
            rank=_rank(value, open_values) if _is_open(one) else None,
            is_open=_is_open(one),
            is_hard_to_imitate=bool((one.hard_to_imitate or "").strip()),
            meets=one.meets,
        )
        for index, (one, value) in enumerate(zip(plan.opportunities, values, strict=True))
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_open, one.rank is None, one.rank or 0)))


def _is_open(opportunity: Opportunity) -> bool:
    return (opportunity.stage or "").strip().casefold() not in DECIDED


def _expected_value(opportunity: Opportunity) -> Fraction | None:
    if opportunity.value is None or opportunity.probability is None:
        return None
    return Fraction(opportunity.value) * Fraction(opportunity.probability) / 100


def _rank(value: Fraction | None, values: list[Fraction | None]) -> int | None:
    return None if value is None else 1 + sum(other is not None and other > value for other in values)
