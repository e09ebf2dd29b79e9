"""The current value of an active objective is more than 120 days old.

## Why it matters
After four months nobody knows where the objective stands. Progress, pace and forecast on the page are those of that day,
and look like those of today.

## What to do
Get the newest value and enter it as `current` with its day, or add a measurement to the objective's KPI. If nobody follows
the objective any more, say so in its status.

## Reported
146 days old:
```yaml
objectives:
  - id: OB1
    title: Raise our share of wallet at Wire
    unit: "%"
    baseline: {value: 25, date: 2026-01-31}
    target: {value: 40, date: 2027-01-31}
    current: {value: 30, date: 2026-06-30}
```

## Accepted
```yaml
objectives:
  - id: OB1
    title: Raise our share of wallet at Wire
    unit: "%"
    baseline: {value: 25, date: 2026-01-31}
    target: {value: 40, date: 2027-01-31}
    current: {value: 30, date: 2026-10-31}
```
What is planned has not begun, and what is reached or dropped is not followed any more:
```yaml
objectives:
  - {id: OB1, title: Raise our share of wallet, current: {value: 30, date: 2026-06-30}, status: planned}
  - {id: OB2, title: Open a depot in Bilbao, current: {value: 0, date: 2026-06-30}, status: dropped}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"

DAYS_STALE = 120
"""A value up to this age may still come from the last review."""


def stale_objective_value(subject: Subject) -> Iterator[Problem]:
    """Every active objective that is not reached and whose current value is older than 120 days."""
    for at, (objective, figure) in enumerate(zip(subject.plan.objectives, subject.figures.objectives, strict=True)):
        read = figure.current.date if figure.current is not None and figure.current.value is not None else None
        if objective.status != "active" or figure.standing == "reached" or read is None:
            continue
        days = (subject.as_of - read).days
        if days > DAYS_STALE:
            yield Problem(
                ("objectives", at, "current"),
                Sentence(
                    "the value of “{title}” is of {day}, {days} days ago", title=objective.title, day=read, days=days
                ),
            )
