"""One of ours alone leads to somebody who decides or approves.

## Why it matters
If this one of ours is ill, changes jobs or falls out with them, nobody else of ours can speak with the person who says
yes or no. Handing over a relation takes months; losing it takes a day.

## What to do
Take a colleague along to the next meeting, best somebody who knows other people there already, and write the new
relation under the person's `contacts`. A tie of the person to somebody whom another of ours knows is a second way too:
write it as `reports_to` or `influences`.

An account that hangs on one thread as a whole is told by `single-threaded-account`, and only there.

## Reported
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], contacts: [joan-serra]}
```
Nobody of ours knows Marta Ruiz; the one way to her begins with Ana Gil:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [approver]}
  - {id: jon-etxe, name: Jon Etxe, roles: [buyer], reports_to: marta-ruiz, contacts: [ana-gil]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], contacts: [joan-serra]}
```

## Accepted
Two of ours know her:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil, joan-serra]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], contacts: [joan-serra]}
```
Joan Serra has a way too, by Eva Sanz:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], reports_to: marta-ruiz, contacts: [joan-serra]}
```
The whole account hangs on Ana Gil, which is another finding:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [decider], contacts: [ana-gil]}
  - {id: eva-sanz, name: Eva Sanz, roles: [user], contacts: [ana-gil]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.checks.single_threaded_account import single_threaded_account
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def access_on_one_person(subject: Subject) -> Iterator[Problem]:
    """Every decider and approver whom every way reaches through the same one of ours."""
    # Of an account with a single thread the same is true of everybody, and has been said once.
    if any(single_threaded_account(subject)):
        return
    for at, person in enumerate(subject.plan.stakeholders):
        access = subject.figures.access.get(person.id)
        if access is not None and access.our_single_points:
            ours = access.our_single_points[0]
            pattern = (
                "{name} decides, and without {ours} nobody of ours can reach them"
                if "decider" in person.roles
                else "{name} has to approve, and without {ours} nobody of ours can reach them"
            )
            message = Sentence(pattern, name=subject.their_name(person.id), ours=subject.our_name(ours))
            yield Problem(("stakeholders", at), message, _way_out(subject, ours))


def _way_out(subject: Subject, ours: str) -> Sentence:
    """A colleague who knows somebody there already is the nearest second way."""
    for contact in subject.figures.coverage.matrix:
        if contact.with_ != ours:
            colleague, known = subject.our_name(contact.with_), subject.their_name(contact.stakeholder)
            return Sentence("take {colleague} along, who knows {known} already", colleague=colleague, known=known)
    return Sentence("take a colleague along to the next meeting")
