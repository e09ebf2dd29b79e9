"""The levels from the ground up, and what stands on them."""

from dataclasses import replace

from charts.samples import PYRAMID
from kamsite.render.charts.pyramid import pyramid


def test_the_lowest_level_stands_at_the_bottom():
    levels = pyramid(PYRAMID).levels
    assert levels[0].name.text == "Exploratory"
    assert [level.name.y for level in levels] == sorted((level.name.y for level in levels), reverse=True)


def test_the_current_level_and_those_below_are_reached():
    levels = pyramid(PYRAMID).levels
    assert [level.is_reached for level in levels] == [True, True, True, False, False]
    assert [level.is_current for level in levels] == [False, False, True, False, False]
    assert [level.is_target for level in levels] == [False, False, False, True, False]


def test_two_marks_of_a_level_stand_under_each_other():
    marks = {mark.kind: mark for mark in pyramid(PYRAMID).marks}
    assert marks["customer"].words.y - marks["current"].words.y >= 14


def test_each_kind_of_mark_has_its_own_sign():
    marks = {mark.kind: mark for mark in pyramid(PYRAMID).marks}
    assert len(marks["current"].shape.split()) == 4
    assert len(marks["customer"].shape.split()) == 3


def test_without_a_known_level_nothing_is_reached():
    assert not any(level.is_reached for level in pyramid(replace(PYRAMID, marks=())).levels)
