"""A segment was set by decision, and nobody said until when, or nobody stands for it.

## Why it matters
A decision against the rules is an exception, made for a reason of its time. Without a last day it stays when the reason
is gone, and without a name nobody can be asked whether it still holds. Such accounts add up, until the segments say
little about where our time goes.

## What to do
Ask who decided it, and until when it counts. Write the last day as `until` and the person as `by`; the day comes back as a
question, not as an end.

## Reported
```yaml
segment_override: {segment: key, why: Board decision, by: luis-prado}
```
```yaml
segment_override: {segment: key, why: Board decision, until: 2026-12-31}
```
```yaml
segment_override: {segment: key, why: Board decision}
```

## Accepted
```yaml
segment_override: {segment: key, why: Board decision, by: luis-prado, until: 2026-12-31}
```
An account that is in its segment by the rules needs no decision:
```yaml
segment_scores: {annual_revenue: 9, cost_to_serve: 2, reference_value: 9}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def override_without_end(subject: Subject) -> Iterator[Problem]:
    """An override without `until` or without `by`."""
    override = subject.plan.segment_override
    if override is None or (override.until is not None and override.by is not None):
        return
    names = {segment.id: segment.name for segment in subject.programme.segments}
    decided = names.get(override.segment, override.segment)
    if override.by is not None:
        message = Sentence("Nobody said until when the decision for {decided} counts", decided=decided)
    elif override.until is not None:
        message = Sentence("Nobody stands for the decision for {decided}", decided=decided)
    else:
        message = Sentence(
            "Nobody said until when the decision for {decided} counts, and nobody stands for it", decided=decided
        )
    yield Problem(("segment_override",), message)
