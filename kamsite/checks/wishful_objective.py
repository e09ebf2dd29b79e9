"""An objective is a wish: a part of what makes it an objective is missing.

## Why it matters
Nobody can miss a wish, so nobody works for it. An objective says what will be different, how we measure it, who
answers for it, why it matters to this account and by when; then we can tell in June whether we will make it in
December.

## What to do
Answer the two quick questions first: what is the measure of success, and by when? Then name an owner of ours,
why it can be reached, and what of this plan it `supports`. The message says which of it is missing.

## Reported
```yaml
objectives:
  - {id: OB1, title: Be a trusted partner, kind: qualitative, owner: ana-gil}
```
All is said but who answers for it:
```yaml
challenges: [{id: C1, text: Line 2 stops 90 hours a year}]
objectives:
  - id: OB1
    title: Cut the stops of line 2 from 90 to 60 hours a year
    measure: Hours of stop in twelve months
    unit: h
    baseline: {value: 90, date: 2026-01-31}
    target: {value: 60, date: 2027-03-31}
    supports: [C1]
    achievable: Two of six drives are changed already
```

## Accepted
```yaml
challenges: [{id: C1, text: Line 2 stops 90 hours a year}]
objectives:
  - id: OB1
    title: Cut the stops of line 2 from 90 to 60 hours a year
    measure: Hours of stop in twelve months
    unit: h
    baseline: {value: 90, date: 2026-01-31}
    target: {value: 60, date: 2027-03-31}
    owner: joan-serra
    supports: [C1]
    achievable: Two of six drives are changed already
```
What we gave up needs no mending:
```yaml
objectives:
  - {id: OB1, title: Be a trusted partner, kind: qualitative, owner: ana-gil, status: dropped}
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"

LETTERS = ("S", "M", "A", "R", "T")


def wishful_objective(subject: Subject) -> Iterator[Problem]:
    """Every planned or active objective with a letter of SMART at 0, with the ways out."""
    for at, (objective, figure) in enumerate(zip(subject.plan.objectives, subject.figures.objectives, strict=True)):
        if objective.status in ("planned", "active") and figure.smart.verdict == "revise":
            missing = [letter for letter in LETTERS if getattr(figure.smart, letter) == 0]
            ways = [way for letter in missing if (way := figure.ways[letter]) is not None]
            yield Problem(
                ("objectives", at, "title"),
                Sentence(
                    "“{title}” is a wish as it stands. {reasons}",
                    title=objective.title,
                    reasons=_one_after_another(figure.reasons[letter] for letter in missing),
                ),
                _one_after_another(ways) if ways else None,
            )


def _one_after_another(sentences: Iterable[Sentence]) -> Sentence:
    return reduce(lambda before, after: Sentence("{before} {after}", before=before, after=after), sentences)
