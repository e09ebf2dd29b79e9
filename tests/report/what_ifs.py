"""A what-if of five accounts for the tests of its prints: one rises, one stays, one is open, one is decided, one archived.

Two criteria of 40 and 60 become 60 and 40, the rule asks for 65: scored 8 and 5 an account goes from 62 to 68.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.what_if import what_if
from kamsite.model.programme import Programme, Segment
from kamsite.model.segmentation import SegmentOverride
from kamsite.report.what_if_words import WhatIfReport
from tests.enrich.plans import criterion, dimension, plan, programme, scored, segment

DAY = date(2026, 11, 23)


def rules(revenue: int, margin: int, top: str = "Strategic account") -> Programme:
    """A programme with these weights, and a first segment of this name."""
    value = replace(dimension("value", criterion("revenue", revenue), criterion("margin", margin)), name="Value")
    segments: tuple[Segment, ...] = (
        replace(segment("top", value=">= 65"), name=top),
        replace(segment("key"), name="Key account"),
    )
    return programme(dimensions=(value,), segments=segments)


def report(name: str = "Acme Steel", top: str = "Strategic account", unreadable: int = 0) -> WhatIfReport:
    """The five accounts under both programmes; the one that rises and its new segment have these names."""
    before, after = rules(40, 60, top), rules(60, 40, top)

    def account(account_id: str, its_name: str, **facts: Any) -> Account:
        its = replace(plan(**{"segment_scores": scored(revenue=8, margin=5), **facts}), id=account_id, name=its_name)
        return Account(its, figures(its, before, DAY))

    accounts = [
        account("acme", name),
        account("bolt", "Bolt", segment_scores=scored(revenue=1, margin=1)),
        account("core", "Core Mills", segment_scores=scored(revenue=8)),
        account("dean", "Dean", segment_override=SegmentOverride(segment="key", why="They want to stay small")),
        account("past", "Past", status="archived"),
    ]
    found = what_if(accounts, before, after, DAY)
    return WhatIfReport(found, DAY, "content/program.yml", "other.yml", unreadable)


def without_segments() -> WhatIfReport:
    """An account in a segment and an open one, and another programme that sets no segments."""
    before = rules(40, 60)
    plans = [
        replace(plan(segment_scores=scored(**scores)), id=account_id, name=account_id.title())
        for account_id, scores in (("acme", {"revenue": 8, "margin": 5}), ("core", {"revenue": 8}))
    ]
    accounts = [Account(one, figures(one, before, DAY)) for one in plans]
    found = what_if(accounts, before, replace(before, segments=()), DAY)
    return WhatIfReport(found, DAY, "content/program.yml", "other.yml")


def nothing() -> WhatIfReport:
    """No account and no difference."""
    return WhatIfReport(what_if([], rules(1, 1), rules(1, 1), DAY), DAY, "content/program.yml", "other.yml")
