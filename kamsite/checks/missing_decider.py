"""Nobody is named who makes the purchase decision.

## Why it matters
We can convince ten people and lose, because the eleventh decides. As long as the plan does not say who that is,
nobody can judge whether our contacts are the right ones.

## What to do
Ask the people you know: "Who decides this, in the end?" Give that person the role `decider`. If you know the
position and not the person, write a placeholder, so that the gap is seen, and name the person as soon as you
can.

## Reported
```yaml
stakeholders:
  - {id: eva-sanz, name: Eva Sanz, title: Head of maintenance, roles: [user, influencer]}
  - {id: pedro-gil, name: Pedro Gil, title: Buyer, roles: [buyer]}
```
The position is known, the person is not:
```yaml
stakeholders:
  - {id: eva-sanz, name: Eva Sanz, title: Head of maintenance, roles: [user, influencer]}
  - {id: plant-director, placeholder: true, title: Plant director, roles: [decider]}
```
The decider has left:
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, title: Plant director, roles: [decider], status: left}
```

## Accepted
```yaml
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz, title: Plant director, roles: [decider]}
  - {id: eva-sanz, name: Eva Sanz, title: Head of maintenance, roles: [user, influencer]}
```
A plan that has not come to its people yet:
```yaml
challenges: [Energy cost per tonne is 18 % above peers]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def missing_decider(subject: Subject) -> Iterator[Problem]:
    """No active person with the role `decider`, or one of whom only the position is known."""
    people = [(at, person) for at, person in enumerate(subject.plan.stakeholders) if person.status == "active"]
    deciders = [(at, person) for at, person in people if "decider" in person.roles]
    for at, person in deciders:
        if person.placeholder:
            title = person.title or person.id
            yield Problem(
                ("stakeholders", at),
                Sentence("The plan does not say who this decider is: {title}", title=title),
            )
    if subject.plan.stakeholders and not deciders:
        yield Problem(("stakeholders",), _nobody(subject.plan.name, len(people)))


def _nobody(account: str, people: int) -> Sentence:
    if people == 0:
        return Sentence("All people of {account} in the plan have moved or left; who decides now?", account=account)
    return Sentence(
        "{count} person of {account} is in the plan, and is not the one who decides",
        "{count} people of {account} are in the plan, and none of them is the one who decides",
        count=people,
        account=account,
    )
