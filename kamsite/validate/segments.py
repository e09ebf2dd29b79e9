"""Segments: the segment rules of the programme leave no account between two segments, and no segment without accounts."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kamsite.model.document import Document, KeyPath
from kamsite.model.interval import interval_of
from kamsite.model.programme import Segment
from kamsite.model.segment_rules import MOST_PIECES, is_tangled, rules_of, space, values_of
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import Problems
from kamsite.validate.reading import Reading
from kamsite.validate.segment_gaps import check_gaps
from kamsite.validate.segment_overlaps import check_overlaps
from kamsite.validate.segment_reach import check_reach
from kamsite.validate.segment_tops import check_tops
from kamsite.validate.values import CONDITION_EXPECTED

MOST_SEGMENTS = 30
"""Nobody can keep more apart; it bounds the pairs of rules that are compared."""
MOST_DIMENSIONS = 20
"""Nobody can score more; it bounds the conditions of a rule."""


def check_segments(
    document: Document, reading: Reading, problems: Problems, measures: Collection[str] | None = None
) -> None:
    """Report rules that are broken in themselves, then gaps, overlaps, and rules that are never reached.

    `measures` are what rules may ask for; None where the dimensions cannot be read: then nothing is said of the rules
    together.
    """
    if _is_too_much(document, problems):
        return
    count = _length(document, "segments")
    segments = [(route, fact) for route, fact in reading.built if isinstance(fact, Segment)]
    sound = [one for one in segments if _is_sound(*one, one[0][-1] == count - 1, document, problems)]
    if measures is None:
        return
    known = [(route, segment) for route, segment in sound if set(segment.when) <= set(measures)]
    rules = rules_of([segment for _, segment in known])
    everything = space(sorted({measure for _, segment in known for measure in segment.when}))
    if is_tangled(rules, everything):
        message = Sentence("these rules part accounts in more than {limit} ways", limit=MOST_PIECES)
        hint = Sentence("use fewer segments, or fewer conditions")
        problems.add("segments-too-tangled", ("segments",), message, hint, is_about_key=True)
        return
    # A segment that is broken may be the one that fills the gap.
    if len(known) == count and not document.findings and not _has_problem(problems):
        gaps = check_gaps(known, rules, everything, problems)
        check_tops(known, rules, everything, gaps, problems)
    check_overlaps(known, rules, everything, problems)
    check_reach(known, rules, everything, problems)


def _is_too_much(document: Document, problems: Problems) -> bool:
    """Whether there are more segments or dimensions than can be compared in reasonable time; that is told."""
    is_over = False
    if _length(document, "segments") > MOST_SEGMENTS:
        message = Sentence("a programme has at most {limit} segments", limit=MOST_SEGMENTS)
        problems.add("too-many-segments", ("segments", MOST_SEGMENTS), message)
        is_over = True
    if _length(document, "dimensions") > MOST_DIMENSIONS:
        message = Sentence("a programme has at most {limit} dimensions", limit=MOST_DIMENSIONS)
        problems.add("too-many-dimensions", ("dimensions", MOST_DIMENSIONS), message)
        is_over = True
    return is_over


def _length(document: Document, key: str) -> int:
    written = document.data.get(key)
    return len(written) if isinstance(written, list) else 0


def _has_problem(problems: Problems) -> bool:
    return any(finding.key[:1] == ("segments",) for finding in problems.findings)


def _is_sound(route: KeyPath, segment: Segment, is_last: bool, document: Document, problems: Problems) -> bool:
    """Whether a rule says something in itself; what is wrong with it is told."""
    told = len(problems.findings)
    for measure in _unfinished(document, route, segment):
        problems.add("malformed-condition", (*route, "when", measure), CONDITION_EXPECTED)
    if is_last and segment.when:
        message = Sentence("the last segment has no conditions, so that every account has a segment")
        problems.add("last-segment-with-conditions", (*route, "when"), message, is_about_key=True)
        return False
    if not is_last and not segment.when and len(problems.findings) == told:
        message = Sentence("only the last segment has no conditions; those below this one are never reached")
        problems.add("segment-without-conditions", route, message)
    for measure, condition in segment.when.items():
        if interval_of(condition).intersection(values_of(measure)).is_empty:
            message = Sentence("no value meets this condition: {text}", text=condition.text)
            problems.add("condition-never-met", (*route, "when", measure), message)
    return len(problems.findings) == told


def _unfinished(document: Document, route: KeyPath, segment: Segment) -> Sequence[str]:
    """The measures of a rule with nothing behind them: a rule without them would take accounts that nobody meant."""
    node: object = document.data
    for step in (*route, "when"):
        if isinstance(node, list) and isinstance(step, int):
            node = node[step]
        elif isinstance(node, dict):
            node = node.get(str(step))
    return [measure for measure in node if measure not in segment.when] if isinstance(node, dict) else []
