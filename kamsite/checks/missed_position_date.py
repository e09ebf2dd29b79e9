"""The relation with somebody is not where it was to be by its day.

## Why it matters
The day was set because something hangs on it: a renewal, a tender, a vote. It has passed, and the person thinks of us as
before. A day that nobody looks at again is a wish.

## What to do
Ask what stood in the way. Then set a new day under `by` with a step in the person's `plan` that leads there, write the
position that has been reached as `current`, or lower the `ideal`.

## Reported
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    position: {current: contact, ideal: advocate, by: 2026-10-31}
```

## Accepted
The day has not passed:
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    position: {current: contact, ideal: advocate, by: 2026-11-23}
```
The position is reached:
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    position: {current: advocate, ideal: advocate, by: 2026-10-31}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def missed_position_date(subject: Subject) -> Iterator[Problem]:
    """Every person below the ideal position whose day lies before today."""
    gaps = {gap.stakeholder: gap for gap in subject.figures.position_gaps}
    for at, person in enumerate(subject.plan.stakeholders):
        gap = gaps.get(person.id)
        if gap and gap.gap is not None and gap.gap > 0 and gap.by and gap.by < subject.as_of:
            yield Problem(
                ("stakeholders", at, "position", "by"),
                Sentence(
                    "{name} was to be {ideal} by {by}, {count} day ago, and is {current}",
                    "{name} was to be {ideal} by {by}, {count} days ago, and is {current}",
                    name=subject.their_name(person.id), ideal=gap.ideal or "", by=gap.by,
                    count=(subject.as_of - gap.by).days, current=gap.current or "",
                ),
            )  # fmt: skip
