"""Measured: a measure over time, as a trend plot shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Tone = Literal["good", "warn", "bad", "unknown", "ours"]


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A value on a day; without a value the range in which it must lie, or nothing: the line then breaks."""

    day: date
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Trend:
    """What the plot shows."""

    title: str
    description: str = ""
    unit: str | None = None
    points: tuple[Measured, ...]
    """Oldest first."""
    target: Measured | None = None
    """The value to reach, on its day."""
    band: tuple[Decimal, Decimal] | None = None
    """Where the value should stay."""
    expected: tuple[Measured, Measured] | None = None
    """The straight line on which it would reach the target in time."""
    forecast: Measured | None = None
    today: date
    tone: Tone = "ours"
    """The status of the latest value; its label says it in words on the page."""
    span: tuple[float, float] | None = None
    """The lowest and highest value of the scale, where several plots share it."""
    days: tuple[date, date] | None = None
    """The first and last day of the axis, where several plots share it."""


def common_span(trends: Sequence[Trend]) -> tuple[float, float]:
    """The lowest and highest value of several plots, for the `span` that makes them comparable."""
    values = [value for one in trends for value in _values(one)] or [0.0, 1.0]
    return min(values), max(values)


def first_and_last(shows: Trend) -> tuple[date, date]:
    """The days that the axis must reach: all that is shown, and today where it does not lie before."""
    days = [point.day for point in (*shows.points, *_aims(shows), *(shows.expected or ()))] or [shows.today]
    return min(days), max([*days, *([shows.today] if shows.today >= min(days) else [])])


def _aims(shows: Trend) -> list[Measured]:
    return [one for one in (shows.target, shows.forecast) if one is not None]


def _values(shows: Trend) -> list[float]:
    points = (*shows.points, *_aims(shows), *(shows.expected or ()))
    values = [float(value) for point in points for value in (point.value, point.low, point.high) if value is not None]
    return values + [float(value) for value in shows.band or ()]


def number(point: Measured) -> float:
    """Its value where it has one, for a place in the plot."""
    return float(point.value if point.value is not None else 0)
