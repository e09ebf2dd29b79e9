"""Triggers on a KPI: below or above a number, or amber or red, in its N latest measurements in a row.

Fewer than N measurements decide nothing. below and above are strict and judge measurements of any age; a colour is not
known while the KPI is stale.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from kamsite.enrich.kpis import KpiFigure, Measured
from kamsite.enrich.verdict import Verdict
from kamsite.model.kpi import Kpi
from kamsite.model.plan import AccountPlan
from kamsite.model.plan_b import Trigger
from kamsite.model.sentence import Quantity, Sentence, Value

Test = Callable[[Measured], bool]


def holds_for_kpi(trigger: Trigger, plan: AccountPlan, kpis: Sequence[KpiFigure]) -> Verdict:
    """Whether the N latest measurements of the KPI pass the trigger's test."""
    found = next(((facts, one) for facts, one in zip(plan.kpis, kpis, strict=True) if one.id == trigger.kpi), None)
    test, condition = _test(trigger, found[0].unit if found else None)
    if found is None or test is None:
        return Verdict(None, Sentence("Its trigger must name a KPI of the plan and a number or a colour."))
    facts, figure = found
    needed = trigger.for_ or 1
    if len(figure.history) < needed:
        return Verdict(
            None,
            Sentence(
                "{kpi} has not been measured yet.",
                "{kpi} has fewer than the {count} measurements that decide.",
                kpi=facts.name,
                count=needed,
            ),
        )
    if trigger.status is not None and "unknown" in (figure.status, *(one.status for one in figure.history)):
        return Verdict(None, Sentence("The colour of {kpi} is not known. {why}", kpi=facts.name, why=figure.because),
                       began=_began(figure.history, test, needed))  # fmt: skip
    return _judged(facts, figure.history, test, condition, needed)


def _judged(facts: Kpi, history: Sequence[Measured], test: Test, condition: Sentence, needed: int) -> Verdict:
    latest = history[-1]
    run = next((at for at, one in enumerate(reversed(history)) if not test(one)), len(history))
    values: dict[str, Value] = {"kpi": facts.name, "condition": condition, "value": Quantity(latest.value, facts.unit)}
    began = _began(history, test, needed)
    if run >= needed:
        reason = Sentence(
            "{kpi} is {condition}: {value} on {date}.",
            "{kpi} is {condition} in its latest {count} measurements: {value} on {date}.",
            **values,
            date=latest.date,
            count=run,
        )
        return Verdict(True, reason, began[-1], began)
    if run:
        return Verdict(
            False,
            Sentence(
                "{kpi} is {condition} in its latest measurement, of the {needed} in a row that decide.",
                "{kpi} is {condition} in its latest {count} measurements, of the {needed} in a row that decide.",
                **values,
                count=run,
                needed=needed,
            ),
            began=began,
        )
    reason = Sentence("{kpi} is not {condition}: {value} on {date}.", **values, date=latest.date)
    return Verdict(False, reason, began=began)


def _test(trigger: Trigger, unit: str | None) -> tuple[Test | None, Sentence]:
    low, high = trigger.below, trigger.above
    if trigger.status == "red":
        return (lambda one: one.status == "red"), Sentence("red")
    if trigger.status == "amber":
        return (lambda one: one.status in ("amber", "red")), Sentence("amber or red")
    if low is not None and high is not None:
        between = Sentence("below {low} or above {high}", low=Quantity(low, unit), high=Quantity(high, unit))
        return (lambda one: one.value < low or one.value > high), between
    if low is not None:
        return (lambda one: one.value < low), Sentence("below {limit}", limit=Quantity(low, unit))
    if high is not None:
        return (lambda one: one.value > high), Sentence("above {limit}", limit=Quantity(high, unit))
    return None, Sentence("")


def _began(history: Sequence[Measured], test: Test, needed: int) -> tuple[date, ...]:
    """The days of the measurements that completed N in a row."""
    began, run = [], 0
    for one in history:
        run = run + 1 if test(one) else 0
        if run == needed:
            began.append(one.date)
    return tuple(began)
