"""The reviews part: which reviews were held, what was decided, when the next is due (phase 7)."""

from __future__ import annotations

from kamsite.enrich.review_due import review_due
from kamsite.model.sentence import Sentence
from kamsite.render.scene import Part, Scene, part


def reviews(scene: Scene) -> Part | None:
    """The part, newest first; None when no review was held and none is due."""
    plan = scene.plan
    due = review_due(plan, scene.as_of)
    if not plan.reviews and due is None:
        return None
    return part(
        scene,
        "reviews",
        Sentence("Reviews"),
        about=("reviews", "next_review"),
        next_review=due.day if due else None,
        is_overdue=due is not None and due.day < scene.as_of,
        reviews=tuple(sorted(plan.reviews, key=lambda review: review.date, reverse=True)),
    )
