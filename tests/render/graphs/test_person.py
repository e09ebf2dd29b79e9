"""A person's box says who it is and whether we know them, in words too."""

from graphs.people import person
from kamsite.render.graphs.graph import Box, Point
from kamsite.render.graphs.person import person_boxes, person_drawing


def test_all_boxes_are_as_high_as_the_fullest_needs():
    short, long = person("ann"), person("bob", title="Head of purchasing for flat products and services", role="buyer")
    boxes = person_boxes([short, long], str)
    assert boxes[0] == boxes[1]
    assert boxes[0].height > person_boxes([short], str)[0].height


def test_coverage_and_position_stand_in_words():
    drawn = person_drawing(person("ann", position="supporter"), Box(184, 100), Point(92, 50), str)
    assert drawn.standing.text == "in contact · supporter"
    assert drawn.full == "Ann, in contact · supporter"


def test_a_placeholder_says_that_the_person_is_not_known():
    drawn = person_drawing(person("cfo", "placeholder"), Box(184, 100), Point(92, 50), str)
    assert drawn.standing.text == "person not known"


def test_everything_stands_inside_the_box():
    long = person("maria-del-carmen " * 6, title="director " * 20, role="decider, " * 9, position="partner " * 9)
    (box,) = person_boxes([long], str)
    drawn = person_drawing(long, box, Point(300, 200), str)
    lines = [*drawn.name, *drawn.title, *drawn.role, drawn.standing]
    assert [line.y for line in lines] == sorted(line.y for line in lines)
    assert drawn.box.y < lines[0].y
    assert lines[-1].y < drawn.box.y + drawn.box.height
