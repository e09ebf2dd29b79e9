"""The parts about decision makers: buying centre, weight, power and interest, coverage, access, positions, relational plan."""

from __future__ import annotations

from datetime import date
from typing import Any

from kamsite.model.competitor import Competitor
from kamsite.model.programme import TeamMember
from kamsite.model.stakeholder import CompetitorContact, Contact, Influence, Position, RelationalAction, Stakeholder
from kamsite.render.sections.access import access
from kamsite.render.sections.buying_centre import buying_centre
from kamsite.render.sections.coverage import coverage
from kamsite.render.sections.influence import influence
from kamsite.render.sections.position_gaps import position_gaps
from kamsite.render.sections.power_interest import power_interest
from kamsite.render.sections.relational_plan import relational_plan
from tests.enrich.plans import programme
from tests.render.scenes import scene, text_of

RULES = programme(team=tuple(TeamMember(id=one, name=one.title()) for one in ("ana", "luis")))


def person(id: str, *roles: Any, **more: Any) -> Stakeholder:
    """One of theirs, named as the id in capitals."""
    return Stakeholder(**{"id": id, "name": id.title(), "roles": roles, **more})


def knows(*ours: str, **more: Any) -> tuple[Contact, ...]:
    """Contacts with these of ours."""
    return tuple(Contact(with_=one, **more) for one in ours)


def said(make: Any, *people: Stakeholder, **facts: Any) -> str:
    """A part as it is read."""
    return text_of(make(scene(RULES, stakeholders=people, **facts)))


def test_without_people_there_is_nothing_to_say() -> None:
    empty = scene(RULES)
    makers = (buying_centre, influence, power_interest, coverage, access, position_gaps, relational_plan)
    assert [make(empty) for make in makers] == [None] * 7


def test_the_buying_centre_names_who_has_each_role_and_which_nobody_has() -> None:
    found = said(
        buying_centre,
        person("marta", "decider", "user", contacts=knows("ana")),
        Stakeholder(id="cfo", title="CFO", placeholder=True, roles=("approver",)),
    )
    assert found.startswith("1 person is known, 1 is only a role so far; 2 of 8 roles have a person.")
    assert "The relation hangs on one thread: 1 person of theirs and 1 of ours are in contact." in found
    assert "Decider Marta Covered" in found
    assert "Approver CFO Missing" in found
    assert "Champion not known Missing" in found


def test_a_role_that_somebody_has_whom_nobody_of_ours_knows_is_known_only() -> None:
    found = said(buying_centre, person("marta", "decider"))
    assert "Decider Marta Known, no contact" in found
    assert "Nobody of ours is in contact with anybody yet." in found


def test_who_counts_for_more_than_the_chart_says_is_named() -> None:
    """Jon has two below, Marta none; Marta's influence is 4 of 5."""
    found = said(
        influence,
        person("jon", influences=(Influence(who="marta", strength=1),)),
        person("marta", reports_to="jon", influences=(Influence(who="pedro", strength=4),)),
        person("pedro", reports_to="jon", influences=(Influence(who="marta", kind="conflict", strength=3),)),
    )
    assert found.startswith(
        "Marta counts for most more than the chart says: 80 % of the influence, 0 % of the people below."
    )
    assert "Marta 2 0 0 % 4 80 % +80 points" in found
    assert "Jon 1 2 100 % 1 20 % \N{MINUS SIGN}80 points" in found
    assert "1 conflict is known. A conflict is no tie and opens no way: Marta and Pedro · strength 3 of 5" in found


def test_power_and_interest_place_people_and_name_whom_we_do_not_know() -> None:
    """High begins at 4."""
    found = said(
        power_interest,
        person("marta", power=5, interest=4),
        person("jon", power=5, interest=1, contacts=knows("ana")),
        person("eva", power=1, interest=5),
        person("pedro", power=1),
    )
    assert "To manage closely, and nobody of ours is in contact: Marta" in found
    assert "Manage closely Marta Keep satisfied Jon Keep informed Eva Monitor nobody" in found
    assert "Power or interest not known Pedro" in found


def test_coverage_tells_strength_last_contact_silence_and_who_is_closer() -> None:
    """From 1 October to 23 November are 53 days; 30 were agreed."""
    marta = person(
        "marta",
        contacts=knows("ana", strength=3, last_contact=date(2026, 10, 1), cadence_days=30),
        competitor_contacts=(CompetitorContact(competitor="voltarc", strength=4),),
    )
    found = said(coverage, marta, person("eva"), competitors=(Competitor(id="voltarc", name="Voltarc"),))
    assert found.startswith(
        "Somebody of ours is in contact with 1 of 2 people (50 %). A competitor is closer than we are to 1"
    )
    assert "Marta 3 1 Oct 2026 silent too long Voltarc 4 closer than we are" in found
    assert "Nobody of ours is in contact with Eva ." in found
    assert "Longer silent than agreed Marta · Ana · 53 days, agreed 30" in found


