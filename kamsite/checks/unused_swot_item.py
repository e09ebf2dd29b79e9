"""A point of the SWOT that matters most is used by no strategy and no opportunity.

## Why it matters
Somebody judged that nothing matters more to this account, and nothing of what we do answers it. Either the judgement
is wrong, or the plan is.

## What to do
Ask what follows from it. Name it in `uses` of a strategy or in `from` of an opportunity; if nothing follows, give it a
lower `importance`.

## Reported
```yaml
swot:
  weaknesses:
    - {id: W1, text: Two engineers retire next year, magnitude: 2, importance: 3}
    - {id: W2, text: No remote monitoring, importance: 2}
  opportunities: [{id: O1, text: Premium for green steel from 2027}]
cross_analysis:
  - {id: X1, uses: [W2, O1], strategy: Offer remote monitoring of the furnace}
```

## Accepted
```yaml
swot:
  weaknesses:
    - {id: W1, text: Two engineers retire next year, magnitude: 2, importance: 3}
    - {id: W2, text: No remote monitoring, importance: 2}
opportunities:
  - {id: OP1, title: Predictive maintenance, from: [W1]}
```
The analysis has only begun, and nothing follows from it yet:
```yaml
swot:
  weaknesses: [{id: W1, text: Two engineers retire next year, importance: 3}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.chain import MATTERS
from kamsite.enrich.reference import reference
from kamsite.model.sentence import Sentence
from kamsite.model.swot import QUADRANTS, Swot

SEVERITY = "advice"


def unused_swot_item(subject: Subject) -> Iterator[Problem]:
    """Every unused item of the account's SWOT of the highest importance; silent until a strategy or opportunity exists."""
    plan = subject.plan
    if not (plan.cross_analysis or plan.opportunities):
        return
    unused = set(subject.figures.swot.unused)
    for quadrant in QUADRANTS:
        for at, item in enumerate(getattr(plan.swot or Swot(), quadrant)):
            if (item.importance or 0) >= MATTERS and reference(item, "swot", quadrant, at) in unused:
                yield Problem(
                    ("swot", quadrant, at),
                    Sentence(
                        "This matters most, and no strategy and no opportunity uses it: {text}",
                        text=item.text,
                    ),
                )
