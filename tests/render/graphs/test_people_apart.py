"""Who has no line stands in rows under the drawing."""

from kamsite.render.graphs.graph import Box, Layout, Point
from kamsite.render.graphs.people_apart import with_people_apart

BOX = Box(100, 40)
PLACED = Layout(484, 200, (Point(50, 20),), ())


def test_nobody_apart_changes_nothing():
    assert with_people_apart(PLACED, 0, BOX) is PLACED


def test_a_row_is_as_long_as_the_drawing_is_wide():
    """484 pixels hold four boxes of 100 and three gaps of 28."""
    placed = with_people_apart(PLACED, 5, BOX)
    assert [(point.x, point.y) for point in placed.centres[1:]] == [
        (50, 260),
        (178, 260),
        (306, 260),
        (434, 260),
        (50, 314),
    ]
    assert (placed.width, placed.height) == (484, 334)


def test_without_a_drawing_the_rows_begin_at_the_top():
    placed = with_people_apart(Layout(0, 0, (), ()), 2, BOX)
    assert placed.centres == (Point(50, 20), Point(178, 20))
    assert (placed.width, placed.height) == (228, 40)