def test_access_tells_the_way_and_what_hangs_on_whom() -> None:
    found = said(
        access,
        person("jon", "decider"),
        person("marta", reports_to="jon", contacts=knows("ana", strength=3)),
    )
    assert found.startswith("1 person decides or approves. 1 is reached only through certain people.")
    assert "Jon Decider Ana → Marta → Jon 1 1 Ana (ours), Marta" in found
    assert "Without Ana (ours) out of reach: Jon ; also Marta" in found
    assert "Without Marta (theirs) out of reach: Jon" in found


def test_a_decider_whom_nobody_reaches_is_named_first() -> None:
    found = said(access, person("jon", "decider"), person("eva", "approver", contacts=knows("ana", "luis")))
    assert found.startswith("2 people decide or approve. Nobody of ours can reach Jon.")


def test_one_of_theirs_with_the_id_of_one_of_ours_keeps_the_own_name() -> None:
    twin = Stakeholder(id="ana", name="Their Ana", roles=("decider",), contacts=knows("ana"))
    assert "Their Ana Decider Ana → Their Ana" in said(access, twin)


def test_a_step_between_two_who_are_in_conflict_is_marked() -> None:
    """The reporting line is a tie all the same."""
    deputy = person(
        "deputy", reports_to="boss", contacts=knows("ana"), influences=(Influence(who="boss", kind="conflict"),)
    )
    assert "Ana → Deputy → (in conflict) Boss" in said(access, person("boss", "decider"), deputy)


def test_of_a_long_way_the_ends_are_shown() -> None:
    """Ana, p0 to p8 and the boss are eleven; six are shown, one of them a count of the others."""
    chain = [person(f"p{at}", reports_to=f"p{at + 1}" if at < 8 else "boss") for at in range(9)]
    chain[0] = person("p0", reports_to="p1", contacts=knows("ana"))
    assert "Ana → P0 → P1 → 6 people between → P8 → Boss" in said(access, *chain, person("boss", "decider"))


def test_of_a_placeholder_the_role_alone_is_known() -> None:
    cfo = Stakeholder(id="cfo", title="CFO", placeholder=True, roles=("approver",), reports_to="jon")
    found = said(access, cfo, person("jon", "decider", contacts=knows("ana")))
    assert "Of 1 only the role is known." in found
    assert "CFO Approver · person not known" in found


def test_steps_for_people_who_have_left_are_neither_late_nor_next() -> None:
    steps = (RelationalAction(what="Lunch", when=date(2026, 11, 1)),)
    found = said(relational_plan, person("ann", status="left", plan=steps))
    assert found.startswith("For people who have left or moved; hand these over or drop them:")
    assert "Lunch Ann not known not known Planned" in found


def test_each_gap_tells_what_is_planned_late_and_done() -> None:
    steps = (
        RelationalAction(what="Visit", when=date(2026, 11, 1), status="planned"),
        RelationalAction(what="Study", when=date(2026, 12, 1), status="planned"),
        RelationalAction(what="Lunch", when=date(2026, 9, 1), status="done"),
    )
    found = said(
        position_gaps,
        person("marta", power=5, position=Position(current="contact", ideal="advocate"), plan=steps),
        person("eva", power=2, position=Position(current="contact", ideal="supporter")),
    )
    assert "Marta Contact Advocate +2 +10 not known 1 1 1" in found
    assert "Eva nothing is planned Contact Supporter +1 +2 not known 0 0 0" in found


def test_the_relational_plan_stands_in_calendar_order_with_what_is_late_and_next() -> None:
    steps = (
        RelationalAction(what="Study", how="visit", by="ana", when=date(2026, 12, 1), status="planned"),
        RelationalAction(what="Lunch", when=date(2026, 9, 1), status="done"),
        RelationalAction(what="Visit", when=date(2026, 11, 1), status="planned"),
        RelationalAction(what="Some day", status="planned"),
    )
    found = said(relational_plan, person("marta", title="Plant director", plan=steps))
    assert found.startswith("3 steps are open, 1 in the next 28 days; 1 is late.")
    assert "1 Nov 2026 Visit Marta Plant director not known not known Late" in found
    assert "1 Dec 2026 Study Marta Plant director visit Ana Next" in found
    assert (
        found.index("Visit")
        < found.index("Study")
        < found.index("Some day")
        < found.index("Done and dropped")
        < found.index("Lunch")
    )


def test_a_step_without_an_id_can_be_linked_to() -> None:
    """What needs attention leads to it by its place in the plan."""
    steps = (RelationalAction(what="Visit", when=date(2026, 11, 1)), RelationalAction(id="RP1", what="Study"))
    made = relational_plan(scene(RULES, stakeholders=(person("marta", plan=steps),)))
    assert made is not None
    assert 'id="i-stakeholders[0].plan[0]"' in made.html
    assert 'id="i-RP1"' in made.html


def test_two_hundred_people_fold_up_those_whom_nobody_knows() -> None:
    crowd = [person(f"p{number}") for number in range(199)]
    found = said(coverage, person("marta", contacts=knows("ana")), *crowd)
    head, folded = found.split("Nobody of ours is in contact with")
    assert "P198" not in head
    assert "P198" in folded
