"""The day of the figures is said once, at the door."""

from datetime import date, datetime

import pytest

from kamsite.day import NoDayError, day_of_figures


def test_the_day_that_is_given_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert day_of_figures("2026-11-23") == date(2026, 11, 23)
    assert day_of_figures(date(2026, 11, 23)) == date(2026, 11, 23)


def test_source_date_epoch_comes_second_and_counts_seconds_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """1795391999 is the last second of 22 November 2026 in UTC."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795391999")
    assert day_of_figures() == date(2026, 11, 22)


def test_today_comes_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = datetime.now().astimezone().date()
    assert before <= day_of_figures() <= datetime.now().astimezone().date()


@pytest.mark.parametrize("given", ["tomorrow", "2026-02-30", "23.11.2026"])
def test_what_is_no_day_is_said(given: str) -> None:
    with pytest.raises(NoDayError, match="is not a day"):
        day_of_figures(given)


@pytest.mark.parametrize("epoch", ["soon", "1e9", "99999999999999999999"])
def test_an_epoch_that_is_no_day_is_said_by_its_name(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(NoDayError, match="SOURCE_DATE_EPOCH"):
        day_of_figures()
