"""People by power and interest."""

from dataclasses import replace

from charts.samples import POWER_INTEREST
from kamsite.render.charts.power_interest import Seat, power_interest


def seats(drawing):
    return {one.says: one for one in drawing.people}


def test_who_has_both_stands_in_the_quadrant_to_be_managed_closely():
    drawing = power_interest(POWER_INTEREST)
    dot, first = drawing.people[0].dot, drawing.first
    assert first.x < dot.x < first.x + first.width
    assert first.y < dot.y < first.y + first.height


def test_the_borders_stand_halfway_below_the_first_high_value():
    drawing = power_interest(replace(POWER_INTEREST, people=()), width=400)
    plot = drawing.plot
    share = (drawing.borders[0].x1 - plot.x) / plot.width
    assert round(share, 2) == 0.6


def test_two_at_one_place_do_not_cover_each_other():
    drawn = seats(power_interest(POWER_INTEREST))
    eva, ken = drawn["Eva"].dot, drawn["Ken"].dot
    assert abs(eva.y - ken.y) >= eva.radius + ken.radius


def test_ten_at_one_place_stand_in_three_columns():
    crowd = tuple(Seat(name=f"P{n}", power=3, interest=3, is_covered=True, says=f"P{n}") for n in range(10))
    drawing = power_interest(replace(POWER_INTEREST, people=crowd))
    assert len({one.dot.x for one in drawing.people}) == 3
    assert len({(one.dot.x, one.dot.y) for one in drawing.people}) == 10


def test_who_is_in_contact_with_nobody_is_marked():
    drawn = seats(power_interest(POWER_INTEREST))
    assert not drawn["Eva"].is_covered
    assert drawn["Ken"].is_covered
