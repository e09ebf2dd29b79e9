"""A step is still open for somebody who has left or moved.

## Why it matters
The step stands in our calendar, grows late there, and can no longer be done: the person is gone. What it was to bring about
is missing all the same.

## What to do
If the successor is to hear it, write the step under the successor's `plan`. If not, set `status: dropped`.

## Reported
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    status: left
    plan: [{what: Present the uptime study, by: joan-serra, when: 2026-12-10}]
```

## Accepted
The step was done, or is dropped:
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    status: moved
    plan:
      - {what: Present the uptime study, by: joan-serra, when: 2026-10-10, status: done}
      - {what: Plant tour, by: joan-serra, when: 2026-12-10, status: dropped}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def step_for_absent_person(subject: Subject) -> Iterator[Problem]:
    """Every entry of the relational plan of somebody absent that is neither done nor dropped."""
    for at, person in enumerate(subject.plan.stakeholders):
        if person.status == "active":
            continue
        pattern = (
            "{what} is still open, and {name} has left"
            if person.status == "left"
            else "{what} is still open, and {name} has moved"
        )
        for index, step in enumerate(person.plan):
            if step.status not in ("done", "dropped"):
                yield Problem(
                    ("stakeholders", at, "plan", index),
                    Sentence(pattern, what=step.what, name=subject.their_name(person.id)),
                    Sentence("hand it over to the successor, or set status: dropped"),
                )
