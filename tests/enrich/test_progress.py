"""Progress: the straight line, the pace so far and needed, and the forecast."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from kamsite.enrich.progress import progress
from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.objective import Objective, Reading
from tests.enrich.plans import plan


def reading(value: object, day: date) -> Reading:
    """A value on a day."""
    return Reading(value=Decimal(str(value)), date=day)


# 100 days from baseline to target, 60 of them gone when the current value was read.
OBJECTIVE = Objective(
    id="OB1",
    title="Raise our share",
    baseline=reading(20, date(2026, 1, 1)),
    target=reading(40, date(2026, 4, 11)),
    current=reading(29, date(2026, 3, 2)),
)
AS_OF = date(2026, 3, 12)


def test_progress_is_the_part_of_the_way_and_expected_the_part_of_the_time() -> None:
    """9 of 20 points are 45 %; 70 of 100 days are 70 %."""
    found = progress(OBJECTIVE, plan(), AS_OF)
    assert (found.progress, found.expected_progress, found.standing) == (Fraction(9, 20), Fraction(7, 10), "behind")


def test_the_pace_is_told_in_units_per_30_days() -> None:
    """9 points in 60 days are 4.5 in 30; the 11 that are left in 40 days from the value on need 8.25."""
    found = progress(OBJECTIVE, plan(), AS_OF)
    assert (found.pace.so_far, found.pace.needed) == (Fraction("4.5"), Fraction("8.25"))


def test_what_was_on_the_line_when_it_was_read_needs_the_pace_that_it_had() -> None:
    """12 of 20 points in 60 of 100 days are 6 in 30, and so are the other 8 in 40, up to 45 days after the value."""
    on_the_line = replace(OBJECTIVE, current=reading(32, date(2026, 3, 2)), target=reading(40, date(2026, 4, 11)))
    for as_of in (date(2026, 3, 2), AS_OF, date(2026, 4, 10)):
        found = progress(on_the_line, plan(), as_of)
        assert (found.pace.so_far, found.pace.needed, found.standing) == (6, 6, "on-track")


def test_the_pace_of_an_old_value_is_needed_from_today() -> None:
    """10 of 20 points in 50 of 100 days; 45 days later the other 10 in 50 days are 6 in 30, on the next in 4 are 75."""
    old = replace(OBJECTIVE, current=reading(30, date(2026, 2, 20)))
    assert progress(old, plan(), date(2026, 4, 6)).pace.needed == 6
    assert progress(old, plan(), date(2026, 4, 7)).pace.needed == 75


def test_a_value_of_a_day_to_come_needs_its_pace_from_today() -> None:
    """20 March is 8 days ahead; the 11 points that are left in 30 days from 12 March on need 11."""
    ahead = replace(OBJECTIVE, current=reading(29, date(2026, 3, 20)))
    assert progress(ahead, plan(), AS_OF).pace.needed == 11


@pytest.mark.parametrize("value", [40, 45])
@pytest.mark.parametrize("as_of", [AS_OF, date(2026, 5, 1)])
def test_a_target_that_is_reached_needs_no_pace_any_more(value: int, as_of: date) -> None:
    assert progress(replace(OBJECTIVE, current=reading(value, date(2026, 3, 2))), plan(), as_of).pace.needed == 0


def test_the_forecast_carries_the_pace_so_far_to_the_targets_date() -> None:
    """29 and 40 days at 0.15 a day make 35; the 11 points left take 73 and a third of a day from 2 March: 15 May."""
    found = progress(OBJECTIVE, plan(), AS_OF)
    assert found.forecast is not None
    assert (found.forecast.value, found.forecast.date) == (35, date(2026, 4, 11))
    assert found.forecast.reached_on == date(2026, 5, 15)


def test_a_falling_target_counts_downwards() -> None:
    """From 12 to 6 hours, now 9, is half way; 3 in 60 days are -1.5 in 30, and the 3 left in 40 days -2.25."""
    falling = replace(
        OBJECTIVE,
        baseline=reading(12, date(2026, 1, 1)),
        target=reading(6, date(2026, 4, 11)),
        current=reading(9, date(2026, 3, 2)),
    )
    found = progress(falling, plan(), AS_OF)
    assert (found.progress, found.pace.so_far, found.pace.needed) == (
        Fraction(1, 2),
        Fraction("-1.5"),
        Fraction("-2.25"),
    )


def test_progress_may_lie_below_the_baseline_and_beyond_the_target() -> None:
    back = replace(OBJECTIVE, current=reading(15, date(2026, 3, 2)))
    found = progress(back, plan(), AS_OF)
    assert found.progress == Fraction(-1, 4)
    assert found.forecast is not None
    assert found.forecast.reached_on is None
    beyond = replace(OBJECTIVE, current=reading(45, date(2026, 3, 2)))
    assert progress(beyond, plan(), AS_OF).progress == Fraction(5, 4)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [(date(2025, 12, 1), 0), (date(2026, 1, 1), 0), (date(2026, 4, 11), 1), (date(2027, 1, 1), 1)],
)
def test_the_straight_line_ends_at_baseline_and_target(as_of: date, expected: int) -> None:
    assert progress(OBJECTIVE, plan(), as_of).expected_progress == expected


@pytest.mark.parametrize(
    ("changes", "as_of", "expected"),
    [
        ({}, date(2026, 1, 11), "on-track"),
        ({}, AS_OF, "behind"),
        ({}, date(2026, 4, 11), "behind"),
        ({}, date(2026, 4, 12), "late"),
        ({"current": reading(40, date(2026, 3, 2))}, date(2026, 5, 1), "reached"),
        ({"status": "achieved"}, date(2026, 5, 1), "reached"),
        ({"current": None}, AS_OF, "unknown"),
    ],
)
def test_the_standing_on_a_day(changes: dict[str, object], as_of: date, expected: str) -> None:
    assert progress(replace(OBJECTIVE, **changes), plan(), as_of).standing == expected


def test_no_day_left_needs_no_pace() -> None:
    assert progress(OBJECTIVE, plan(), date(2026, 4, 11)).pace.needed is None


@pytest.mark.parametrize("missing", ["baseline", "target", "current"])
def test_what_is_missing_leaves_progress_and_forecast_unknown(missing: str) -> None:
    found = progress(replace(OBJECTIVE, **{missing: None}), plan(), AS_OF)
    assert (found.progress, found.forecast) == (None, None)


def test_a_target_that_is_the_baseline_has_no_progress() -> None:
    assert progress(replace(OBJECTIVE, target=OBJECTIVE.baseline), plan(), AS_OF).progress is None


def test_the_kpi_of_an_objective_stands_in_for_its_current_value() -> None:
    """The latest measurement up to the day counts, in whatever order they are written."""
    measurements = (
        Measurement(date=date(2026, 3, 2), value=Decimal(30)),
        Measurement(date=date(2026, 2, 1), value=Decimal(25)),
        Measurement(date=date(2026, 3, 20), value=Decimal(35)),
    )
    one = plan(kpis=(Kpi(id="share", name="Share of wallet", measurements=measurements),))
    found = progress(replace(OBJECTIVE, current=None, kpi="share"), one, AS_OF)
    assert found.current == reading(30, date(2026, 3, 2))
    assert found.progress == Fraction(1, 2)


def test_a_pace_too_slow_for_the_calendar_is_never_reached() -> None:
    slow = replace(OBJECTIVE, current=reading("20.000000001", date(2026, 3, 2)))
    found = progress(slow, plan(), AS_OF)
    assert found.forecast is not None
    assert found.forecast.reached_on is None


def test_of_the_objectives_own_value_and_its_kpi_the_later_counts() -> None:
    """The own value is of 2 March, the KPI's latest of 10 March; one of 1 March loses, and so does one without a day."""
    later = Measurement(date=date(2026, 3, 10), value=Decimal(33))
    earlier = Measurement(date=date(2026, 3, 1), value=Decimal(28))

    def current(measurement: Measurement, own: Reading | None = OBJECTIVE.current) -> Reading | None:
        one = plan(kpis=(Kpi(id="share", name="Share of wallet", measurements=(measurement,)),))
        return progress(replace(OBJECTIVE, kpi="share", current=own), one, AS_OF).current

    assert current(later) == reading(33, date(2026, 3, 10))
    assert current(earlier) == OBJECTIVE.current
    assert current(earlier, Reading(value=Decimal(30))) == reading(28, date(2026, 3, 1))
    assert current(Measurement(date=date(2026, 3, 2), value=Decimal(1))) == OBJECTIVE.current


