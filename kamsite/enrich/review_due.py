"""ReviewDue: which review is next, and where it is written - the plan's `next_review`, else the latest review's `next`.

A review held on or after the planned day settles it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamsite.model.plan import AccountPlan


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """A planned review that has not been held."""

    day: date
    """When it is due."""
    key: tuple[str | int, ...]
    """Where it is written."""


def review_due(plan: AccountPlan, as_of: date) -> ReviewDue | None:
    """The next review as seen from a day; None when none is planned, or the planned one was held."""
    held = max((review.date for review in plan.reviews if review.date <= as_of), default=date.min)
    if plan.next_review and plan.next_review > held:
        return ReviewDue(plan.next_review, ("next_review",))
    said = [(review.next, at) for at, review in enumerate(plan.reviews) if review.next and review.next > held]
    if not said:
        return None
    day, at = max(said)
    return ReviewDue(day, ("reviews", at, "next"))
