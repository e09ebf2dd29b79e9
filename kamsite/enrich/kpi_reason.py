"""Why a KPI has its status, in one sentence for its reader."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kamsite.enrich.shortfall import Shortfall, shortfall
from kamsite.model.kpi import Kpi
from kamsite.model.sentence import Quantity, Sentence


def kpi_reason(
    kpi: Kpi, latest: tuple[date, Decimal] | None, stale: bool, tolerances: tuple[Decimal, Decimal]
) -> Sentence:
    """The reason; `tolerances` are the amber and the red one that count for this KPI."""
    if latest is None:
        return Sentence("It has not been measured yet.")
    day, value = latest
    if stale:
        days = 2 * (kpi.frequency_days or 0)
        return Sentence(
            "The latest measurement, of {date}, is older than twice its frequency ({days} days).", date=day, days=days
        )
    short = shortfall(kpi, value)
    if short is None:
        return Sentence("It has no target to be compared with.")
    return _compared(kpi, day, value, short, tolerances)


def _compared(kpi: Kpi, day: date, value: Decimal, short: Shortfall, tolerances: tuple[Decimal, Decimal]) -> Sentence:
    measured, aim = Quantity(value, kpi.unit), Quantity(short.against, kpi.unit)
    if short.by == 0:
        if kpi.direction == "range" and (kpi.min is not None or kpi.max is not None):
            return Sentence("{value} on {date} is inside its range.", value=measured, date=day)
        return Sentence("{value} on {date} reaches {aim}.", value=measured, date=day, aim=aim)
    if short.size is None:
        return Sentence(
            "{value} on {date} is worse than {aim}, and of a target of 0 that is more than any per cent.",
            value=measured, date=day, aim=aim,
        )  # fmt: skip
    pattern = (
        "{value} on {date} is {shortfall} points worse than {aim}; up to {amber} is green, up to {red} amber."
        if short.is_in_points
        else "{value} on {date} is {shortfall} % worse than {aim}; up to {amber} % is green, up to {red} % amber."
    )
    amber, red = tolerances
    return Sentence(pattern, value=measured, date=day, shortfall=short.size, aim=aim, amber=amber, red=red)
