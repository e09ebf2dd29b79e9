"""The ideal position of somebody is below the current one.

## Why it matters
Nobody plans to be thought of worse. Most often the two have changed places, or the relation has grown past the aim, and
the page shows a person with whom nothing is to be done.

## What to do
Look which of the two is true. If the relation has grown, raise the `ideal` to where it stands, or higher. If they have
changed places, change them back: there is a gap to plan for.

## Reported
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, position: {current: advocate, ideal: contact}}
```

## Accepted
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, position: {current: contact, ideal: contact}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def ideal_below_current(subject: Subject) -> Iterator[Problem]:
    """Every person whose ideal position stands below the current one on the programme's scale."""
    gaps = {gap.stakeholder: gap for gap in subject.figures.position_gaps}
    for at, person in enumerate(subject.plan.stakeholders):
        gap = gaps.get(person.id)
        if gap is not None and gap.gap is not None and gap.gap < 0:
            yield Problem(
                ("stakeholders", at, "position", "ideal"),
                Sentence(
                    "{name} is {current} and should be {ideal}, which is less",
                    name=subject.their_name(person.id), current=gap.current or "", ideal=gap.ideal or "",
                ),
            )  # fmt: skip
