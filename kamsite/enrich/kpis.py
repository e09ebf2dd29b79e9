"""KPIs: the colour of each, whether it is stale, where it is heading and what it will be at the objective's date.

Status: how much the latest measurement falls short, see `shortfall.py`. A KPI is stale when its latest measurement is
older than twice `frequency_days`; its status is then unknown, and unknown is never green. Trend and forecast: the
straight line nearest to all measurements up to `as_of`, see `trend.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from kamsite.enrich.kpi_reason import kpi_reason
from kamsite.enrich.reference import reference
from kamsite.enrich.shortfall import KpiStatus, shortfall
from kamsite.enrich.trend import Line, line
from kamsite.model.kpi import Kpi
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.sentence import Sentence

Trend = Literal["rising", "steady", "falling"]


@dataclass(frozen=True, slots=True)
class Measured:
    """A measurement with the colour that it alone would give."""

    date: Day
    """The day."""
    value: Decimal
    """The value in the KPI's unit."""
    status: KpiStatus
    """Its colour; unknown while the KPI has no target."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a value will be on a day if it goes on as it did."""

    value: Fraction
    """The value of the line on that day, in the KPI's unit."""
    date: Day
    """The day: the target date of the KPI's objective."""


@dataclass(frozen=True, slots=True)
class KpiFigure:
    """How one KPI stands on the day."""

    id: str
    """The KPI."""
    status: KpiStatus
    """Green, amber, red; unknown without a target, without a measurement, or when the latest is stale."""
    stale: bool
    """Whether the latest measurement is older than twice the KPI's frequency; without a frequency never."""
    latest: Measured | None
    """The latest measurement on or before the day."""
    trend: Trend | None
    """Where the values are heading, whether that is good or bad; None with fewer than two days of measurements."""
    slope: Fraction | None
    """By how much the values rise in 30 days."""
    forecast: Forecast | None
    """The value to expect at the objective's target date; None when that is not after the latest measurement."""
    shortfall: Fraction | None
    """How much the latest is worse than asked for: points where the unit is %, else per cent; None if not known."""
    amber: Decimal
    """Up to this shortfall it is green: the KPI's own tolerance, else the programme's."""
    red: Decimal
    """Up to this shortfall it is amber, beyond it red."""
    because: Sentence
    """Why it has this status."""
    history: tuple[Measured, ...]
    """All measurements up to the day, oldest first, one a day: of two on the same day the one written last."""


def kpis(plan: AccountPlan, programme: Programme, as_of: Day) -> tuple[KpiFigure, ...]:
    """Every KPI of the plan, in the plan's order, as it stands on the day."""
    return tuple(
        _kpi_figure(kpi, reference(kpi, "kpis", index), plan, programme, as_of) for index, kpi in enumerate(plan.kpis)
    )


def _kpi_figure(kpi: Kpi, name: str, plan: AccountPlan, programme: Programme, as_of: Day) -> KpiFigure:
    amber = programme.kpi_defaults.amber if kpi.amber is None else kpi.amber
    red = programme.kpi_defaults.red if kpi.red is None else kpi.red
    history = _history(kpi, amber, red, as_of)
    latest = history[-1] if history else None
    short = shortfall(kpi, latest.value) if latest else None
    stale = _is_stale(kpi, latest, as_of)
    path = line([(one.date, one.value) for one in history])
    return KpiFigure(
        id=name,
        status=latest.status if latest and not stale else "unknown",
        stale=stale,
        latest=latest,
        trend=_trend(path),
        slope=path.slope_per_30_days if path else None,
        forecast=_forecast(path, latest, _target_date(kpi, plan)),
        shortfall=short.size if short else None,
        amber=amber,
        red=red,
        because=kpi_reason(kpi, (latest.date, latest.value) if latest else None, stale, (amber, red)),
        history=history,
    )


def _history(kpi: Kpi, amber: Decimal, red: Decimal, as_of: Day) -> tuple[Measured, ...]:
    value_by_day = {one.date: one.value for one in kpi.measurements if one.date <= as_of}
    shorts = ((day, value, shortfall(kpi, value)) for day, value in sorted(value_by_day.items()))
    return tuple(Measured(day, value, short.colour(amber, red) if short else "unknown") for day, value, short in shorts)


def _is_stale(kpi: Kpi, latest: Measured | None, as_of: Day) -> bool:
    if latest is None or kpi.frequency_days is None:
        return False
    return (as_of - latest.date).days > 2 * kpi.frequency_days


def _trend(path: Line | None) -> Trend | None:
    if path is None:
        return None
    if path.slope_per_day == 0:
        return "steady"
    return "rising" if path.slope_per_day > 0 else "falling"


def _forecast(path: Line | None, latest: Measured | None, target_date: Day | None) -> Forecast | None:
    if path is None or latest is None or target_date is None or target_date <= latest.date:
        return None
    return Forecast(path.value_on(target_date), target_date)


def _target_date(kpi: Kpi, plan: AccountPlan) -> Day | None:
    """The date of the objective that the KPI names; else of the first one that names the KPI."""
    named = [one for one in plan.objectives if kpi.objective is not None and one.id == kpi.objective]
    naming = [one for one in plan.objectives if kpi.id is not None and one.kpi == kpi.id]
    dates = (one.target.date for one in named + naming if one.target and one.target.date)
    return next(dates, None)
