"""An account of a demanding segment has no executive sponsor.

## Why it matters
Some doors open only from the top: a board member of the account talks to a board member, not to a salesperson.
Without a sponsor, promises that need a leader's word wait, and nobody is there when the account wants to
complain higher up.

## What to do
Agree with one of our leaders to stand behind the account, and write that person as `executive_sponsor`.
Accounts of the last segment need none. If it is too early, say so in a waiver with a date.

## Reported
```yaml
segment_override: {segment: strategic, why: Board decision, by: luis-prado, until: 2027-12-31}
```

## Accepted
```yaml
segment_override: {segment: strategic, why: Board decision, by: luis-prado, until: 2027-12-31}
executive_sponsor: luis-prado
```
An account of the last segment:
```yaml
segment_scores: {annual_revenue: 2, cost_to_serve: 8, reference_value: 1}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def missing_executive_sponsor(subject: Subject) -> Iterator[Problem]:
    """An account whose segment has conditions, without a sponsor; silent while the segment is open."""
    segment = subject.segment
    if segment is not None and segment.when and subject.plan.executive_sponsor is None:
        yield Problem(
            ("executive_sponsor",),
            Sentence(
                "{account} has no executive sponsor, and its segment, {segment}, asks for one",
                account=subject.plan.name,
                segment=segment.name,
            ),
        )
