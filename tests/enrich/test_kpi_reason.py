from datetime import date
from decimal import Decimal

import pytest

from kamsite.enrich.kpi_reason import kpi_reason
from kamsite.model.kpi import Kpi

DAY = date(2026, 9, 30)
UPTIME = Kpi(name="Uptime", unit="%", target=Decimal(98), frequency_days=31)
ORDERS = Kpi(name="Orders", unit="pieces", target=Decimal(200))
CLAIMS = Kpi(name="Claims", direction="lower", target=Decimal(0))
LOAD = Kpi(name="Load", unit="t", direction="range", min=Decimal(40), max=Decimal(50))


def reason(kpi, value, stale=False):
    latest = None if value is None else (DAY, Decimal(value))
    return str(kpi_reason(kpi, latest, stale, (Decimal(1), Decimal(3))))


@pytest.mark.parametrize(
    ("kpi", "value", "expected"),
    [
        (UPTIME, None, "It has not been measured yet."),
        (UPTIME, "98", "98 % on 2026-09-30 reaches 98 %."),
        (UPTIME, "96", "96 % on 2026-09-30 is 2 points worse than 98 %; up to 1 is green, up to 3 amber."),
        (
            ORDERS,
            "190",
            "190 pieces on 2026-09-30 is 5 % worse than 200 pieces; up to 1 % is green, up to 3 % amber.",
        ),
        (CLAIMS, "2", "2 on 2026-09-30 is worse than 0, and of a target of 0 that is more than any per cent."),
        (LOAD, "45", "45 t on 2026-09-30 is inside its range."),
        (LOAD, "55", "55 t on 2026-09-30 is 10 % worse than 50 t; up to 1 % is green, up to 3 % amber."),
        (Kpi(name="Visits"), "3", "It has no target to be compared with."),
    ],
)
def test_the_reason_says_what_was_measured_and_what_it_is_held_against(kpi, value, expected):
    assert reason(kpi, value) == expected


def test_a_stale_kpi_says_how_old_is_too_old():
    expected = "The latest measurement, of 2026-09-30, is older than twice its frequency (62 days)."
    assert reason(UPTIME, "98", stale=True) == expected
