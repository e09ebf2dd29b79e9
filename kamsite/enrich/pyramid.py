"""Pyramid: where the account stands in the relational pyramid, where it should stand, and how the customer sees it.

Computed from the six answers, 1 to 4 each, by their sum: 6-10 basic, 11-16 cooperative, 17-22 interdependent,
23-24 integrated (relational models of key account management, after McDonald, Millman and Wilson). Without business
there is nothing to answer: exploratory is only ever declared. Disintegrating is a state and may befall any level.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kamsite.model.plan import AccountPlan
from kamsite.model.relationship import LEVELS, Level

QUESTIONS = 6
"""How many answers place an account."""

BANDS: tuple[tuple[int, int, Level], ...] = (
    (6, 10, "basic"),
    (11, 16, "cooperative"),
    (17, 22, "interdependent"),
    (23, 24, "integrated"),
)
"""The lowest and the highest sum of the six answers of each level."""


@dataclass(frozen=True, slots=True)
class Pyramid:
    """The account's place in the relational pyramid."""

    current: Level | None
    """Where we say it stands."""
    target: Level | None
    """Where it should stand."""
    by: date | None
    """By when."""
    computed: Level | None
    """Where the six answers put it; None while one is missing."""
    total: int | None
    """The sum of the six answers; None while one is missing."""
    answered: int
    """How many answers there are."""
    customer_view: Level | None
    """Where the customer says it stands."""
    state: Literal["stable", "disintegrating"] | None
    """Whether it holds or falls apart; None where the plan says nothing of the relation."""
    steps: int | None
    """Levels from where it stands (declared, else computed) up to the target; below 0 when it should come down."""


def pyramid(plan: AccountPlan) -> Pyramid:
    """The relational pyramid of the account; everything None where the plan says nothing of it."""
    given = plan.relationship
    if given is None:
        return Pyramid(None, None, None, None, None, 0, None, None, None)
    total = _total(given.answers)
    computed = None if total is None else level_of(total)
    stands = given.current or computed
    return Pyramid(
        current=given.current,
        target=given.target,
        by=given.by,
        computed=computed,
        total=total,
        answered=len(given.answers),
        customer_view=given.customer_view,
        state=given.state,
        steps=LEVELS.index(given.target) - LEVELS.index(stands) if given.target and stands else None,
    )


def level_of(total: int) -> Level:
    """The level of a sum of six answers; a ValueError for a sum that six answers from 1 to 4 cannot have."""
    for low, high, level in BANDS:
        if low <= total <= high:
            return level
    raise ValueError(f"six answers from 1 to 4 sum to 6-24, not to {total}")


def _total(answers: Mapping[str, int]) -> int | None:
    is_complete = len(answers) == QUESTIONS and all(1 <= answer <= 4 for answer in answers.values())
    return sum(answers.values()) if is_complete else None
