"""Coordinates are the same for readers of every language."""

import pytest
from markupsafe import escape

from kamsite.render.charts.shapes import Bar, Dot, Pixels, corners, path


def test_a_coordinate_is_rounded_to_a_tenth_and_whole_ones_have_no_fraction():
    assert (str(Pixels(12.34)), str(Pixels(12.0)), str(Pixels(-0.01))) == ("12.3", "12", "0")


def test_a_template_writes_a_coordinate_without_any_grouping():
    assert escape(Pixels(12345.6)) == "12345.6"


def test_every_number_of_a_shape_becomes_a_coordinate():
    dot = Dot(1.26, 2, 3.04)
    assert (str(dot.x), str(dot.y), str(dot.radius)) == ("1.3", "2", "3")


def test_lines_and_corners_are_written_as_svg_wants_them():
    assert path([(0, 0), (10.25, 4)]) == "M0 0L10.2 4"
    assert corners([(0, 0), (10, 4)]) == "0,0 10,4"


@pytest.mark.parametrize(("other", "shared"), [(Bar(5, 5, 10, 10), True), (Bar(10, 0, 5, 5), False)])
def test_bars_that_only_touch_do_not_overlap(other, shared):
    assert Bar(0, 0, 10, 10).overlaps(other) is shared
    assert other.overlaps(Bar(0, 0, 10, 10)) is shared
