"""The review of the plan was due and has not been held.

## Why it matters
Most of what goes wrong with a plan is harmless if it is seen in time. The review is when it is seen; a review
that is put off again and again means that nobody believes in the plan.

## What to do
Hold it, even for half an hour, and write down the decisions under `reviews` with the date of the next one. If
it was moved, write the new day as `next_review`.

## Reported
```yaml
next_review: 2026-11-11
```
```yaml
reviews:
  - {date: 2026-03-20, kind: business-review, decisions: [Pilot on line 2], next: 2026-09-15}
```

## Accepted
```yaml
next_review: 2026-12-15
```
It is today:
```yaml
next_review: 2026-11-23
```
It was held a few days late:
```yaml
next_review: 2026-11-11
reviews:
  - {date: 2026-11-16, kind: business-review, decisions: [Pilot on line 2], next: 2027-05-11}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.review_due import review_due
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def overdue_review(subject: Subject) -> Iterator[Problem]:
    """The next review lies before the day, and none was held on it or since."""
    due = review_due(subject.plan, subject.as_of)
    if due and due.day < subject.as_of:
        yield Problem(
            due.key,
            Sentence(
                "The review was due on {due}, {count} day ago, and none was held since; {owner} answers for it",
                "The review was due on {due}, {count} days ago, and none was held since; {owner} answers for it",
                due=due.day,
                count=(subject.as_of - due.day).days,
                owner=subject.our_name(subject.plan.account_manager),
            ),
        )
