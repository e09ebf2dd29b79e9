"""A KPI is red: its latest value misses the target by more than is tolerated.

## Why it matters
We decided beforehand what is too bad to wait. A red KPI today is a lost contract tomorrow, and the sooner the
account hears from us about it, the better.

## What to do
Find out why, agree on what changes and by when, and write it as an action. If a plan B watches this KPI, look
whether it has fired. Do not move the target to make it green.

## Reported
Five points short, where three are tolerated:
```yaml
kpis:
  - id: uptime
    name: Guaranteed uptime kept
    unit: "%"
    target: 98
    amber: 1
    red: 3
    measurements: [{date: 2026-10-31, value: 93}]
```

## Accepted
Amber is a warning of its own, on the page:
```yaml
kpis:
  - id: uptime
    name: Guaranteed uptime kept
    unit: "%"
    target: 98
    amber: 1
    red: 3
    measurements: [{date: 2026-10-31, value: 96}]
```
A value that is too old to be trusted is not red but unknown:
```yaml
kpis:
  - id: uptime
    name: Guaranteed uptime kept
    unit: "%"
    target: 98
    red: 3
    frequency_days: 31
    measurements: [{date: 2026-03-31, value: 93}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def red_kpi(subject: Subject) -> Iterator[Problem]:
    """Every KPI that is red on the day."""
    for at, (kpi, figure) in enumerate(zip(subject.plan.kpis, subject.figures.kpis, strict=True)):
        if figure.status == "red":
            yield Problem(
                ("kpis", at),
                Sentence("{name} is red: {because}", name=kpi.name, because=figure.because),
            )
