"""Attention: what somebody should look at now, most urgent first - the plan's figures read as a list of matters.

A matter is a fired plan B, a KPI off target or not known for too long, a late action, an overdue review, a decider or approver
whom nobody of ours can reach, whom one of ours alone leads to or with whom somebody of ours has been silent for longer than
agreed, a person who is not where the relation should be by its day, a relationship that falls apart, or a segment override that
ran out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile
from typing import Literal

from kamsite.enrich.access import Access
from kamsite.enrich.contacts import contacts
from kamsite.enrich.kpis import KpiFigure
from kamsite.enrich.plan_b import PlanBFigure
from kamsite.enrich.position_gaps import PositionGap
from kamsite.enrich.reference import reference
from kamsite.enrich.review_due import review_due
from kamsite.enrich.schedule import Schedule
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Quantity, Sentence

Kind = Literal[
    "fired-plan-b",
    "disintegrating",
    "red-kpi",
    "unreached-decider",
    "late-action",
    "overdue-review",
    "expired-override",
    "silent-decider",
    "missed-position",
    "amber-kpi",
    "stale-kpi",
    "sole-access",
]
ORDER: tuple[Kind, ...] = (
    "fired-plan-b",
    "disintegrating",
    "red-kpi",
    "unreached-decider",
    "late-action",
    "overdue-review",
    "expired-override",
    "silent-decider",
    "missed-position",
    "amber-kpi",
    "stale-kpi",
    "sole-access",
)
"""Most urgent first: what is broken now, then a promise that was not kept, then what may break."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that needs attention."""

    kind: Kind
    """What kind of thing."""
    about: str | None
    """The id of the item concerned; None for the plan as a whole."""
    sentence: Sentence
    """What is the matter, with its numbers."""
    since: date | None
    """Since when; None where it cannot be known."""
    owner: str | None = None
    """Who of ours answers for it."""

    def order(self) -> tuple[int, date, str]:
        """By urgency, then the oldest first."""
        return (ORDER.index(self.kind), self.since or date.max, self.about or "")


def attention(
    plan: AccountPlan,
    kpis: tuple[KpiFigure, ...],
    plan_b: tuple[PlanBFigure, ...],
    schedule: Schedule,
    access: Mapping[str, Access],
    as_of: date,
    position_gaps: Iterable[PositionGap],
) -> tuple[Matter, ...]:
    """The matters of one account. An archived plan has none: nothing of it can be done any more."""
    if plan.status == "archived":
        return ()
    matters = [
        *_plans_b(plan, plan_b),
        *_kpis(plan, kpis),
        *_actions(plan, schedule),
        *_deciders(plan, access),
        *_silence(plan, access, as_of),
        *_positions(plan, position_gaps, as_of),
        *_plan_itself(plan, as_of),
    ]
    return tuple(sorted(matters, key=Matter.order))


def _plans_b(plan: AccountPlan, figures: tuple[PlanBFigure, ...]) -> Iterator[Matter]:
    scenarios = {scenario.id: scenario.title for scenario in plan.scenarios}
    for facts, figure in zip(plan.plan_b, figures, strict=True):
        if figure.state == "fired":
            title = facts.title or scenarios.get(facts.scenario) or figure.id
            sentence = Sentence("Plan B has fired: {title}. {because}", title=title, because=figure.because)
            yield Matter("fired-plan-b", figure.id, sentence, figure.since, facts.owner)


def _kpis(plan: AccountPlan, figures: tuple[KpiFigure, ...]) -> Iterator[Matter]:
    for facts, figure in zip(plan.kpis, figures, strict=True):
        latest = figure.latest
        if latest is None:
            continue
        value = Quantity(latest.value, facts.unit)
        if figure.status in ("red", "amber"):
            kind: Kind = "red-kpi" if figure.status == "red" else "amber-kpi"
            sentence = Sentence("{name}: {value}", name=facts.name, value=value)
            if facts.target is not None:
                target = Quantity(facts.target, facts.unit)
                sentence = Sentence("{name}: {value}, target {target}", name=facts.name, value=value, target=target)
            yield Matter(kind, figure.id, sentence, _since(figure))
        elif figure.stale:
            sentence = Sentence("{name}: last measured on {day}", name=facts.name, day=latest.date)
            yield Matter("stale-kpi", figure.id, sentence, latest.date)


