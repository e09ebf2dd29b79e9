"""Segment rules, each in itself, and how many may be compared; what they do together is tested beside this file."""

from __future__ import annotations

import pytest

from kamsite.validate.segments import MOST_DIMENSIONS, MOST_SEGMENTS

from .written import PROGRAMME, programme, segmented, told


def test_the_last_segment_is_the_last_one_written_also_when_it_is_broken():
    text = PROGRAMME.replace("{id: standard, name: Standard}", "{id: standard, nmae: Standard}")
    assert told(programme(text)[1]) == ["13:20 unknown-key"]


@pytest.mark.parametrize(
    ("written", "place"), [("{strategic_value: }", 43), ('{financial_value: ">= 10", strategic_value: ~}', 61)]
)
def test_a_measure_without_a_condition_is_told_and_never_left_out_in_silence(written, place):
    """Without it the rule would take accounts that nobody meant."""
    found = programme(PROGRAMME.replace('{strategic_value: ">= 50"}', written))[1]
    assert [(one.line, one.check) for one in found] == [(12, "malformed-condition")]
    assert found[0].column >= place


def test_a_measure_that_no_dimension_may_be_called():
    text = PROGRAMME.replace("id: financial_value", "id: share_of_wallet")
    assert told(programme(text)[1]) == ["5:9 duplicate-id"]


def many(dimensions: int, segments: int) -> str:
    """A programme with so many dimensions, and segments that each ask for a band of their own, the highest open upwards."""
    bands = [{"a": f">= {segments - 1}"}, *({"a": f">= {n} and < {n + 1}"} for n in range(1, segments - 1))]
    rows = "".join(
        f"  - {{id: d{n}, name: D, criteria: [{{id: c{n}, name: C, weight: 1}}]}}\n" for n in range(dimensions - 1)
    )
    return segmented(*bands).replace("segments:\n", f"{rows}segments:\n")


def test_as_many_segments_and_dimensions_as_anybody_can_keep_apart():
    assert programme(many(MOST_DIMENSIONS, MOST_SEGMENTS))[1] == []


@pytest.mark.parametrize(
    ("dimensions", "segments", "expected"),
    [
        (MOST_DIMENSIONS + 1, 2, "23:5 too-many-dimensions"),
        (1, MOST_SEGMENTS + 1, "35:5 too-many-segments"),
    ],
)
def test_more_of_them_are_told_at_the_first_that_is_too_many(dimensions, segments, expected):
    """Line 3 has the first dimension; behind one dimension, line 5 the first segment."""
    assert told(programme(many(dimensions, segments))[1]) == [expected]


def test_rules_that_nobody_could_follow_are_told_instead_of_compared():
    """Five bands in each of four measures part the accounts in 6^4 ways."""
    bands = [{measure: f">= {3 * n + 1} and < {3 * n + 2}"} for measure in "abcd" for n in range(5)]
    assert told(programme(segmented(*bands))[1]) == ["7:1 segments-too-tangled"]
