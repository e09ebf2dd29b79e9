"""An action is past its day and not done.

## Why it matters
A plan is what people do by a day. One action that slips silently delays all that come after it, and soon nobody
believes the other dates either.

## What to do
Do it and set `status: done`. If it needs more time, agree on a new `due` with those who wait for it. If it is
no longer needed, set `status: dropped`: that is an honest answer too.

## Reported
```yaml
tactics:
  - title: Uptime guarantee for line 2
    owner: joan-serra
    actions:
      - {id: A2, what: Present offer, owner: ana-gil, due: 2026-11-11, status: in-progress}
```

## Accepted
It is due today, done, or given up:
```yaml
tactics:
  - title: Uptime guarantee for line 2
    actions:
      - {id: A2, what: Present offer, owner: ana-gil, due: 2026-11-23}
      - {id: A3, what: Data study of line 2, owner: joan-serra, due: 2026-10-15, status: done}
      - {id: A4, what: Second study, owner: joan-serra, due: 2026-10-15, status: dropped}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.reference import reference
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def late_action(subject: Subject) -> Iterator[Problem]:
    """Every action of a tactic that was due before the day and is neither done nor dropped."""
    late = set(subject.figures.schedule.late)
    for row, tactic in enumerate(subject.plan.tactics):
        for index, action in enumerate(tactic.actions):
            if action.due and reference(action, "tactics", row, "actions", index) in late:
                yield Problem(
                    ("tactics", row, "actions", index, "due"),
                    _message(subject, action.what, action.due, action.owner or tactic.owner),
                )


def _message(subject: Subject, what: str, due: date, owner: str | None) -> Sentence:
    days = (subject.as_of - due).days
    if owner is None:
        return Sentence(
            "{what} was due on {due}, {count} day ago, and is not done; nobody answers for it",
            "{what} was due on {due}, {count} days ago, and is not done; nobody answers for it",
            what=what, due=due, count=days,
        )  # fmt: skip
    return Sentence(
        "{what} was due on {due}, {count} day ago, and is not done; {owner} answers for it",
        "{what} was due on {due}, {count} days ago, and is not done; {owner} answers for it",
        what=what, due=due, count=days, owner=subject.our_name(owner),
    )  # fmt: skip
