"""A challenge of the account leads to nothing in the plan.

## Why it matters
The account told us what keeps it awake, and we wrote it down and went on with our own offer. The best
opportunities stand in this list, and a competitor hears the same worries.

## What to do
Ask what we could do about it. If there is something, name the challenge where it leads: in `uses` of a
strategy, `from` of an opportunity or `supports` of an objective. If it is none of our business, delete it.

## Reported
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, importance: 3}
  - {id: C2, text: Nobody knows which spare parts are in stock}
opportunities:
  - {id: OP1, title: Energy audit, from: [C1]}
```

## Accepted
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, importance: 3}
  - {id: C2, text: Nobody knows which spare parts are in stock}
opportunities:
  - {id: OP1, title: Energy audit, from: [C1]}
objectives:
  - {id: OB1, title: Count the spare parts of both plants, supports: [C2]}
```
The analysis has only begun, and nothing follows from it yet:
```yaml
challenges: [Energy cost per tonne is 18 % above peers]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.reference import reference
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def unused_challenge(subject: Subject) -> Iterator[Problem]:
    """Every challenge that is a dead end of the chain; silent until the plan has something it could lead to."""
    plan = subject.plan
    if not (plan.cross_analysis or plan.opportunities or plan.objectives):
        return
    dead_ends = set(subject.figures.chain.dead_ends)
    for at, challenge in enumerate(plan.challenges):
        if reference(challenge, "challenges", at) in dead_ends:
            yield Problem(
                ("challenges", at),
                Sentence("No strategy, opportunity or objective answers this challenge: {text}", text=challenge.text),
            )
