"""Sensitivity: for each criterion the smallest change of its score, and of its weight, that changes the segment.

Exact, not sampled: as one score or one weight moves, its dimension's score moves steadily, so the segment can only
change where that score crosses a limit of a rule. Those places are solved for in Fractions and tried from the nearest
outwards.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from kamsite.enrich.movement import Movement, score_movement, weight_movement
from kamsite.enrich.scores import Score
from kamsite.enrich.segment import measures
from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.model.interval import Interval
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.segment_rules import Outcome, Rule, outcome, rules_of


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The smallest change of one score or weight that changes the segment."""

    kind: Literal["score", "weight"]
    criterion: str
    """The criterion's id."""
    dimension: str
    """Its dimension's id."""
    from_: Fraction
    """The score or weight now."""
    to: Fraction
    """A score or weight that changes the segment: `limit`, or a hair beyond it when it must be passed."""
    limit: Fraction
    """Nothing nearer than this changes the segment."""
    is_reached: bool
    """Whether `limit` itself changes the segment; otherwise it must be passed, by however little."""
    change: Fraction
    """limit - from_; for a weight in proportion to from_."""
    distance: Fraction | None
    """How large the change is as a part of the score's scale, 0-1; None for a weight."""
    segment: str | None
    """The segment then; None when it would be open or none."""
    possible: tuple[str, ...]
    """The segments possible then."""


def sensitivity(
    plan: AccountPlan, programme: Programme, scores: Mapping[str, Score], share_of_wallet: ShareOfWallet
) -> tuple[Sensitivity, ...]:
    """The smallest changes, scores first, in the programme's order; none where the computed segment is open.

    A criterion is left out when no change within its scale (for a weight: no positive weight) changes the segment.
    """
    rules = rules_of(programme.segments)
    known = measures(plan, programme, scores, share_of_wallet)
    now = outcome(rules, known)
    if now.computed is None:
        return ()
    limits = {one.id: _limits(rules, one.id) for one in programme.dimensions}
    outcomes = {measure: _outcomes(rules, known, measure, met) for measure, met in limits.items()}
    moves = [
        make(dimension.id, criterion, scores[dimension.id])
        for make in (score_movement, weight_movement)
        for dimension in programme.dimensions
        for criterion in dimension.criteria
        if limits[dimension.id]
    ]
    found = [
        _smallest(movement, limits[movement.dimension], outcomes[movement.dimension], now)
        for movement in moves
        if movement is not None
    ]
    return tuple(one for one in found if one is not None)


def nearest(found: Iterable[Sensitivity]) -> Sensitivity | None:
    """The score that is nearest to another segment, measured on its own scale; None where no score changes it."""
    scores = [(one.distance, one) for one in found if one.distance is not None]
    return min(scores, key=lambda pair: pair[0])[1] if scores else None


def _limits(rules: Sequence[Rule], measure: str) -> list[Fraction]:
    """Where a rule that asks for the measure begins or ends, in order."""
    asked = [rule[measure] for _, rule in rules if measure in rule]
    return sorted({limit for one in asked for limit in (one.low, one.high) if limit is not None})


def _outcomes(
    rules: tuple[Rule, ...], known: Mapping[str, Interval], measure: str, limits: Sequence[Fraction]
) -> Callable[[Interval], Outcome]:
    """The outcome for each value of one measure; as long as it crosses no limit it is computed only once."""
    found: dict[tuple[int, int], Outcome] = {}

    def outcome_of(values: Interval) -> Outcome:
        """The outcome while the measure has these values."""
        low = _place(limits, values.low)
        where = low, low if values.low is values.high else _place(limits, values.high)
        if where not in found:
            found[where] = outcome(rules, {**known, measure: values})
        return found[where]

    return outcome_of


def _place(limits: Sequence[Fraction], end: Fraction | None) -> int:
    """Where the end of a dimension's score lies: an even number between two limits, an odd one on a limit."""
    return 0 if end is None else bisect_left(limits, end) + bisect_right(limits, end)


def _smallest(
    movement: Movement, limits: Sequence[Fraction], outcome_of: Callable[[Interval], Outcome], now: Outcome
) -> Sensitivity | None:
    """The nearest place at which the outcome is another one, upwards or downwards."""
    places = movement.places(limits)
    found = []
    for tries in (_upwards(movement, places), _downwards(movement, places)):
        for limit, to in tries:
            then = outcome_of(movement.values(to))
            if then != now:
                found.append(_change(movement, limit, to, then))
                break
    return min(found, key=lambda one: (abs(one.change), not one.is_reached), default=None)


def _upwards(movement: Movement, places: list[Fraction]) -> Iterator[tuple[Fraction, Fraction]]:
    return _tries([place for place in places if place >= movement.start], movement, movement.high, movement.hair)


def _downwards(movement: Movement, places: list[Fraction]) -> Iterator[tuple[Fraction, Fraction]]:
    below = [place for place in reversed(places) if place <= movement.start]
    return _tries(below, movement, movement.low, -movement.hair)


def _tries(
    places: list[Fraction], movement: Movement, end: Fraction | None, hair: Fraction
) -> Iterator[tuple[Fraction, Fraction]]:
    """Each limit with what to try there, from the nearest outwards: the limit itself, then a value just beyond it.

    Between two places nothing changes, so that one value stands for all of them. The present value may itself be a
    limit; then only what lies beyond it is tried.
    """
    for limit, following in zip(places, [*places[1:], end][: len(places)], strict=True):
        if limit != movement.start:
            yield limit, limit
        if following is None:
            yield limit, limit + hair
        elif following != limit:
            half = (following - limit) / 2
            yield limit, limit + (hair if abs(hair) < abs(half) else half)


def _change(movement: Movement, limit: Fraction, to: Fraction, then: Outcome) -> Sensitivity:
    change = limit - movement.start
    return Sensitivity(
        kind=movement.kind,
        criterion=movement.criterion,
        dimension=movement.dimension,
        from_=movement.start,
        to=to,
        limit=limit,
        is_reached=limit == to,
        distance=abs(change) / (movement.high - movement.low)
        if movement.kind == "score" and movement.high is not None and movement.low is not None
        else None,
        change=change / movement.start if movement.kind == "weight" else change,
        segment=then.computed,
        possible=then.possible,
    )
