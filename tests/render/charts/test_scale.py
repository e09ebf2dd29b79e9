"""Values to pixels, and round ticks."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.render.charts.scale import Scale, ticks


def test_a_scale_may_run_upwards():
    assert Scale(0, 100, 200, 0).at(25) == 150


def test_within_keeps_values_on_the_scale():
    assert Scale(0, 10, 0, 100).within(12) == 100
    assert Scale(0, 10, 0, 100).within(-3) == 0


def test_a_scale_of_one_value_has_it_in_the_middle():
    assert Scale(5, 5, 0, 100).at(5) == 50


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 100, ["0", "50", "100"]),
        (18, 40, ["10", "20", "30", "40"]),
        (95.2, 98.4, ["94", "96", "98", "100"]),
        (0, 0.3, ["0.0", "0.1", "0.2", "0.3"]),
    ],
)
def test_ticks_are_round_and_enclose_the_values(low, high, expected):
    assert [str(tick) for tick in ticks(low, high, 4)] == expected


def test_one_value_alone_still_has_an_axis():
    assert len(ticks(7, 7)) >= 2
    assert len(ticks(0, 0)) >= 2


@given(st.floats(-1e9, 1e9), st.floats(1e-3, 1e9), st.integers(2, 8))
def test_ticks_always_enclose_the_values_and_stay_few(low, length, most):
    found = ticks(low, low + length, most)
    assert float(found[0]) <= low + length * 1e-6
    assert float(found[-1]) >= low + length - length * 1e-6
    assert len(found) <= most + 2
    assert all(isinstance(tick, Decimal) for tick in found)
