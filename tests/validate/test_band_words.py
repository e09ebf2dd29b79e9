"""Values of a measure are told with all their digits."""

from fractions import Fraction

from kamsite.model.interval import Interval
from kamsite.validate.band_words import digits, upwards_told, values_told


def test_values_between_two_ends():
    assert str(values_told(Interval(Fraction(60), Fraction(70)))) == "60 to 70"
    assert str(values_told(Interval(Fraction(60), Fraction(60)))) == "exactly 60"
    assert str(values_told(Interval(Fraction(0), Fraction(1, 8)))) == "0 to 0.125"


def test_values_without_an_upper_end_say_whether_the_lower_one_is_among_them():
    assert str(upwards_told(Interval(Fraction(90)))) == "90 and more"
    assert str(upwards_told(Interval(Fraction(90), None, True))) == "more than 90"


def test_no_digit_is_rounded_away():
    assert digits(Fraction("69.99999999999999")) == "69.99999999999999"
    assert digits(Fraction(10**15)) == "1000000000000000"
