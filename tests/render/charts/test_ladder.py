"""From the position that is to the one that shall be."""

from charts.samples import LADDER
from kamsite.render.charts.ladder import ladder


def test_a_higher_position_stands_farther_right_and_the_arrow_leads_there():
    climb = ladder(LADDER).people[0]
    assert climb.current.x < climb.ideal.x
    assert climb.way.x1 == climb.current.x
    assert climb.way.x2 < climb.ideal.x
    assert not climb.is_down


def test_a_way_down_leads_left_and_is_marked():
    climb = ladder(LADDER).people[1]
    assert climb.ideal.x < climb.way.x2 < climb.current.x
    assert climb.is_down


def test_who_has_arrived_has_no_way_to_go():
    climb = ladder(LADDER).people[2]
    assert climb.way is None
    assert climb.current.x == climb.ideal.x


def test_an_unknown_position_has_no_mark():
    climb = ladder(LADDER).people[3]
    assert climb.current is None
    assert climb.way is None


def test_dots_stand_under_their_positions_names_in_every_width():
    for width in (358, 720):
        drawing = ladder(LADDER, width=width)
        assert drawing.people[0].current.x == drawing.positions[1][1].x


def test_on_a_phone_the_name_stands_over_the_line():
    climb = ladder(LADDER, width=358).people[0]
    assert climb.name.y < climb.track.y1 - 6
