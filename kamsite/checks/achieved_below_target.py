"""An objective is said to be achieved, and its latest value misses the target.

## Why it matters
Whoever reads “achieved” stops asking. Either the value is old and hides a success, or the status hides what is still
missing, and the next plan begins from a level that was never reached.

## What to do
Enter the value with which the target was reached. If it was reached in part, write `status: partly-achieved`;
if it still runs, `status: active`.

## Reported
```yaml
objectives:
  - id: OB1
    title: Raise our share of wallet at Wire
    unit: "%"
    baseline: {value: 25, date: 2026-01-31}
    target: {value: 40, date: 2026-10-31}
    current: {value: 36, date: 2026-10-31}
    status: achieved
```

## Accepted
```yaml
objectives:
  - id: OB1
    title: Raise our share of wallet at Wire
    unit: "%"
    baseline: {value: 25, date: 2026-01-31}
    target: {value: 40, date: 2026-10-31}
    current: {value: 36, date: 2026-10-31}
    status: partly-achieved
```
A falling target is reached from above:
```yaml
objectives:
  - id: OB1
    title: Cut the stops of line 2
    unit: h
    baseline: {value: 90, date: 2026-01-31}
    target: {value: 60, date: 2026-10-31}
    current: {value: 55, date: 2026-10-31}
    status: achieved
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Quantity, Sentence

SEVERITY = "advice"


def achieved_below_target(subject: Subject) -> Iterator[Problem]:
    """Every achieved objective whose current value has not come to its target."""
    for at, (objective, figure) in enumerate(zip(subject.plan.objectives, subject.figures.objectives, strict=True)):
        if objective.status != "achieved" or figure.progress is None or figure.progress >= 1:
            continue
        if figure.current is None or figure.current.value is None:
            continue
        if objective.target is None or objective.target.value is None:
            continue
        yield Problem(
            ("objectives", at, "status"),
            Sentence(
                "“{title}” is said to be achieved, and its latest value of {value} misses the target of {target}",
                title=objective.title,
                value=Quantity(figure.current.value, figure.unit),
                target=Quantity(objective.target.value, figure.unit),
            ),
        )
