"""What moved a dimension's score from one programme to the other: the points of its criteria, the largest difference first.

points of a criterion = its mark, 0-100, x its part of the dimension's weights; a criterion that is new gave 0, one that is
gone gives 0. A score is the sum of its criteria's points, so their differences sum to the change of the score. While a mark
is unknown its criterion gives 0 to 100 x its part, and the sum holds for the least and for the most points alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.measure_words import measure_name, value_words
from kamsite.enrich.scores import Contribution, Score
from kamsite.enrich.what_if_side import Side
from kamsite.model.condition import Condition
from kamsite.model.programme import Programme
from kamsite.model.sentence import Listing, Quantity, Sentence, Value, plain


@dataclass(frozen=True, slots=True)
class Points:
    """The points that a criterion gives; a range while its mark is unknown."""

    low: Fraction
    """The least."""
    high: Fraction
    """The most."""


@dataclass(frozen=True, slots=True)
class CriterionMove:
    """A criterion that gives other points than before."""

    criterion: str
    """The criterion's name."""
    score: Decimal | None
    """The score that the plan gives; None where it gives none."""
    is_off_scale: bool
    """Whether that score is off the scale of the other programme."""
    before: Points | None
    """What it gave; None where it was no criterion of the dimension."""
    after: Points | None
    """What it would give; None where it is no criterion of the dimension any more."""

    @property
    def difference(self) -> Points:
        """By how much the least and the most that it gives are other ones."""
        nothing = Points(Fraction(0), Fraction(0))
        was, now = self.before or nothing, self.after or nothing
        return Points(now.low - was.low, now.high - was.high)

    @property
    def largest(self) -> Fraction:
        """The larger of the two differences, up or down."""
        return max(abs(self.difference.low), abs(self.difference.high))


def criterion_moves(dimension: str, before: Side, after: Side) -> tuple[CriterionMove, ...]:
    """The criteria of a dimension that come, go or give other points, the largest difference first."""
    was, now = before.scores.get(dimension), after.scores.get(dimension)
    by_id = {one.criterion: one for one in now.contributions} if now else {}
    past = {one.criterion: one for one in was.contributions} if was else {}
    names = _names(before.programme) | _names(after.programme)
    moves = [_move(names[one], past.get(one), by_id.get(one)) for one in {**by_id, **past}]
    return tuple(sorted((one for one in moves if one.before != one.after), key=lambda one: -one.largest))


def criterion_sentence(move: CriterionMove) -> Sentence:
    """What the criterion gives, and what it gave."""
    who = _who(move)
    if move.after is None:
        return Sentence("{criterion} is gone; it gave {before}", criterion=who, before=_points(move.before))
    after = _points(move.after)
    if move.before is None:
        return Sentence("{criterion} is new and gives {after}", criterion=who, after=after)
    before = _points(move.before)
    if plain(after) == plain(before):
        return Sentence("{criterion} gives {after}, almost as before", criterion=who, after=after)
    past = _number(move.before)
    return Sentence("{criterion} gives {after} instead of {before}", criterion=who, after=after, before=past)


def score_words(measure: str, score: Score, beside: Condition | None = None) -> Value:
    """A dimension's score, or "between 60 and 85 of 100"; told apart from the limits of the condition it is read beside."""
    low, high = (value_words(measure, end, "", beside) for end in (score.low, score.high))
    return low if score.low == score.high else Sentence("between {low} and {high} of 100", low=low, high=high)


def why_unknown(score: Score, programme: Programme) -> Value | None:
    """Why a score is a range: no score is given for criteria, or one is off its scale; None where it is no range."""
    unknown = [one for one in score.contributions if one.weight and one.normalised is None]
    names, scales = _names(programme), _scales(programme)
    missing = tuple(names[one.criterion] for one in unknown if one.score is None)
    found: list[Value] = []
    if missing:
        found.append(Sentence("no score is given for {criteria}", criteria=Listing(missing)))
    for one in unknown:
        if one.score is not None:
            low, high = scales[one.criterion]
            found.append(
                Sentence(
                    "the score of {criterion}, {score}, is off the scale from {low} to {high}",
                    criterion=names[one.criterion],
                    score=Quantity(one.score),
                    low=Quantity(low),
                    high=Quantity(high),
                )
            )
    return (found[0] if len(found) == 1 else Listing(tuple(found))) if found else None


def unknown_scores(after: Side) -> Iterator[Sentence]:
    """The scores of the other programme that are ranges, and why."""
    for dimension, score in after.scores.items():
        if why := why_unknown(score, after.programme):
            yield Sentence(
                "{measure} is {after}, because {why}",
                measure=measure_name(dimension, after.programme),
                after=score_words(dimension, score, after.limits(dimension)),
                why=why,
            )


def is_same(one: Score | None, other: Score | None) -> bool:
    """Whether two scores are the same value or range."""
    return (one and (one.low, one.high)) == (other and (other.low, other.high))


def _move(name: str, was: Contribution | None, now: Contribution | None) -> CriterionMove:
    given = now or was
    score = given.score if given else None
    is_off_scale = score is not None and now is not None and now.normalised is None
    return CriterionMove(name, score, is_off_scale, _span(was), _span(now))


def _span(one: Contribution | None) -> Points | None:
    if one is None:
        return None
    most = 100 * (one.weight_share or Fraction(0))
    return Points(Fraction(0), most) if one.points is None else Points(one.points, one.points)


def _who(move: CriterionMove) -> Value:
    if move.score is None:
        return Sentence("{criterion} (no score)", criterion=move.criterion)
    score = Quantity(move.score)
    if move.is_off_scale:
        return Sentence("{criterion} (score {score}, off the new scale)", criterion=move.criterion, score=score)
    return Sentence("{criterion} (score {score})", criterion=move.criterion, score=score)


def _points(points: Points | None) -> Sentence:
    points = points or Points(Fraction(0), Fraction(0))
    count = 1 if points.low == points.high == 1 else 2
    return Sentence("{points} point", "{points} points", points=_number(points), count=count)


def _number(points: Points) -> Value:
    if points.low == points.high:
        return Quantity(points.low)
    return Sentence("{low} to {high}", low=Quantity(points.low), high=Quantity(points.high))


def _names(programme: Programme) -> dict[str, str]:
    return {one.id: one.name for dimension in programme.dimensions for one in dimension.criteria}


def _scales(programme: Programme) -> dict[str, tuple[Decimal, Decimal]]:
    return {one.id: one.scale for dimension in programme.dimensions for one in dimension.criteria}
