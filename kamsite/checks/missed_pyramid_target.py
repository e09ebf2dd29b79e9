"""The account is not on the level of the relational pyramid where it was to be by its day.

## Why it matters
The plan counts on the trust of that level: joint projects, open books, access to those who decide. The day has passed, and the
customer shares no more with us than before.

## What to do
Go through the six questions with the account team and see which answer stands in the way. Then set a new day under `by` with
actions that lead there, write the level that has been reached as `current`, or lower the `target`.

## Reported
```yaml
relationship: {current: basic, target: cooperative, by: 2026-10-31}
```

## Accepted
The day has not passed:
```yaml
relationship: {current: basic, target: cooperative, by: 2026-11-23}
```
The level is reached:
```yaml
relationship: {current: cooperative, target: cooperative, by: 2026-10-31}
```
Where the account stands is not known:
```yaml
relationship: {target: cooperative, by: 2026-10-31}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.checks.level_names import LEVEL_NAMES
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def missed_pyramid_target(subject: Subject) -> Iterator[Problem]:
    """The target, where its day lies before today and the level is below it."""
    found = subject.figures.pyramid
    stands = found.current or found.computed
    if found.target is None or stands is None or found.steps is None or found.steps <= 0:
        return
    if found.by is not None and found.by < subject.as_of:
        yield Problem(
            ("relationship", "by"),
            Sentence(
                "the account was to be “{target}” by {by}, {count} day ago, and is “{level}”",
                "the account was to be “{target}” by {by}, {count} days ago, and is “{level}”",
                target=LEVEL_NAMES[found.target],
                by=found.by,
                count=(subject.as_of - found.by).days,
                level=LEVEL_NAMES[stands],
            ),
        )
