"""Segment rules leave no account without a segment; the other rules of segments are tested with the programme."""

from .written import PROGRAMME, programme, told


def test_the_last_segment_is_the_last_one_written_also_when_it_is_broken():
    text = PROGRAMME.replace("{id: standard, name: Standard}", "{id: standard, nmae: Standard}")
    assert told(programme(text)[1]) == ["13:20 unknown-key"]
