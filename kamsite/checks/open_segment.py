"""The segment of the account is open, because something that the rules ask for is not known.

## Why it matters
The segment says how much time, which sponsor and which rhythm of reviews an account gets. While it is open, the
account gets attention by habit or by noise.

## What to do
Find out what the message names and write it under `segment_scores`, or in the `wallet` where that is named. An
honest estimate with `evidence: assumed` is better than a gap. If the decision cannot wait, set a
`segment_override` with a last day.

## Reported
```yaml
segment_scores: {annual_revenue: 5, reference_value: 8}
```

## Accepted
```yaml
segment_scores: {annual_revenue: 5, cost_to_serve: 6, reference_value: 8}
```
One criterion is missing, but whatever it is, the segment is the same:
```yaml
segment_scores: {annual_revenue: 9, reference_value: 8}
```
Decided for the time being:
```yaml
segment_scores: {annual_revenue: 5, reference_value: 8}
segment_override: {segment: key, why: Until we know what it costs to serve them, by: luis-prado, until: 2027-03-31}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Listing, Sentence, Value

SEVERITY = "warning"


def open_segment(subject: Subject) -> Iterator[Problem]:
    """No segment while something unknown decides it; silent before the account was scored or has objectives."""
    segment = subject.figures.segment
    unknown = tuple(_unknown(subject))
    if segment.id is None and unknown and (subject.plan.segment_scores or subject.plan.objectives):
        names = {one.id: one.name for one in subject.programme.segments}
        yield Problem(
            ("segment_scores",),
            Sentence(
                "{possible} is possible until this is known: {unknown}",
                "{possible} are possible until this is known: {unknown}",
                count=len(segment.possible),
                possible=Listing(tuple(names[one] for one in segment.possible)),
                unknown=Listing(unknown),
            ),
        )


def _unknown(subject: Subject) -> Iterator[Value]:
    """What is not known and leaves a clause of a possible segment open, in the programme's order."""
    figures = subject.figures
    asked = {
        clause.dimension
        for clause in figures.segment.definition
        if clause.met is None and clause.segment in figures.segment.possible
    }
    for dimension in subject.programme.dimensions:
        if dimension.id in asked:
            known = {one.criterion for one in figures.scores[dimension.id].contributions if one.normalised is not None}
            yield from (criterion.name for criterion in dimension.criteria if criterion.id not in known)
    wallet = figures.share_of_wallet
    if "share_of_wallet" in asked or ("annual_potential" in asked and wallet.potential is None):
        yield Sentence("the wallet")
    elif "annual_potential" in asked:
        yield Sentence("the exchange rate of {currency}", currency=subject.plan.currency or "")
