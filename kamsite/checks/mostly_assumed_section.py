"""Most of what a section says is marked as our guess.

## Why it matters
A plan may begin with guesses, and it is honest to mark them. But what follows from a section of guesses is a guess too,
and it does not look like one any more three sections further on.

## What to do
Take the two or three guesses on which most depends to the next meeting and ask. Mark what is confirmed with
`evidence: confirmed` and its `source`. A section with fewer than four facts is not judged.

## Reported
Three of four:
```yaml
challenges:
  - {text: Energy cost per tonne is 18 % above peers, evidence: confirmed, source: Annual report 2025}
  - {text: Two engineers retire next year, evidence: assumed}
  - {text: Nobody knows which spare parts are in stock, evidence: assumed}
  - {text: The second line stands still every third weekend, evidence: assumed}
```

## Accepted
Half of them is not most of them:
```yaml
challenges:
  - {text: Energy cost per tonne is 18 % above peers, evidence: confirmed, source: Annual report 2025}
  - {text: Two engineers retire next year, evidence: confirmed, source: Marta Ruiz}
  - {text: Nobody knows which spare parts are in stock, evidence: assumed}
  - {text: The second line stands still every third weekend, evidence: assumed}
```
The section has only begun:
```yaml
challenges:
  - {text: Two engineers retire next year, evidence: assumed}
  - {text: Nobody knows which spare parts are in stock, evidence: assumed}
  - {text: The second line stands still every third weekend, evidence: assumed}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from kamsite.checks.check import Problem, Subject
from kamsite.checks.section_names import SECTION_NAMES
from kamsite.enrich.evidence import SECTIONS
from kamsite.model.sentence import Sentence

SEVERITY = "advice"

FEWEST_FACTS = 4
"""A section with fewer facts has only begun."""
MOST = Fraction(1, 2)
"""Above this share most of it is assumed."""


def mostly_assumed_section(subject: Subject) -> Iterator[Problem]:
    """Every section with more assumed facts than others, at the first of its keys that the plan has."""
    for section, evidence in subject.figures.evidence.items():
        share = evidence.assumed_share
        if share is not None and share > MOST and evidence.facts >= FEWEST_FACTS:
            written = next(key for key in SECTIONS[section] if getattr(subject.plan, key))
            yield Problem(
                (written,),
                Sentence(
                    "{section}: {assumed} of {facts} facts are only assumed",
                    section=SECTION_NAMES[section], assumed=evidence.assumed, facts=evidence.facts,
                ),
            )  # fmt: skip
