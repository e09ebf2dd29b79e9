"""A probability is above 0 and below 1, as if it were written as a fraction.

## Why it matters
Probabilities are in per cent: 0.6 is six in a thousand, not six in ten. An opportunity of EUR 400,000 is then expected to
bring EUR 2,400, stands at the end of the list, and nobody sees why.

## What to do
Write 60 for 60 %. What is really less likely than one in a hundred is worth no place in the plan: delete it, or write 0.

## Reported
```yaml
opportunities:
  - {id: OP1, title: Predictive-maintenance contract, value: 400000, probability: 0.6}
```
```yaml
swot:
  threats: [{id: T1, text: Carbon border tax, probability: 0.9}]
```
```yaml
competitors:
  - {id: voltarc, name: Voltarc, opportunities: [{id: VO1, text: A plant nearby, probability: 0.25}]}
```

## Accepted
```yaml
opportunities:
  - {id: OP1, title: Predictive-maintenance contract, value: 400000, probability: 60}
```
One per cent, and what cannot happen any more:
```yaml
swot:
  opportunities: [{id: O1, text: Premium for green steel from 2027, probability: 1}]
  threats: [{id: T1, text: Carbon border tax, probability: 0}]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kamsite.checks.check import Problem, Subject
from kamsite.model.document import KeyPath
from kamsite.model.sentence import Sentence
from kamsite.model.swot import QUADRANTS, Swot

SEVERITY = "advice"


def probability_below_one(subject: Subject) -> Iterator[Problem]:
    """Every opportunity and SWOT item, of the account and of its competitors, with a probability between 0 and 1."""
    for at, opportunity in enumerate(subject.plan.opportunities):
        yield from _problem(("opportunities", at), opportunity.title, opportunity.probability)
    if subject.plan.swot:
        yield from _of_swot(("swot",), subject.plan.swot)
    for at, competitor in enumerate(subject.plan.competitors):
        yield from _of_swot(("competitors", at), competitor)


def _of_swot(key: KeyPath, swot: Swot) -> Iterator[Problem]:
    for quadrant in QUADRANTS:
        for at, item in enumerate(getattr(swot, quadrant)):
            yield from _problem((*key, quadrant, at), item.text, item.probability)


def _problem(key: KeyPath, title: str, probability: Decimal | None) -> Iterator[Problem]:
    if probability is None or not 0 < probability < 1:
        return
    meant = probability * 100
    # Less than one in a hundred of a fraction is nothing that anybody would have meant.
    hint = (
        Sentence("probabilities are in per cent: write {number} for {number} %", number=meant) if meant >= 1 else None
    )
    yield Problem((*key, "probability"), Sentence("{title} has a probability below 1 %", title=title), hint)
