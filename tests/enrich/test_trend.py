from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.trend import line

DAY = date(2026, 1, 1)


def points(*pairs):
    return [(DAY + timedelta(days=days), Decimal(value)) for days, value in pairs]


def test_two_points_determine_the_line():
    found = line(points((0, "97.4"), (30, "96.8")))
    assert found.slope_per_30_days == Fraction(-6, 10)
    assert found.value_on(DAY + timedelta(days=60)) == Fraction(962, 10)


def test_of_more_points_the_line_is_the_nearest_by_least_squares():
    """By hand for (0, 1), (1, 2), (2, 4): means 1 and 7/3, slope 3/2, value 5/6 on day 0."""
    found = line(points((0, 1), (1, 2), (2, 4)))
    assert found.slope_per_day == Fraction(3, 2)
    assert found.value_on(DAY) == Fraction(5, 6)


def test_one_day_determines_no_line():
    assert line([]) is None
    assert line(points((0, 1))) is None
    assert line(points((0, 1), (0, 2))) is None
