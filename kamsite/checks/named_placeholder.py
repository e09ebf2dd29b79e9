"""A placeholder has a name, or somebody of ours is in contact with it.

## Why it matters
A placeholder stands for a role whose person we do not know. With `placeholder: true` the person stays a gap on every page,
and the role counts as missing, although somebody is known.

## What to do
If the person is known, take `placeholder: true` away and write the `name`. If not, take away the name that is a guess, and
the contacts.

## Reported
```yaml
stakeholders:
  - {id: cfo, placeholder: true, name: Nuria Vidal, title: CFO, roles: [approver]}
```
Nobody can be in contact with somebody unknown:
```yaml
stakeholders:
  - {id: cfo, placeholder: true, title: CFO, roles: [approver], contacts: [ana-gil]}
```

## Accepted
```yaml
stakeholders:
  - {id: cfo, placeholder: true, title: CFO, roles: [approver]}
  - {id: nuria-vidal, name: Nuria Vidal, title: Controller, roles: [user], contacts: [ana-gil]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def named_placeholder(subject: Subject) -> Iterator[Problem]:
    """Every placeholder with a name or with contacts of ours."""
    for at, person in enumerate(subject.plan.stakeholders):
        if not person.placeholder:
            continue
        if person.name:
            yield Problem(
                ("stakeholders", at, "placeholder"),
                Sentence("{name} is marked as a placeholder and has a name", name=person.name),
                Sentence("take placeholder: true away"),
            )
        elif person.contacts:
            ours = subject.our_name(person.contacts[0].with_)
            yield Problem(
                ("stakeholders", at, "placeholder"),
                Sentence("{name} is marked as a placeholder, and {ours} is in contact with that person",
                         name=subject.their_name(person.id), ours=ours),
                Sentence("write the name and take placeholder: true away"),
            )  # fmt: skip