def _since(figure: KpiFigure) -> date | None:
    """The first of the latest measurements in a row that have the status of the latest."""
    days = [one.date for one in takewhile(lambda one: one.status == figure.status, reversed(figure.history))]
    return days[-1] if days else None


def _actions(plan: AccountPlan, schedule: Schedule) -> Iterator[Matter]:
    late = {*schedule.late, *schedule.relational_late}
    for at, tactic in enumerate(plan.tactics):
        for index, action in enumerate(tactic.actions):
            name = reference(action, f"tactics[{at}].actions", index)
            if name in late and action.due:
                sentence = Sentence("{what}: was due on {due}", what=action.what, due=action.due)
                yield Matter("late-action", name, sentence, action.due, action.owner or tactic.owner)
    for at, person in enumerate(plan.stakeholders):
        for index, entry in enumerate(person.plan):
            name = reference(entry, f"stakeholders[{at}].plan", index)
            if name in late and entry.when:
                sentence = Sentence("{what}: was due on {due}", what=entry.what, due=entry.when)
                yield Matter("late-action", name, sentence, entry.when, entry.by)


def _deciders(plan: AccountPlan, access: Mapping[str, Access]) -> Iterator[Matter]:
    for person, found in access.items():
        name = _name(plan, person)
        if found.introduction is None:
            yield Matter(
                "unreached-decider", person, Sentence("{name}: nobody of ours can reach them", name=name), None
            )
        elif found.our_single_points:
            sentence = Sentence("{name}: one of ours alone leads there", name=name)
            yield Matter("sole-access", person, sentence, None, found.our_single_points[0])


def _silence(plan: AccountPlan, access: Mapping[str, Access], as_of: date) -> Iterator[Matter]:
    """Every contact of somebody who decides or approves that is silent for longer than agreed."""
    for contact in contacts(plan, as_of):
        last, cadence = contact.last_contact, contact.cadence_days
        if contact.stakeholder in access and contact.is_cadence_broken and last and cadence is not None:
            sentence = Sentence(
                "{name}: last contact on {last}, agreed every {count} day",
                "{name}: last contact on {last}, agreed every {count} days",
                name=_name(plan, contact.stakeholder),
                last=last,
                count=cadence,
            )
            # On the last day that the cadence allows it is not broken yet.
            since = last + timedelta(days=cadence + 1)
            yield Matter("silent-decider", contact.stakeholder, sentence, since, contact.with_)


def _positions(plan: AccountPlan, gaps: Iterable[PositionGap], as_of: date) -> Iterator[Matter]:
    for gap in gaps:
        if gap.gap is not None and gap.gap > 0 and gap.by and gap.by < as_of:
            sentence = Sentence(
                "{name}: was to be {ideal} by {by}, is {current}",
                name=_name(plan, gap.stakeholder),
                ideal=gap.ideal or "",
                by=gap.by,
                current=gap.current or "",
            )
            yield Matter("missed-position", gap.stakeholder, sentence, gap.by)


def _name(plan: AccountPlan, person: str) -> str:
    return next((one.name or one.title or one.id for one in plan.stakeholders if one.id == person), person)


def _plan_itself(plan: AccountPlan, as_of: date) -> Iterator[Matter]:
    if plan.relationship and plan.relationship.state == "disintegrating":
        since = plan.relationship.as_of
        yield Matter("disintegrating", None, Sentence("The relationship is falling apart"), since, plan.account_manager)
    due = review_due(plan, as_of)
    if due and due.day < as_of:
        sentence = Sentence("The review of {day} has not been held", day=due.day)
        yield Matter("overdue-review", None, sentence, due.day, plan.account_manager)
    override = plan.segment_override
    if override and override.until and override.until < as_of:
        sentence = Sentence("The segment was set by decision until {day}; decide anew", day=override.until)
        yield Matter("expired-override", None, sentence, override.until, override.by)
