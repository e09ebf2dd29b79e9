"""Segments: the segment rules of the programme leave no account without a segment, and no segment without accounts."""

from __future__ import annotations

from kamsite.model.document import Document, KeyPath
from kamsite.model.programme import Segment
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import Problems
from kamsite.validate.reach import Region, implies, region
from kamsite.validate.reading import Reading

OTHER_MEASURES = frozenset({"share_of_wallet", "annual_potential"})
"""What segment rules may ask for besides dimensions."""


def check_segments(document: Document, reading: Reading, problems: Problems) -> None:
    """Report a last segment with conditions, another one without, and rules that can never decide."""
    written = document.data.get("segments")
    count = len(written) if isinstance(written, list) else 0
    earlier: list[tuple[Segment, Region]] = []
    segments = [(route, fact) for route, fact in reading.built if isinstance(fact, Segment)]
    for route, segment in segments:
        is_last = route[-1] == count - 1
        if is_last and segment.when:
            message = Sentence("the last segment has no conditions, so that every account has a segment")
            problems.add("last-segment-with-conditions", (*route, "when"), message, is_about_key=True)
        elif not is_last and not segment.when:
            message = Sentence("only the last segment has no conditions; those below this one are never reached")
            problems.add("segment-without-conditions", route, message)
        elif not is_last:
            here = region(segment.when)
            _check_reach(route, segment, here, earlier, problems)
            earlier.append((segment, here))


def _check_reach(
    route: KeyPath, segment: Segment, here: Region, earlier: list[tuple[Segment, Region]], problems: Problems
) -> None:
    empty = [measure for measure, interval in here.items() if interval.is_empty]
    for measure in empty:
        message = Sentence("no value meets this condition: {text}", text=segment.when[measure].text)
        problems.add("condition-never-met", (*route, "when", measure), message)
    if empty:
        return
    for other, there in earlier:
        if implies(here, there):
            message = Sentence("this segment is never reached: {other} holds whenever it does", other=other.id)
            problems.add("segment-never-reached", route, message)
            return
