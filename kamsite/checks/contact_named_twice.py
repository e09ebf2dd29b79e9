"""Of one person the same contact, role or influence is written twice.

## Why it matters
Two entries for one thing seldom agree, and nobody sees which of them is true. Of a contact that stands twice, the greater
strength, the later day and the shorter cadence count, which may be of different years.

## What to do
Make one entry of the two, and write into it what is true today.

## Reported
```yaml
stakeholders:
  - id: marta-ruiz
    name: Marta Ruiz
    contacts: [{with: ana-gil, strength: 2}, {with: ana-gil, strength: 4}]
```
A role, whom the person influences, and a competitor:
```yaml
competitors: [{id: voltarc, name: Voltarc}]
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, roles: [user]}
  - id: eva-sanz
    name: Eva Sanz
    roles: [buyer, user, buyer]
    influences: [marta-ruiz, {who: marta-ruiz, strength: 3}]
    competitor_contacts: [{competitor: voltarc}, {competitor: voltarc, strength: 2}]
```

## Accepted
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, contacts: [{with: ana-gil, strength: 4}, {with: joan-serra, strength: 2}]}
```
To influence somebody and to be in conflict are two things:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz}
  - {id: eva-sanz, name: Eva Sanz, influences: [marta-ruiz, {who: marta-ruiz, kind: conflict}]}
```
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def contact_named_twice(subject: Subject) -> Iterator[Problem]:
    """Every repetition, at the later place: contacts, roles, influences and contacts of competitors."""
    competitors = {one.id: one.name for one in subject.plan.competitors}
    for at, person in enumerate(subject.plan.stakeholders):
        place, name = ("stakeholders", at), subject.their_name(person.id)
        for index, ours in _repeated(one.with_ for one in person.contacts):
            message = Sentence("{ours} stands twice in the contacts of {name}", ours=subject.our_name(ours), name=name)
            yield Problem((*place, "contacts", index), message)
        for index, role in _repeated(person.roles):
            yield Problem((*place, "roles", index), Sentence("{name} has the role {role} twice", name=name, role=role))
        for index, (who, _) in _repeated((one.who, one.kind) for one in person.influences):
            other = subject.their_name(who)
            message = Sentence("{other} stands twice among those whom {name} influences", other=other, name=name)
            yield Problem((*place, "influences", index), message)
        for index, rival in _repeated(one.competitor for one in person.competitor_contacts):
            message = Sentence(
                "{competitor} stands twice in the contacts of {name} with competitors",
                competitor=competitors.get(rival, rival),
                name=name,
            )
            yield Problem((*place, "competitor_contacts", index), message)


_Named = TypeVar("_Named", bound=Hashable)


def _repeated(named: Iterable[_Named]) -> Iterator[tuple[int, _Named]]:
    """What stands there before already, with its place."""
    seen: set[_Named] = set()
    for index, one in enumerate(named):
        if one in seen:
            yield index, one
        seen.add(one)
