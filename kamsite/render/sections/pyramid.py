"""The relational pyramid part: where the account stands, where it should, and how the customer sees it (phase 5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from kamsite.enrich.pyramid import QUESTIONS
from kamsite.enrich.pyramid import Pyramid as Figure
from kamsite.model.relationship import LEVELS, Level
from kamsite.model.sentence import Sentence, Value
from kamsite.render.charts.pyramid import LevelMark, MarkKind
from kamsite.render.charts.pyramid import Pyramid as Drawn
from kamsite.render.charts.pyramid import pyramid as draw
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import LEVEL, State


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
        headline=tuple(_headline(found)),
        drawing=_drawing(scene),
        current=LEVEL.get(found.current or ""),
        target=LEVEL.get(found.target or ""),
        by=found.by,
        answered=found.answered,
        count_of_questions=QUESTIONS,
        computed=LEVEL.get(found.computed or ""),
        total=found.total,
        customer_view=LEVEL.get(found.customer_view or ""),
        is_disintegrating=found.state == "disintegrating",
        disintegrating=State(Sentence("Disintegrating"), "bad"),
        questions=tuple((question, answers.get(key)) for key, question in questions.items()),
    )


def _headline(found: Figure) -> Iterator[Sentence]:
    """Where it stands, how far the way is, and whether the customer sees it so."""
    stands = found.current or found.computed
    if stands is None:
        yield Sentence("Nobody has said where the relation stands.")
    elif found.steps is None or found.target is None:
        yield Sentence("{level} today; nobody has said where it should be.", level=LEVEL[stands])
    elif found.steps == 0:
        yield Sentence("{level} today, where it should be.", level=LEVEL[stands])
    else:
        yield _way(LEVEL[stands], LEVEL[found.target], found.steps, found.by)
    if found.state == "disintegrating":
        yield Sentence("It is falling apart.")
    if stands is not None:
        yield _customer(stands, found.customer_view)


def _way(stands: Sentence, target: Sentence, steps: int, by: date | None) -> Sentence:
    day = Sentence("by {day}", day=by) if by else Sentence("nobody has said by when")
    values: dict[str, Value] = {"level": stands, "target": target, "count": abs(steps), "day": day}
    if steps > 0:
        return Sentence(
            "{level} today; the aim is {target}, {count} level up, {day}.",
            "{level} today; the aim is {target}, {count} levels up, {day}.",
            **values,
        )
    return Sentence(
        "{level} today; the aim is {target}, {count} level down, {day}.",
        "{level} today; the aim is {target}, {count} levels down, {day}.",
        **values,
    )


def _customer(stands: Level, view: Level | None) -> Sentence:
    if view is None:
        return Sentence("How the customer sees it is not known; ask.")
    apart = LEVELS.index(view) - LEVELS.index(stands)
    if apart == 0:
        return Sentence("The customer sees it in the same way.")
    if apart < 0:
        return Sentence(
            "The customer sees it {count} level lower.", "The customer sees it {count} levels lower.", count=-apart
        )
    return Sentence(
        "The customer sees it {count} level higher.", "The customer sees it {count} levels higher.", count=apart
    )


def _drawing(scene: Scene) -> Any:
    found = scene.figures.pyramid
    target = Sentence("target {month}", month=scene.words.month(found.by)) if found.by else Sentence("target")
    known: tuple[tuple[Level | None, MarkKind, Sentence], ...] = (
        (found.current, "current", Sentence("now")),
        (found.target, "target", target),
        (found.customer_view, "customer", Sentence("customer's view")),
        (found.computed if found.computed != found.current else None, "computed", Sentence("from the answers")),
    )
    marks = [
        LevelMark(level=LEVELS.index(level), kind=kind, words=scene.say(words)) for level, kind, words in known if level
    ]
    levels = tuple(scene.say(LEVEL[one]) for one in LEVELS)
    title = scene.say(Sentence("The relational pyramid, from exploratory up to integrated"))
    return draw(Drawn(title=title, levels=levels, marks=tuple(marks)), width=460, say=scene.say)
