from datetime import date

from kamsite.enrich.trigger import holds
from kamsite.model.plan_b import PlanB, Trigger
from kamsite.model.stakeholder import Stakeholder
from tests.enrich.people import plan_of

DAY = date(2026, 6, 1)


def verdict(trigger, plan=None):
    return holds(PlanB(trigger=trigger), plan or plan_of(), (), DAY)


def test_a_trigger_that_is_missing_empty_or_watches_two_things_cannot_be_decided():
    assert verdict(None).holds is None
    assert verdict(Trigger()).holds is None
    assert verdict(Trigger(manual=False)).holds is None
    assert verdict(Trigger(date=DAY, stakeholder="eva", status="left")).holds is None


def test_a_trigger_on_something_that_is_not_in_the_plan_cannot_be_decided():
    assert verdict(Trigger(kpi="nothing", below=1)).holds is None
    assert verdict(Trigger(stakeholder="nobody", status="left")).holds is None
    assert verdict(Trigger(action="nothing", late_by_days=1)).holds is None
    assert verdict(Trigger(date=DAY, unless_done="nothing")).holds is None


def test_the_reason_names_the_person_by_name_else_by_title():
    gone = plan_of(Stakeholder(id="eva", name="Eva Sanz", status="left"))
    assert str(verdict(Trigger(stakeholder="eva", status="left"), gone).because) == "Eva Sanz has left."
    cfo = plan_of(Stakeholder(id="cfo", title="CFO", placeholder=True))
    assert str(verdict(Trigger(stakeholder="cfo", status="moved"), cfo).because) == "CFO has not moved."
