"""Kpi and Measurement: what we measure to know whether the plan works (phase 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from typing import Literal

from kamsite.model.item import Item
from kamsite.model.kinds import Days, Number, ObjectiveId, Positive


@dataclass(frozen=True, kw_only=True)
class Measurement(Item):
    """A measured value on a day."""

    date: Day
    """The day it was measured."""
    value: Number
    """The value, in the KPI's unit."""


@dataclass(frozen=True, kw_only=True)
class Kpi(Item):
    """A key performance indicator with a target and tolerances."""

    name: str
    """What is measured."""
    objective: ObjectiveId | None = None
    """The objective it watches."""
    unit: str | None = None
    """The unit, such as %, days or EUR."""
    direction: Literal["higher", "lower", "range"] = "higher"
    """Whether higher is better, lower is better, or the value should stay between `min` and `max`."""
    target: Number | None = None
    """The value to reach or keep."""
    min: Number | None = None
    """For direction `range`: the lowest good value."""
    max: Number | None = None
    """For direction `range`: the highest good value."""
    amber: Positive | None = None
    """Worse than the target by up to this is still green: points where the unit is %, else per cent."""
    red: Positive | None = None
    """Worse than the target by more than this is red: points where the unit is %, else per cent."""
    frequency_days: Days | None = None
    """How often it is measured; older than twice that is stale."""
    measurements: tuple[Measurement, ...] = ()
    """What was measured; `content/measurements/<id>.csv` may add more."""
