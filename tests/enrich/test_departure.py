from hypothesis import given, settings

from kamsite.enrich.access import access
from kamsite.enrich.departure import Departure, departure
from kamsite.model.stakeholder import Contact, Influence, Stakeholder
from tests.enrich.networks import OURS, plans
from tests.enrich.people import gone, plan_of, without_ours


def test_if_our_only_contact_leaves_everybody_is_out_of_reach():
    plan = plan_of(
        Stakeholder(id="eva", contacts=(Contact(with_="ana"),), influences=(Influence(who="boss"),)),
        Stakeholder(id="boss", roles=("decider",)),
        Stakeholder(id="far"),
    )
    assert departure(plan) == (
        Departure(person="ana", side="ours", lost=("eva", "boss"), lost_deciders=("boss",)),
        Departure(person="eva", side="theirs", lost=("boss",), lost_deciders=("boss",)),
    )


def test_who_is_known_by_two_of_ours_stays_within_reach():
    plan = plan_of(Stakeholder(id="eva", contacts=(Contact(with_="ana"), Contact(with_="joan"))))
    assert departure(plan) == ()


def test_the_worst_departure_comes_first():
    plan = plan_of(
        Stakeholder(id="eva", contacts=(Contact(with_="ana"),)),
        Stakeholder(id="jon", contacts=(Contact(with_="joan"),), roles=("approver",)),
    )
    assert [one.person for one in departure(plan)] == ["joan", "ana"]


def test_ours_come_before_theirs_even_where_theirs_would_cost_us_more():
    plan = plan_of(
        Stakeholder(id="zoe", contacts=(Contact(with_="ana"),)),
        Stakeholder(
            id="eva", contacts=(Contact(with_="ana"), Contact(with_="joan")), influences=(Influence(who="boss"),)
        ),
        Stakeholder(id="boss", roles=("decider",)),
    )
    assert departure(plan) == (
        Departure(person="ana", side="ours", lost=("zoe",), lost_deciders=()),
        Departure(person="eva", side="theirs", lost=("boss",), lost_deciders=("boss",)),
    )


@settings(max_examples=40, deadline=None)
@given(plans())
def test_who_is_lost_is_exactly_who_was_within_reach_and_no_longer_is(plan):
    def reached(changed):
        return {name for name, found in access(changed).items() if found.introduction}

    lost = {(one.side, one.person): set(one.lost) for one in departure(plan)}
    for person in plan.stakeholders:
        expected = reached(plan) - reached(gone(plan, person.id)) - {person.id}
        assert lost.get(("theirs", person.id), set()) == expected
    for ours in OURS:
        assert lost.get(("ours", ours), set()) == reached(plan) - reached(without_ours(plan, ours))
