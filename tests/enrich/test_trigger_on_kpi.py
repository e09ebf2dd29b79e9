from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from kamsite.enrich.kpis import kpis
from kamsite.enrich.trigger_on_kpi import holds_for_kpi
from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.plan_b import Trigger
from tests.enrich.people import PROGRAMME, plan_of

FIRST = date(2026, 1, 1)


def day(number):
    return FIRST + timedelta(days=number)


def verdict(values, trigger, as_of=100, **facts):
    """The trigger on a KPI that was measured on day 0, 1, 2, ... with these values."""
    measurements = tuple(Measurement(date=day(at), value=Decimal(value)) for at, value in enumerate(values))
    kpi = Kpi(id="uptime", name="Uptime", unit="%", target=Decimal(98), measurements=measurements, **facts)
    plan = replace(plan_of(), kpis=(kpi,))
    return holds_for_kpi(trigger, plan, kpis(plan, PROGRAMME, day(as_of)))


def below(limit, number=None):
    return Trigger(kpi="uptime", below=Decimal(limit), for_=number)


@pytest.mark.parametrize(
    ("values", "holds", "since"),
    [
        (["95"], None, None),
        (["97", "95"], False, None),
        (["95", "97"], False, None),
        (["95", "95"], True, 1),
        (["95", "95", "95", "95"], True, 1),
        (["95", "95", "97", "95"], False, None),
        (["95", "95", "97", "95", "95", "95"], True, 4),
        (["97", "97"], False, None),
    ],
)
def test_it_holds_since_the_measurement_that_completed_two_in_a_row_without_break(values, holds, since):
    found = verdict(values, below(96, 2))
    assert (found.holds, found.since) == (holds, None if since is None else day(since))


def test_it_tells_every_day_on_which_it_began_to_hold():
    assert verdict(["95", "95", "97", "95", "95", "95"], below(96, 2)).began == (day(1), day(4))


def test_one_measurement_is_enough_where_no_number_is_given():
    assert verdict(["97", "95"], below(96)).holds is True
    assert verdict([], below(96)).holds is None


@pytest.mark.parametrize(("value", "holds"), [("95.99", True), ("96", False), ("96.01", False)])
def test_below_is_strict(value, holds):
    assert verdict([value], below(96)).holds is holds


@pytest.mark.parametrize(("value", "holds"), [("5", False), ("5.01", True)])
def test_above_is_strict(value, holds):
    assert verdict([value], Trigger(kpi="uptime", above=Decimal(5))).holds is holds


@pytest.mark.parametrize(("value", "holds"), [("4", True), ("5", False), ("7", False), ("8", True)])
def test_below_and_above_together_watch_a_band(value, holds):
    assert verdict([value], Trigger(kpi="uptime", below=Decimal(5), above=Decimal(7))).holds is holds


@pytest.mark.parametrize(("value", "amber", "red"), [("97", False, False), ("96", True, False), ("94", True, True)])
def test_a_colour_means_this_colour_or_worse(value, amber, red):
    """Of 98, up to 1 point short is green and up to 3 are amber."""
    tolerances = {"amber": Decimal(1), "red": Decimal(3)}
    assert verdict([value], Trigger(kpi="uptime", status="amber"), **tolerances).holds is amber
    assert verdict([value], Trigger(kpi="uptime", status="red"), **tolerances).holds is red


def test_a_colour_in_a_row_counts_from_the_measurement_that_completed_the_row():
    found = verdict(["80", "80", "80"], Trigger(kpi="uptime", status="red", for_=2))
    assert (found.holds, found.since) == (True, day(1))


def test_the_colour_of_a_stale_kpi_is_not_known_and_a_number_is():
    assert verdict(["80"], Trigger(kpi="uptime", status="red"), as_of=100, frequency_days=7).holds is None
    assert verdict(["80"], below(96), as_of=100, frequency_days=7).holds is True


def test_a_trigger_without_a_number_or_colour_cannot_be_decided():
    assert verdict(["80"], Trigger(kpi="uptime")).holds is None


def test_the_reason_gives_the_number_and_the_limit():
    assert str(verdict(["95"], below(96)).because) == "Uptime is below 96 %: 95 % on 2026-01-01."
    assert str(verdict(["97"], below(96)).because) == "Uptime is not below 96 %: 97 % on 2026-01-01."
    assert str(verdict(["97", "95"], below(96, 2)).because) == (
        "Uptime is below 96 % in its latest measurement, of the 2 in a row that decide."
    )
