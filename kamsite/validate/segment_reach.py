"""Segment reach: a segment that those before it leave nothing is never reached, by one of them or by several together."""

from __future__ import annotations

from collections.abc import Sequence

from kamsite.model.document import KeyPath
from kamsite.model.programme import Segment
from kamsite.model.segment_rules import Box, Rule, crossed, outcome
from kamsite.model.sentence import Listing, Sentence
from kamsite.validate.problems import Problems


def check_reach(
    segments: Sequence[tuple[KeyPath, Segment]], rules: Sequence[Rule], everything: Box, problems: Problems
) -> None:
    """Report every segment all of whose accounts an earlier one takes; `everything` is what the measures can be."""
    reached: set[str] = set()
    for place, (route, segment) in enumerate(segments):
        here = crossed(everything, rules[place][1])
        earlier = rules[:place]
        if outcome(earlier, here).is_gap_possible:
            reached.add(segment.id)
            continue
        previous = segments[place - 1][1].id
        hint = None
        if not segment.when and previous in reached:
            # What the rules before the previous one leave, it takes as a whole: it needs no conditions.
            hint = Sentence("delete it, and take away the conditions of {previous}", previous=previous)
        problems.add("segment-never-reached", route, _message(earlier, here), hint)


def _message(earlier: Sequence[Rule], here: Box) -> Sentence:
    alone = next((rule[0] for rule in earlier if not outcome((rule,), here).is_gap_possible), None)
    if alone is not None:
        return Sentence("this segment is never reached: {other} holds whenever it does", other=alone)
    takers = Listing(outcome(earlier, here).possible)
    return Sentence("this segment is never reached: {others} together take all of its accounts", others=takers)
