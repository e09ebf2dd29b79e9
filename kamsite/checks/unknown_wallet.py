"""We do not know what the account could buy from us, or how much of it is ours.

## Why it matters
A million of sales can be half of what the account buys, or a twentieth. Only the share of wallet tells whether
to defend or to grow, and without it an objective for growth is a guess.

## What to do
Ask the account what it spends in our categories, with whom, and what it does itself; estimate what it will not
tell, with `evidence: assumed`. Write it as `wallet`, one entry a year. Leave out what you do not know: never
write 0 for it.

## Reported
Objectives, but no wallet to measure them against:
```yaml
objectives:
  - {id: OB1, title: Raise our share of the maintenance wallet, owner: ana-gil}
```
A wallet with a hole in it:
```yaml
wallet:
  - period: 2025
    items:
      - {offering: remote-monitoring, potential: 300000, ours: 75000}
      - {offering: maintenance, ours: 120000}
```

## Accepted
```yaml
wallet:
  - period: 2025
    items:
      - {offering: remote-monitoring, potential: 300000, ours: 75000}
      - {offering: maintenance, potential: 400000, ours: 120000, evidence: assumed}
```
An account of the last segment, without objectives:
```yaml
segment_scores: {annual_revenue: 2, cost_to_serve: 8, reference_value: 1}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Listing, Sentence, Share
from kamsite.model.wallet import WalletItem

SEVERITY = "warning"


def unknown_wallet(subject: Subject) -> Iterator[Problem]:
    """An unknown part of the latest wallet, or none at all where the plan has objectives or a demanding segment."""
    plan, segment = subject.plan, subject.segment
    items = plan.wallet[-1].items if plan.wallet else ()
    holes = [at for at, item in enumerate(items) if item.potential is None or item.ours is None]
    if holes:
        yield Problem(("wallet", len(plan.wallet) - 1, "items", holes[0]), _holes(subject, [items[at] for at in holes]))
    elif not items and (plan.wallet or plan.objectives or (segment is not None and segment.when)):
        yield Problem(
            ("wallet",),
            Sentence("What {account} could buy from us is not known, and so neither is our share", account=plan.name),
        )


def _holes(subject: Subject, items: list[WalletItem]) -> Sentence:
    names = {offering.id: offering.name for offering in subject.programme.offerings}
    unknown = [
        Sentence(pattern, offering=names.get(item.offering, item.offering))
        for item in items
        for pattern, amount in (("the potential of {offering}", item.potential), ("our part of {offering}", item.ours))
        if amount is None
    ]
    wallet = subject.figures.share_of_wallet
    holes, period = Listing(tuple(dict.fromkeys(unknown))), wallet.period or ""
    if wallet.low is None or wallet.high is None:
        return Sentence(
            "Our share of the wallet of {period} cannot be told without {unknown}", period=period, unknown=holes
        )
    return Sentence(
        "Our share of the wallet of {period} lies between {low} and {high}, as long as we do not know {unknown}",
        period=period, low=Share(wallet.low), high=Share(wallet.high), unknown=holes,
    )  # fmt: skip
