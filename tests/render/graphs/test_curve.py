"""Places on curves, worked out by hand."""

import pytest

from kamsite.render.graphs.curve import arrow, curve_path, moved, point_on
from kamsite.render.graphs.graph import Point

STRAIGHT = [Point(0, 0), Point(10, 0), Point(20, 0), Point(30, 0)]


def test_the_middle_of_a_straight_curve_is_halfway():
    assert point_on(STRAIGHT, 0.5) == Point(15, 0)


def test_the_ends_are_the_first_and_last_point_even_of_two_joined_curves():
    joined = [*STRAIGHT, Point(30, 10), Point(30, 20), Point(30, 30)]
    assert point_on(joined, 0) == Point(0, 0)
    assert point_on(joined, 0.5) == Point(30, 0)
    assert point_on(joined, 1) == Point(30, 30)


def test_an_arrow_head_points_along_the_curve_and_is_nine_long():
    head, back = arrow(STRAIGHT)
    assert head == "30,0 21,4 21,-4"
    assert (back.x, back.y) == pytest.approx((21, 0))


def test_the_arrow_of_a_curve_of_no_length_is_a_point():
    """It has no direction in which a head could lie, and dividing by its length must not end the drawing."""
    assert arrow([Point(1, 1)] * 4) == ("1,1 1,1 1,1", Point(1, 1))


def test_a_path_is_written_for_svg():
    assert curve_path(STRAIGHT) == "M0 0C10 0 20 0 30 0"


def test_a_margin_moves_right_and_down():
    assert moved(Point(1, 2), 12) == Point(13, 14)
