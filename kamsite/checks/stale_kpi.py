"""A KPI has not been measured for more than twice its time.

## Why it matters
A number from the spring says nothing about the autumn. Until it is measured again the KPI counts as unknown,
and a plan B that watches it cannot warn us.

## What to do
Get the newest value and add it under `measurements`. If nobody measures it that often, change `frequency_days`
to what is true; if nobody needs it, delete the KPI.

## Reported
Asked for every 31 days, last measured 85 days ago:
```yaml
kpis:
  - id: uptime
    name: Guaranteed uptime kept
    unit: "%"
    target: 98
    frequency_days: 31
    measurements: [{date: 2026-08-30, value: 98.2}]
```

## Accepted
```yaml
kpis:
  - id: uptime
    name: Guaranteed uptime kept
    unit: "%"
    target: 98
    frequency_days: 31
    measurements: [{date: 2026-10-31, value: 98.2}]
```
A KPI that has not been measured at all is new, not stale:
```yaml
kpis:
  - id: uptime
    name: Guaranteed uptime kept
    unit: "%"
    target: 98
    frequency_days: 31
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def stale_kpi(subject: Subject) -> Iterator[Problem]:
    """Every KPI whose latest measurement is older than twice its frequency."""
    for at, (kpi, figure) in enumerate(zip(subject.plan.kpis, subject.figures.kpis, strict=True)):
        if figure.stale and figure.latest is not None and kpi.frequency_days is not None:
            yield Problem(
                ("kpis", at, "measurements") if kpi.measurements else ("kpis", at),
                Sentence(
                    "{name} was last measured on {date}, {days} days ago; it should be every {count} day",
                    "{name} was last measured on {date}, {days} days ago; it should be every {count} days",
                    name=kpi.name,
                    date=figure.latest.date,
                    days=(subject.as_of - figure.latest.date).days,
                    count=kpi.frequency_days,
                ),
            )
