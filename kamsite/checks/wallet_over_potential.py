"""The parts of the wallet are more than the whole: somebody holds more than the account could spend.

## Why it matters
One of the numbers is wrong, and every figure that rests on it is wrong with it: the share of wallet, the white space, what we
could still win. Often it is a decimal point that was meant to separate thousands.

## What to do
Compare the potential with what we and the others hold, in the same period and currency. Write amounts without separators:
400000, not 400.000, which is four hundred.

## Reported
```yaml
wallet:
  - period: 2025
    items:
      - {offering: remote-monitoring, potential: 100000, ours: 20000, others: [{supplier: in-house, amount: 90000}]}
```

## Accepted
```yaml
wallet:
  - period: 2025
    items:
      - {offering: remote-monitoring, potential: 110000, ours: 20000, others: [{supplier: in-house, amount: 90000}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Amount, Sentence, Value

SEVERITY = "warning"


def wallet_over_potential(subject: Subject) -> Iterator[Problem]:
    """Items of which ours and others together are more than the potential, in any period."""
    currency = subject.plan.currency or subject.programme.currency
    offerings = {one.id: one.name for one in subject.programme.offerings}
    units = {one.id: one.name for one in subject.plan.business_units}
    for part in subject.figures.share_of_wallet.exceeding:
        offering: Value = offerings.get(part.offering, part.offering)
        if part.business_unit is not None:
            unit = units.get(part.business_unit, part.business_unit)
            offering = Sentence("{offering} at {unit}", offering=offering, unit=unit)
        yield Problem(
            part.key,
            Sentence(
                "{offering} in {period}: ours and others are {parts} together, of a potential of {potential}",
                offering=offering,
                period=part.period,
                parts=Amount(part.parts, currency),
                potential=Amount(part.potential, currency),
            ),
        )
