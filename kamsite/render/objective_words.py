"""Objective words: how far an objective is and what its two quick questions are answered, as pages say it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kamsite.enrich.objectives import ObjectiveFigures
from kamsite.enrich.progress import DAYS_FRESH, DAYS_OF_PACE
from kamsite.enrich.smart.change_words import change_words
from kamsite.model.objective import Reading
from kamsite.model.sentence import Quantity, Sentence, Share, Value
from kamsite.render.state import State

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


def reading_words(reading: Reading | None, unit: str | None) -> Sentence | None:
    """A value and its day; None where the value is not known."""
    if reading is None or reading.value is None:
        return None
    value = Quantity(reading.value, unit)
    if reading.date is None:
        return Sentence("{value}", value=value)
    return Sentence("{value} on {day}", value=value, day=reading.date)


def progress_words(figure: ObjectiveFigures) -> Sentence | None:
    """The part of the way, against where the straight line stood that day and stands today."""
    if figure.progress is None:
        return None
    if figure.progress < 0:
        return Sentence("further from the target than at the start")
    done, expected, then = Share(figure.progress), figure.expected_progress, figure.expected_when_read
    if expected is None:
        return Sentence("{done} of the way", done=done)
    if then is None or then == expected:
        return Sentence("{done} of the way, {expected} expected by now", done=done, expected=Share(expected))
    return Sentence(
        "{done} of the way; {then} were expected that day, {expected} are today",
        done=done,
        then=Share(then),
        expected=Share(expected),
    )


def expected_words(figure: ObjectiveFigures) -> Sentence | None:
    """Where the straight line stood when the current value was read, else where it stands today."""
    read = figure.current.date if figure.current else None
    if figure.expected_when_read is not None and read is not None:
        return Sentence("{share} expected on {day}", share=Share(figure.expected_when_read), day=read)
    if figure.expected_progress is None:
        return None
    return Sentence("{share} expected by now", share=Share(figure.expected_progress))


def pace_words(figure: ObjectiveFigures) -> Sentence | None:
    """The pace so far against the one that is needed; None while neither is known, or once it is reached.

    Neither has a sign: what is needed leads to the target, and a pace that leads away from it is told as such.
    """
    so_far, needed, unit = figure.pace.so_far, figure.pace.needed, figure.unit
    if figure.standing == "reached" or (so_far is None and needed is None):
        return None
    values: dict[str, Value] = {"days": DAYS_OF_PACE}
    if needed is not None:
        values["needed"] = change_words(needed, unit)
    if so_far is None:
        return Sentence("{needed} in {days} days needed", **values)
    values["so_far"] = change_words(so_far, unit)
    if figure.progress is not None and figure.progress < 0:
        if needed is None:
            return Sentence("{so_far} in {days} days in the wrong direction so far", **values)
        return Sentence("{so_far} in {days} days in the wrong direction so far, {needed} needed", **values)
    if needed is None:
        return Sentence("{so_far} in {days} days so far", **values)
    return Sentence("{so_far} in {days} days so far, {needed} needed", **values)


def forecast_words(figure: ObjectiveFigures) -> Sentence | None:
    """What becomes of it at the pace so far, and when the target would be reached."""
    forecast = figure.forecast
    if forecast is None or figure.standing == "reached":
        return None
    value = Quantity(forecast.value, figure.unit)
    if forecast.reached_on is None:
        return Sentence("{value} on {day}; the target would never be reached", value=value, day=forecast.date)
    return Sentence(
        "{value} on {day}; the target would be reached on {reached}",
        value=value,
        day=forecast.date,
        reached=forecast.reached_on,
    )


def age_words(figure: ObjectiveFigures, baseline: Reading | None, as_of: date) -> Sentence | None:
    """What makes the current value say less than it seems: it is from before the baseline, or old."""
    read = figure.current.date if figure.current else None
    if read is None:
        return None
    if baseline is not None and baseline.date is not None and read < baseline.date:
        return Sentence("older than the baseline, so that it says nothing of the way since")
    days = (as_of - read).days
    return Sentence("{count} days old", count=days) if days > DAYS_FRESH else None
