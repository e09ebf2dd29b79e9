"""Scores: what the account is worth on each dimension of the programme, from 0 to 100, kept apart and never summed.

score = sum(weight x normalised criterion) / sum(weights), where a criterion is normalised to 0-100 on its own scale and
turned round when lower is better (weighted scoring, as in portfolio matrices and internal-factor evaluations).
An unknown criterion may lie anywhere on its scale: it turns the score into a range and is never taken for 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.exact import total
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Criterion, Dimension, Programme


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one criterion adds to the score of its dimension."""

    criterion: str
    """The criterion's id."""
    score: Decimal | None
    """The score as it was given, on the criterion's own scale; None when nobody gave one."""
    normalised: Fraction | None
    """The score from 0 (worst) to 100 (best); None when it is unknown or lies off its scale."""
    weight: Decimal
    """The criterion's weight."""
    weight_share: Fraction | None
    """Its part of all weights of the dimension, 0-1; None when they sum to nothing."""
    points: Fraction | None
    """The points of the dimension's score that come from it: normalised x weight_share."""


@dataclass(frozen=True, slots=True)
class Score:
    """The score of one dimension, 0-100."""

    value: Fraction | None
    """The score; None while a criterion is unknown."""
    low: Fraction
    """The score if every unknown criterion turned out worst."""
    high: Fraction
    """The score if every unknown criterion turned out best."""
    known_weight: Fraction
    """The part of all weights whose criteria are known, 0-1."""
    contributions: tuple[Contribution, ...]
    """The criteria, in the programme's order."""


def normalised(score: Decimal | Fraction | None, criterion: Criterion) -> Fraction | None:
    """A score on its criterion's scale as 0-100, best high; None when it is unknown or off the scale."""
    low, high = (Fraction(end) for end in criterion.scale)
    if score is None or not low <= score <= high or low == high:
        return None
    part = 100 * (Fraction(score) - low) / (high - low)
    return 100 - part if criterion.lower_is_better else part


def scores(plan: AccountPlan, programme: Programme) -> Mapping[str, Score]:
    """The score of each dimension of the programme, by the dimension's id."""
    return {dimension.id: _score(plan, dimension) for dimension in programme.dimensions}


def _score(plan: AccountPlan, dimension: Dimension) -> Score:
    weights = total(criterion.weight for criterion in dimension.criteria)
    contributions = tuple(_contribution(plan, criterion, weights) for criterion in dimension.criteria)
    known = [one for one in contributions if one.normalised is not None]
    known_weight = total(one.weight_share or 0 for one in known)
    points = total(one.points or 0 for one in known)
    is_known = weights > 0 and len(known) == len(contributions)
    return Score(
        value=points if is_known else None,
        low=points,
        high=points + 100 * (1 - known_weight),
        known_weight=known_weight,
        contributions=contributions,
    )


def _contribution(plan: AccountPlan, criterion: Criterion, weights: Fraction) -> Contribution:
    given = plan.segment_scores.get(criterion.id)
    score = given.score if given else None
    best_high = normalised(score, criterion)
    share = Fraction(criterion.weight) / weights if weights > 0 else None
    points = best_high * share if best_high is not None and share is not None else None
    return Contribution(criterion.id, score, best_high, criterion.weight, share, points)
