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
from datetime import date

from kamsite.checks.check import Problem, Subject
from kamsite.model.document import KeyPath
from kamsite.model.sentence import Sentence

SEVERITY = "warning"


def overdue_review(subject: Subject) -> Iterator[Problem]:
    """The next review lies before the day, and none was held on it or since."""
    for key, due in _planned(subject):
        if due < subject.as_of:
            yield Problem(
                key,
                Sentence(
                    "The review was due on {due}, {count} day ago, and none was held since; {owner} answers for it",
                    "The review was due on {due}, {count} days ago, and none was held since; {owner} answers for it",
                    due=due, count=(subject.as_of - due).days, owner=subject.our_name(subject.plan.account_manager),
                ),
            )  # fmt: skip


def _planned(subject: Subject) -> list[tuple[KeyPath, date]]:
    """The next review and where it is written: the plan's `next_review`, else the latest `next`; at most one."""
    plan = subject.plan
    held = max((review.date for review in plan.reviews if review.date <= subject.as_of), default=date.min)
    if plan.next_review and plan.next_review > held:
        return [(("next_review",), plan.next_review)]
    said = [(review.next, at) for at, review in enumerate(plan.reviews) if review.next and review.next > held]
    return [(("reviews", at, "next"), due) for due, at in sorted(said)[-1:]]
