"""Movement: how a dimension's score moves when one criterion's score, or its weight, moves and all else stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from kamsite.enrich.scores import Contribution, Score
from kamsite.model.interval import Interval
from kamsite.model.programme import Criterion

ZERO = Fraction(0)
HAIR = Fraction(1, 10**9)

Solution = Callable[[Fraction], list[Fraction]]


@dataclass(frozen=True, slots=True)
class Movement:
    """A score or a weight that moves, and the dimension's score that moves with it, always in the same sense."""

    kind: Literal["score", "weight"]
    criterion: str
    dimension: str
    start: Fraction
    """The score or weight now."""
    low: Fraction
    """Where it can go at the lowest: the scale's end; a weight stays above 0."""
    high: Fraction | None
    """Where it can go at the highest; None for a weight."""
    hair: Fraction
    """The step by which a limit is passed that must be passed: a billionth of the scale, or of the weight."""
    values: Callable[[Fraction], Interval]
    """The dimension's score for a score or weight of this criterion."""
    solutions: Solution
    """Where an end of the dimension's score meets a limit."""

    def places(self, limits: Sequence[Fraction]) -> list[Fraction]:
        """Every score or weight, in order and within reach, for which the dimension's score meets one of the limits."""
        return sorted({place for limit in limits for place in self.solutions(limit) if self._is_within(place)})

    def _is_within(self, place: Fraction) -> bool:
        if self.kind == "weight":
            return place > 0
        return self.high is not None and self.low <= place <= self.high


def score_movement(dimension: str, criterion: Criterion, score: Score) -> Movement | None:
    """One criterion's score moves on its scale; None where it is unknown or weighs nothing."""
    own = _own(criterion, score)
    low, high = (Fraction(end) for end in criterion.scale)
    if own.normalised is None or own.score is None or not own.weight_share:
        return None
    share, start = own.weight_share, Fraction(own.score)
    ends = (score.low,) if score.low == score.high else (score.low, score.high)
    slope = (-100 if criterion.lower_is_better else 100) * share / (high - low)

    def values(place: Fraction) -> Interval:
        """The dimension's score when this criterion's score is at `place`."""
        moved = slope * (place - start)
        found = [end + moved for end in ends]
        return Interval(found[0], found[-1])

    def solutions(limit: Fraction) -> list[Fraction]:
        """The scores of this criterion with which an end of the dimension's score is at `limit`."""
        return [start + (limit - end) / slope for end in ends]

    return Movement("score", criterion.id, dimension, start, low, high, HAIR * (high - low), values, solutions)


def weight_movement(dimension: str, criterion: Criterion, score: Score) -> Movement | None:
    """One criterion's weight moves over all positive numbers; None where it is 0."""
    own, start = _own(criterion, score), Fraction(criterion.weight)
    if start <= 0 or not own.weight_share:
        return None
    weights = start / own.weight_share
    rest = weights - start
    # What an unknown criterion adds: at worst 0 and at best 100 times its weight.
    worst, best = (ZERO, Fraction(100)) if own.normalised is None else (own.normalised, own.normalised)
    ends = [(worst, score.low * weights - worst * start)]
    if score.low != score.high:
        ends.append((best, score.high * weights - best * start))

    def values(weight: Fraction) -> Interval:
        """The dimension's score when this criterion has this weight."""
        found = [(weight * mark + points) / (weight + rest) for mark, points in ends]
        return Interval(found[0], found[-1])

    def solutions(limit: Fraction) -> list[Fraction]:
        """The weights with which an end of the dimension's score is at `limit`; none where it never moves."""
        return [(limit * rest - points) / (mark - limit) for mark, points in ends if mark != limit]

    return Movement("weight", criterion.id, dimension, start, ZERO, None, HAIR * start, values, solutions)


def _own(criterion: Criterion, score: Score) -> Contribution:
    return next(one for one in score.contributions if one.criterion == criterion.id)
