"""A strategy stands in several cells of the crossed analysis at once.

## Why it matters
A strategy that uses a strength and a weakness, or an opportunity and a threat, says two things in one sentence. Nobody
can tell which of them it is judged by, and the matrix cannot show what we do about what.

## What to do
Ask which pair the strategy is really about. Split it into one strategy for each cell, or take out of `uses` what it
does not need.

## Reported
A strength with an opportunity, and the same strength with a threat:
```yaml
swot:
  strengths: [{id: S1, text: Only electric furnace of the region}]
  opportunities: [{id: O1, text: Premium for green steel from 2027}]
  threats: [{id: T1, text: Carbon border tax}]
cross_analysis:
  - {id: X1, uses: [S1, O1, T1], strategy: Certify the footprint of every tonne}
```

## Accepted
```yaml
swot:
  strengths: [{id: S1, text: Only electric furnace of the region}]
  opportunities: [{id: O1, text: Premium for green steel from 2027}]
  threats: [{id: T1, text: Carbon border tax}]
cross_analysis:
  - {id: X1, uses: [S1, O1], strategy: Certify the footprint of every tonne}
  - {id: X2, uses: [S1, T1], strategy: Bring the certificate to the customs office}
```
Two weaknesses with one opportunity are one cell:
```yaml
swot:
  weaknesses: [{id: W1, text: Two engineers retire next year}, {id: W2, text: No remote monitoring}]
  opportunities: [{id: O1, text: Premium for green steel from 2027}]
cross_analysis:
  - {id: X1, uses: [W1, W2, O1], strategy: Take over predictive maintenance}
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kamsite.checks.check import Problem, Subject
from kamsite.enrich.cross_analysis import CELLS, Cell, CrossedStrategy
from kamsite.model.sentence import Listing, Sentence

SEVERITY = "advice"

NAMES: Mapping[Cell, Sentence] = {
    "SO": Sentence("Strengths × opportunities"),
    "WO": Sentence("Weaknesses × opportunities"),
    "ST": Sentence("Strengths × threats"),
    "WT": Sentence("Weaknesses × threats"),
}
"""The cells in the words of the matrix."""


def strategy_over_several_cells(subject: Subject) -> Iterator[Problem]:
    """Every strategy whose items stand in more than one cell of the cross analysis."""
    crossed = subject.figures.cross_analysis
    for at, (strategy, figure) in enumerate(zip(subject.plan.cross_analysis, crossed, strict=True)):
        if figure.quadrant == "mixed":
            yield Problem(
                ("cross_analysis", at, "uses"),
                Sentence(
                    "This strategy uses {used} and so stands in {cells} at once: {strategy}",
                    used=Listing(tuple(item.id for item in figure.crosses)),
                    cells=Listing(_cells(figure)),
                    strategy=strategy.strategy,
                ),
                Sentence("split it, one strategy for each cell, or use fewer items"),
            )


def _cells(figure: CrossedStrategy) -> tuple[Sentence, ...]:
    kinds = {item.counts_as for item in figure.crosses}
    return tuple(NAMES[cell] for (internal, external), cell in CELLS.items() if internal in kinds and external in kinds)
