"""What a trend's axes must reach."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from charts.samples import TREND, measured
from kamsite.render.charts.measured import common_span, first_and_last


def test_the_span_holds_values_ranges_target_and_forecast():
    ranged = measured(date(2025, 1, 1), None, low=Decimal(1990), high=Decimal(2010))
    assert common_span([TREND]) == (1996, 2000)
    assert common_span([TREND, replace(TREND, points=(ranged,))]) == (1990, 2010)


def test_a_span_of_nothing_is_zero_to_one():
    assert common_span([]) == (0, 1)


def test_the_days_reach_from_the_first_value_to_the_target():
    assert first_and_last(TREND) == (date(2026, 1, 31), date(2026, 12, 31))


def test_today_lengthens_the_axis_but_does_not_open_it_backwards():
    late = replace(TREND, today=date(2027, 5, 1))
    assert first_and_last(late)[1] == date(2027, 5, 1)
    assert first_and_last(replace(TREND, today=date(2020, 1, 1)))[0] == date(2026, 1, 31)
