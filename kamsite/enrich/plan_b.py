"""Plans B: for each whether it is armed, fired, stood down or unknown, decided from data, and since when.

fired = its trigger holds on the day. stood-down = it was switched off, and its trigger has not begun to hold on a later
day. unknown = there is no data to decide. armed = none of these. `since` is the day the trigger began to hold without
break: the measurement that completed N in a row, the date, due + N days, the day of the decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kamsite.enrich.kpis import KpiFigure
from kamsite.enrich.reference import reference
from kamsite.enrich.trigger import holds
from kamsite.model.plan import AccountPlan
from kamsite.model.plan_b import PlanB
from kamsite.model.sentence import Sentence

State = Literal["armed", "fired", "stood-down", "unknown"]


@dataclass(frozen=True, slots=True)
class Response:
    """One step of a plan B, with its day once the plan has fired."""

    id: str
    """The step's id, or its place in the plan."""
    due: date | None
    """`since` and `within_days`; None while the plan has not fired, or where one of the two is not known."""


@dataclass(frozen=True, slots=True)
class PlanBFigure:
    """How one plan B stands on the day."""

    id: str
    """The plan B."""
    state: State
    """Armed, fired, stood-down or unknown."""
    since: date | None
    """Since when its trigger holds without break; None while it does not hold, or where that cannot be known."""
    because: Sentence
    """Why it is in this state."""
    responses: tuple[Response, ...]
    """Its steps, in the plan's order."""


def plan_b(plan: AccountPlan, kpis: Sequence[KpiFigure], as_of: date) -> tuple[PlanBFigure, ...]:
    """Every plan B of the account, in the plan's order, as it stands on the day."""
    return tuple(_figure(one, index, plan, kpis, as_of) for index, one in enumerate(plan.plan_b))


def _figure(facts: PlanB, index: int, plan: AccountPlan, kpis: Sequence[KpiFigure], as_of: date) -> PlanBFigure:
    verdict = holds(facts, plan, kpis, as_of)
    state: State = "unknown" if verdict.holds is None else "fired" if verdict.holds else "armed"
    because, off = verdict.because, facts.stood_down
    if off is not None and off <= as_of and not any(day > off for day in verdict.began):
        state = "stood-down"
        because = Sentence("It was stood down on {date}, and has not been triggered anew. {why}", date=off, why=because)
    since = verdict.since if state == "fired" else None
    return PlanBFigure(
        id=reference(facts, "plan_b", index),
        state=state,
        since=verdict.since,
        because=because,
        responses=tuple(
            Response(reference(step, "plan_b", index, "actions", at), _due(since, step.within_days))
            for at, step in enumerate(facts.actions)
        ),
    )


def _due(since: date | None, within_days: int | None) -> date | None:
    if since is None or within_days is None:
        return None
    # The calendar ends with the year 9999; a day beyond it is no day to act on.
    return since + timedelta(days=within_days) if within_days <= (date.max - since).days else None
