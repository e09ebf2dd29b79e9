"""AccountSegment: the account's segment by the first rule of the programme that holds, clause by clause.

The measures of a rule are the dimensions' scores (0-100), `share_of_wallet` (per cent, 0-100) and `annual_potential`
(the latest period's potential in the programme's currency). While something unknown leaves the segment open, it is None
and `possible` lists what the account may become; an override by decision counts until its last day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.money import money
from kamsite.enrich.scores import Score
from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.model.interval import Interval, interval_of, point
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.segment_rules import outcome, rules_of


@dataclass(frozen=True, slots=True)
class Clause:
    """One condition of one segment's rule, and whether the account meets it."""

    segment: str
    """The segment's id."""
    dimension: str
    """The dimension, `share_of_wallet` or `annual_potential`."""
    condition: str
    """The condition as the programme writes it."""
    value: Fraction | None
    """The account's value; None when it is unknown."""
    low: Fraction | None
    """The least it can be; None where nothing bounds it."""
    high: Fraction | None
    """The most it can be; None where nothing bounds it."""
    met: bool | None
    """Whether the condition holds; None while the unknown leaves it open."""


@dataclass(frozen=True, slots=True)
class Override:
    """A segment set by decision."""

    segment: str
    why: str
    by: str | None
    until: date | None
    is_valid: bool
    """Whether it counts on the day: not after `until`, and its segment is one of the programme's."""


@dataclass(frozen=True, slots=True)
class AccountSegment:
    """The segment of an account, with its reasons."""

    id: str | None
    """The segment that counts: the override's while it is valid, else the computed one."""
    computed: str | None
    """The rules' segment; None while it is open, or where no rule holds."""
    possible: tuple[str, ...]
    """The segments that the account may come out in, in the programme's order; one when it is known."""
    is_gap_possible: bool
    """Whether the account meets no rule, or may turn out to meet none."""
    definition: tuple[Clause, ...]
    """Every clause of every segment, in the programme's order."""
    override: Override | None
    """The decision, valid or not; None where there is none."""


def segment(
    plan: AccountPlan,
    programme: Programme,
    scores: Mapping[str, Score],
    share_of_wallet: ShareOfWallet,
    as_of: date,
) -> AccountSegment:
    """The account's segment on the day."""
    known = measures(plan, programme, scores, share_of_wallet)
    found = outcome(rules_of(programme.segments), known)
    decision = _override(plan, programme, as_of)
    return AccountSegment(
        id=decision.segment if decision and decision.is_valid else found.computed,
        computed=found.computed,
        possible=found.possible,
        is_gap_possible=found.is_gap_possible,
        definition=tuple(_clauses(programme, known)),
        override=decision,
    )


def measures(
    plan: AccountPlan, programme: Programme, scores: Mapping[str, Score], share_of_wallet: ShareOfWallet
) -> Mapping[str, Interval]:
    """What the rules may ask for, as the interval in which it lies."""
    found = {dimension: Interval(score.low, score.high) for dimension, score in scores.items()}
    return found | {
        "share_of_wallet": _share_in_per_cent(share_of_wallet),
        "annual_potential": _potential(plan, programme, share_of_wallet),
    }


def _share_in_per_cent(wallet: ShareOfWallet) -> Interval:
    if wallet.share is not None:
        return point(100 * wallet.share)
    if wallet.low is None or wallet.high is None:
        return Interval(Fraction(0), Fraction(100))
    return Interval(100 * wallet.low, 100 * wallet.high)


def _potential(plan: AccountPlan, programme: Programme, wallet: ShareOfWallet) -> Interval:
    exchange = money(plan, programme)
    known = exchange.converted(wallet.potential)
    if known is not None:
        return point(known)
    return Interval(exchange.converted(wallet.potential_at_least) or Fraction(0), None)


def _clauses(programme: Programme, known: Mapping[str, Interval]) -> Iterator[Clause]:
    for rule in programme.segments:
        for measure, condition in rule.when.items():
            values = known.get(measure, Interval())
            asked = interval_of(condition)
            met = None
            if values.intersection(asked).is_empty:
                met = False
            elif not values.without(asked):
                met = True
            value = values.low if values.low == values.high else None
            yield Clause(rule.id, measure, condition.text, value, values.low, values.high, met)


def _override(plan: AccountPlan, programme: Programme, as_of: date) -> Override | None:
    given = plan.segment_override
    if given is None:
        return None
    is_valid = (given.until is None or as_of <= given.until) and any(
        given.segment == one.id for one in programme.segments
    )
    return Override(given.segment, given.why, given.by, given.until, is_valid)
