"""Progress: how far an objective is on the straight line from its baseline to its target, and at which pace.

progress = (current - baseline) / (target - baseline); expected = days gone / days given, both on the straight line;
pace in units per 30 days: so far from the baseline to the current value, needed from the day to the target's date.
The forecast carries the pace so far on to the target's date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from datetime import date as Day
from fractions import Fraction
from math import ceil
from typing import Literal

from kamsite.model.objective import Objective, Reading
from kamsite.model.plan import AccountPlan

DAYS_OF_PACE = 30

Standing = Literal["reached", "on-track", "behind", "late", "unknown"]


@dataclass(frozen=True, slots=True)
class Pace:
    """Units per 30 days."""

    needed: Fraction | None
    """From the day on, to reach the target in time; None when a value is unknown or no day is left."""
    so_far: Fraction | None
    """From the baseline to the current value."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What becomes of the objective at the pace so far."""

    value: Fraction
    """The value on the target's date."""
    date: Day
    """The target's date."""
    reached_on: Day | None
    """The day on which the target would be reached; None when it never would."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an objective is."""

    current: Reading | None
    """The current value: the objective's own, else the latest measurement of its KPI up to the day."""
    progress: Fraction | None
    """0 at the baseline, 1 at the target; it may be below and beyond."""
    expected_progress: Fraction | None
    """Where the straight line stands on the day, 0-1."""
    pace: Pace
    forecast: Forecast | None
    standing: Standing
    """reached, on-track (on the line or beyond), behind, late (its date has passed), unknown."""


def progress(objective: Objective, plan: AccountPlan, as_of: date) -> Progress:
    """The progress of one objective on the day."""
    current = _current(objective, plan, as_of)
    done, expected = _progress(objective, current), _expected(objective, as_of)
    return Progress(
        current=current,
        progress=done,
        expected_progress=expected,
        pace=Pace(_needed(objective, current, as_of), _so_far(objective, current)),
        forecast=_forecast(objective, current),
        standing=_standing(objective, done, expected, as_of),
    )


def _current(objective: Objective, plan: AccountPlan, as_of: date) -> Reading | None:
    if objective.current is not None:
        return objective.current
    measured = [
        Reading(value=measurement.value, date=measurement.date)
        for kpi in plan.kpis
        if kpi.id is not None and kpi.id == objective.kpi
        for measurement in kpi.measurements
        if measurement.date <= as_of
    ]
    return max(measured, key=lambda reading: reading.date or date.min, default=None)


def _value(reading: Reading | None) -> Fraction | None:
    return None if reading is None or reading.value is None else Fraction(reading.value)


def _day(reading: Reading | None) -> date | None:
    return None if reading is None else reading.date


def _progress(objective: Objective, current: Reading | None) -> Fraction | None:
    start, end, now = _value(objective.baseline), _value(objective.target), _value(current)
    if start is None or end is None or now is None or start == end:
        return None
    return (now - start) / (end - start)


def _expected(objective: Objective, as_of: date) -> Fraction | None:
    start, end = _day(objective.baseline), _day(objective.target)
    if start is None or end is None or start >= end:
        return None
    return min(max(Fraction((as_of - start).days, (end - start).days), Fraction(0)), Fraction(1))


def _so_far(objective: Objective, current: Reading | None) -> Fraction | None:
    start, now = _value(objective.baseline), _value(current)
    from_day, to_day = _day(objective.baseline), _day(current)
    if start is None or now is None or from_day is None or to_day is None or from_day >= to_day:
        return None
    return (now - start) * DAYS_OF_PACE / (to_day - from_day).days


def _needed(objective: Objective, current: Reading | None, as_of: date) -> Fraction | None:
    end, now, due = _value(objective.target), _value(current), _day(objective.target)
    if end is None or now is None or due is None or due <= as_of:
        return None
    return (end - now) * DAYS_OF_PACE / (due - as_of).days


def _forecast(objective: Objective, current: Reading | None) -> Forecast | None:
    pace, now, end = _so_far(objective, current), _value(current), _value(objective.target)
    today, due = _day(current), _day(objective.target)
    if pace is None or now is None or today is None or due is None:
        return None
    value = now + pace * (due - today).days / DAYS_OF_PACE
    days = (end - now) * DAYS_OF_PACE / pace if end is not None and pace else None
    return Forecast(value, due, _after(today, days))


def _after(day: date, days: Fraction | None) -> date | None:
    if days is None or days < 0 or days > (date.max - day).days:
        return None
    return day + timedelta(days=ceil(days))


def _standing(objective: Objective, done: Fraction | None, expected: Fraction | None, as_of: date) -> Standing:
    due = _day(objective.target)
    if objective.status == "achieved" or (done is not None and done >= 1):
        return "reached"
    if due is not None and due < as_of:
        return "late"
    if done is None or expected is None:
        return "unknown"
    return "on-track" if done >= expected else "behind"
