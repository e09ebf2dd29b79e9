"""The objectives part: the two quick questions of every objective, its SMART letters, and how far it is (phase 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from kamsite.enrich.objectives import ObjectiveFigures
from kamsite.enrich.smart.time_bound import roughly_due
from kamsite.model.objective import Objective, Reading
from kamsite.model.sentence import Quantity, Sentence
from kamsite.render.charts.measured import Measured, Trend
from kamsite.render.charts.trend import trend
from kamsite.render.link import Link, item_anchor
from kamsite.render.objective_words import (
    LETTERS,
    STANDING,
    age_words,
    forecast_words,
    pace_words,
    progress_words,
    reading_words,
)
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import OBJECTIVE, State


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
    roughly_due: str | None
    """By when in words that are no calendar date; None where there is a date, or nothing is said."""
    owner: Link | None
    baseline: Sentence | None
    target: Quantity | None
    current: Sentence | None
    age: Sentence | None
    """What makes the current value say less than it seems."""
    progress: Sentence | None
    pace: Sentence | None
    forecast: Sentence | None
    supports: tuple[Link, ...]
    letters: tuple[LetterView, ...]
    drawing: Any
    """The plot; None where baseline, current value and target are not all known with their days."""


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
        roughly_due=roughly_due(facts),
        owner=scene.names.ours(facts.owner),
        baseline=reading_words(facts.baseline, figure.unit),
        target=_quantity(facts.target.value if facts.target else None, figure.unit),
        current=reading_words(figure.current, figure.unit),
        age=age_words(figure, facts.baseline, scene.as_of),
        progress=progress_words(figure),
        pace=pace_words(figure) if is_open else None,
        forecast=forecast_words(figure) if is_open else None,
        supports=scene.names.items(facts.supports),
        letters=tuple(
            LetterView(one, name, getattr(figure.smart, one), figure.reasons[one], figure.ways[one])
            for one, name in LETTERS
        ),
        drawing=_drawing(scene, facts, figure),
    )


def _quantity(value: Any, unit: str | None) -> Quantity | None:
    return None if value is None else Quantity(value, unit)


def _drawing(scene: Scene, facts: Objective, figure: ObjectiveFigures) -> Any:
    """The line from baseline to target with where it stands and where it leads; None unless all three are known."""
    start, now = _measured(facts.baseline), _measured(figure.current)
    aim = _at(facts.target.value if facts.target else None, figure.by_when)
    if start is None or now is None or aim is None or start.day >= now.day or start.day >= aim.day:
        return None
    forecast = _forecast(figure, now.day) if facts.status in ("active", "planned") else None
    drawn = Trend(
        title=scene.say(Sentence("{title}: from the baseline to today, with target and forecast", title=facts.title)),
        unit=figure.unit,
        points=(start, now),
        target=aim,
        expected=(start, aim),
        forecast=forecast,
        today=scene.as_of,
    )
    return trend(drawn, say=scene.say)


def _forecast(figure: ObjectiveFigures, today: date) -> Measured | None:
    """The forecast as a point; None once the target is reached, and where its day is not ahead of the current value's."""
    forecast = figure.forecast
    if forecast is None or figure.standing == "reached" or forecast.date <= today:
        return None
    return _at(Decimal(forecast.value.numerator) / Decimal(forecast.value.denominator), forecast.date)


def _measured(reading: Reading | None) -> Measured | None:
    return None if reading is None else _at(reading.value, reading.date)


def _at(value: Decimal | None, day: date | None) -> Measured | None:
    return None if value is None or day is None else Measured(day=day, value=value)
