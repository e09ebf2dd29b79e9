"""What moved a dimension's score from one programme to the other: its criteria, those with the largest effect first.

effect of a criterion = share after x (mark after - score before) - share before x (mark before - score before), where the
share is its part of the dimension's weights and the mark its score as 0-100. The effects of all criteria sum to the
change of the score: a criterion that is scored worse than the account is on the whole lowers it when it weighs more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.scores import Contribution, Score
from kamsite.enrich.what_if_side import Side
from kamsite.model.programme import Programme
from kamsite.model.sentence import Listing, Quantity, Sentence, Share, Value


@dataclass(frozen=True, slots=True)
class CriterionMove:
    """A criterion that counts otherwise than before."""

    criterion: str
    """The criterion's name."""
    score: Decimal | None
    """The score that the plan gives; None where it gives none."""
    share_before: Fraction | None
    """Its part of the dimension's weights, 0-1; None where it is no criterion of the dimension."""
    share_after: Fraction | None
    """The same in the other programme."""
    mark_before: Fraction | None
    """Its score as 0-100; None while unknown."""
    mark_after: Fraction | None
    """The same in the other programme."""
    effect: Fraction | None
    """The points by which it moves the dimension's score; None where something unknown hides it."""
    largest: Fraction
    """The most points by which it can move the score, up or down; what is unknown may be 0 or 100."""


def criterion_moves(dimension: str, before: Side, after: Side) -> tuple[CriterionMove, ...]:
    """The criteria of a dimension whose weight or mark is another one, the largest effect first."""
    was, now = before.scores.get(dimension), after.scores.get(dimension)
    by_id = {one.criterion: one for one in now.contributions} if now else {}
    past = {one.criterion: one for one in was.contributions} if was else {}
    base = (was.low + was.high) / 2 if was else Fraction(0)
    names = _names(before.programme) | _names(after.programme)
    moves = [_move(names[one], past.get(one), by_id.get(one), base) for one in {**by_id, **past}]
    return tuple(sorted((one for one in moves if _is_moved(one)), key=lambda one: -one.largest))


def criterion_sentence(move: CriterionMove) -> Sentence:
    """What is another one, and what that does to the score."""
    who, effect = _who(move), _effect(move)
    if move.share_before is None:
        after = Share(move.share_after or Fraction(0))
        return Sentence("{criterion} is new and weighs {after}: {effect}", criterion=who, after=after, effect=effect)
    before = Share(move.share_before)
    if move.share_after is None:
        return Sentence(
            "{criterion} is gone, it weighed {before}: {effect}", criterion=who, before=before, effect=effect
        )
    after = Share(move.share_after)
    is_other_mark, is_other_share = move.mark_before != move.mark_after, move.share_before != move.share_after
    weighs = Sentence("weighs {after} instead of {before}", after=after, before=before)
    counts = Sentence(
        "counts as {after} instead of {before}", after=_mark(move.mark_after), before=_mark(move.mark_before)
    )
    if is_other_mark and is_other_share:
        return Sentence(
            "{criterion} {counts} and {weighs}: {effect}", criterion=who, counts=counts, weighs=weighs, effect=effect
        )
    return Sentence(
        "{criterion} {change}: {effect}", criterion=who, change=counts if is_other_mark else weighs, effect=effect
    )


def unknown_scores(after: Side) -> Iterator[Sentence]:
    """The criteria that leave a score of the other programme open: no score is given, or it is off the scale."""
    names, scales = _names(after.programme), _scales(after.programme)
    contributions = [one for score in after.scores.values() for one in score.contributions if one.weight]
    missing = tuple(names[one.criterion] for one in contributions if one.score is None)
    if missing:
        yield Sentence("No score for {criteria}", criteria=Listing(missing))
    for one in contributions:
        if one.score is not None and one.normalised is None:
            low, high = scales[one.criterion]
            yield Sentence(
                "{criterion}: {score} is off the new scale from {low} to {high}",
                criterion=names[one.criterion],
                score=Quantity(one.score),
                low=Quantity(low),
                high=Quantity(high),
            )


def is_same(one: Score | None, other: Score | None) -> bool:
    """Whether two scores are the same value or range."""
    return (one and (one.low, one.high)) == (other and (other.low, other.high))


def _move(name: str, was: Contribution | None, now: Contribution | None, base: Fraction) -> CriterionMove:
    share_before, share_after = _share(was), _share(now)
    mark_before, mark_after = (was.normalised if was else None), (now.normalised if now else None)
    effects = [
        (share_after or 0) * ((best if mark_after is None else mark_after) - base)
        - (share_before or 0) * ((best if mark_before is None else mark_before) - base)
        for best in (Fraction(0), Fraction(100))
    ]
    given = now or was
    is_known = effects[0] == effects[1]
    return CriterionMove(
        criterion=name,
        score=given.score if given else None,
        share_before=share_before,
        share_after=share_after,
        mark_before=mark_before,
        mark_after=mark_after,
        effect=effects[0] if is_known else None,
        largest=max(abs(effect) for effect in effects),
    )


def _share(one: Contribution | None) -> Fraction | None:
    return (one.weight_share or Fraction(0)) if one else None


def _is_moved(move: CriterionMove) -> bool:
    return (move.share_before, move.mark_before) != (move.share_after, move.mark_after)


def _who(move: CriterionMove) -> Value:
    if move.score is None:
        return Sentence("{criterion} (no score)", criterion=move.criterion)
    score = Quantity(move.score)
    if move.share_after is not None and move.mark_after is None:
        return Sentence("{criterion} (score {score}, off the new scale)", criterion=move.criterion, score=score)
    return Sentence("{criterion} (score {score})", criterion=move.criterion, score=score)


def _mark(mark: Fraction | None) -> Value:
    return Sentence("unknown") if mark is None else Sentence("{mark} of 100", mark=Quantity(mark))


def _effect(move: CriterionMove) -> Sentence:
    if move.effect is None:
        return Sentence("at most {points} points", points=Quantity(move.largest))
    if move.effect == 0:
        return Sentence("no difference")
    points = Quantity(abs(move.effect))
    if move.effect > 0:
        return Sentence("{points} points more", points=points)
    return Sentence("{points} points less", points=points)


def _names(programme: Programme) -> dict[str, str]:
    return {one.id: one.name for dimension in programme.dimensions for one in dimension.criteria}


def _scales(programme: Programme) -> dict[str, tuple[Decimal, Decimal]]:
    return {one.id: one.scale for dimension in programme.dimensions for one in dimension.criteria}
