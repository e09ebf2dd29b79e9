"""Segment overlaps: an upper end that lies in the band of an earlier segment, and so promises what never happens.

The first rule that holds counts: bands that are open upwards overlap, and nothing is wrong with that. But whoever writes
an upper end means that the segment goes up to there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.model.document import KeyPath
from kamsite.model.interval import Interval
from kamsite.model.programme import Segment
from kamsite.model.segment_rules import Box, Rule, crossed, outcome
from kamsite.model.sentence import Sentence
from kamsite.validate.band_words import digits, values_told
from kamsite.validate.problems import Problems

_ZERO = Fraction(0)


@dataclass(frozen=True)
class Overlap:
    """The upper part of a band that an earlier segment takes as a whole."""

    measure: str
    """The measure on which they overlap."""
    values: Interval
    """The values that both bands have."""
    earlier: int
    """The segment that takes them, by its place among the rules."""
    later: int
    """The segment whose upper end is never reached."""


def check_overlaps(
    segments: Sequence[tuple[KeyPath, Segment]], rules: Sequence[Rule], everything: Box, problems: Problems
) -> None:
    """Report upper ends that are never reached; of a segment that is never reached as a whole nothing more is said."""
    for overlap in overlaps(rules, everything):
        here = crossed(everything, rules[overlap.later][1])
        if not outcome(rules[: overlap.later], here).is_gap_possible:
            continue
        earlier = segments[overlap.earlier][1].id
        message = Sentence(
            "{values} of {measure} is {earlier} already: this segment never goes up to here",
            values=values_told(overlap.values),
            measure=overlap.measure,
            earlier=earlier,
        )
        begins = overlap.values
        condition = f"{'<=' if begins.is_low_open else '<'} {digits(begins.low or _ZERO)}"
        hint = Sentence('write "{condition}", where {earlier} begins', condition=condition, earlier=earlier)
        key = (*segments[overlap.later][0], "when", overlap.measure)
        problems.add("overlap-between-segments", key, message, hint)


def overlaps(rules: Sequence[Rule], everything: Box) -> Iterator[Overlap]:
    """Upper ends of bands that lie in the band of an earlier rule that asks for the same measures; one for each end."""
    for later, (_, rule) in enumerate(rules):
        for measure, band in rule.items():
            for earlier in range(later):
                values = _taken(rules[earlier][1], rule, measure, everything)
                if band.high is not None and values is not None:
                    yield Overlap(measure, values, earlier, later)
                    break


def _taken(earlier: Box, later: Box, measure: str, everything: Box) -> Interval | None:
    """The upper part of the later band that the earlier rule takes wherever the later one holds; None: there is none."""
    if earlier.keys() != later.keys():
        return None
    possible = {one: band.intersection(everything[one]) for one, band in later.items()}
    if any(possible[one].without(earlier[one]) for one in later if one != measure):
        return None
    band, highest = possible[measure], everything[measure]
    values = band.intersection(earlier[measure])
    rest = band.without(earlier[measure])
    is_below = len(rest) == 1 and not values.is_empty and _ends_before(rest[0], values)
    # An end at the highest value that there is says no more than no end.
    is_end = bool(highest.without(Interval(None, band.high, False, band.is_high_open)))
    return values if is_below and is_end else None


def _ends_before(one: Interval, other: Interval) -> bool:
    return one.high is not None and other.low is not None and one.high <= other.low
