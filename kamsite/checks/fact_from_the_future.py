"""Facts of a section, or the values of an objective, are of a day that has not come yet.

## Why it matters
`as_of` is the day on which a fact was known to be true, and nobody knows anything on a day to come. Most often the year
is misspelt, or the day is one on which something is expected. Until then the fact looks fresh, however old it is.

## What to do
Write the day on which somebody last saw that the fact is true. If it is about something to come, say so in its text.

## Reported
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, source: Annual report 2025, as_of: 2062-03-31}
```

The same goes for what an objective is said to stand at:
```yaml
objectives:
  - id: OB1
    title: Raise our share of wallet at Wire
    baseline: {value: 25, date: 2026-01-31}
    target: {value: 40, date: 2027-01-31}
    current: {value: 30, date: 2027-10-31}
```

## Accepted
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, source: Annual report 2025, as_of: 2026-03-31}
```
What was learned on the day itself is no future:
```yaml
challenges:
  - {id: C1, text: Energy cost per tonne is 18 % above peers, as_of: 2026-11-23}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.checks.section_names import SECTION_NAMES
from kamsite.model.sentence import Sentence, Value

SEVERITY = "advice"


def fact_from_the_future(subject: Subject) -> Iterator[Problem]:
    """One problem for each section with facts of days to come, at the date that lies furthest ahead; and one for each
    baseline and current value of an objective."""
    yield from _sections(subject)
    for at, objective in enumerate(subject.plan.objectives):
        for key, reading in (("baseline", objective.baseline), ("current", objective.current)):
            if reading is None or reading.date is None or reading.date <= subject.as_of:
                continue
            values: dict[str, Value] = {"title": objective.title, "day": reading.date}
            yield Problem(
                ("objectives", at, key, "date"),
                Sentence("the baseline of “{title}” is of {day}, a day to come", **values)
                if key == "baseline"
                else Sentence("the current value of “{title}” is of {day}, a day to come", **values),
            )


def _sections(subject: Subject) -> Iterator[Problem]:
    for section, evidence in subject.figures.evidence.items():
        if evidence.future:
            furthest = evidence.future[0]
            yield Problem(
                (*furthest.key, "as_of"),
                Sentence(
                    "{section}: {count} fact is of a day to come; it is of {day}",
                    "{section}: {count} facts are of days to come; the furthest is of {day}",
                    section=SECTION_NAMES[section], count=len(evidence.future), day=furthest.as_of,
                ),
            )  # fmt: skip
