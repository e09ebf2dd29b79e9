"""A strategy crosses nothing: it looks only inside the account or only at the world around it.

## Why it matters
The idea of the crossed analysis is to meet what the account is good or bad at with what happens around it. A
strategy that uses only one of the two is an opinion about the account, and competitors have that opinion too.

## What to do
Ask of each strength or weakness: which opportunity does it open, which threat does it make worse? Add at least
one item of the other kind to `uses`. A competitor's weaknesses count as opportunities, its strengths as
threats.

## Reported
Two weaknesses, and nothing from outside:
```yaml
swot:
  weaknesses: [{id: W1, text: Two engineers retire next year}, {id: W2, text: No remote monitoring}]
cross_analysis:
  - {id: X1, uses: [W1, W2], strategy: Take over predictive maintenance}
```
It uses nothing at all:
```yaml
cross_analysis:
  - {id: X1, strategy: Take over predictive maintenance}
```

## Accepted
```yaml
swot:
  weaknesses: [{id: W1, text: Two engineers retire next year}]
  opportunities: [{id: O1, text: Premium for green steel from 2027}]
cross_analysis:
  - {id: X1, uses: [W1, O1], strategy: Take over predictive maintenance}
```
It crosses more than one pair:
```yaml
swot:
  strengths: [{id: S1, text: Only electric furnace of the region}]
  opportunities: [{id: O1, text: Premium for green steel from 2027}]
  threats: [{id: T1, text: Carbon border tax}]
cross_analysis:
  - {id: X1, uses: [S1, O1, T1], strategy: Certify the footprint of every tonne}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.cross_analysis import CrossedStrategy
from kamsite.model.sentence import Listing, Sentence

SEVERITY = "advice"

INTERNAL = frozenset({"strengths", "weaknesses"})


def strategy_without_crossing(subject: Subject) -> Iterator[Problem]:
    """Every strategy that stands in no cell of the cross analysis; one over several cells does cross."""
    crossed = subject.figures.cross_analysis
    for at, (strategy, figure) in enumerate(zip(subject.plan.cross_analysis, crossed, strict=True)):
        if figure.quadrant is None:
            yield Problem(
                ("cross_analysis", at, "uses") if strategy.uses else ("cross_analysis", at),
                Sentence("{lack}: {strategy}", lack=_lack(figure), strategy=strategy.strategy),
            )


def _lack(figure: CrossedStrategy) -> Sentence:
    if not figure.crosses:
        return Sentence("This strategy uses no strength, weakness, opportunity or threat")
    used = Listing(tuple(item.id for item in figure.crosses))
    if any(item.counts_as in INTERNAL for item in figure.crosses):
        return Sentence("This strategy uses {used} and no opportunity or threat", used=used)
    return Sentence("This strategy uses {used} and no strength or weakness of the account", used=used)
