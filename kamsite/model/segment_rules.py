"""Segment rules: which segments an account can come out in, exactly, when its measures are only known as intervals.

The first segment whose conditions all hold is the account's. A segment can be reached when some values of the measures
meet its conditions and those of no segment before it. The measures are taken as independent of each other. No value is
sampled: each rule is a box in the space of the measures, and what a rule takes is cut out of what is left for the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.model.interval import Interval, interval_of
from kamsite.model.programme import Segment

Box = Mapping[str, Interval]
"""Measure -> its values. A measure that is not named may have any value."""

Rule = tuple[str, Box]
"""A segment's id and the values of the measures for which its conditions hold."""

EVERYTHING = Interval()
PERCENT = Interval(Fraction(0), Fraction(100))
MONEY = Interval(Fraction(0), None)

OTHER_MEASURES: Mapping[str, Interval] = {"share_of_wallet": PERCENT, "annual_potential": MONEY}
"""What segment rules may ask for besides dimensions -> the values that it can have."""

MOST_PIECES = 1_000
"""Rules that cut the measures into more pieces cost too much; six segments over four measures make a hundred."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where an account can come out."""

    possible: tuple[str, ...]
    """The segments that some values of the measures lead to, in the programme's order."""
    is_gap_possible: bool
    """Whether some values meet no rule at all."""

    @property
    def computed(self) -> str | None:
        """The segment, where every value of the measures leads to the same one."""
        return self.possible[0] if len(self.possible) == 1 and not self.is_gap_possible else None


def values_of(measure: str) -> Interval:
    """The values that a measure can have: amounts from 0 up, scores of dimensions and shares from 0 to 100."""
    return OTHER_MEASURES.get(measure, PERCENT)


def space(measures: Iterable[str]) -> Box:
    """All the values that these measures can have."""
    return {measure: values_of(measure) for measure in measures}


def rules_of(segments: Sequence[Segment]) -> tuple[Rule, ...]:
    """The segments' conditions as boxes, in the order in which they are tried."""
    return tuple(
        (segment.id, {measure: interval_of(condition) for measure, condition in segment.when.items()})
        for segment in segments
    )


def crossed(box: Box, other: Box) -> Box:
    """The part of one box that lies in the other."""
    return {**box, **{measure: box.get(measure, EVERYTHING).intersection(asked) for measure, asked in other.items()}}


def meet(box: Box, other: Box) -> bool:
    """Whether two boxes have a value of every measure in common."""
    return not any(box.get(measure, EVERYTHING).intersection(asked).is_empty for measure, asked in other.items())


def outcome(rules: Sequence[Rule], measures: Box) -> Outcome:
    """Where an account with these measures can come out."""
    left: Sequence[Box] = (measures,)
    possible = []
    for segment, is_possible, rest in _cuts(rules, measures):
        left = rest
        if is_possible:
            possible.append(segment)
    return Outcome(tuple(possible), bool(left))


def left_over(rules: Sequence[Rule], measures: Box) -> Sequence[Box]:
    """The parts of a box that no rule takes, none of them overlapping."""
    left: Sequence[Box] = (measures,)
    for _, _, rest in _cuts(rules, measures):
        left = rest
    return left


def is_tangled(rules: Sequence[Rule], measures: Box) -> bool:
    """Whether the rules cut a box into more pieces than `MOST_PIECES`; it stops where they do."""
    return any(len(left) > MOST_PIECES for _, _, left in _cuts(rules, measures))


def _cuts(rules: Sequence[Rule], measures: Box) -> Iterator[tuple[str, bool, Sequence[Box]]]:
    """Each segment in turn until nothing is left: whether it takes anything, and what it leaves for the next."""
    left: list[Box] = [measures]
    for segment, rule in rules:
        meets = [meet(box, rule) for box in left]
        is_possible = any(meets)
        if is_possible:
            left = [rest for box, met in zip(left, meets, strict=True) for rest in (_rest(box, rule) if met else [box])]
        yield segment, is_possible, left
        if not left:
            return


def _rest(box: Box, rule: Box) -> Iterator[Box]:
    """The parts of the box in which the rule does not hold, none of them overlapping."""
    inside = dict(box)
    for measure, asked in rule.items():
        values = inside.get(measure, EVERYTHING)
        for outside in values.without(asked):
            yield {**inside, measure: outside}
        inside[measure] = values.intersection(asked)
