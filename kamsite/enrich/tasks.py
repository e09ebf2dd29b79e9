"""Tasks: everything that somebody of ours has still to do, over all accounts, in calendar order.

Tasks are the actions of tactics and the entries of relational plans that are neither done nor dropped, the steps of plans
B that have fired, and the objectives that are not reached. late = the day has passed. A step of a plan B has no status:
whether it is late is not known once its day has passed. KPIs are nobody's task. Archived accounts count nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kamsite.enrich.account import Account
from kamsite.enrich.reference import reference
from kamsite.enrich.steps import NEXT_DAYS, Step
from kamsite.model.tactic import ActionStatus, Tactic

TaskKind = Literal["action", "relational", "plan-b", "objective"]


@dataclass(frozen=True, slots=True)
class Task:
    """Something that is still to be done at an account."""

    account: Account
    kind: TaskKind
    """Where the plan asks for it."""
    id: str
    """The item's id, or its place in the plan."""
    what: str
    """What is done."""
    person: str | None
    """Who of ours does it: its own owner, else that of its tactic or plan B; None when nobody is named."""
    part_of: str | None
    """The id or the place of its tactic or plan B; None for what stands alone."""
    to: tuple[str, ...]
    """For whom of theirs: whom the relational plan is about, or whom the tactic is made for."""
    how: str | None
    """How, where a relational plan says so."""
    due: date | None
    """By when; None when no day is named."""
    status: ActionStatus | None
    """How far it is, blocked also while it waits for another action; None where the plan cannot say: plan B, objective."""
    is_late: bool | None
    """Whether its day has passed; None when it has, and whether it was done is not known."""
    is_next: bool
    """Whether it is due from the day on within four weeks."""


def tasks(accounts: Iterable[Account], as_of: date) -> tuple[Task, ...]:
    """The tasks of all accounts by their days, so that the late ones come first; those without a day come last."""
    found = [
        task
        for account in accounts
        if account.plan.status != "archived"
        for task in (*_steps(account, as_of), *_plans_b(account, as_of), *_objectives(account, as_of))
    ]
    return tuple(sorted(found, key=lambda one: (one.due is None, one.due or date.max, one.account.id)))


def _steps(account: Account, as_of: date) -> Iterator[Task]:
    tactics = {reference(one, "tactics", at): one for at, one in enumerate(account.plan.tactics)}
    how = {
        reference(entry, "stakeholders", row, "plan", at): entry.how
        for row, person in enumerate(account.plan.stakeholders)
        for at, entry in enumerate(person.plan)
    }
    blocked = set(account.figures.schedule.blocked)
    for step in account.figures.schedule.steps:
        if step.is_open:
            is_action = step.kind == "action"
            yield Task(
                account=account,
                kind=step.kind,
                id=step.id,
                what=step.what,
                person=step.person,
                part_of=step.belongs_to if is_action else None,
                to=_for_whom(step, tactics),
                how=None if is_action else how[step.id],
                due=step.due,
                status="blocked" if step.id in blocked else step.status,
                is_late=step.is_late(as_of),
                is_next=_is_next(step.due, as_of),
            )


def _for_whom(step: Step, tactics: dict[str, Tactic]) -> tuple[str, ...]:
    return tactics[step.belongs_to].for_ if step.kind == "action" else (step.belongs_to,)


def _plans_b(account: Account, as_of: date) -> Iterator[Task]:
    for facts, figure in zip(account.plan.plan_b, account.figures.plan_b, strict=True):
        if figure.state != "fired":
            continue
        for step, response in zip(facts.actions, figure.responses, strict=True):
            has_passed = response.due is not None and response.due < as_of
            yield Task(
                account=account,
                kind="plan-b",
                id=response.id,
                what=step.what,
                person=step.owner or facts.owner,
                part_of=figure.id,
                to=(),
                how=None,
                due=response.due,
                status=None,
                is_late=None if has_passed else False,
                is_next=_is_next(response.due, as_of),
            )


def _objectives(account: Account, as_of: date) -> Iterator[Task]:
    for facts, figure in zip(account.plan.objectives, account.figures.objectives, strict=True):
        if facts.status in ("planned", "active") and figure.standing != "reached":
            yield Task(
                account=account,
                kind="objective",
                id=figure.id,
                what=facts.title,
                person=facts.owner,
                part_of=None,
                to=(),
                how=None,
                due=figure.by_when,
                status=None,
                is_late=figure.by_when is not None and figure.by_when < as_of,
                is_next=_is_next(figure.by_when, as_of),
            )


def _is_next(due: date | None, as_of: date) -> bool:
    return due is not None and 0 <= (due - as_of).days <= NEXT_DAYS
