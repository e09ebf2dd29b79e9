"""Somebody of theirs has not been spoken to for longer than agreed.

## Why it matters
A relation that rests grows cold, and nobody notices: the person is still in the plan, with the strength of last year. The
competitor who calls in the meantime finds a free place.

## What to do
Call or visit, and write the day as `last_contact`. If fewer exchanges are enough, agree on a longer `cadence_days`; if
another of ours speaks with this person now, write the contact as theirs.

## Reported
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    contacts: [{with: ana-gil, strength: 3, last_contact: 2026-09-30, cadence_days: 30}]
```

## Accepted
They spoke 30 days ago, as agreed:
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    roles: [decider]
    contacts: [{with: ana-gil, strength: 3, last_contact: 2026-10-24, cadence_days: 30}]
```
Nothing is agreed, or nobody noted the day:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [{with: ana-gil, last_contact: 2026-01-12}]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], contacts: [{with: joan-serra, cadence_days: 30}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.contacts import ContactFigure
from kamsite.model.document import KeyPath
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def broken_cadence(subject: Subject) -> Iterator[Problem]:
    """Every contact whose last exchange is longer ago than agreed, at the day of that exchange."""
    for contact in subject.figures.coverage.broken_cadence:
        if contact.last_contact and contact.cadence_days is not None and contact.days_since is not None:
            yield Problem(
                _place(subject.plan, contact),
                Sentence(
                    "{ours} last spoke with {theirs} on {day}, {days} days ago; agreed is every {count} day",
                    "{ours} last spoke with {theirs} on {day}, {days} days ago; agreed is every {count} days",
                    ours=subject.our_name(contact.with_), theirs=subject.their_name(contact.stakeholder),
                    day=contact.last_contact, days=contact.days_since, count=contact.cadence_days,
                ),
            )  # fmt: skip


def _place(plan: AccountPlan, contact: ContactFigure) -> KeyPath:
    """Where the last exchange stands; of a pair that is named twice, the later one."""
    return next(
        ("stakeholders", at, "contacts", index, "last_contact")
        for at, person in enumerate(plan.stakeholders)
        if person.id == contact.stakeholder
        for index, one in enumerate(person.contacts)
        if one.with_ == contact.with_ and one.last_contact == contact.last_contact
    )
