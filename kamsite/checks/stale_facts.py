"""Facts of a section are older than a year by their own date.

## Why it matters
What was true a year ago may not be true today, and nobody sees on the page which facts have turned. Decisions are taken
on them all the same.

## What to do
Begin with the oldest: ask whether it is still true. If it is, write the day on which you asked as `as_of`; if not,
change the fact or delete it.

## Reported
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, source: Annual report 2024, as_of: 2025-03-31}
```

## Accepted
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, source: Annual report 2025, as_of: 2026-03-31}
```
A year to the day is not older than a year:
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, as_of: 2025-11-23}
```
Earlier periods of the wallet are history and do not grow old:
```yaml
wallet:
  - {period: 2024, as_of: 2025-01-31, items: [{offering: maintenance, potential: 100, ours: 10}]}
  - {period: 2025, as_of: 2026-01-31, items: [{offering: maintenance, potential: 110, ours: 20}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.checks.section_names import SECTION_NAMES
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def stale_facts(subject: Subject) -> Iterator[Problem]:
    """One problem for each section with facts that have grown old, at the oldest one's date."""
    for section, evidence in subject.figures.evidence.items():
        if evidence.stale:
            oldest = evidence.stale[0]
            yield Problem(
                (*oldest.key, "as_of"),
                Sentence(
                    "{section}: {count} fact is older than a year; it is of {day}",
                    "{section}: {count} facts are older than a year; the oldest is of {day}",
                    section=SECTION_NAMES[section], count=len(evidence.stale), day=oldest.as_of,
                ),
            )  # fmt: skip
