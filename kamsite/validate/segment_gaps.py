"""Segment gaps: values of a measure between two rules that no rule takes, so that accounts fall past both neighbours.

Two rules are neighbours when they ask for the same measures, part on one of them, and agree somewhere on all the others.
What lies between their bands on the one measure, where they agree on the others, has to be taken by some rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from kamsite.model.document import KeyPath
from kamsite.model.interval import Interval, union
from kamsite.model.programme import Segment
from kamsite.model.segment_rules import Box, Rule, crossed, left_over, meet
from kamsite.model.sentence import Sentence
from kamsite.validate.band_words import values_told
from kamsite.validate.problems import Problems

_ZERO = Fraction(0)


@dataclass(frozen=True)
class Gap:
    """Values that nothing asks for."""

    measure: str
    """The measure on which the neighbours part."""
    values: Interval
    """Its values that no rule takes."""
    neighbours: tuple[int, int]
    """The rules on both sides, by their place among the rules, the earlier first."""
    place: int
    """The rule whose condition begins or ends the gap; of two the later one."""
    has_other_measures: bool
    """Whether the neighbours ask for more than this measure."""


@dataclass(frozen=True)
class _Hole:
    """What lies between the bands of two rules, before it is asked who takes it."""

    measure: str
    values: Interval
    region: Box
    neighbours: tuple[int, int]


def check_gaps(
    segments: Sequence[tuple[KeyPath, Segment]], rules: Sequence[Rule], everything: Box, problems: Problems
) -> Sequence[Gap]:
    """Report every gap between the rules of all segments but the last, which takes whatever is left; return them."""
    told = []
    for gap in gaps(rules[:-1], everything):
        told.append(gap)
        one, other = (segments[place][1].id for place in gap.neighbours)
        of = Sentence("{values} of {measure}", values=values_told(gap.values), measure=gap.measure)
        if gap.has_other_measures:
            of = Sentence("{of}, where {one} and {other} agree on the rest", of=of, one=one, other=other)
        message = Sentence(
            "nothing asks for {of}: these accounts would fall to {last}, below both neighbours",
            of=of,
            last=segments[-1][1].id,
        )
        hint = Sentence("close the gap between {one} and {other}, or name a segment for it", one=one, other=other)
        problems.add("gap-between-segments", (*segments[gap.place][0], "when", gap.measure), message, hint)
        if problems.is_full:
            break
    return told


def gaps(rules: Sequence[Rule], everything: Box) -> Iterator[Gap]:
    """The gaps between the rules, narrow holes first; one within another of the same measure is not repeated."""
    left = left_over(rules, everything)
    holes = [hole for pair in combinations(range(len(rules)), 2) if (hole := _hole(rules, pair, everything))]
    found: list[Gap] = []
    for hole in sorted(holes, key=_width):
        for gap in _gaps_in(hole, rules, left):
            if not any(gap.measure == one.measure and not gap.values.without(one.values) for one in found):
                found.append(gap)
                yield gap


def _hole(rules: Sequence[Rule], pair: tuple[int, int], everything: Box) -> _Hole | None:
    one, other = (rules[place][1] for place in pair)
    if one.keys() != other.keys():
        return None
    shared = crossed(one, other)
    parted = [measure for measure, values in shared.items() if values.is_empty]
    if len(parted) != 1:
        return None
    measure = parted[0]
    values = between(one[measure], other[measure])
    if values.is_empty:
        return None
    return _Hole(measure, values, crossed(everything, {**shared, measure: values}), pair)


def between(one: Interval, other: Interval) -> Interval:
    """The numbers between two intervals that share none."""
    is_below = one.high is not None and other.low is not None and one.high <= other.low
    lower, upper = (one, other) if is_below else (other, one)
    return Interval(lower.high, upper.low, not lower.is_high_open, not upper.is_low_open)


def _width(hole: _Hole) -> tuple[Fraction, tuple[int, int]]:
    return ((hole.values.high or _ZERO) - (hole.values.low or _ZERO), hole.neighbours)


def _gaps_in(hole: _Hole, rules: Sequence[Rule], left: Sequence[Box]) -> Iterator[Gap]:
    """The parts of a hole that lie in what the rules leave over."""
    for values in union(box[hole.measure].intersection(hole.values) for box in left if meet(box, hole.region)):
        ends = {values.low, values.high}
        bands = {place: rules[place][1][hole.measure] for place in hole.neighbours}
        touching = [place for place, band in bands.items() if band.low in ends or band.high in ends]
        place = max(touching, default=hole.neighbours[1])
        yield Gap(hole.measure, values, hole.neighbours, place, len(rules[place][1]) > 1)
