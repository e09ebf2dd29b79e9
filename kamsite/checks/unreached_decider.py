"""Somebody decides or approves, and nobody of ours has a way to that person.

## Why it matters
The contract is signed by somebody who knows us only from a price list. If a competitor knows that person, we
hear of the decision when it is made.

## What to do
Look at the map: who of the people we know works with this person, reports to the same boss, or is asked for
advice? Write that as `reports_to` or `influences`. If there is nobody, let somebody of ours make the first
contact, and write the step under the person's `plan`.

## Reported
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, title: Plant director, roles: [decider]}
  - {id: eva-sanz, name: Eva Sanz, title: Head of maintenance, roles: [user], contacts: [ana-gil]}
```
Nobody knows the CFO, not even by name:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, title: Plant director, roles: [decider], contacts: [ana-gil]}
  - {id: cfo, placeholder: true, title: CFO, roles: [approver]}
```

## Accepted
Eva Sanz, whom we know, can introduce us to her director:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, title: Plant director, roles: [decider]}
  - {id: eva-sanz, name: Eva Sanz, title: Engineer, roles: [user], reports_to: marta-ruiz, contacts: [ana-gil]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def unreached_decider(subject: Subject) -> Iterator[Problem]:
    """Every decider and approver without an introduction; a decider who is a placeholder is `missing-decider`."""
    for at, person in enumerate(subject.plan.stakeholders):
        access = subject.figures.access.get(person.id)
        is_unknown_decider = person.placeholder and "decider" in person.roles
        if access is not None and access.introduction is None and not is_unknown_decider:
            pattern = (
                "{name} decides, and nobody of ours knows a way there"
                if "decider" in person.roles
                else "{name} has to approve, and nobody of ours knows a way there"
            )
            yield Problem(("stakeholders", at), Sentence(pattern, name=subject.their_name(person.id)))
