from dataclasses import replace
from datetime import date

import pytest

from kamsite.enrich.schedule import Load, schedule
from kamsite.model.plan_b import PlanB, ResponseAction
from kamsite.model.stakeholder import RelationalAction, Stakeholder
from kamsite.model.tactic import Action, Tactic
from tests.enrich.people import plan_of

DAY = date(2026, 11, 20)
STUDY = Action(id="A1", what="Study", start=date(2026, 10, 1), due=date(2026, 11, 15), status="in-progress")


def schedule_of(*actions, stakeholders=(), plan_b=()):
    tactics = (Tactic(id="TA1", title="Guarantee", owner="joan", actions=actions),)
    return schedule(replace(plan_of(*stakeholders), tactics=tactics, plan_b=plan_b), DAY)


def action(name, due=None, **facts):
    return Action(id=name, what=name, due=due, **facts)


def test_late_and_next_follow_the_due_date():
    found = schedule_of(
        action("later", date(2026, 12, 19)),
        action("soon", date(2026, 12, 18)),
        action("today", DAY),
        action("late", date(2026, 11, 19)),
        action("latest", date(2026, 11, 1)),
        action("whenever"),
    )
    assert found.late == ("latest", "late")
    assert found.next == ("today", "soon")


@pytest.mark.parametrize("status", ["done", "dropped"])
def test_what_is_done_or_dropped_is_neither_late_nor_next_nor_blocked(status):
    found = schedule_of(
        STUDY,
        action("past", date(2026, 11, 1), status=status, start=date(2026, 10, 20), after=("A1",)),
        action("coming", date(2026, 12, 1), status=status),
    )
    assert (found.late, found.next, found.blocked) == (("A1",), (), ())


@pytest.mark.parametrize(
    ("start", "blocked"), [(date(2026, 11, 19), True), (DAY, True), (date(2026, 11, 21), False), (None, False)]
)
def test_an_action_is_blocked_from_its_start_while_another_before_it_is_not_done(start, blocked):
    found = schedule_of(STUDY, action("A2", date(2026, 12, 1), start=start, after=("A1",)))
    assert found.blocked == (("A2",) if blocked else ())
    assert found.next == (() if blocked else ("A2",))


def test_an_action_is_free_once_all_before_it_are_done():
    done = replace(STUDY, status="done")
    assert schedule_of(done, action("A2", start=DAY, after=("A1",))).blocked == ()


def test_a_dropped_action_is_not_a_done_one():
    dropped = replace(STUDY, status="dropped")
    assert schedule_of(dropped, action("A2", start=DAY, after=("A1",))).blocked == ("A2",)


def test_an_action_may_wait_for_an_entry_of_a_relational_plan():
    eva = Stakeholder(id="eva", plan=(RelationalAction(id="RP1", what="Visit"),))
    assert schedule_of(action("A2", start=DAY, after=("RP1",)), stakeholders=(eva,)).blocked == ("A2",)


def test_a_step_of_a_plan_b_has_no_status_and_blocks_nobody():
    meeting = PlanB(id="PB1", actions=(ResponseAction(id="PB1A", what="Meeting"),))
    assert schedule_of(action("A2", start=DAY, after=("PB1A",)), plan_b=(meeting,)).blocked == ()


def test_an_action_of_status_blocked_is_blocked_and_may_be_late_too():
    found = schedule_of(action("A2", date(2026, 11, 1), status="blocked"))
    assert (found.blocked, found.late, found.next) == (("A2",), ("A2",), ())


def test_an_action_without_an_id_is_named_by_its_place():
    assert schedule_of(Action(what="x", due=date(2026, 11, 1))).late == ("tactics[0].actions[0]",)


def test_the_critical_path_and_its_days():
    """From 1 October to 15 November are 31 + 15 days."""
    found = schedule_of(STUDY, action("A2", date(2026, 12, 1), after=("A1",)))
    assert (found.critical_path, found.critical_days) == (("A1", "A2"), 46)


def test_relational_entries_have_their_own_lists_and_end_with_the_person():
    entries = (
        RelationalAction(id="RP1", what="Visit", when=date(2026, 11, 1)),
        RelationalAction(id="RP2", what="Call", when=date(2026, 12, 1)),
        RelationalAction(id="RP3", what="Dinner", when=date(2026, 12, 1), status="blocked"),
        RelationalAction(id="RP4", what="Tour", when=date(2026, 11, 1), status="done"),
    )
    past = (RelationalAction(id="RP5", what="Visit", when=date(2026, 11, 1)),)
    found = schedule_of(
        stakeholders=(Stakeholder(id="eva", plan=entries), Stakeholder(id="jon", status="left", plan=past))
    )
    assert (found.relational_late, found.relational_next) == (("RP1",), ("RP2",))
    assert (found.late, found.next) == ((), ())


def test_load_counts_what_each_of_our_people_has_still_to_do():
    entries = (RelationalAction(what="Visit", by="ana", when=DAY), RelationalAction(what="Call", when=DAY))
    found = schedule_of(
        action("A1", date(2026, 11, 1), owner="ana"),
        action("A2", date(2026, 11, 1), owner="ana", status="done"),
        action("A3", date(2026, 12, 1), status="blocked"),
        stakeholders=(Stakeholder(id="eva", plan=entries),),
    )
    assert found.load == (
        Load(person="ana", open=2, late=1, blocked=0, next=1),
        Load(person="joan", open=1, late=0, blocked=1, next=0),
        Load(person=None, open=1, late=0, blocked=0, next=1),
    )


def test_a_plan_without_tactics_has_an_empty_schedule():
    found = schedule(plan_of(), DAY)
    assert (found.late, found.critical_path, found.critical_days, found.load) == ((), (), None, ())
