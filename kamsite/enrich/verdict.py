"""Verdict: the answer to whether the trigger of a plan B holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamsite.model.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a trigger holds, and why."""

    holds: bool | None
    """Whether it holds on the day; None where there is no data to decide."""
    because: Sentence
    """The reason."""
    since: date | None = None
    """The day since which it holds without break; None while it does not hold, or where the day cannot be known."""
    began: tuple[date, ...] = ()
    """Every day up to now on which it is known to have begun to hold, oldest first."""
