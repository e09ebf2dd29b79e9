"""What somebody should look at now: each kind of matter, most urgent first, the oldest first among equals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from kamsite.enrich.access import access
from kamsite.enrich.attention import Matter, attention
from kamsite.enrich.figures import figures
from kamsite.enrich.position_gaps import position_gaps
from kamsite.enrich.schedule import schedule
from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.plan import AccountPlan
from kamsite.model.relationship import Relationship
from kamsite.model.segmentation import SegmentOverride
from kamsite.model.stakeholder import Contact, Position, Stakeholder
from kamsite.model.tactic import Action, Tactic
from tests.enrich.plans import plan, programme

TODAY = date(2026, 11, 23)


def matters(facts: AccountPlan) -> tuple[Matter, ...]:
    """What needs attention in a plan today."""
    return figures(facts, programme(), TODAY).attention


def matters_with_positions(*people: Stakeholder, status: str = "active") -> list[Matter]:
    """What needs attention of these people, their positions on the scale of the programme among it."""
    facts = plan(stakeholders=people, status=status)
    gaps = position_gaps(facts, programme(relationship_positions=("opponent", "contact", "supporter", "advocate")))
    return list(attention(facts, (), (), schedule(facts, TODAY), access(facts), TODAY, gaps))


def marta(*contacts: Contact, **facts: Any) -> Stakeholder:
    """A person who decides, whom these of ours know."""
    return Stakeholder(id="marta", name="Marta Ruiz", contacts=contacts, **{"roles": ("decider",), **facts})


LUIS = Contact(with_="luis")
QUIET = Contact(with_="ana", last_contact=date(2026, 10, 1), cadence_days=30)
"""From 1 to 31 October are 30 days: the cadence is broken from 1 November on."""


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


@pytest.mark.parametrize("role", ["decider", "approver"])
def test_who_decides_or_approves_is_silent_from_the_day_on_which_the_cadence_broke(role: str) -> None:
    (found,) = matters(plan(stakeholders=(marta(QUIET, LUIS, roles=(role,)),)))
    assert (found.kind, found.about, found.since) == ("silent-decider", "marta", date(2026, 11, 1))
    assert found.owner == "ana"
    assert str(found.sentence) == "Marta Ruiz: last contact on 2026-10-01, agreed every 30 days"


@pytest.mark.parametrize(
    "person",
    [
        marta(QUIET, LUIS, roles=("user",)),
        marta(QUIET, LUIS, status="left"),
        marta(Contact(with_="ana", last_contact=date(2026, 10, 24), cadence_days=30), LUIS),
        marta(Contact(with_="ana", last_contact=date(2026, 1, 1)), LUIS),
        marta(Contact(with_="ana", cadence_days=30), LUIS),
    ],
    ids=["a user", "who left", "spoken to within the days", "nothing agreed", "no day noted"],
)
def test_who_is_not_silent_or_does_not_decide_is_no_matter(person: Stakeholder) -> None:
    """From 24 October to 23 November are 30 days."""
    assert matters(plan(stakeholders=(person,))) == ()


def test_two_of_ours_who_are_both_silent_have_each_a_matter() -> None:
    other = Contact(with_="luis", last_contact=date(2026, 9, 1), cadence_days=1)
    found = matters(plan(stakeholders=(marta(QUIET, other),)))
    assert [(one.kind, one.owner, one.since) for one in found] == [
        ("silent-decider", "luis", date(2026, 9, 3)),
        ("silent-decider", "ana", date(2026, 11, 1)),
    ]


@pytest.mark.parametrize("role", ["decider", "approver"])
def test_who_decides_and_hangs_on_one_of_ours_is_that_person_s_matter(role: str) -> None:
    (found,) = matters(plan(stakeholders=(marta(LUIS, roles=(role,)),)))
    assert (found.kind, found.about, found.since, found.owner) == ("sole-access", "marta", None, "luis")
    assert str(found.sentence) == "Marta Ruiz: one of ours alone leads there"


def test_a_decider_whom_two_of_ours_know_does_not_hang_on_one() -> None:
    assert matters(plan(stakeholders=(marta(LUIS, Contact(with_="ana")),))) == ()


def test_a_position_is_missed_from_the_day_after_it_was_to_be_reached() -> None:
    def person(by: date) -> Stakeholder:
        return Stakeholder(id="eva", name="Eva", position=Position(current="contact", ideal="advocate", by=by))

    (found,) = matters_with_positions(person(date(2026, 11, 22)))
    assert (found.kind, found.about, found.since, found.owner) == ("missed-position", "eva", date(2026, 11, 22), None)
    assert str(found.sentence) == "Eva: was to be advocate by 2026-11-22, is contact"
    assert matters_with_positions(person(TODAY)) == []


@pytest.mark.parametrize(
    "position",
    [
        Position(current="advocate", ideal="advocate", by=date(2026, 1, 1)),
        Position(current="advocate", ideal="contact", by=date(2026, 1, 1)),
        Position(ideal="advocate", by=date(2026, 1, 1)),
        Position(current="contact", ideal="advocate"),
    ],
    ids=["reached", "better", "not known", "no day"],
)
def test_a_position_without_a_gap_or_a_day_is_not_missed(position: Position) -> None:
    assert matters_with_positions(Stakeholder(id="eva", position=position)) == []


def test_of_an_archived_plan_no_person_is_a_matter() -> None:
    missed = Position(current="contact", ideal="advocate", by=date(2026, 1, 1))
    assert matters_with_positions(marta(QUIET, position=missed), status="archived") == []


def test_what_may_break_comes_behind_what_is_late_and_what_slips() -> None:
    """Marta is silent, hangs on Ana alone and is not where she should be; a decider out of reach is worse than all."""
    missed = Position(current="contact", ideal="advocate", by=date(2026, 1, 1))
    unreached = Stakeholder(id="boss", roles=("approver",))
    found = matters_with_positions(marta(QUIET, position=missed), unreached)
    assert [one.kind for one in found] == ["unreached-decider", "silent-decider", "missed-position", "sole-access"]
    facts = plan(
        stakeholders=(marta(QUIET),),
        tactics=actions(Action(what="A", due=date(2026, 11, 1))),
        next_review=date(2026, 11, 20),
        kpis=uptime((date(2026, 10, 31), "96")),
    )
    kinds = [one.kind for one in matters(facts)]
    assert kinds == ["late-action", "overdue-review", "silent-decider", "amber-kpi", "sole-access"]


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
