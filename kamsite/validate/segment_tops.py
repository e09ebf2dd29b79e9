"""Segment tops: values above a band that no rule asks for, so that the accounts that score most fall to the last segment.

A band that is open upwards takes whatever lies above it. One with both ends says that the values above it are for another
rule: one that asks for the measure as well and can agree on the rest, or one that takes them whatever the measure is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.model.document import KeyPath
from kamsite.model.interval import Interval, union
from kamsite.model.programme import Segment
from kamsite.model.segment_rules import Box, Rule, crossed, left_over, meet, values_of
from kamsite.model.sentence import Sentence
from kamsite.validate.band_words import digits, upwards_told, values_told
from kamsite.validate.problems import Problems
from kamsite.validate.segment_gaps import Gap

_ZERO = Fraction(0)


@dataclass(frozen=True)
class Top:
    """Values above a band that nothing asks for."""

    measure: str
    """The measure."""
    values: Interval
    """Its values that nothing asks for."""
    place: int
    """The rule whose band they lie above."""


def check_tops(
    segments: Sequence[tuple[KeyPath, Segment]],
    rules: Sequence[Rule],
    everything: Box,
    gaps: Sequence[Gap],
    problems: Problems,
) -> None:
    """Report what lies above the bands of all segments but the last, where no gap between two rules tells it already."""
    told = [(gap.measure, gap.values) for gap in gaps]
    for top in tops(rules[:-1], everything):
        if any(top.measure == measure and not top.values.without(values) for measure, values in told):
            continue
        told.append((top.measure, top.values))
        route, segment = segments[top.place]
        band = rules[top.place][1][top.measure]
        highest = values_of(top.measure).high
        values = upwards_told(top.values) if top.values.high == highest else values_told(top.values)
        of = Sentence("{values} of {measure}", values=values, measure=top.measure)
        if len(segment.when) > 1:
            of = Sentence("{of}, where the rest of {segment} holds", of=of, segment=segment.id)
        message = Sentence(
            "nothing asks for {of}: these accounts would fall to {last}, below {segment}",
            of=of,
            last=segments[-1][1].id,
            segment=segment.id,
        )
        upper = f"{'<' if band.is_high_open else '<='} {digits(band.high or _ZERO)}"
        hint = Sentence('take away "{upper}", or name a segment for them', upper=upper)
        problems.add("gap-between-segments", (*route, "when", top.measure), message, hint)
        if problems.is_full:
            return


def tops(rules: Sequence[Rule], everything: Box) -> Iterator[Top]:
    """What lies above a band with both ends and nobody asks for, the highest bands first."""
    left = left_over(rules, everything)
    bands = [
        (band, measure, place)
        for place, (_, rule) in enumerate(rules)
        for measure, band in rule.items()
        if _has_both_ends(band, everything[measure])
    ]
    for band, measure, place in sorted(bands, key=lambda one: (-(one[0].high or _ZERO), one[2], one[1])):
        above = Interval(band.high, None, not band.is_high_open, False)
        region = crossed(everything, {**rules[place][1], measure: above})
        others = [
            rule[measure] for _, rule in rules if measure in rule and meet({**region, measure: rule[measure]}, rule)
        ]
        free = union(box[measure].intersection(region[measure]) for box in left if meet(box, region))
        for values in _without(free, others):
            yield Top(measure, values, place)


def _has_both_ends(band: Interval, possible: Interval) -> bool:
    """Whether a band begins above the lowest value that there is, and ends."""
    return band.high is not None and band.low is not None and (possible.low is None or band.low > possible.low)


def _without(values: Sequence[Interval], bands: Sequence[Interval]) -> Sequence[Interval]:
    for band in bands:
        values = [piece for one in values for piece in one.without(band)]
    return values
