"""An offering stands twice in one period of the wallet, for the same business unit.

## Why it matters
The two are added up. That is right where they are two contracts, and doubles the wallet where somebody wrote the same one
again: the share of wallet and the white space are then of money that nobody spends.

## What to do
Delete one of the two where they are the same. Where they are two contracts, name the business unit of each, or put them
together; where neither is possible, waive this check and say why.

## Reported
```yaml
wallet:
  - period: 2025
    items:
      - {offering: maintenance, potential: 100000, ours: 20000}
      - {offering: maintenance, potential: 100000, ours: 25000}
```

## Accepted
```yaml
business_units: [{id: wire, name: Wire}]
wallet:
  - period: 2025
    items:
      - {offering: maintenance, potential: 100000, ours: 20000}
      - {offering: maintenance, business_unit: wire, potential: 100000, ours: 25000}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence, Value

SEVERITY = "advice"


def wallet_item_twice(subject: Subject) -> Iterator[Problem]:
    """Every item whose offering and business unit an item before it has in the same period."""
    offerings = {one.id: one.name for one in subject.programme.offerings}
    units = {one.id: one.name for one in subject.plan.business_units}
    for number, period in enumerate(subject.plan.wallet):
        seen = set()
        for index, item in enumerate(period.items):
            pair = (item.offering, item.business_unit)
            if pair in seen:
                offering: Value = offerings.get(item.offering, item.offering)
                if item.business_unit is not None:
                    unit = units.get(item.business_unit, item.business_unit)
                    offering = Sentence("{offering} at {unit}", offering=offering, unit=unit)
                yield Problem(
                    ("wallet", number, "items", index),
                    Sentence(
                        "{offering} stands in the wallet of {period} once more; the amounts are added up",
                        offering=offering,
                        period=period.period,
                    ),
                )
            seen.add(pair)
