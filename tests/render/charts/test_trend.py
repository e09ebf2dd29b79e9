"""A measure over time."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from charts.samples import TREND, measured
from kamsite.render.charts.measured import common_span
from kamsite.render.charts.trend import trend

PLAIN = replace(TREND, title="t", unit="%")


def marks(drawing):
    return {mark.kind: mark for mark in drawing.marks}


def test_the_line_breaks_where_a_value_is_missing():
    days = [date(2026, month, 1) for month in range(1, 6)]
    points = tuple(measured(day, value) for day, value in zip(days, ("1", "2", None, "3", "4"), strict=True))
    assert len(trend(replace(PLAIN, points=points)).lines) == 2


def test_a_value_alone_is_a_dot_without_a_line():
    drawing = trend(PLAIN)
    assert drawing.lines == ()
    assert len(drawing.dots) == 2


def test_an_unknown_value_with_bounds_is_a_range():
    points = (measured(date(2026, 1, 1), None, low=Decimal(20), high=Decimal(30)), measured(date(2026, 2, 1), "25"))
    (line,) = trend(replace(PLAIN, points=points)).ranges
    assert line.y1 > line.y2


def test_the_latest_value_the_target_and_the_forecast_are_named_with_their_unit():
    named = {kind: mark.label.text for kind, mark in marks(trend(PLAIN)).items()}
    assert named == {"latest": "1,998 %", "target": "target 2,000 %", "forecast": "forecast 1,999.9 %"}


def test_target_and_forecast_close_together_do_not_cover_each_other():
    found = marks(trend(PLAIN))
    assert abs(found["target"].label.y - found["forecast"].label.y) >= 14


def test_the_target_stands_above_a_lower_value():
    found = marks(trend(PLAIN))
    assert found["target"].dot.y < found["latest"].dot.y


def test_the_unit_stands_at_the_highest_line_alone():
    texts = [text.text for _, text in trend(PLAIN).grid]
    assert texts == ["1,996", "1,998", "2,000 %"]


def test_today_is_marked_where_the_axis_has_it():
    drawing = trend(PLAIN)
    assert drawing.today is not None
    assert "today" in [text.text for text in drawing.days]
    assert trend(replace(PLAIN, today=date(2020, 1, 1))).today is None


def test_plots_with_one_span_have_the_same_grid():
    other = replace(PLAIN, points=(measured(date(2026, 1, 31), "1980"),))
    span = common_span([PLAIN, other])
    one, two = (trend(replace(shows, span=span)) for shows in (PLAIN, other))
    assert [text.text for _, text in one.grid] == [text.text for _, text in two.grid]


def test_a_band_is_drawn_between_its_bounds():
    drawing = trend(replace(PLAIN, target=None, forecast=None, points=(measured(date(2026, 1, 1), "4"),), band=(3, 5)))
    dot = marks(drawing)["latest"].dot
    assert drawing.band.y + drawing.band.height / 2 == pytest.approx(dot.y, abs=0.2)


def test_nothing_measured_is_an_empty_plot():
    drawing = trend(replace(PLAIN, points=(), target=None, forecast=None))
    assert drawing.marks == ()
