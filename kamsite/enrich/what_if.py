"""WhatIf: which accounts change segment under another programme, and why.

Only what a programme decides is computed anew: scores and segment, from the same facts. A criterion that only the other
programme has is unknown in every plan that gives no score for it, and so is a score off its new scale: the score becomes a
range. Archived accounts are left out. A decision counts on while its segment exists and its day has not passed.
Where either programme sets no segments there is nothing to compare: no account changes, and that is said once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.measure_words import segment_name
from kamsite.enrich.what_if_programme import programme_changes
from kamsite.enrich.what_if_reasons import Reason, reasons
from kamsite.enrich.what_if_scores import unknown_scores
from kamsite.enrich.what_if_side import Side, side_of
from kamsite.model.programme import Programme
from kamsite.model.sentence import Sentence


@dataclass(frozen=True, slots=True)
class ScoreSpan:
    """A dimension's score, 0-100, or the range in which it lies."""

    value: Fraction | None
    """The score; None while it is a range."""
    low: Fraction
    """The least that it can be."""
    high: Fraction
    """The most that it can be."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where an account comes out under one programme."""

    segment: str | None
    """The segment that counts; None while it is open, or where no rule holds."""
    computed: str | None
    """The segment by the rules alone."""
    possible: tuple[str, ...]
    """The segments that the rules leave possible."""
    is_gap_possible: bool
    """Whether it meets no rule, or may turn out to meet none."""
    is_decided: bool
    """Whether a decision counts instead of the rules."""
    scores: Mapping[str, ScoreSpan]
    """Dimension -> score."""


@dataclass(frozen=True, slots=True)
class AccountWhatIf:
    """One account under both programmes."""

    id: str
    """The account's id."""
    name: str
    """Its name."""
    before: Placing
    """Under the present programme."""
    after: Placing
    """Under the other one."""
    changes: bool
    """Whether the segment that counts is another one."""
    changes_beneath: bool
    """Whether the rules alone would move it, which a decision keeps from counting."""
    stays_open: bool
    """Whether no segment is known under either programme, though both set segments."""
    reasons: tuple[Reason, ...]
    """Why; at least one wherever it changes."""
    unknown: tuple[Sentence, ...]
    """The scores of the other programme that are ranges, and why."""


@dataclass(frozen=True, slots=True)
class SegmentWhatIf:
    """One segment under both programmes; archived accounts are not counted."""

    id: str | None
    """The segment; None for the accounts whose segment is not known."""
    name: str | None
    """Its name in the other programme, or the one that it has had."""
    before: int | None
    """How many accounts it has; None where the present programme has no such segment, or none at all."""
    after: int | None
    """How many accounts it would have; None where the other programme has no such segment, or none at all."""
    entered: tuple[str, ...]
    """The ids of the accounts that come."""
    left: tuple[str, ...]
    """The ids of the accounts that go."""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """All accounts under both programmes."""

    accounts: tuple[AccountWhatIf, ...]
    """The accounts by id."""
    segments: tuple[SegmentWhatIf, ...]
    """The segments of the other programme in its order, those that are gone, and last the accounts without one."""
    programme_changes: tuple[Sentence, ...]
    """What the other programme decides otherwise."""
    not_compared: Sentence | None
    """Which programme sets no segments, so that no account can change; None where both set some."""

    @property
    def changing(self) -> tuple[AccountWhatIf, ...]:
        """The accounts that change segment."""
        return tuple(one for one in self.accounts if one.changes)


def what_if(accounts: Iterable[Account], before: Programme, after: Programme, as_of: date) -> WhatIf:
    """The accounts under the present programme and under the other one, on the day."""
    kept = sorted((one for one in accounts if one.plan.status != "archived"), key=lambda one: one.id)
    rows = tuple(_account(one, before, after, as_of) for one in kept)
    ids = [one.id for one in after.segments]
    gone = [one.id for one in before.segments if one.id not in ids]
    return WhatIf(
        accounts=rows,
        segments=tuple(_segment(one, rows, before, after) for one in (*ids, *gone, None)),
        programme_changes=programme_changes(before, after),
        not_compared=_not_compared(before, after),
    )


def _not_compared(before: Programme, after: Programme) -> Sentence | None:
    if not before.segments and not after.segments:
        return Sentence("Neither programme sets segments")
    if not after.segments:
        return Sentence("The other programme sets no segments")
    return None if before.segments else Sentence("The present programme sets no segments")


def _account(account: Account, before: Programme, after: Programme, as_of: date) -> AccountWhatIf:
    plan, wallet = account.plan, account.figures.share_of_wallet
    past, then = (side_of(plan, programme, wallet, as_of) for programme in (before, after))
    was, now = _placing(past), _placing(then)
    both = bool(before.segments and after.segments)
    return AccountWhatIf(
        id=plan.id,
        name=plan.name,
        before=was,
        after=now,
        changes=both and was.segment != now.segment,
        changes_beneath=both and was.segment == now.segment and was.computed != now.computed,
        stays_open=both and was.segment is None and now.segment is None,
        reasons=reasons(past, then) if both else (),
        unknown=tuple(unknown_scores(then)),
    )


def _placing(side: Side) -> Placing:
    found = side.segment
    return Placing(
        segment=found.id,
        computed=found.computed,
        possible=found.possible,
        is_gap_possible=found.is_gap_possible,
        is_decided=found.override is not None and found.override.is_valid,
        scores={
            dimension: ScoreSpan(score.low if score.low == score.high else None, score.low, score.high)
            for dimension, score in side.scores.items()
        },
    )


def _segment(segment: str | None, rows: Iterable[AccountWhatIf], before: Programme, after: Programme) -> SegmentWhatIf:
    was = {row.id for row in rows if row.before.segment == segment}
    now = {row.id for row in rows if row.after.segment == segment}
    moving = {row.id for row in rows if row.changes}
    return SegmentWhatIf(
        id=segment,
        name=segment and segment_name(segment, after, before),
        before=len(was) if _has(before, segment) else None,
        after=len(now) if _has(after, segment) else None,
        entered=tuple(sorted((now - was) & moving)),
        left=tuple(sorted((was - now) & moving)),
    )


def _has(programme: Programme, segment: str | None) -> bool:
    """Whether accounts can be counted there; those without a segment only where the programme sets segments."""
    return bool(programme.segments) if segment is None else any(one.id == segment for one in programme.segments)
