"""Schedule: which actions are late, blocked and next, the critical path, and who of ours carries how much.

late = due before `as_of`, neither done nor dropped. blocked = status blocked, or the start is reached while something
in `after` is not done. next = neither done, dropped, late nor blocked, and due within 28 days, by due date. The entries
of the relational plans, for people who are still there, have lists of their own by the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.critical_path import critical_path
from kamsite.enrich.steps import Step, action_steps, relational_steps
from kamsite.enrich.ties import people
from kamsite.model.plan import AccountPlan
from kamsite.model.tactic import ActionStatus


@dataclass(frozen=True, slots=True)
class Load:
    """What one of our people has still to do at this account."""

    person: str | None
    """Who of ours; None for what nobody was named for."""
    open: int
    """How many actions and relational steps are neither done nor dropped."""
    late: int
    """How many of them are late."""
    blocked: int
    """How many of them are blocked."""
    next: int
    """How many of them are next."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The actions of the plan on the day. Actions without an id are named by their place in the plan."""

    late: tuple[str, ...]
    """Actions of tactics that are late, longest first."""
    blocked: tuple[str, ...]
    """Actions of tactics that are blocked, in the plan's order; they may be late too."""
    next: tuple[str, ...]
    """Actions of tactics that are next, by due date."""
    critical_path: tuple[str, ...]
    """The chain of actions that takes the most days, first to last."""
    critical_days: int | None
    """The sum of the known days along it; None without such a path."""
    relational_late: tuple[str, ...]
    """Entries of relational plans that are late, longest first."""
    relational_next: tuple[str, ...]
    """Entries of relational plans that are next, by day."""
    load: tuple[Load, ...]
    """Our people by how much they have to do, most first; what nobody was named for comes last."""
    steps: tuple[Step, ...]
    """All actions and relational entries that count here, in the plan's order: the rows the ids above refer to."""


def schedule(plan: AccountPlan, as_of: date) -> Schedule:
    """The plan's schedule as it stands on the day."""
    actions = tuple(action_steps(plan))
    present = {person.id for person in people(plan)}
    relational = tuple(step for step in relational_steps(plan) if step.belongs_to in present)
    status = {step.id: step.status for step in (*actions, *relational_steps(plan))}
    blocked = {step.id for step in (*actions, *relational) if _is_blocked(step, status, as_of)}
    path = critical_path(actions)
    days = {step.id: step.days or 0 for step in actions}
    return Schedule(
        late=_late(actions, as_of),
        blocked=tuple(step.id for step in actions if step.id in blocked),
        next=_next(actions, blocked, as_of),
        critical_path=path,
        critical_days=sum(days[name] for name in path) if path else None,
        relational_late=_late(relational, as_of),
        relational_next=_next(relational, blocked, as_of),
        load=_load((*actions, *relational), blocked, as_of),
        steps=(*actions, *relational),
    )


def _is_blocked(step: Step, status: Mapping[str, ActionStatus], as_of: date) -> bool:
    if step.status == "blocked":
        return True
    if not step.is_open or step.start is None or step.start > as_of:
        return False
    # The steps of a plan B have no status: whether they are done is not known, so they block nobody.
    return any(status.get(name, "done") != "done" for name in step.after)


def _late(steps: Iterable[Step], as_of: date) -> tuple[str, ...]:
    return _by_due(step for step in steps if step.is_late(as_of))


def _next(steps: Iterable[Step], blocked: set[str], as_of: date) -> tuple[str, ...]:
    return _by_due(step for step in steps if step.is_soon(as_of) and step.id not in blocked)


def _by_due(steps: Iterable[Step]) -> tuple[str, ...]:
    return tuple(step.id for step in sorted(steps, key=lambda step: step.due or date.max))


def _load(steps: Iterable[Step], blocked: set[str], as_of: date) -> tuple[Load, ...]:
    steps_by_person: dict[str | None, list[Step]] = {}
    for step in steps:
        if step.is_open:
            steps_by_person.setdefault(step.person, []).append(step)
    loads = [
        Load(
            person=person,
            open=len(theirs),
            late=len(_late(theirs, as_of)),
            blocked=sum(step.id in blocked for step in theirs),
            next=len(_next(theirs, blocked, as_of)),
        )
        for person, theirs in steps_by_person.items()
    ]
    return tuple(sorted(loads, key=lambda load: (load.person is None, -load.open, load.person or "")))
