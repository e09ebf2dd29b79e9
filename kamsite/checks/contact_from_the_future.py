"""The last contact with somebody is of a day that has not come yet.

## Why it matters
`last_contact` is the day of the last exchange that took place. A day to come is a slip or a meeting that is only planned,
and until then the relation looks fresh, however long both sides have been silent.

## What to do
Write the day on which both last spoke. A meeting that is planned stands under the person's `plan`.

## Reported
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    contacts: [{with: ana-gil, last_contact: 2026-12-10, cadence_days: 30}]
```

## Accepted
They spoke on the day itself:
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    contacts: [{with: ana-gil, last_contact: 2026-11-23, cadence_days: 30}]
```
The meeting is planned:
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    contacts: [{with: ana-gil, last_contact: 2026-11-12, cadence_days: 30}]
    plan: [{what: Lunch, by: ana-gil, when: 2026-12-10}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def contact_from_the_future(subject: Subject) -> Iterator[Problem]:
    """Every contact whose last exchange lies after the day."""
    for at, person in enumerate(subject.plan.stakeholders):
        for index, contact in enumerate(person.contacts):
            if contact.last_contact and contact.last_contact > subject.as_of:
                yield Problem(
                    ("stakeholders", at, "contacts", index, "last_contact"),
                    Sentence(
                        "The last contact of {ours} with {theirs} is of a day to come: {day}",
                        ours=subject.our_name(contact.with_), theirs=subject.their_name(person.id),
                        day=contact.last_contact,
                    ),
                    Sentence("a meeting that is planned stands under plan"),
                )  # fmt: skip
