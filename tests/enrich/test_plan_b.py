from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from kamsite.enrich.kpis import kpis
from kamsite.enrich.plan_b import plan_b
from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.plan_b import PlanB, ResponseAction, Trigger
from kamsite.model.stakeholder import RelationalAction, Stakeholder
from kamsite.model.tactic import Action, Tactic
from tests.enrich.people import PROGRAMME, plan_of

DAY = date(2026, 6, 1)


def figure(facts, as_of=DAY, stakeholders=(), actions=(), measurements=()):
    kpi = Kpi(id="uptime", name="Uptime", target=Decimal(98), measurements=measurements)
    tactics = (Tactic(title="T", actions=actions),)
    plan = replace(plan_of(*stakeholders), plan_b=(facts,), tactics=tactics, kpis=(kpi,))
    (found,) = plan_b(plan, kpis(plan, PROGRAMME, as_of), as_of)
    return found


def state(*arguments, **facts):
    found = figure(*arguments, **facts)
    return found.state, found.since


def plan(stood_down=None, fired_on=None, **trigger):
    return PlanB(id="PB1", trigger=Trigger(**trigger), stood_down=stood_down, fired_on=fired_on)


def monthly(*values):
    """Measured on the first of January, February and so on."""
    return tuple(Measurement(date=date(2026, at, 1), value=Decimal(value)) for at, value in enumerate(values, start=1))


STUDY = Action(id="A1", what="Study", due=date(2026, 5, 20))


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 6, 2), ("armed", None)), (DAY, ("fired", DAY)), (date(2026, 5, 1), ("fired", date(2026, 5, 1)))],
)
def test_a_date_fires_on_that_day(day, expected):
    assert state(plan(date=day)) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [("done", ("armed", None)), ("dropped", ("fired", DAY)), ("in-progress", ("fired", DAY))],
)
def test_a_date_does_not_fire_when_what_had_to_be_done_is_done(status, expected):
    assert state(plan(date=DAY, unless_done="A1"), actions=(replace(STUDY, status=status),)) == expected


def test_what_has_to_be_done_may_be_an_entry_of_a_relational_plan():
    eva = Stakeholder(id="eva", plan=(RelationalAction(id="RP1", what="Visit", status="done"),))
    assert state(plan(date=DAY, unless_done="RP1"), stakeholders=(eva,)) == ("armed", None)


def test_whether_a_step_of_a_plan_b_is_done_is_unknown():
    facts = replace(plan(date=DAY, unless_done="PB1A"), actions=(ResponseAction(id="PB1A", what="Meeting"),))
    assert state(facts) == ("unknown", None)


@pytest.mark.parametrize(
    ("status", "wanted", "expected"),
    [("left", "left", "fired"), ("moved", "left", "armed"), ("moved", "moved", "fired"), ("active", "left", "armed")],
)
def test_a_person_who_left_fires_it_and_the_day_cannot_be_known(status, wanted, expected):
    eva = Stakeholder(id="eva", status=status)
    assert state(plan(stakeholder="eva", status=wanted), stakeholders=(eva,)) == (expected, None)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [(date(2026, 5, 29), ("armed", None)), (date(2026, 5, 30), ("fired", date(2026, 5, 30))),
     (date(2026, 6, 30), ("fired", date(2026, 5, 30)))],
)  # fmt: skip
def test_an_action_fires_it_from_that_many_days_after_it_was_due(as_of, expected):
    assert state(plan(action="A1", late_by_days=10), as_of, actions=(STUDY,)) == expected


@pytest.mark.parametrize("status", ["done", "dropped"])
def test_an_action_that_is_done_or_dropped_is_not_late(status):
    assert state(plan(action="A1", late_by_days=1), actions=(replace(STUDY, status=status),)) == ("armed", None)


def test_an_action_without_a_due_date_decides_nothing():
    assert state(plan(action="A1", late_by_days=1), actions=(replace(STUDY, due=None),)) == ("unknown", None)


@pytest.mark.parametrize(
    ("fired_on", "expected"),
    [(None, ("armed", None)), (date(2026, 6, 2), ("armed", None)), (date(2026, 5, 2), ("fired", date(2026, 5, 2)))],
)
def test_a_manual_one_fires_when_it_is_decided(fired_on, expected):
    assert state(plan(manual=True, fired_on=fired_on)) == expected


def test_a_decision_does_not_fire_a_plan_b_that_waits_for_a_date():
    assert state(plan(date=date(2026, 7, 1), fired_on=date(2026, 5, 1))) == ("armed", None)


def test_it_fires_on_a_kpi_and_says_why():
    found = figure(plan(kpi="uptime", below=Decimal(96), for_=2), measurements=monthly(97, 95, 94))
    assert (found.state, found.since) == ("fired", date(2026, 3, 1))
    assert str(found.because) == "Uptime is below 96 in its latest 2 measurements: 94 on 2026-03-01."


def test_too_few_measurements_are_unknown_and_not_armed():
    assert state(plan(kpi="uptime", below=Decimal(96), for_=2), measurements=monthly(97)) == ("unknown", None)


def test_no_trigger_is_unknown():
    assert state(PlanB(id="PB1")) == ("unknown", None)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([95, 95, 95, 95, 95], "stood-down"),
        ([97, 97, 95, 95, 95], "stood-down"),
        ([97, 97, 97, 97, 97], "stood-down"),
        ([95, 95, 95, 97, 95], "fired"),
        ([97, 97, 97, 95, 95], "fired"),
        ([97, 97, 97, 95, 97], "armed"),
    ],
)
def test_stood_down_lasts_until_the_trigger_begins_to_hold_on_a_later_day(values, expected):
    """Measured monthly from January to May, switched off on the first of March."""
    facts = plan(kpi="uptime", below=Decimal(96), stood_down=date(2026, 3, 1))
    assert state(facts, measurements=monthly(*values))[0] == expected


def test_a_plan_b_is_not_stood_down_before_its_day():
    facts = plan(date=date(2026, 5, 1), stood_down=date(2026, 6, 2))
    assert state(facts) == ("fired", date(2026, 5, 1))
    assert state(facts, date(2026, 6, 2)) == ("stood-down", date(2026, 5, 1))


def test_a_decision_after_the_stand_down_fires_it_again():
    assert state(plan(manual=True, fired_on=DAY, stood_down=date(2026, 5, 1))) == ("fired", DAY)
    assert state(plan(manual=True, fired_on=date(2026, 5, 1), stood_down=date(2026, 5, 1)))[0] == "stood-down"


def test_a_person_who_left_does_not_wake_a_plan_b_that_was_stood_down():
    facts = plan(stakeholder="eva", status="left", stood_down=date(2026, 5, 1))
    assert state(facts, stakeholders=(Stakeholder(id="eva", status="left"),)) == ("stood-down", None)


def test_the_steps_of_a_fired_plan_b_have_a_day():
    steps = (ResponseAction(id="PB1A", what="Meeting", within_days=7), ResponseAction(what="Letter"))
    fired = figure(replace(plan(date=DAY), actions=steps))
    assert [(one.id, one.due) for one in fired.responses] == [
        ("PB1A", date(2026, 6, 8)),
        ("plan_b[0].actions[1]", None),
    ]
    armed = figure(replace(plan(date=date(2026, 7, 1)), actions=steps))
    assert [one.due for one in armed.responses] == [None, None]


def test_a_day_beyond_the_calendar_is_no_day():
    steps = (ResponseAction(what="Meeting", within_days=7),)
    assert figure(replace(plan(date=date.max), actions=steps), date.max).responses[0].due is None
