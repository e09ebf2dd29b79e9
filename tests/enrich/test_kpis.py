from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from kamsite.enrich.kpis import kpis
from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.objective import Objective, Reading
from kamsite.model.programme import KpiDefaults, Programme
from tests.enrich.people import PROGRAMME, plan_of

UPTIME = Kpi(
    id="uptime",
    name="Guaranteed uptime kept",
    unit="%",
    target=Decimal(98),
    amber=Decimal(1),
    red=Decimal(3),
    frequency_days=31,
    measurements=(
        Measurement(date=date(2026, 8, 31), value=Decimal("97.4")),
        Measurement(date=date(2026, 9, 30), value=Decimal("96.8")),
    ),
)
YEAR_END = Objective(id="OB1", title="Keep uptime", target=Reading(value=Decimal(98), date=date(2026, 11, 29)))


def figure(kpi, as_of=date(2026, 10, 1), objectives=(), programme=PROGRAMME):
    (found,) = kpis(replace(plan_of(), kpis=(kpi,), objectives=objectives), programme, as_of)
    return found


def measured(*pairs):
    return tuple(Measurement(date=day, value=Decimal(value)) for day, value in pairs)


def test_the_latest_measurement_decides_the_status():
    """96.8 is 1.2 points short of 98: more than 1, not more than 3."""
    found = figure(UPTIME)
    assert found.status == "amber"
    assert (found.latest.date, found.latest.value) == (date(2026, 9, 30), Decimal("96.8"))
    assert found.shortfall == Fraction(12, 10)
    assert str(found.because) == (
        "96.8 % on 2026-09-30 is 1.2 points worse than 98 %; up to 1 is green, up to 3 amber."
    )


def test_measurements_are_taken_by_their_day_and_not_by_their_place():
    found = figure(replace(UPTIME, measurements=UPTIME.measurements[::-1]))
    assert [(one.date.month, one.status) for one in found.history] == [(8, "green"), (9, "amber")]


def test_measurements_after_the_day_are_not_known_yet():
    found = figure(UPTIME, as_of=date(2026, 9, 1))
    assert (found.status, found.latest.date, found.trend) == ("green", date(2026, 8, 31), None)


def test_of_two_measurements_on_one_day_the_one_written_last_counts():
    found = figure(replace(UPTIME, measurements=measured((date(2026, 9, 1), 90), (date(2026, 9, 1), 99))))
    assert (len(found.history), found.latest.value) == (1, 99)


@pytest.mark.parametrize(("as_of", "stale"), [(date(2026, 12, 1), False), (date(2026, 12, 2), True)])
def test_a_kpi_is_stale_when_its_latest_is_older_than_twice_its_frequency(as_of, stale):
    """2026-09-30 and 62 days is 2026-12-01."""
    found = figure(UPTIME, as_of=as_of)
    assert (found.stale, found.status) == (stale, "unknown" if stale else "amber")


def test_without_a_frequency_nothing_gets_stale():
    assert figure(replace(UPTIME, frequency_days=None), as_of=date(2030, 1, 1)).status == "amber"


def test_what_was_never_measured_is_unknown_and_not_green():
    found = figure(replace(UPTIME, measurements=()))
    assert (found.status, found.stale, found.latest, found.trend, found.slope) == ("unknown", False, None, None, None)
    assert str(found.because) == "It has not been measured yet."


def test_without_a_target_the_status_is_unknown_and_the_trend_is_known():
    found = figure(replace(UPTIME, target=None))
    assert (found.status, found.shortfall, found.trend) == ("unknown", None, "falling")


def test_tolerances_that_the_kpi_leaves_out_are_the_programmes():
    bare = replace(UPTIME, amber=None, red=None)
    assert figure(bare).status == "amber"
    lenient = Programme(company="Us", kpi_defaults=KpiDefaults(amber=Decimal(2), red=Decimal(5)))
    found = figure(bare, programme=lenient)
    assert (found.status, found.amber, found.red) == ("green", 2, 5)


def test_a_tolerance_of_zero_is_not_a_missing_one():
    assert figure(replace(UPTIME, amber=Decimal(0), red=Decimal(0))).status == "red"


@pytest.mark.parametrize(("second", "trend"), [("97.5", "rising"), ("97.4", "steady"), ("97.3", "falling")])
def test_the_trend_is_the_direction_of_the_values(second, trend):
    values = measured((date(2026, 8, 31), "97.4"), (date(2026, 9, 30), second))
    assert figure(replace(UPTIME, measurements=values)).trend == trend


def test_the_slope_is_per_thirty_days():
    assert figure(UPTIME).slope == Fraction(-6, 10)


@pytest.mark.parametrize(
    ("kpi", "objective"),
    [(replace(UPTIME, objective="OB1"), YEAR_END), (UPTIME, replace(YEAR_END, kpi="uptime"))],
)
def test_the_forecast_is_made_for_the_target_date_of_the_objective(kpi, objective):
    """60 days after 96.8, at -0.6 in 30 days: 95.6."""
    forecast = figure(kpi, objectives=(objective,)).forecast
    assert (forecast.value, forecast.date) == (Fraction(956, 10), date(2026, 11, 29))


def test_there_is_no_forecast_without_a_later_target_date():
    reached = replace(YEAR_END, target=Reading(date=date(2026, 9, 30)))
    assert figure(UPTIME).forecast is None
    assert figure(replace(UPTIME, objective="OB1"), objectives=(reached,)).forecast is None


def test_a_kpi_without_an_id_is_named_by_its_place():
    assert figure(replace(UPTIME, id=None)).id == "kpis[0]"
