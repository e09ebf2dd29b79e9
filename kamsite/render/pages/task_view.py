"""TaskView: something that one of ours has still to do, as a row that is ready for the meeting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.reference import reference
from kamsite.enrich.tasks import Task
from kamsite.model.sentence import Sentence
from kamsite.render.link import Link, account_path, item_anchor
from kamsite.render.pages.over_accounts import account_link, person_link
from kamsite.render.state import ACTION, KPI, LATE, OBJECTIVE, PLAN_B, State


@dataclass(frozen=True)
class TaskView:
    """One task: when, what, where, to whom, how, and how far it is."""

    when: date | None
    what: Link
    part_of: Sentence
    """What of the plan asks for it."""
    account: Link
    to: tuple[Link, ...]
    is_for_somebody: bool
    """Whether it should say for whom of theirs it is."""
    how: str | None
    is_done_somehow: bool
    """Whether it should say how it is done."""
    state: State
    note: Sentence | None
    """How late it is, or what is not known of it."""


def task_views(tasks: Iterable[Task], as_of: date) -> tuple[TaskView, ...]:
    """The tasks in the same order, with links into the accounts' pages."""
    return tuple(_view(one, as_of) for one in tasks)


def task_link(task: Task) -> Link:
    """What is done, leading to where the account's page says so."""
    if task.kind == "relational" and "[" in task.id:
        anchor = "relational-plan"
    else:
        anchor = item_anchor(task.part_of if task.kind == "plan-b" and task.part_of else task.id)
    return Link(task.what, f"{account_path(task.account.id)}#{anchor}")


def _view(task: Task, as_of: date) -> TaskView:
    return TaskView(
        when=task.due,
        what=task_link(task),
        part_of=_part_of(task),
        account=account_link(task.account),
        to=tuple(person_link(task.account, one) for one in task.to),
        is_for_somebody=task.kind in ("action", "relational"),
        how=task.how,
        is_done_somehow=task.kind == "relational",
        state=_state(task),
        note=_note(task, as_of),
    )


def _part_of(task: Task) -> Sentence:
    plan = task.account.plan
    if task.kind == "action":
        titles = {reference(one, "tactics", at): one.title for at, one in enumerate(plan.tactics)}
        return Sentence("Tactic: {title}", title=titles[task.part_of or ""])
    if task.kind == "plan-b":
        scenarios = {one.id: one.title for one in plan.scenarios}
        found = {reference(one, "plan_b", at): one for at, one in enumerate(plan.plan_b)}[task.part_of or ""]
        title = found.title or scenarios.get(found.scenario)
        return Sentence("Plan B: {title}", title=title) if title else Sentence("Plan B")
    return Sentence("Relational plan") if task.kind == "relational" else Sentence("Objective")


def _state(task: Task) -> State:
    if task.is_late:
        return LATE
    if task.status:
        return ACTION[task.status]
    if task.kind == "plan-b":
        return KPI["unknown"] if task.is_late is None else PLAN_B["fired"]
    status = {reference(one, "objectives", at): one.status for at, one in enumerate(task.account.plan.objectives)}
    return OBJECTIVE[status[task.id]]


def _note(task: Task, as_of: date) -> Sentence | None:
    if task.is_late is None:
        return Sentence("no plan says whether it was done")
    if task.is_late and task.due:
        return Sentence("by {count} day", "by {count} days", count=(as_of - task.due).days)
    return None
