"""No date is set for the next review of the plan.

## Why it matters
A plan that nobody has promised to look at again is out of date within a quarter. A date in the calendar is the
cheapest way to keep it alive.

## What to do
Agree on a day with those who take part, and write it as `next_review`, or as `next` of the review you have just
held.

## Reported
```yaml
objectives:
  - {id: OB1, title: Raise our share of the maintenance wallet, owner: ana-gil}
```
The planned review was held, and nobody said when the next one is:
```yaml
next_review: 2026-11-10
reviews:
  - {date: 2026-11-10, kind: business-review, decisions: [Pilot on line 2]}
```

## Accepted
```yaml
next_review: 2026-12-15
objectives:
  - {id: OB1, title: Raise our share of the maintenance wallet, owner: ana-gil}
```
```yaml
reviews:
  - {date: 2026-11-10, kind: business-review, decisions: [Pilot on line 2], next: 2027-05-11}
```
A plan without objectives, tactics, KPIs or reviews has nothing to review yet:
```yaml
challenges: [Energy cost per tonne is 18 % above peers]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def missing_review_date(subject: Subject) -> Iterator[Problem]:
    """Something to follow up, and no review planned after the last one that was held."""
    plan = subject.plan
    if not (plan.objectives or plan.tactics or plan.kpis or plan.reviews):
        return
    held = max((review.date for review in plan.reviews if review.date <= subject.as_of), default=date.min)
    planned = [plan.next_review, *(review.next for review in plan.reviews)]
    planned += [review.date for review in plan.reviews if review.date > subject.as_of]
    if any(day is not None and day > held for day in planned):
        return
    if held == date.min:
        yield Problem(("next_review",), _first(subject))
    else:
        yield Problem(
            ("next_review",) if plan.next_review else ("reviews",),
            Sentence("The last review was held on {held}, and no date is set for the next one", held=held),
        )


def _first(subject: Subject) -> Sentence:
    segment = subject.segment
    if segment is None or segment.review_every_days is None:
        return Sentence("No date is set for the review of {account}", account=subject.plan.name)
    return Sentence(
        "No date is set for the review of {account}; in its segment, {segment}, it is reviewed every {count} day",
        "No date is set for the review of {account}; in its segment, {segment}, it is reviewed every {count} days",
        account=subject.plan.name, segment=segment.name, count=segment.review_every_days,
    )  # fmt: skip
