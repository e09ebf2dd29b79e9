"""Progress: how far an objective is on the straight line from its baseline to its target, and at which pace.

progress = (current - baseline) / (target - baseline); expected = days gone / days given, both on the straight line;
pace in units per 30 days: so far from the baseline to the current value; needed = what is missing / days left, from
the day of the current value to the target's date while the value is at most 45 days old, else from the day itself; 0 once
the target is reached. So what was on the line when it was read needs the pace that it had.
The forecast carries the pace so far on to the target's date. A current value from before the baseline says nothing of
the way since then: progress, pace and forecast stay unknown.

On track is what was on the line on the day when it was read, so that the status and the forecast agree; a value that is
older than 45 days is compared with the line on the day itself, since nobody knows what became of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from datetime import date as Day
from fractions import Fraction
from math import ceil
from typing import Literal

from kamsite.enrich.smart.time_bound import due
from kamsite.model.objective import Objective, Reading
from kamsite.model.plan import AccountPlan

DAYS_OF_PACE = 30
DAYS_FRESH = 45
"""A current value is compared with the line on its own day up to this age: monthly figures come in two weeks late."""

Standing = Literal["reached", "on-track", "behind", "late", "unknown"]


@dataclass(frozen=True, slots=True)
class Pace:
    """Units per 30 days."""

    needed: Fraction | None
    """From the current value's day, or from today once it is older than 45 days; 0 when the target is reached, None when
    a value is unknown or no day is left."""
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
    """The current value: the later of the objective's own and its KPI's latest measurement up to the day."""
    progress: Fraction | None
    """0 at the baseline, 1 at the target; it may be below and beyond."""
    expected_progress: Fraction | None
    """Where the straight line stands on the day, 0-1."""
    expected_when_read: Fraction | None
    """Where the straight line stood when the current value was read, 0-1; None without a day after the baseline."""
    pace: Pace
    forecast: Forecast | None
    standing: Standing
    """reached, on-track (on the line or beyond when last read), behind, late (its date has passed), unknown."""


def progress(objective: Objective, plan: AccountPlan, as_of: date) -> Progress:
    """The progress of one objective on the day."""
    current, by_when = _current(objective, plan, as_of), due(objective)
    done, expected = _progress(objective, current), _expected(objective, by_when, as_of)
    then = _expected(objective, by_when, min(current.date, as_of)) if current is not None and current.date else None
    return Progress(
        current=current,
        progress=done,
        expected_progress=expected,
        expected_when_read=then or None,
        pace=Pace(_needed(objective, current, by_when, as_of, done), _so_far(objective, current)),
        forecast=_forecast(objective, current, by_when),
        standing=_standing(objective, done, then if _is_fresh(objective, current, as_of) else expected, by_when, as_of),
    )


def _current(objective: Objective, plan: AccountPlan, as_of: date) -> Reading | None:
    """The later value; one without a day is taken to be older, and of the same day the objective's own counts.

    A KPI in another unit than the objective's only goes with it and measures something else.
    """
    known = [
        Reading(value=measurement.value, date=measurement.date)
        for kpi in plan.kpis
        if kpi.id is not None and kpi.id == objective.kpi and objective.unit in (None, kpi.unit)
        for measurement in kpi.measurements
        if measurement.date <= as_of
    ]
    if objective.current is not None and objective.current.value is not None:
        known.insert(0, objective.current)
    return max(known, key=lambda reading: reading.date or date.min, default=objective.current)


def _value(reading: Reading | None) -> Fraction | None:
    return None if reading is None or reading.value is None else Fraction(reading.value)


def _day(reading: Reading | None) -> date | None:
    return None if reading is None else reading.date


def _progress(objective: Objective, current: Reading | None) -> Fraction | None:
    start, end, now = _value(objective.baseline), _value(objective.target), _value(current)
    if start is None or end is None or now is None or start == end or _is_from_before(objective, current):
        return None
    return (now - start) / (end - start)


def _is_from_before(objective: Objective, current: Reading | None) -> bool:
    start, now = _day(objective.baseline), _day(current)
    return start is not None and now is not None and now < start


def _expected(objective: Objective, by_when: date | None, as_of: date) -> Fraction | None:
    start, end = _day(objective.baseline), by_when
    if start is None or end is None or start >= end:
        return None
    return min(max(Fraction((as_of - start).days, (end - start).days), Fraction(0)), Fraction(1))


def _is_fresh(objective: Objective, current: Reading | None, as_of: date) -> bool:
    """Whether the current value tells of the way since the baseline, and is young enough to stand for the day."""
    start, read = _day(objective.baseline), _day(current)
    return start is not None and read is not None and read > start and (as_of - read).days <= DAYS_FRESH


def _so_far(objective: Objective, current: Reading | None) -> Fraction | None:
    start, now = _value(objective.baseline), _value(current)
    from_day, to_day = _day(objective.baseline), _day(current)
    if start is None or now is None or from_day is None or to_day is None or from_day >= to_day:
        return None
    return (now - start) * DAYS_OF_PACE / (to_day - from_day).days


def _needed(
    objective: Objective, current: Reading | None, by_when: date | None, as_of: date, done: Fraction | None
) -> Fraction | None:
    end, now, read = _value(objective.target), _value(current), _day(current)
    if done is not None and done >= 1:
        return Fraction(0)
    if end is None or now is None or by_when is None or by_when <= as_of or _is_from_before(objective, current):
        return None
    # A value of a day to come counts from today: nobody knows it yet.
    is_young = read is not None and 0 <= (as_of - read).days <= DAYS_FRESH
    start = read if read is not None and is_young else as_of
    return (end - now) * DAYS_OF_PACE / (by_when - start).days


def _forecast(objective: Objective, current: Reading | None, by_when: date | None) -> Forecast | None:
    pace, now, end, today = _so_far(objective, current), _value(current), _value(objective.target), _day(current)
    if pace is None or now is None or today is None or by_when is None:
        return None
    value = now + pace * (by_when - today).days / DAYS_OF_PACE
    days = (end - now) * DAYS_OF_PACE / pace if end is not None and pace else None
    return Forecast(value, by_when, _after(today, days))


def _after(day: date, days: Fraction | None) -> date | None:
    if days is None or days < 0 or days > (date.max - day).days:
        return None
    return day + timedelta(days=ceil(days))


def _standing(
    objective: Objective, done: Fraction | None, expected: Fraction | None, by_when: date | None, as_of: date
) -> Standing:
    if objective.status == "achieved" or (done is not None and done >= 1):
        return "reached"
    if by_when is not None and by_when < as_of:
        return "late"
    if done is None or expected is None:
        return "unknown"
    return "on-track" if done >= expected else "behind"
