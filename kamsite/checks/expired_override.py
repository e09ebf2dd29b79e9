"""A segment that was set by decision is past its last day.

## Why it matters
Somebody decided that the account deserves more attention, or less, than its scores say, and for how long. That
time is over: the account is back in the segment of the rules, with another rhythm of reviews, and perhaps
nobody has noticed.

## What to do
Ask whoever decided it. If the decision stands, give it a new `until` and say why. If not, delete
`segment_override`.

## Reported
```yaml
segment_override: {segment: key, why: Board decision, by: luis-prado, until: 2026-06-30}
```

## Accepted
```yaml
segment_override: {segment: key, why: Board decision, by: luis-prado, until: 2026-12-31}
```
It counts on its last day, and one without a last day counts until somebody deletes it:
```yaml
segment_override: {segment: key, why: Board decision, by: luis-prado, until: 2026-11-23}
```
```yaml
segment_override: {segment: key, why: Board decision, by: luis-prado}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def expired_override(subject: Subject) -> Iterator[Problem]:
    """An override whose `until` lies before the day."""
    override = subject.plan.segment_override
    if override is None or override.until is None or override.until >= subject.as_of:
        return
    names = {segment.id: segment.name for segment in subject.programme.segments}
    computed = subject.figures.segment.computed
    yield Problem(
        ("segment_override", "until"),
        Sentence(
            "The decision for {decided} ended on {until}, {count} day ago; {now}",
            "The decision for {decided} ended on {until}, {count} days ago; {now}",
            decided=names.get(override.segment, override.segment),
            until=override.until,
            count=(subject.as_of - override.until).days,
            now=Sentence("by the rules the account is now: {segment}", segment=names.get(computed, computed))
            if computed
            else Sentence("the rules leave the segment open"),
        ),
    )
