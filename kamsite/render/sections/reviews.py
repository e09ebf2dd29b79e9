"""The reviews part: which reviews were held, what was decided, when the next is due (phase 7)."""

from __future__ import annotations

from kamsite.model.sentence import Sentence
from kamsite.render.scene import Part, Scene, part


def reviews(scene: Scene) -> Part | None:
    """The part, newest first; None when no review was held and none is due."""
    plan = scene.plan
    if not plan.reviews and plan.next_review is None:
        return None
    return part(
        scene,
        "reviews",
        Sentence("Reviews"),
        about=("reviews", "next_review"),
        next_review=plan.next_review,
        is_overdue=plan.next_review is not None and plan.next_review < scene.as_of,
        reviews=tuple(sorted(plan.reviews, key=lambda review: review.date, reverse=True)),
    )
