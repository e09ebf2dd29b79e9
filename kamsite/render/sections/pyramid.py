"""The relational pyramid part: where the account stands, where it should, and how the customer sees it (phase 5)."""

from __future__ import annotations

from typing import Any

from kamsite.model.relationship import LEVELS, Level
from kamsite.model.sentence import Sentence
from kamsite.render.charts.pyramid import LevelMark, MarkKind
from kamsite.render.charts.pyramid import Pyramid as Drawn
from kamsite.render.charts.pyramid import pyramid as draw
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
        explains=("pyramid",),
        drawing=_drawing(scene),
        current=LEVEL.get(found.current or ""),
        target=LEVEL.get(found.target or ""),
        by=scene.plan.relationship.by,
        computed=LEVEL.get(found.computed or ""),
        total=found.total,
        customer_view=LEVEL.get(found.customer_view or ""),
        is_disintegrating=found.state == "disintegrating",
        questions=tuple((question, answers.get(key)) for key, question in questions.items()),
    )


def _drawing(scene: Scene) -> Any:
    found = scene.figures.pyramid
    target = Sentence("target {month}", month=scene.words.month(found.by)) if found.by else Sentence("target")
    known: tuple[tuple[Level | None, MarkKind, Sentence], ...] = (
        (found.current, "current", Sentence("now")),
        (found.target, "target", target),
        (found.customer_view, "customer", Sentence("customer's view")),
    )
    marks = [
        LevelMark(level=LEVELS.index(level), kind=kind, words=scene.say(words)) for level, kind, words in known if level
    ]
    levels = tuple(scene.say(LEVEL[one]) for one in LEVELS)
    title = scene.say(Sentence("The relational pyramid, from exploratory up to integrated"))
    return draw(Drawn(title=title, levels=levels, marks=tuple(marks)), width=460, say=scene.say)
