"""The KPIs part: each KPI against its target, with its status in colour, shape and word (phase 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kamsite.enrich.kpis import KpiFigure
from kamsite.model.kpi import Kpi
from kamsite.model.sentence import Quantity, Sentence
from kamsite.render.charts.measured import Measured, Trend
from kamsite.render.charts.trend import trend
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import KPI, State

WITHIN = State(Sentence("Within tolerance"), "good")
"""A little worse than the target, by no more than the KPI allows."""

TREND = {"rising": Sentence("rising"), "steady": Sentence("steady"), "falling": Sentence("falling")}
"""Where the values are heading."""


@dataclass(frozen=True)
class KpiView:
    """One KPI."""

    facts: Kpi
    figure: KpiFigure
    anchor: str
    state: State
    latest: Quantity | None
    target: Quantity | Sentence | None
    trend: Sentence | None
    forecast: Quantity | None
    objective: Link | None


def kpis(scene: Scene) -> Part | None:
    """The part, or None without KPIs."""
    plan = scene.plan
    if not plan.kpis:
        return None
    views = tuple(_view(scene, facts, figure) for facts, figure in zip(plan.kpis, scene.figures.kpis, strict=True))
    return part(
        scene,
        "kpis",
        Sentence("KPIs"),
        about=("kpis",),
        explains=("kpis",),
        search=tuple(SearchEntry(anchor=one.anchor, title=one.facts.name, text="") for one in views),
        kpis=views,
        drawings=tuple(one for view in views if (one := _drawing(scene, view.facts, view.figure))),
    )


def _view(scene: Scene, facts: Kpi, figure: KpiFigure) -> KpiView:
    def quantity(value: Any) -> Quantity | None:
        """A value in the unit of the KPI; None where it is unknown."""
        return None if value is None else Quantity(value, facts.unit)

    return KpiView(
        facts=facts,
        figure=figure,
        anchor=item_anchor(figure.id),
        state=WITHIN if figure.status == "green" and figure.shortfall else KPI[figure.status],
        latest=quantity(figure.latest.value if figure.latest else None),
        target=_target(facts),
        trend=TREND[figure.trend] if figure.trend else None,
        forecast=quantity(figure.forecast.value if figure.forecast else None),
        objective=scene.names.item(facts.objective) if facts.objective else None,
    )


def _target(facts: Kpi) -> Quantity | Sentence | None:
    if facts.min is not None and facts.max is not None:
        return Sentence("{low} to {high}", low=facts.min, high=Quantity(facts.max, facts.unit))
    bound = facts.target if facts.target is not None else facts.min if facts.min is not None else facts.max
    if bound is None:
        return None
    most = facts.direction == "lower" or (facts.direction == "range" and facts.target is None and facts.min is None)
    value = Quantity(bound, facts.unit)
    return Sentence("at most {value}", value=value) if most else Sentence("at least {value}", value=value)


def _drawing(scene: Scene, facts: Kpi, figure: KpiFigure) -> Any:
    """The measurements as a line; None with fewer than two."""
    if len(figure.history) < 2:
        return None
    is_range = facts.min is not None and facts.max is not None
    drawn = Trend(
        title=facts.name,
        unit=facts.unit,
        points=tuple(Measured(day=one.date, value=one.value) for one in figure.history),
        target=Measured(day=figure.history[-1].date, value=facts.target) if facts.target is not None else None,
        band=(facts.min, facts.max) if is_range and facts.min is not None and facts.max is not None else None,
        today=scene.as_of,
        tone=KPI[figure.status].tone,  # type: ignore[arg-type]
    )
    return trend(drawn, say=scene.say)
