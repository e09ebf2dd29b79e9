"""What somebody should look at now: each kind of matter, most urgent first, the oldest first among equals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kamsite.enrich.attention import Matter
from kamsite.enrich.figures import figures
from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.plan import AccountPlan
from kamsite.model.relationship import Relationship
from kamsite.model.segmentation import SegmentOverride
from kamsite.model.stakeholder import Stakeholder
from kamsite.model.tactic import Action, Tactic
from tests.enrich.plans import plan, programme

TODAY = date(2026, 11, 23)


def matters(facts: AccountPlan) -> tuple[Matter, ...]:
    """What needs attention in a plan today."""
    return figures(facts, programme(), TODAY).attention


def actions(*one_and_all: Action) -> tuple[Tactic, ...]:
    """The actions as those of one tactic of Luis."""
    return (Tactic(title="Tactic", owner="luis", actions=one_and_all),)


def uptime(*values: tuple[date, str]) -> tuple[Kpi, ...]:
    """A KPI in percent with a target of 98: amber beyond 1 point, below 97, and red beyond 3, below 95."""
    measured = tuple(Measurement(date=day, value=Decimal(value)) for day, value in values)
    bounds = {"target": Decimal(98), "amber": Decimal(1), "red": Decimal(3)}
    return (Kpi(id="uptime", name="Uptime", unit="%", direction="higher", measurements=measured, **bounds),)


def test_a_plan_without_trouble_needs_none() -> None:
    assert matters(plan()) == ()


def test_an_action_is_late_from_the_day_after_it_was_due() -> None:
    facts = plan(tactics=actions(Action(id="A1", what="Study", due=date(2026, 11, 22)), Action(what="Call", due=TODAY)))
    (found,) = matters(facts)
    assert (found.kind, found.about, found.since, found.owner) == ("late-action", "A1", date(2026, 11, 22), "luis")
    assert str(found.sentence) == "Study: was due on 2026-11-22"


def test_an_action_of_somebody_else_is_theirs() -> None:
    (found,) = matters(plan(tactics=actions(Action(what="Study", owner="ana", due=date(2026, 1, 1)))))
    assert found.owner == "ana"


def test_what_is_done_or_dropped_is_not_late() -> None:
    day = date(2026, 1, 1)
    facts = plan(tactics=actions(Action(what="A", due=day, status="done"), Action(what="B", due=day, status="dropped")))
    assert matters(facts) == ()


def test_a_red_kpi_counts_from_the_first_red_measurement_in_a_row() -> None:
    october = (date(2026, 9, 30), "94.9"), (date(2026, 10, 31), "94")
    (found,) = matters(plan(kpis=uptime((date(2026, 8, 31), "98"), *october)))
    assert (found.kind, found.about, found.since) == ("red-kpi", "uptime", date(2026, 9, 30))
    assert str(found.sentence) == "Uptime: 94 %, target 98 %"


def test_an_amber_kpi_is_a_smaller_matter_than_a_late_action() -> None:
    facts = plan(kpis=uptime((date(2026, 10, 31), "96")), tactics=actions(Action(what="A", due=date(2026, 11, 1))))
    assert [one.kind for one in matters(facts)] == ["late-action", "amber-kpi"]


def test_a_kpi_that_nobody_measured_is_no_matter_of_its_own() -> None:
    assert matters(plan(kpis=uptime())) == ()


def test_a_decider_whom_nobody_reaches_is_named_by_title_where_there_is_no_name() -> None:
    (found,) = matters(plan(stakeholders=(Stakeholder(id="cfo", placeholder=True, title="CFO", roles=("decider",)),)))
    assert (found.kind, found.about, found.since) == ("unreached-decider", "cfo", None)
    assert str(found.sentence) == "CFO: nobody of ours can reach them"


def test_an_overdue_review_is_the_account_managers() -> None:
    (found,) = matters(plan(next_review=date(2026, 11, 22)))
    assert (found.kind, found.since, found.owner) == ("overdue-review", date(2026, 11, 22), "ana-gil")
    assert matters(plan(next_review=TODAY)) == ()


def test_a_decision_about_the_segment_runs_out() -> None:
    override = SegmentOverride(segment="key", why="Board", by="luis", until=date(2026, 11, 22))
    assert [one.kind for one in matters(plan(segment_override=override))] == ["expired-override"]


def test_the_most_urgent_comes_first_and_the_oldest_among_equals() -> None:
    facts = plan(
        relationship=Relationship(state="disintegrating"),
        next_review=date(2026, 1, 1),
        tactics=actions(
            Action(what="New", due=date(2026, 11, 1)),
            Action(what="Old", due=date(2026, 10, 1)),
        ),
    )
    found = matters(facts)
    assert [one.kind for one in found] == ["disintegrating", "late-action", "late-action", "overdue-review"]
    assert str(found[1].sentence).startswith("Old")


def test_of_an_archived_plan_nothing_can_be_done_any_more() -> None:
    assert matters(plan(status="archived", next_review=date(2026, 1, 1))) == ()
