"""Everything hangs on one person of ours or on one of theirs.

## Why it matters
People change jobs. When the only one who knows the account leaves, on either side, the relationship leaves too,
and a competitor starts level with us on that day.

## What to do
Take a colleague along to the next meeting, and ask to be introduced to a second person. Write each relation
under that person's `contacts`, also the weak ones: two thin threads hold better than one.

## Reported
All contacts are one colleague's:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], contacts: [ana-gil]}
```
We know one person only:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil, joan-serra]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user]}
```
We know nobody:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user]}
```

## Accepted
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], contacts: [joan-serra]}
```
With a single person in the plan there is no second thread yet:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def single_threaded_account(subject: Subject) -> Iterator[Problem]:
    """At least two active people, and at most one of ours in contact or at most one of theirs covered."""
    people = [person for person in subject.plan.stakeholders if person.status == "active"]
    covered = [person.id for person in people if person.contacts]
    ours = {contact.with_ for person in people for contact in person.contacts}
    if len(people) >= 2 and (len(ours) <= 1 or len(covered) <= 1):
        yield Problem(("stakeholders",), _thread(subject, len(people), covered, sorted(ours)))


def _thread(subject: Subject, people: int, covered: list[str], ours: list[str]) -> Sentence:
    account = subject.plan.name
    if not covered:
        return Sentence("Nobody of ours is in contact with any of the {people} people of {account}",
                        people=people, account=account)  # fmt: skip
    if len(covered) > 1:
        return Sentence(
            "{ours} is the only one of ours who knows anybody at {account}: {covered} of {people} people",
            ours=subject.our_name(ours[0]), account=account, covered=len(covered), people=people,
        )  # fmt: skip
    if len(ours) > 1:
        return Sentence(
            "{theirs} is the only one of {people} people of {account} whom anybody of ours knows",
            theirs=subject.their_name(covered[0]), people=people, account=account,
        )  # fmt: skip
    return Sentence(
        "Of {people} people of {account} we know {theirs} alone, and of ours {ours} alone does",
        people=people, account=account, theirs=subject.their_name(covered[0]), ours=subject.our_name(ours[0]),
    )  # fmt: skip
