"""A competitor has an advantage at this account, and nothing of ours is set against it.

## Why it matters
We know why the account would buy from somebody else and have no answer. The buyer will ask for one in the first
meeting, and an answer that is made up on the spot sounds like it.

## What to do
Write under `counter` what we set against it. The same for less money is rarely the answer; something else that matters
more to this account often is. If there is nothing yet, that is worth a strategy of its own.

## Reported
```yaml
competitors:
  - {id: voltarc, name: Voltarc, advantage: Free first-year service}
```

## Accepted
```yaml
competitors:
  - id: voltarc
    name: Voltarc
    advantage: Free first-year service
    counter: Remote monitoring with a guaranteed response time
```
Nobody knows an advantage of theirs:
```yaml
competitors:
  - {id: voltarc, name: Voltarc, weaknesses: [No remote monitoring]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def competitor_without_counter(subject: Subject) -> Iterator[Problem]:
    """Every competitor with an advantage that no counter answers."""
    for at, competitor in enumerate(subject.plan.competitors):
        if competitor.advantage and not competitor.counter:
            yield Problem(
                ("competitors", at, "advantage"),
                Sentence(
                    "Nothing of ours is set against the advantage of {competitor}: {advantage}",
                    competitor=competitor.name,
                    advantage=competitor.advantage,
                ),
            )
