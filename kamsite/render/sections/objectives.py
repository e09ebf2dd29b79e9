"""The objectives part: the two quick questions of every objective, its SMART letters, and how far it is (phase 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from kamsite.enrich.objectives import ObjectiveFigures
from kamsite.model.objective import Objective, Reading
from kamsite.model.sentence import Quantity, Sentence, Share
from kamsite.render.charts.measured import Measured, Trend
from kamsite.render.charts.trend import trend
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import OBJECTIVE, State

STANDING = {
    "reached": State(Sentence("Reached"), "good"),
    "on-track": State(Sentence("On track"), "good"),
    "behind": State(Sentence("Behind"), "warn"),
    "late": State(Sentence("Late"), "bad"),
    "unknown": State(Sentence("Progress not known"), "unknown"),
}
"""How far an objective is -> its badge."""

LETTERS: tuple[tuple[Literal["S", "M", "A", "R", "T"], Sentence], ...] = (
    ("S", Sentence("Specific")),
    ("M", Sentence("Measurable")),
    ("A", Sentence("Achievable")),
    ("R", Sentence("Relevant")),
    ("T", Sentence("Time-bound")),
)
"""The five letters (Doran 1981)."""


@dataclass(frozen=True)
class LetterView:
    """One letter of SMART."""

    letter: str
    name: Sentence
    points: int
    reason: Sentence
    way: Sentence | None


@dataclass(frozen=True)
class ObjectiveView:
    """One objective."""

    facts: Objective
    figure: ObjectiveFigures
    anchor: str
    state: State
    owner: Link | None
    baseline: Sentence | None
    target: Quantity | None
    current: Sentence | None
    progress: Sentence | None
    forecast: Quantity | None
    supports: tuple[Link, ...]
    letters: tuple[LetterView, ...]
    drawing: Any


def objectives(scene: Scene) -> Part | None:
    """The part, or None without objectives."""
    pairs = zip(scene.plan.objectives, scene.figures.objectives, strict=True)
    views = tuple(_view(scene, facts, figure) for facts, figure in pairs)
    if not views:
        return None
    return part(
        scene,
        "objectives",
        Sentence("Objectives"),
        about=("objectives",),
        explains=("objectives",),
        search=tuple(SearchEntry(anchor=one.anchor, title=one.facts.title, text="") for one in views),
        objectives=views,
    )


def _view(scene: Scene, facts: Objective, figure: ObjectiveFigures) -> ObjectiveView:
    is_open = facts.status in ("active", "planned")
    return ObjectiveView(
        facts=facts,
        figure=figure,
        anchor=item_anchor(figure.id),
        state=STANDING[figure.standing] if is_open else OBJECTIVE[facts.status],
        owner=scene.names.ours(facts.owner),
        baseline=_reading(facts.baseline, figure.unit),
        target=_quantity(facts.target.value if facts.target else None, figure.unit),
        current=_reading(figure.current, figure.unit),
        progress=_progress(figure),
        forecast=_quantity(figure.forecast.value if figure.forecast else None, figure.unit),
        supports=scene.names.items(facts.supports),
        letters=tuple(
            LetterView(one, name, getattr(figure.smart, one), figure.reasons[one], figure.ways[one])
            for one, name in LETTERS
        ),
        drawing=_drawing(scene, facts, figure),
    )


def _progress(figure: ObjectiveFigures) -> Sentence | None:
    if figure.progress is None:
        return None
    if figure.progress < 0:
        return Sentence("further from the target than at the start")
    if figure.expected_progress is None:
        return Sentence("{done} of the way", done=Share(figure.progress))
    expected = Share(figure.expected_progress)
    return Sentence("{done} of the way, {expected} expected by now", done=Share(figure.progress), expected=expected)


def _quantity(value: Any, unit: str | None) -> Quantity | None:
    return None if value is None else Quantity(value, unit)


def _reading(reading: Reading | None, unit: str | None) -> Sentence | None:
    if reading is None or reading.value is None:
        return None
    value = Quantity(reading.value, unit)
    return (
        Sentence("{value} on {day}", value=value, day=reading.date)
        if reading.date
        else Sentence("{value}", value=value)
    )


def _drawing(scene: Scene, facts: Objective, figure: ObjectiveFigures) -> Any:
    """The line from baseline to target with where it stands; None unless all three are known."""
    points = [_measured(one) for one in (facts.baseline, figure.current)]
    target = _measured(facts.target)
    known = [one for one in points if one]
    if target is None or len(known) < 2 or known[0].day >= known[1].day or known[0].day >= target.day:
        return None
    drawn = Trend(
        title=facts.title,
        unit=figure.unit,
        points=tuple(known),
        target=target,
        expected=(known[0], target),
        today=scene.as_of,
    )
    return trend(drawn, say=scene.say)


def _measured(reading: Reading | None) -> Measured | None:
    if reading is None or reading.value is None or reading.date is None:
        return None
    return Measured(day=reading.date, value=reading.value)
