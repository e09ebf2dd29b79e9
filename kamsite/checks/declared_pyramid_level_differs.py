"""The level of the relational pyramid that we declare is not the one that the six answers give.

## Why it matters
The level says how much the customer would share with us and how much work together it would bear. Who declares more than the
answers give plans on a trust that is not there; who declares less leaves doors closed that stand open.

## What to do
Read the six questions once more with the account team, and ask the customer where you can. Then change the answers, or the
level; where you keep both, say why in `note` or waive this check until the next review.

## Reported
```yaml
relationship:
  current: interdependent
  answers: {q1: 3, q2: 2, q3: 2, q4: 2, q5: 2, q6: 2}
```
The sum is 13 of 24, which is cooperative. Too low is reported as well:
```yaml
relationship:
  current: basic
  answers: {q1: 3, q2: 2, q3: 2, q4: 2, q5: 2, q6: 2}
```

## Accepted
```yaml
relationship:
  current: cooperative
  answers: {q1: 3, q2: 2, q3: 2, q4: 2, q5: 2, q6: 2}
```
An answer is missing, so that nothing is computed:
```yaml
relationship:
  current: interdependent
  answers: {q1: 3, q2: 2, q3: 2, q4: 2, q5: 2}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.checks.level_names import LEVEL_NAMES
from kamsite.model.relationship import LEVELS
from kamsite.model.sentence import Sentence, Value

SEVERITY = "warning"


def declared_pyramid_level_differs(subject: Subject) -> Iterator[Problem]:
    """The declared level, where the six answers give another one."""
    found = subject.figures.pyramid
    if found.current is None or found.computed is None or found.total is None or found.current == found.computed:
        return
    is_above = LEVELS.index(found.current) > LEVELS.index(found.computed)
    values: dict[str, Value] = {
        "declared": LEVEL_NAMES[found.current],
        "computed": LEVEL_NAMES[found.computed],
        "total": found.total,
    }
    higher = "we declare “{declared}”, and the six answers give less: “{computed}”, {total} of 24"
    lower = "we declare “{declared}”, and the six answers give more: “{computed}”, {total} of 24"
    yield Problem(
        ("relationship", "current"),
        Sentence(higher, **values) if is_above else Sentence(lower, **values),
        Sentence("go through the six questions again, then change the answers or the level"),
    )
