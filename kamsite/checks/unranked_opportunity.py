"""An opportunity cannot be ranked, because its value or its probability is not known.

## Why it matters
The list of opportunities says where our time is worth most. One without a value or a probability stands below all the
others, whatever it is worth, and is missing from every sum.

## What to do
Write an honest estimate as `value` and `probability`, and mark it `evidence: assumed`. If nobody can estimate it yet,
the next step is to find out.

## Reported
```yaml
opportunities:
  - {id: OP1, title: Predictive-maintenance contract, value: 400000}
```
```yaml
opportunities:
  - {id: OP1, title: Predictive-maintenance contract, probability: 50, stage: qualified}
```

## Accepted
```yaml
opportunities:
  - {id: OP1, title: Predictive-maintenance contract, value: 400000, probability: 50, evidence: assumed}
```
What is won or lost is not ranked any more:
```yaml
opportunities:
  - {id: OP1, title: Predictive-maintenance contract, stage: won}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.opportunities import DECIDED
from kamsite.model.opportunity import Opportunity
from kamsite.model.sentence import Sentence

SEVERITY = "advice"


def unranked_opportunity(subject: Subject) -> Iterator[Problem]:
    """Every open opportunity without an expected value."""
    for at, opportunity in enumerate(subject.plan.opportunities):
        missing = _missing(opportunity)
        if missing is not None and (opportunity.stage or "").casefold() not in DECIDED:
            yield Problem(
                ("opportunities", at),
                Sentence("{title} cannot be ranked: {missing}", title=opportunity.title, missing=missing),
            )


def _missing(opportunity: Opportunity) -> Sentence | None:
    if opportunity.value is None and opportunity.probability is None:
        return Sentence("neither its value nor its probability is known")
    if opportunity.value is None:
        return Sentence("its value is not known")
    return Sentence("its probability is not known") if opportunity.probability is None else None
