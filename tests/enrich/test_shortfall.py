from decimal import Decimal
from fractions import Fraction

import pytest

from kamsite.enrich.shortfall import shortfall
from kamsite.model.kpi import Kpi


def number(text):
    return None if text is None else Decimal(text)


def colour(kpi, value, amber, red):
    return shortfall(kpi, Decimal(value)).colour(Decimal(amber), Decimal(red))


@pytest.mark.parametrize(
    ("value", "expected"),
    [("98.5", "green"), ("98", "green"), ("97", "green"), ("96.9", "amber"), ("95", "amber"), ("94.9", "red")],
)
def test_where_the_unit_is_per_cent_tolerances_are_points_and_include_their_end(value, expected):
    kpi = Kpi(name="Uptime", unit="%", target=Decimal(98))
    assert colour(kpi, value, 1, 3) == expected


@pytest.mark.parametrize(("value", "expected"), [("190", "green"), ("189", "amber"), ("180", "amber"), ("179", "red")])
def test_elsewhere_tolerances_are_per_cent_of_the_target(value, expected):
    """Of a target of 200, 5 % are 10 and 10 % are 20."""
    assert colour(Kpi(name="Orders", target=Decimal(200)), value, 5, 10) == expected


def test_numbers_are_compared_exactly():
    """In binary floating point 4.4 - 4.3 is more than 0.1."""
    kpi = Kpi(name="Claims", unit="%", direction="lower", target=Decimal("4.3"))
    assert shortfall(kpi, Decimal("4.4")).size == Fraction(1, 10)
    assert colour(kpi, "4.4", "0.1", 1) == "green"


def test_numbers_of_many_digits_are_compared_exactly_too():
    kpi = Kpi(name="Parts", unit="%", target=Decimal("1000000000000000"))
    assert colour(kpi, "999999999999999.99999999999999999999", 0, 1) == "amber"


@pytest.mark.parametrize(
    ("direction", "value", "by"), [("higher", "12", 0), ("higher", "8", 2), ("lower", "12", 2), ("lower", "8", 0)]
)
def test_only_the_worse_side_is_a_shortfall(direction, value, by):
    assert shortfall(Kpi(name="K", direction=direction, target=Decimal(10)), Decimal(value)).by == by


@pytest.mark.parametrize(
    ("low", "high", "value", "size", "against"),
    [
        ("40", "50", "45", 0, "40"),
        ("40", "50", "40", 0, "40"),
        ("40", "50", "38", 5, "40"),
        ("40", "50", "60", 20, "50"),
        ("40", None, "60", 0, "40"),
        (None, "50", "55", 10, "50"),
    ],
)
def test_a_range_falls_short_by_how_far_it_is_outside_in_per_cent_of_the_nearer_bound(low, high, value, size, against):
    kpi = Kpi(name="Load", direction="range", min=number(low), max=number(high), target=Decimal(1))
    found = shortfall(kpi, Decimal(value))
    assert (found.size, found.against) == (size, Decimal(against))


@pytest.mark.parametrize("value", ["45", "55"])
def test_a_range_with_a_target_and_no_bounds_falls_short_by_its_distance(value):
    kpi = Kpi(name="Load", direction="range", target=Decimal(50))
    assert shortfall(kpi, Decimal(value)).size == 10


def test_worse_than_a_target_of_zero_is_red_and_zero_itself_is_green():
    kpi = Kpi(name="Accidents", direction="lower", target=Decimal(0))
    assert colour(kpi, "1", 5, 100) == "red"
    assert shortfall(kpi, Decimal(1)).size is None
    assert colour(kpi, "0", 0, 10) == "green"


def test_of_a_negative_target_per_cent_are_taken_of_its_size():
    kpi = Kpi(name="Margin", unit="EUR", target=Decimal(-200))
    assert shortfall(kpi, Decimal(-210)).size == 5


@pytest.mark.parametrize("direction", ["higher", "lower", "range"])
def test_without_a_target_or_bound_the_shortfall_is_unknown(direction):
    assert shortfall(Kpi(name="K", direction=direction), Decimal(1)) is None
