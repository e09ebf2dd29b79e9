"""What our people have still to do: nothing that is done counts, and what is not known is not late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.tasks import Task, tasks
from kamsite.model.objective import Objective, Reading
from kamsite.model.plan_b import PlanB, ResponseAction, Trigger
from kamsite.model.stakeholder import RelationalAction, Stakeholder
from kamsite.model.tactic import Action, Tactic
from tests.enrich.plans import plan, programme

TODAY = date(2026, 11, 23)


def account(account_id: str = "acme", **facts: Any) -> Account:
    """An account with these facts and nothing else."""
    its = replace(plan(**facts), id=account_id)
    return Account(its, figures(its, programme(), TODAY))


def of(**facts: Any) -> list[Task]:
    """The tasks of the one account with these facts."""
    return list(tasks([account(**facts)], TODAY))


def acting(*actions: Action, **facts: Any) -> tuple[Tactic, ...]:
    """The one tactic with these actions."""
    return (Tactic(id="TA1", title="Guarantee", actions=actions, **facts),)


def test_an_action_is_for_whom_its_tactic_is_made_and_done_by_its_owner_or_the_tactic_s() -> None:
    found = of(
        tactics=acting(
            Action(id="A1", what="Offer", owner="joan", due=TODAY),
            Action(what="Visit", status="in-progress"),
            owner="ana",
            for_=("marta", "pep"),
        )
    )
    assert [(one.id, one.kind, one.person, one.part_of, one.to, one.how, one.due, one.status) for one in found] == [
        ("A1", "action", "joan", "TA1", ("marta", "pep"), None, TODAY, "planned"),
        ("tactics[0].actions[1]", "action", "ana", "TA1", ("marta", "pep"), None, None, "in-progress"),
    ]


def test_an_entry_of_a_relational_plan_says_to_whom_and_how() -> None:
    entry = RelationalAction(what="Show the log", how="visit", by="ana", when=TODAY)
    (found,) = of(stakeholders=(Stakeholder(id="marta", plan=(entry,)),))
    assert (found.kind, found.id, found.person, found.to, found.how, found.part_of) == (
        "relational",
        "stakeholders[0].plan[0]",
        "ana",
        ("marta",),
        "visit",
        None,
    )


def test_what_was_planned_for_somebody_who_left_is_no_task() -> None:
    entry = RelationalAction(what="Show the log", by="ana", when=TODAY)
    assert of(stakeholders=(Stakeholder(id="marta", status="left", plan=(entry,)),)) == []


@pytest.mark.parametrize("status", ["done", "dropped"])
def test_what_is_done_or_dropped_is_no_task(status: Any) -> None:
    done = RelationalAction(what="Call", when=date(2026, 1, 1), status=status)
    assert (
        of(tactics=acting(Action(what="Offer", status=status)), stakeholders=(Stakeholder(id="marta", plan=(done,)),))
        == []
    )


@pytest.mark.parametrize(
    ("due", "is_late", "is_next"),
    [
        (date(2026, 11, 22), True, False),
        (date(2026, 11, 23), False, True),
        (date(2026, 12, 21), False, True),
        (date(2026, 12, 22), False, False),
        (None, False, False),
    ],
)
def test_late_is_before_the_day_and_next_is_up_to_four_weeks_after_it(
    due: date | None, is_late: bool, is_next: bool
) -> None:
    """23 November and 28 days are 21 December; an objective and an action are late alike."""
    found = of(
        tactics=acting(Action(what="Offer", due=due)),
        objectives=(Objective(title="Win", target=Reading(value=Decimal(9), date=due)),),
    )
    assert [(one.kind, one.is_late, one.is_next) for one in found] == [
        ("action", is_late, is_next),
        ("objective", is_late, is_next),
    ]


def test_an_action_that_waits_for_another_is_blocked() -> None:
    found = of(
        tactics=acting(
            Action(id="A1", what="Measure", due=date(2026, 12, 1)),
            Action(id="A2", what="Offer", start=date(2026, 11, 1), due=date(2026, 12, 2), after=("A1",)),
        )
    )
    assert [one.status for one in found] == ["planned", "blocked"]


FIRED = PlanB(
    id="B1",
    title="Uptime",
    owner="ana",
    trigger=Trigger(manual=True),
    fired_on=date(2026, 11, 10),
    actions=(
        ResponseAction(id="R1", what="Send people", owner="joan", within_days=12),
        ResponseAction(id="R2", what="Call", within_days=13),
        ResponseAction(id="R3", what="Write"),
    ),
)


def test_a_step_of_a_fired_plan_b_whose_day_has_passed_may_have_been_done() -> None:
    """Fired on the 10th: 12 days later is yesterday, 13 days later is today. The plan B's owner does what names nobody."""
    found = of(plan_b=(FIRED,))
    assert [(one.id, one.person, one.part_of, one.due, one.is_late, one.is_next, one.status) for one in found] == [
        ("R1", "joan", "B1", date(2026, 11, 22), None, False, None),
        ("R2", "ana", "B1", date(2026, 11, 23), False, True, None),
        ("R3", "ana", "B1", None, False, False, None),
    ]


def test_the_steps_of_a_plan_b_that_is_armed_or_stood_down_are_no_tasks() -> None:
    armed = replace(FIRED, fired_on=None)
    off = replace(FIRED, stood_down=date(2026, 11, 20))
    assert [figure.state for figure in account(plan_b=(armed, off)).figures.plan_b] == ["armed", "stood-down"]
    assert of(plan_b=(armed, off)) == []


def test_an_objective_is_its_owner_s_task_until_it_is_reached() -> None:
    ten = Reading(value=Decimal(10), date=date(2027, 6, 30))
    start = Reading(value=Decimal(0), date=date(2026, 1, 1))
    at = {
        "OB1": Objective(id="OB1", title="Halfway", owner="ana", baseline=start, target=ten, current=start),
        "OB2": Objective(id="OB2", title="There", owner="ana", baseline=start, target=ten, current=ten),
        "OB3": Objective(id="OB3", title="Missed", owner="ana", target=ten, status="missed"),
        "OB4": Objective(id="OB4", title="To come", target=ten, status="planned"),
    }
    found = of(objectives=tuple(at.values()))
    assert [(one.id, one.person, one.due) for one in found] == [("OB1", "ana", ten.date), ("OB4", None, ten.date)]


def test_tasks_are_in_calendar_order_over_all_accounts_those_without_a_day_last() -> None:
    def due(day: int | None) -> Action:
        return Action(what=str(day), due=date(2026, 11, day) if day else None)

    found = tasks(
        [account("zeta", tactics=acting(due(None), due(2), due(9))), account("acme", tactics=acting(due(9), due(1)))],
        TODAY,
    )
    assert [(one.account.id, one.what) for one in found] == [
        ("acme", "1"),
        ("zeta", "2"),
        ("acme", "9"),
        ("zeta", "9"),
        ("zeta", "None"),
    ]


def test_an_archived_account_has_no_tasks() -> None:
    assert of(status="archived", tactics=acting(Action(what="Offer")), plan_b=(FIRED,)) == []


def test_a_draft_has_tasks_like_any_other() -> None:
    assert len(of(status="draft", tactics=acting(Action(what="Offer")))) == 1