def test_a_kpi_in_another_unit_only_goes_with_the_objective() -> None:
    """Revenue is not measured by an availability of 98.7 %."""
    kpi = Kpi(
        id="k",
        name="Availability",
        unit="%",
        measurements=(Measurement(date=date(2026, 3, 10), value=Decimal("98.7")),),
    )
    found = progress(replace(OBJECTIVE, kpi="k", unit="EUR"), plan(kpis=(kpi,)), AS_OF)
    assert found.current == OBJECTIVE.current
    assert progress(replace(OBJECTIVE, kpi="k", unit="EUR", current=None), plan(kpis=(kpi,)), AS_OF).current is None


def test_a_value_from_before_the_baseline_says_nothing_of_the_way_since() -> None:
    old = replace(OBJECTIVE, current=reading(29, date(2025, 12, 31)))
    found = progress(old, plan(), AS_OF)
    assert (found.progress, found.pace.so_far, found.pace.needed, found.forecast) == (None, None, None, None)
    assert (found.standing, found.current) == ("unknown", old.current)


def test_the_day_that_the_title_names_counts_where_the_target_has_none() -> None:
    """11 April is 40 days after the value, so that 11 points need 8.25 in 30 days; the day after it is late."""
    worded = replace(OBJECTIVE, title="Raise our share by 11 April 2026", target=Reading(value=Decimal(40)))
    found = progress(worded, plan(), AS_OF)
    assert (found.expected_progress, found.pace.needed) == (Fraction(7, 10), Fraction("8.25"))
    assert progress(worded, plan(), date(2026, 4, 12)).standing == "late"


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        (date(2026, 2, 24), "on-track"),
        (date(2026, 3, 12), "on-track"),
        (date(2026, 4, 9), "on-track"),
        (date(2026, 4, 10), "behind"),
    ],
)
def test_what_was_on_the_line_when_it_was_read_is_on_track_until_it_is_stale(as_of: date, expected: str) -> None:
    """On 23 February 53 of 100 days were gone, and 11 of 20 points are 55 %; after 45 days nobody knows any more."""
    found = progress(replace(OBJECTIVE, current=reading(31, date(2026, 2, 23))), plan(), as_of)
    assert (found.standing, found.expected_when_read) == (expected, Fraction(53, 100))


def test_a_value_without_a_day_is_compared_with_the_line_of_today() -> None:
    found = progress(replace(OBJECTIVE, current=Reading(value=Decimal(29))), plan(), AS_OF)
    assert (found.progress, found.expected_when_read, found.standing) == (Fraction(9, 20), None, "behind")


def test_a_value_of_the_baselines_own_day_is_never_on_track_later() -> None:
    """Nobody has looked since: 0 % of the way, of 1 % on the next day."""
    unmoved = replace(OBJECTIVE, current=OBJECTIVE.baseline)
    assert progress(unmoved, plan(), date(2026, 1, 2)).standing == "behind"
    assert progress(unmoved, plan(), date(2026, 1, 1)).standing == "on-track"
    assert progress(unmoved, plan(), date(2026, 1, 2)).expected_when_read is None
