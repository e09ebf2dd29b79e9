"""The scores part: one score per dimension, and what every criterion adds to it (phase 2)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from kamsite.enrich.scores import Contribution, Score
from kamsite.model.programme import Criterion, Dimension
from kamsite.model.segmentation import SegmentScore
from kamsite.model.sentence import Quantity, Sentence, Share
from kamsite.render.charts.score_bars import Criterion as Bar
from kamsite.render.charts.score_bars import ScoreBars, score_bars
from kamsite.render.scene import Part, Scene, part


@dataclass(frozen=True)
class CriterionView:
    """One criterion of a dimension."""

    facts: Criterion
    given: SegmentScore | None
    score: Decimal | None
    scale: Sentence
    normalised: Quantity | None
    """The score brought to 0-100 on its own scale, high is good."""
    weight: Share | None
    points: Quantity | Sentence | None


@dataclass(frozen=True)
class DimensionView:
    """One dimension."""

    facts: Dimension
    figure: Score
    value: Quantity | Sentence | None
    known: Share
    criteria: tuple[CriterionView, ...]
    drawing: Any


def scores(scene: Scene) -> Part | None:
    """The part, or None while no criterion has a score."""
    if not scene.plan.segment_scores:
        return None
    return part(
        scene,
        "scores",
        Sentence("Scores"),
        about=("segment_scores",),
        explains=("scores",),
        dimensions=tuple(_view(scene, dimension) for dimension in scene.programme.dimensions),
    )


def score_words(score: Score) -> Quantity | Sentence | None:
    """A score as it is read: a number of 100, or the range that the unknown criteria leave."""
    if score.value is not None:
        return Quantity(score.value)
    if score.known_weight == 0:
        return None
    return Sentence("{low} to {high}", low=Quantity(score.low), high=Quantity(score.high))


def _view(scene: Scene, dimension: Dimension) -> DimensionView:
    figure = scene.figures.scores[dimension.id]
    criteria = tuple(
        _criterion(scene, facts, one) for facts, one in zip(dimension.criteria, figure.contributions, strict=True)
    )
    return DimensionView(
        dimension,
        figure,
        score_words(figure),
        Share(figure.known_weight),
        criteria,
        _drawing(scene, dimension, figure),
    )


def _drawing(scene: Scene, dimension: Dimension, figure: Score) -> Any:
    rows = tuple(
        Bar(
            name=facts.name,
            most=float(100 * (one.weight_share or 0)),
            points=float(one.points) if one.points is not None else None,
            value=scene.say(_given(facts, one)),
        )
        for facts, one in zip(dimension.criteria, figure.contributions, strict=True)
    )
    title = scene.say(Sentence("What makes up the score: {dimension}", dimension=dimension.name))
    return score_bars(ScoreBars(title=title, criteria=rows), say=scene.say)


def _given(facts: Criterion, figure: Contribution) -> Sentence:
    """The score as it was given, on its own scale."""
    if figure.score is None:
        return Sentence("not known")
    if facts.scale[0]:
        low, high = facts.scale
        return Sentence("{score} on {low} to {high}", score=figure.score, low=low, high=high)
    if facts.lower_is_better:
        return Sentence("{score} of {most}, low is good", score=figure.score, most=facts.scale[1])
    return Sentence("{score} of {most}", score=figure.score, most=facts.scale[1])


def _criterion(scene: Scene, facts: Criterion, figure: Contribution) -> CriterionView:
    low, high = facts.scale
    turned = Sentence("{low} to {high}, low is good", low=low, high=high)
    return CriterionView(
        facts=facts,
        given=scene.plan.segment_scores.get(facts.id),
        score=figure.score,
        scale=turned if facts.lower_is_better else Sentence("{low} to {high}", low=low, high=high),
        normalised=Quantity(figure.normalised) if figure.normalised is not None else None,
        weight=Share(figure.weight_share) if figure.weight_share is not None else None,
        points=_points(figure),
    )


def _points(figure: Contribution) -> Quantity | Sentence | None:
    """The points that it adds; an unknown criterion may add anything up to its weight."""
    if figure.points is not None:
        return Quantity(Fraction(figure.points))
    if figure.weight_share is None:
        return None
    return Sentence("{low} to {high}", low=Quantity(0), high=Quantity(100 * figure.weight_share))
