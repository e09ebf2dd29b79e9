"""The relational pyramid part: where the account stands, where it should, and how the customer sees it (phase 5)."""

from __future__ import annotations

from kamsite.model.sentence import Sentence
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import LEVEL


def pyramid(scene: Scene) -> Part | None:
    """The part, or None when nobody said anything about the relationship."""
    if scene.plan.relationship is None:
        return None
    found = scene.figures.pyramid
    questions = scene.programme.relationship_questions
    answers = scene.plan.relationship.answers
    return part(
        scene,
        "pyramid",
        Sentence("Relational pyramid"),
        about=("relationship",),
        current=LEVEL.get(found.current or ""),
        target=LEVEL.get(found.target or ""),
        by=scene.plan.relationship.by,
        computed=LEVEL.get(found.computed or ""),
        total=found.total,
        customer_view=LEVEL.get(found.customer_view or ""),
        is_disintegrating=found.state == "disintegrating",
        questions=tuple((question, answers.get(key)) for key, question in questions.items()),
    )
