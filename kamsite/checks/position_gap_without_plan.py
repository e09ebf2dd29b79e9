"""Somebody should think better of us than today, and no step is planned to get there.

## Why it matters
Nobody becomes an advocate by being written down as one. Without a step - what we present, how, who, when - the
gap will be the same at the next review.

## What to do
Write the next step under the person's `plan`: what we bring that matters to this person, who of ours does it,
and when. If the relation is good enough as it is, lower the `ideal` position: not everybody has to be an
advocate.

## Reported
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    power: 5
    position: {current: contact, ideal: advocate, by: 2026-12-31}
```
The only step is done, and the gap is still there:
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    position: {current: contact, ideal: advocate}
    plan: [{what: Present the uptime study, how: visit, by: joan-serra, when: 2026-10-20, status: done}]
```

## Accepted
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    position: {current: contact, ideal: advocate, by: 2026-12-31}
    plan: [{what: Present the uptime study, how: visit, by: joan-serra, when: 2026-12-10}]
```
The relation is where it should be:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], position: {current: advocate, ideal: advocate}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.position_gaps import PositionGap
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def position_gap_without_plan(subject: Subject) -> Iterator[Problem]:
    """Every person below the ideal position for whom no step is open."""
    gaps = {gap.stakeholder: gap for gap in subject.figures.position_gaps}
    for at, person in enumerate(subject.plan.stakeholders):
        gap = gaps.get(person.id)
        if gap is not None and gap.gap is not None and gap.gap > 0 and not gap.has_plan:
            yield Problem(("stakeholders", at, "position"), _message(subject.their_name(person.id), gap))


def _message(name: str, gap: PositionGap) -> Sentence:
    current, ideal = gap.current or "", gap.ideal or ""
    if gap.by is None:
        return Sentence(
            "{name} should be {ideal} and is {current}, and no step is open to get there",
            name=name, ideal=ideal, current=current,
        )  # fmt: skip
    return Sentence(
        "{name} should be {ideal} by {by} and is {current}, and no step is open to get there",
        name=name, ideal=ideal, by=gap.by, current=current,
    )  # fmt: skip
