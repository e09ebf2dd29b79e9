"""SectionEvidence: how much of each section of the plan is confirmed, how much only assumed, and what its days say.

share assumed = facts marked `assumed` / all facts of the section. A fact is old when its `as_of` lies more than a year
before the day; earlier periods of the wallet are history and never old. It is of the future when its `as_of` lies after
the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from kamsite.model.item import Sourced
from kamsite.model.plan import AccountPlan

STALE_AFTER_DAYS = 365
"""A fact that says its day and is older than this is asked about."""

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "analysis": ("challenges", "swot", "value_chain", "competitors", "cross_analysis", "opportunities"),
    "segmentation": ("segment_scores", "segment_override"),
    "decision_makers": ("stakeholders",),
    "objectives": ("wallet", "relationship", "objectives"),
    "tactical_plan": ("tactics",),
    "monitoring": ("kpis", "scenarios", "plan_b", "reviews"),
}
"""Section -> the keys of the plan whose facts it shows."""

Key = tuple[str | int, ...]

_PLAIN = frozenset({str, int, bool, Decimal, date})
"""What holds no facts."""


@dataclass(frozen=True, slots=True)
class StaleFact:
    """A fact whose day lies far back."""

    key: Key
    """Where it stands in the plan."""
    id: str | None
    """Its id, where it has one."""
    as_of: date
    """The day on which it was true."""
    days: int
    """How long ago that is."""


@dataclass(frozen=True, slots=True)
class FutureFact:
    """A fact whose day has not come yet."""

    key: Key
    """Where it stands in the plan."""
    id: str | None
    """Its id, where it has one."""
    as_of: date
    """The day on which it is said to be true."""


@dataclass(frozen=True, slots=True)
class SectionEvidence:
    """How well the facts of one section are known."""

    facts: int
    """How many there are."""
    confirmed: int
    """How many somebody checked."""
    assumed: int
    """How many are our guess."""
    unmarked: int
    """How many do not say."""
    assumed_share: Fraction | None
    """assumed / facts, 0-1; None in an empty section."""
    stale: tuple[StaleFact, ...]
    """What has grown old, oldest first."""
    future: tuple[FutureFact, ...]
    """What is of a day to come, the furthest first."""


def evidence(plan: AccountPlan, as_of: date) -> Mapping[str, SectionEvidence]:
    """Section -> how well its facts are known on the day."""
    return {section: _section(plan, keys, as_of) for section, keys in SECTIONS.items()}


def _section(plan: AccountPlan, keys: tuple[str, ...], as_of: date) -> SectionEvidence:
    facts = [one for key in keys for one in _facts(getattr(plan, key), (key,))]
    marks = [fact.evidence for _, fact in facts]
    stale = [
        StaleFact(key, getattr(fact, "id", None), fact.as_of, (as_of - fact.as_of).days)
        for key, fact in facts
        if fact.as_of is not None and not _is_history(plan, key) and (as_of - fact.as_of).days > STALE_AFTER_DAYS
    ]
    future = [
        FutureFact(key, getattr(fact, "id", None), fact.as_of)
        for key, fact in facts
        if fact.as_of is not None and fact.as_of > as_of
    ]
    return SectionEvidence(
        facts=len(facts),
        confirmed=marks.count("confirmed"),
        assumed=marks.count("assumed"),
        unmarked=marks.count(None),
        assumed_share=Fraction(marks.count("assumed"), len(marks)) if marks else None,
        stale=tuple(sorted(stale, key=lambda fact: (-fact.days, [str(part) for part in fact.key]))),
        future=tuple(sorted(future, key=lambda fact: (as_of - fact.as_of, [str(part) for part in fact.key]))),
    )


def _facts(value: Any, key: Key) -> Iterator[tuple[Key, Sourced]]:
    """Every fact that can say how sure it is, with its place, however deep it stands."""
    if isinstance(value, Sourced):
        yield key, value
    for name, one in _parts(value):
        # Most of a plan is text and numbers: they hold nothing else, and are passed over here, where it costs least.
        if one and type(one) not in _PLAIN:
            yield from _facts(one, (*key, name))


def _parts(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, tuple):
        return enumerate(value)
    if is_dataclass(value):
        return ((name.removesuffix("_"), one) for name, one in vars(value).items())
    return value.items() if isinstance(value, Mapping) else ()


def _is_history(plan: AccountPlan, key: Key) -> bool:
    return key[0] == "wallet" and key[1] != len(plan.wallet) - 1
