"""Segment rules: which segments an account can come out in, exactly, when its measures are only known as intervals.

The first segment whose conditions all hold is the account's. A segment can be reached when some values of the measures
meet its conditions and those of no segment before it. The measures are taken as independent of each other. No value is
sampled: each rule is a box in the space of the measures, and what a rule takes is cut out of what is left for the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kamsite.enrich.interval import Interval, interval_of
from kamsite.model.programme import Segment

Box = Mapping[str, Interval]
"""Measure -> its values. A measure that is not named may have any value."""

Rule = tuple[str, Box]
"""A segment's id and the values of the measures for which its conditions hold."""

EVERYTHING = Interval()


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


def rules_of(segments: Sequence[Segment]) -> tuple[Rule, ...]:
    """The segments' conditions as boxes, in the order in which they are tried."""
    return tuple(
        (segment.id, {measure: interval_of(condition) for measure, condition in segment.when.items()})
        for segment in segments
    )


def outcome(rules: Sequence[Rule], measures: Box) -> Outcome:
    """Where an account with these measures can come out."""
    left: list[Box] = [measures]
    possible = []
    for segment, rule in rules:
        meets = [_is_met_somewhere(box, rule) for box in left]
        if any(meets):
            possible.append(segment)
            left = [rest for box, met in zip(left, meets, strict=True) for rest in (_rest(box, rule) if met else [box])]
        if not left:
            break
    return Outcome(tuple(possible), bool(left))


def _is_met_somewhere(box: Box, rule: Box) -> bool:
    return not any(box.get(measure, EVERYTHING).intersection(asked).is_empty for measure, asked in rule.items())


def _rest(box: Box, rule: Box) -> Iterator[Box]:
    """The parts of the box in which the rule does not hold, none of them overlapping."""
    inside = dict(box)
    for measure, asked in rule.items():
        values = inside.get(measure, EVERYTHING)
        for outside in values.without(asked):
            yield {**inside, measure: outside}
        inside[measure] = values.intersection(asked)
