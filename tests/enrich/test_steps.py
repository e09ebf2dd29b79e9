from dataclasses import replace
from datetime import date

import pytest

from kamsite.enrich.steps import action_steps, relational_steps
from kamsite.model.stakeholder import RelationalAction, Stakeholder
from kamsite.model.tactic import Action, Tactic
from tests.enrich.people import plan_of

DAY = date(2026, 6, 1)


def step(**facts):
    tactic = Tactic(title="T", actions=(Action(id="A", what="x", **facts),))
    (found,) = action_steps(replace(plan_of(), tactics=(tactic,)))
    return found


def test_an_action_without_an_owner_is_its_tactics_owners():
    actions = (Action(what="x", owner="ana"), Action(what="y"))
    tactic = Tactic(id="TA1", title="T", owner="joan", actions=actions)
    found = list(action_steps(replace(plan_of(), tactics=(tactic,))))
    assert [(one.person, one.belongs_to) for one in found] == [("ana", "TA1"), ("joan", "TA1")]
    assert [one.id for one in found] == ["tactics[0].actions[0]", "tactics[0].actions[1]"]


def test_a_relational_entry_is_a_step_on_its_day_to_its_person():
    entry = RelationalAction(id="RP1", what="Present the study", by="joan", when=DAY)
    (found,) = relational_steps(plan_of(Stakeholder(id="eva", plan=(entry,))))
    assert (found.id, found.kind, found.belongs_to, found.person, found.due) == (
        "RP1",
        "relational",
        "eva",
        "joan",
        DAY,
    )


def test_days_count_the_first_and_the_last():
    assert step(start=date(2026, 6, 1), due=date(2026, 6, 1)).days == 1
    assert step(start=date(2026, 10, 1), due=date(2026, 11, 15)).days == 46
    assert step(due=DAY).days is None


@pytest.mark.parametrize(
    ("due", "status", "late"),
    [
        (date(2026, 5, 31), "planned", True),
        (date(2026, 5, 31), "blocked", True),
        (date(2026, 5, 31), "done", False),
        (date(2026, 5, 31), "dropped", False),
        (DAY, "planned", False),
        (None, "planned", False),
    ],
)
def test_late_is_due_before_the_day_and_still_open(due, status, late):
    assert step(due=due, status=status).is_late(DAY) is late


@pytest.mark.parametrize(("due", "soon"), [(DAY, True), (date(2026, 6, 29), True), (date(2026, 6, 30), False)])
def test_soon_is_within_28_days(due, soon):
    assert step(due=due).is_soon(DAY) is soon
