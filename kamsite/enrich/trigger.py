"""Trigger: whether what a plan B waits for holds on the day, since when, and on which days it ever began to hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kamsite.enrich.kpis import KpiFigure
from kamsite.enrich.steps import Step, action_steps, relational_steps
from kamsite.enrich.trigger_on_kpi import holds_for_kpi
from kamsite.enrich.verdict import Verdict
from kamsite.model.plan import AccountPlan
from kamsite.model.plan_b import PlanB, Trigger
from kamsite.model.sentence import Sentence


def holds(plan_b: PlanB, plan: AccountPlan, kpis: Sequence[KpiFigure], as_of: date) -> Verdict:
    """Whether the trigger of this plan B holds; a trigger that is missing or not complete cannot be decided."""
    trigger = plan_b.trigger
    if trigger is None:
        return Verdict(None, Sentence("It has no trigger."))
    watched = (trigger.kpi, trigger.date, trigger.stakeholder, trigger.action, trigger.manual or None)
    if sum(one is not None for one in watched) == 1:
        if trigger.kpi is not None:
            return holds_for_kpi(trigger, plan, kpis)
        if trigger.date is not None:
            return _for_date(trigger, trigger.date, plan, as_of)
        if trigger.stakeholder is not None:
            return _for_stakeholder(trigger, plan)
        if trigger.action is not None:
            return _for_action(trigger, plan, as_of)
        return _by_hand(plan_b.fired_on, as_of)
    return Verdict(None, Sentence("Its trigger must watch one thing: KPI, date, person, action or decision."))


def _for_date(trigger: Trigger, day: date, plan: AccountPlan, as_of: date) -> Verdict:
    if as_of < day:
        return Verdict(False, Sentence("{date} has not come.", date=day))
    if trigger.unless_done is None:
        return Verdict(True, Sentence("{date} has come.", date=day), day, (day,))
    step = _step(plan, trigger.unless_done)
    if step is None:
        return _without_status(trigger.unless_done)
    if step.status == "done":
        return Verdict(False, Sentence("This is done: {what}.", what=step.what))
    reason = Sentence("{date} has come and this is not done: {what}.", date=day, what=step.what)
    return Verdict(True, reason, day, (day,))


def _for_stakeholder(trigger: Trigger, plan: AccountPlan) -> Verdict:
    person = next((one for one in plan.stakeholders if one.id == trigger.stakeholder), None)
    if person is None or trigger.status not in ("left", "moved"):
        return Verdict(None, Sentence("Its trigger must name a person of the plan and say left or moved."))
    name = person.name or person.title or person.id
    is_leaving = trigger.status == "left"
    if person.status == trigger.status:
        # The plan says that the person is gone and not since when, so the day cannot be known.
        return Verdict(True, Sentence("{name} has left." if is_leaving else "{name} has moved.", name=name))
    return Verdict(False, Sentence("{name} has not left." if is_leaving else "{name} has not moved.", name=name))


def _for_action(trigger: Trigger, plan: AccountPlan, as_of: date) -> Verdict:
    step = _step(plan, trigger.action)
    if step is None:
        return _without_status(trigger.action or "")
    if not step.is_open:
        return Verdict(False, Sentence("This is done or dropped: {what}.", what=step.what))
    if step.due is None or trigger.late_by_days is None:
        return Verdict(None, Sentence("This has no due date, or its trigger no days: {what}.", what=step.what))
    late = (as_of - step.due).days
    if late < trigger.late_by_days:
        reason = Sentence("This is due on {due} and not late enough: {what}.", due=step.due, what=step.what)
        return Verdict(False, reason)
    since = step.due + timedelta(days=trigger.late_by_days)
    reason = Sentence(
        "This was due on {due}, {count} day ago: {what}.",
        "This was due on {due}, {count} days ago: {what}.",
        due=step.due,
        count=late,
        what=step.what,
    )
    return Verdict(True, reason, since, (since,))


def _by_hand(fired_on: date | None, as_of: date) -> Verdict:
    if fired_on is None or fired_on > as_of:
        return Verdict(False, Sentence("It is fired by decision, and nobody has decided so."))
    return Verdict(True, Sentence("It was fired by decision on {date}.", date=fired_on), fired_on, (fired_on,))


def _step(plan: AccountPlan, name: str | None) -> Step | None:
    return next((step for step in (*action_steps(plan), *relational_steps(plan)) if step.id == name), None)


def _without_status(name: str) -> Verdict:
    return Verdict(None, Sentence("Whether {id} is done cannot be known: no action of that id has a status.", id=name))
