"""The periods of the wallet do not stand oldest first.

## Why it matters
The last period of the list is the latest one: its wallet is the one that counts, and the trend runs from the first to the
last. Where an older period stands last, every page shows the share of wallet of a year that is over.

## What to do
Put the periods in the order of time, the latest at the end. Labels are compared by the numbers in them, so that 2025-H1 comes
before 2025-H2; labels of which nobody can say which is the earlier one are left alone.

## Reported
```yaml
wallet:
  - period: 2025
    items: [{offering: maintenance, potential: 100000, ours: 20000}]
  - period: 2024
    items: [{offering: maintenance, potential: 90000, ours: 20000}]
```

## Accepted
```yaml
wallet:
  - period: 2024-H2
    items: [{offering: maintenance, potential: 90000, ours: 20000}]
  - period: 2025-H1
    items: [{offering: maintenance, potential: 100000, ours: 20000}]
```
Nobody can tell which of these comes first:
```yaml
wallet:
  - period: before the merger
    items: [{offering: maintenance, potential: 90000, ours: 20000}]
  - period: 2025
    items: [{offering: maintenance, potential: 100000, ours: 20000}]
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kamsite.checks.check import Problem, Subject
from kamsite.model.sentence import Sentence

SEVERITY = "warning"
_NUMBERS = re.compile(r"[0-9]+")
_YEAR_DIGITS = 4


def periods_out_of_order(subject: Subject) -> Iterator[Problem]:
    """Every period that is earlier than the one before it."""
    for index, (before, one) in enumerate(pairwise(subject.plan.wallet), start=1):
        if _is_earlier(one.period, before.period):
            yield Problem(
                ("wallet", index, "period"),
                Sentence("{period} stands after {before}, which is later", period=one.period, before=before.period),
                Sentence("put the periods in the order of time, the latest last"),
            )


def _is_earlier(label: str, than: str) -> bool:
    """By the year; within it by the other number, where both labels are written alike."""
    ours, theirs = _numbers(label), _numbers(than)
    if _form(label) == _form(than):
        return ours < theirs
    years = (ours[:1], theirs[:1])
    return (
        all(len(str(number)) == _YEAR_DIGITS for year in years for number in year)
        and all(years)
        and ours[0] < theirs[0]
    )


def _form(label: str) -> str:
    return _NUMBERS.sub("#", " ".join(label.split()).casefold())


def _numbers(label: str) -> tuple[int, ...]:
    """The year first; of a date that does not begin with it, the year alone, for nobody knows day from month."""
    found = _NUMBERS.findall(label)
    years = [number for number in found if len(number) == _YEAR_DIGITS]
    rest = [number for number in found if len(number) != _YEAR_DIGITS]
    is_plain = len(found) <= len(years) + 1 or found[:1] == years[:1]
    return tuple(map(int, [*years, *rest] if is_plain else years))
