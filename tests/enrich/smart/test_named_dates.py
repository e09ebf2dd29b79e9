"""Dates in words: what is a calendar date, what is only a time, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from kamsite.enrich.smart.dates import named_times, without_times


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by 2026-12-31", date(2026, 12, 31)),
        ("by 31/12/2026", date(2026, 12, 31)),
        ("by 12/31/2026", date(2026, 12, 31)),
        ("by 31.12.2026", date(2026, 12, 31)),
        ("by 31 December 2026", date(2026, 12, 31)),
        ("by the 1st of March 2027", date(2027, 3, 1)),
        ("by Dec 31, 2026", date(2026, 12, 31)),
        ("antes del 31 de diciembre de 2026", date(2026, 12, 31)),
        ("antes del 1º de marzo del 2027", date(2027, 3, 1)),
        ("el 30 jun 2026", date(2026, 6, 30)),
        ("by 29 February 2028", date(2028, 2, 29)),
        ("by 2026/12/31", date(2026, 12, 31)),
        ("by 31-12-2026", date(2026, 12, 31)),
        ("by 31/12/26", date(2026, 12, 31)),
        ("by 2026-12-31T18:00", date(2026, 12, 31)),
    ],
)
def test_a_calendar_date_is_read_in_both_languages(text: str, day: date) -> None:
    assert [time.day for time in named_times(text)] == [day]


@pytest.mark.parametrize(
    "text", ["by 30 February 2026", "by 2026-02-30", "el 31 de abril de 2026", "29/02/2027", "2026-13-45", "45/13/2026"]
)
def test_a_date_that_does_not_exist_is_unreal(text: str) -> None:
    (time,) = named_times(text)
    assert (time.day, time.is_unreal) == (None, True)


@pytest.mark.parametrize(
    "text",
    [
        "in December 2026",
        "by 31 December",
        "in Q4 2026",
        "en el 4T 2026",
        "next quarter",
        "by the end of the year",
        "by year end",
        "within 90 days",
        "in three months",
        "in 2026",
        "a fin de año",
        "a finales de 2026",
        "el próximo trimestre",
        "este año",
        "el mes que viene",
        "en 3 meses",
        "dentro de seis semanas",
        "by March",
        "en marzo",
        "by the end of March 2027",
        "a finales de marzo de 2027",
        "in the first half of 2027",
        "el primer semestre",
        "FY27",
        "1H27",
        "by EOY",
        "by Christmas",
    ],
)
def test_a_time_without_a_day_is_a_time_and_no_calendar_date(text: str) -> None:
    (time,) = named_times(text)
    assert (time.day, time.is_unreal) == (None, False)


@pytest.mark.parametrize(
    "text", ["soon", "as soon as possible", "pronto", "24/7", "version 1.2.26", "line 2", "may we", "", "20 %"]
)
def test_what_names_no_time_has_none(text: str) -> None:
    assert named_times(text) == ()


def test_times_are_blanked_out_before_amounts_are_read() -> None:
    text = "40 % by 2026-12-31 now"
    assert without_times(text) == "40 % by            now"
