"""The target in the relational pyramid lies below the level where the account stands.

## Why it matters
Hardly anybody plans to be trusted less. Most often the two have changed places, or the relation has grown past the aim, and
the plan works towards nothing any more.

## What to do
Look which of the two is true. If the relation has grown, raise the `target` or delete it; if they have changed places, change
them back. Where the relation is to come down on purpose, say why in `note` and waive this check.

## Reported
```yaml
relationship: {current: interdependent, target: cooperative, by: 2027-06-30}
```
No level is declared; the six answers sum to 18, which is interdependent:
```yaml
relationship: {target: basic, by: 2027-06-30, answers: {q1: 3, q2: 3, q3: 3, q4: 3, q5: 3, q6: 3}}
```

## Accepted
```yaml
relationship: {current: cooperative, target: interdependent, by: 2027-06-30}
```
To hold a level is a target:
```yaml
relationship: {current: interdependent, target: interdependent, by: 2027-06-30}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.checks.level_names import LEVEL_NAMES
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def pyramid_target_below_level(subject: Subject) -> Iterator[Problem]:
    """The target, where it is below the level that is declared or, without one, computed."""
    found = subject.figures.pyramid
    stands = found.current or found.computed
    if found.target and stands and found.steps is not None and found.steps < 0:
        yield Problem(
            ("relationship", "target"),
            Sentence(
                "the account is “{level}” and should be “{target}”, which is less",
                level=LEVEL_NAMES[stands],
                target=LEVEL_NAMES[found.target],
            ),
        )
