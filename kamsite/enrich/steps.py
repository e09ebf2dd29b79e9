"""Steps: the actions of the tactics and of the relational plans, as rows that can be told late, blocked or next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kamsite.enrich.reference import reference
from kamsite.model.plan import AccountPlan
from kamsite.model.tactic import ActionStatus

NEXT_DAYS = 28
"""What is due within this many days is next."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that somebody of ours does by a day."""

    id: str
    """The action's id, or its place in the plan."""
    kind: Literal["action", "relational"]
    """Whether a tactic or the relational plan of a person asks for it."""
    what: str
    """What is done."""
    belongs_to: str
    """The tactic, or the stakeholder to whom it is done."""
    person: str | None
    """Who of ours does it: its owner, else the owner of its tactic; None when neither is named."""
    start: date | None
    """When it begins; entries of a relational plan have one day only, which is `due`."""
    due: date | None
    """By when it is done."""
    after: tuple[str, ...]
    """What must be done before."""
    status: ActionStatus
    """How far it is."""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done: neither done nor dropped."""
        return self.status not in ("done", "dropped")

    @property
    def days(self) -> int | None:
        """How long it takes, first and last day included; None when one of the two is not known."""
        return (self.due - self.start).days + 1 if self.start and self.due else None

    def is_late(self, as_of: date) -> bool:
        """Whether it was due before the day and is still open."""
        return self.is_open and self.due is not None and self.due < as_of

    def is_soon(self, as_of: date) -> bool:
        """Whether it is open and due from the day on within four weeks."""
        return self.is_open and self.due is not None and 0 <= (self.due - as_of).days <= NEXT_DAYS


def action_steps(plan: AccountPlan) -> Iterator[Step]:
    """The actions of all tactics, in the plan's order."""
    for row, tactic in enumerate(plan.tactics):
        for index, action in enumerate(tactic.actions):
            yield Step(
                id=reference(action, "tactics", row, "actions", index),
                kind="action",
                what=action.what,
                belongs_to=reference(tactic, "tactics", row),
                person=action.owner or tactic.owner,
                start=action.start,
                due=action.due,
                after=action.after,
                status=action.status,
            )


def relational_steps(plan: AccountPlan) -> Iterator[Step]:
    """The entries of all relational plans, in the plan's order, those for people who left or moved too."""
    for row, stakeholder in enumerate(plan.stakeholders):
        for index, entry in enumerate(stakeholder.plan):
            yield Step(
                id=reference(entry, "stakeholders", row, "plan", index),
                kind="relational",
                what=entry.what,
                belongs_to=stakeholder.id,
                person=entry.by,
                start=None,
                due=entry.when,
                after=(),
                status=entry.status,
            )
