"""What the checks of objectives say, word for word. The day is 23 November 2026."""

from __future__ import annotations

import pytest

from tests.checks.examples import findings_of, messages_of

OBJECTIVE = """\
objectives:
  - title: Raise our share
    unit: "%"
    baseline: {{value: 25, date: {start}}}
    target: {{value: 40, date: 2027-01-31}}
    current: {{value: {now}, date: {read}}}
    status: {status}
"""


def text(start="2026-01-31", now="36", read="2026-10-31", status="active"):
    return OBJECTIVE.format(start=start, now=now, read=read, status=status)


def test_what_is_achieved_has_come_to_its_target():
    said = "“Raise our share” is said to be achieved, and its latest value of 36 % misses the target of 40 %"
    assert messages_of(text(status="achieved"), "achieved-below-target") == [said]
    assert messages_of(text(status="achieved", now="40"), "achieved-below-target") == []
    assert messages_of(text(status="active"), "achieved-below-target") == []


@pytest.mark.parametrize(("read", "days"), [("2026-07-26", None), ("2026-07-25", 121)])
def test_a_value_is_stale_after_120_days(read, days):
    """26 July to 23 November: 5 + 31 + 30 + 31 + 23 days are 120."""
    expected = [] if days is None else [f"the value of “Raise our share” is of {read}, {days} days ago"]
    assert messages_of(text(read=read), "stale-objective-value") == expected


@pytest.mark.parametrize("changes", [{"now": "40"}, {"status": "missed"}, {"status": "planned"}])
def test_what_is_reached_or_not_active_is_not_stale(changes):
    assert messages_of(text(read="2026-05-01", **changes), "stale-objective-value") == []


def test_values_of_days_to_come_are_told():
    found = findings_of(text(start="2026-11-24", read="2026-11-25"), "fact-from-the-future")
    assert [str(one.message) for one in found] == [
        "the baseline of “Raise our share” is of 2026-11-24, a day to come",
        "the current value of “Raise our share” is of 2026-11-25, a day to come",
    ]
    assert found[0].key == ("objectives", 0, "baseline", "date")
    assert messages_of(text(read="2026-11-23"), "fact-from-the-future") == []
