"""What is read of an objective: its two questions, how far it is against the line, at which pace, and where that leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.objective import Objective, Reading
from kamsite.render.sections.objectives import objectives
from tests.render.scenes import scene, text_of


def reading(value: object, day: date | None = None) -> Reading:
    """A value on a day."""
    return Reading(value=Decimal(str(value)), date=day)


# 400 days from 11 April 2026 to 16 May 2027; 226 of them are gone on 23 November, the day of the scenes.
SHARE = Objective(
    id="OB1",
    title="Raise our share of Wire",
    measure="Share of wallet",
    unit="%",
    baseline=reading(20, date(2026, 4, 11)),
    target=reading(40, date(2027, 5, 16)),
    current=reading(30, date(2026, 10, 28)),
)


def read(objective: Objective, **facts: object) -> str:
    """The part of a plan with this objective."""
    return text_of(objectives(scene(objectives=(objective,), **facts)))


def test_the_two_questions_are_answered_on_top() -> None:
    words = read(SHARE)
    assert "What is the measure of success? Share of wallet: from 20 % to 40 %." in words
    assert "By when? 16 May 2027" in words


def test_unanswered_questions_are_asked_with_the_way_to_answer_them() -> None:
    words = read(Objective(title="Be a trusted partner"))
    assert "What is the measure of success? Nobody has said yet. To be measurable, name the measure or its KPI" in words
    assert "By when? Nobody has said yet. To be time-bound, give the target a calendar date." in words


def test_a_time_without_a_day_is_the_answer_with_the_question_how_exact() -> None:
    asked = "On which day exactly? To be time-bound, give the target a calendar date."
    assert f"By when? Dec 2026 {asked}" in read(Objective(title="Win 3 orders at Wire by Dec 2026"))
    assert f"By when? next quarter {asked}" in read(Objective(title="Win 3 orders at Wire next quarter"))
    assert "By when? Nobody has said yet." in read(Objective(title="Win 3 orders at Wire by 30 February 2027"))


def test_progress_pace_and_forecast_are_told_with_their_days() -> None:
    """11 April to 28 October 2026 are 200 of 400 days, to 23 November 226: 10 of 20 points are 50 %, the line stood at 50 %
    and stands at 56.5 %. 10 points in 200 days are 1.5 in 30; 10 more in the next 200 are as much. 200 days on it is 40 %."""
    words = read(SHARE)
    assert "On track" in words
    assert "30 % on 28 Oct 2026 50 % of the way; 50 % were expected that day, 56.5 % are today" in words
    assert "1.5 points in 30 days so far, 1.5 points needed" in words
    assert "40 % on 16 May 2027; the target would be reached on 16 May 2027" in words


def test_a_falling_measure_is_told_downwards() -> None:
    """From 40 to 20, now 35 after 200 of 400 days: 25 % of the way, 0.75 less in 30 days, 30 at the end; 15 in 200 are 2.25."""
    falling = replace(SHARE, baseline=reading(40, date(2026, 4, 11)), target=reading(20, date(2027, 5, 16)))
    words = read(replace(falling, current=reading(35, date(2026, 10, 28))))
    assert "Behind" in words
    assert "25 % of the way" in words
    assert "0.75 points in 30 days so far, 2.25 points needed" in words
    assert "30 % on 16 May 2027" in words


def test_a_pace_away_from_the_target_is_told_as_such_and_without_a_sign() -> None:
    """Stops from 90 to 60, now 95 after 200 of 400 days: 0.75 more in 30 days; 35 less in 200 days are 5.25 in 30."""
    stops = replace(SHARE, measure="Stops", unit="stops")
    stops = replace(stops, baseline=reading(90, date(2026, 4, 11)), target=reading(60, date(2027, 5, 16)))
    words = read(replace(stops, current=reading(95, date(2026, 10, 28))))
    assert "0.75 stops in 30 days in the wrong direction so far, 5.25 stops needed" in words
    assert "-0.75" not in words
    ended = replace(stops, current=reading(95, date(2026, 10, 28)), target=reading(60, date(2026, 11, 23)))
    assert "0.75 stops in 30 days in the wrong direction so far" in read(ended)


def test_a_reached_target_needs_neither_pace_nor_forecast() -> None:
    words = read(replace(SHARE, current=reading(41, date(2026, 10, 28))))
    assert "Reached" in words
    assert "in 30 days so far" not in words
    assert "would be reached on" not in words


def test_the_plot_shows_line_target_forecast_and_today() -> None:
    words = read(replace(SHARE, current=reading(25, date(2026, 10, 28))))
    assert "target 40 %" in words
    assert "forecast 30 %" in words
    assert "today" in words


def test_an_old_value_says_how_old_it_is_and_one_from_before_the_baseline_says_nothing() -> None:
    assert "( 145 days old)" in read(replace(SHARE, current=reading(30, date(2026, 7, 1)))).replace("(145", "( 145")
    before = read(replace(SHARE, current=reading(30, date(2026, 4, 1))))
    assert "older than the baseline, so that it says nothing of the way since" in before
    assert "of the way," not in before
    assert "Progress not known" in before


def test_a_newer_measurement_of_its_kpi_stands_for_the_current_value() -> None:
    kpi = Kpi(id="k", name="Share", unit="%", measurements=(Measurement(date=date(2026, 11, 10), value=Decimal(33)),))
    assert "33 % on 10 Nov 2026" in read(replace(SHARE, kpi="k"), kpis=(kpi,))


def test_a_target_that_is_the_baseline_has_no_progress() -> None:
    words = read(replace(SHARE, target=reading(20, date(2027, 5, 16))))
    assert "Progress not known" in words
    assert "Not measurable: the target is the baseline." in words


def test_without_a_reason_or_a_purpose_it_is_asked_for() -> None:
    words = read(SHARE)
    assert "Nobody has said why." in words
    assert "Nobody has said what." in words


def test_a_plan_without_objectives_has_no_part() -> None:
    assert objectives(scene()) is None
